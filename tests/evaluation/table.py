"""The rows that an evaluation prints, as text for the terminal and as Markdown for the guide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

HEAD = ("task", "data", "items", "method", "figures")


@dataclass(frozen=True)
class Row:
    """One method on one set: what it did, on what, how many labelled items, and its figures by name."""

    task: str  # "skills", "ranking", "resumes", …
    data: str  # the set's own name: a folder, a file, a part of it
    items: int  # labelled things that were to be found or ordered
    method: str  # "Packwright", "keyword overlap", "TF-IDF cosine"
    figures: tuple[tuple[str, float], ...]  # ("F1", 0.61), each between 0 and 1, shown with three places

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as the table shows it."""
        figures = ", ".join(f"{name} {value:.3f}" for name, value in self.figures)
        return self.task, self.data, str(self.items), self.method, figures


def as_text(rows: Sequence[Row]) -> str:
    """Columns of even width, one row a line."""
    lines = [HEAD, *(row.cells for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEAD))]
    return "".join(
        "  ".join(f"{cell:<{width}}" for cell, width in zip(line, widths, strict=True)).rstrip() + "\n"
        for line in lines
    )


def as_markdown(rows: Sequence[Row]) -> str:
    """The same as a Markdown table."""
    lines = [HEAD, tuple("---" for _ in HEAD), *(row.cells for row in rows)]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)
