"""A resume as laid-out text: what extraction hands to the reader. Lengths in points, from the top left."""

from __future__ import annotations

from typing import NamedTuple


class Style(NamedTuple):
    """How a run of text looks."""

    size: float = 0.0  # 0: not known
    bold: bool = False
    italic: bool = False
    color: int = 0  # 0xRRGGBB


class Word(NamedTuple):
    """A word and its place on a page; `base` is the baseline."""

    text: str
    x0: float
    x1: float
    base: float
    style: Style
    page: int = 0


class Run(NamedTuple):
    """Text of one style."""

    text: str
    style: Style


class Cell(NamedTuple):
    """Part of a line, set apart from the next by a wide gap or a tab."""

    runs: tuple[Run, ...]
    x0: float = 0.0
    x1: float = 0.0

    @property
    def text(self) -> str:
        """The cell's words."""
        return " ".join(" ".join(run.text for run in self.runs).split())

    @property
    def style(self) -> Style:
        """The style of its longest run."""
        return max(self.runs, key=lambda run: len(run.text)).style if self.runs else Style()


class Line(NamedTuple):
    """One line in reading order. `mark`: the bullet that it opens with. `level`: of a heading style, else 0.

    `left` and `right` are the edges of the text of its column, and `body` where its text begins after a mark.
    """

    cells: tuple[Cell, ...]
    mark: str = ""
    page: int = 0
    base: float = 0.0
    left: float = 0.0
    right: float = 0.0
    body: float = 0.0
    level: int = 0
    whole: bool = False  # a paragraph, which no next line continues

    @property
    def text(self) -> str:
        """The line's words."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def style(self) -> Style:
        """The style that it begins in."""
        return self.cells[0].runs[0].style if self.cells and self.cells[0].runs else Style()


class Extracted(NamedTuple):
    """What came out of a file. `pictures`: pages that hold images and hardly any text.

    `others`: the same lines in other orders, in which the file may be meant to be read.
    """

    lines: tuple[Line, ...]
    pages: int = 1
    pictures: int = 0
    links: tuple[str, ...] = ()
    attachment: bytes = b""  # an Europass XML found inside
    others: tuple[tuple[Line, ...], ...] = ()
