"""Parts → pages: a part whose pages are left empty is drawn in, and only if that saves a page."""

from __future__ import annotations

from types import SimpleNamespace as Thing

import pytest

from packs.rendering.binding import bind
from packs.rendering.job import Book, Part

HEIGHT = 1000.0


class LineBox:
    """What a page holds: one line that ends where the page's content ends."""

    position_x = position_y = 0.0

    def __init__(self, filled: float) -> None:
        self.height = filled * HEIGHT


class Page:
    """A page of the engine, as far as binding looks at it."""

    anchors: dict[str, tuple[float, float]] = {}

    def __init__(self, filled: float) -> None:
        self._page_box = Thing(children=[LineBox(filled)], height=HEIGHT, content_box_y=lambda: 0.0)


class Press:
    """Lays out a part as pages that are as full as the test says, by how far it is drawn in."""

    def __init__(self, *shapes: list[float]) -> None:
        self.shapes = shapes
        self.tried: list[int] = []

    def lay_out(self, html: str, style: str, first_page: int = 1) -> Thing:
        """The pages of the whole, of `close` and of `closer`, in this order."""
        drawn = 2 if '"closer ' in html else 1 if '"close ' in html else 0
        self.tried.append(drawn)
        pages = [Page(filled) for filled in self.shapes[drawn]]
        return Thing(pages=pages, copy=lambda pages: Thing(pages=pages))


FULL, LONE = [0.9, 0.8], [0.9, 0.5, 0.5, 0.5, 0.6]


@pytest.mark.parametrize(
    ("shapes", "tried", "pages"),
    [
        ([FULL], [0], 2),  # nothing to gain
        ([[0.9, 0.2], [1.0]], [0, 1], 1),  # a few lines alone on the last page
        ([[0.9, 0.4], [0.9, 0.3], [0.9, 0.3]], [0, 1, 2], 2),  # in vain: it stays as it was
        ([LONE, LONE, [0.9, 1.0, 1.0]], [0, 1, 2], 3),  # cards that stand alone on their pages
        ([[0.3]], [0], 1),  # one page cannot become fewer
    ],
)
def test_a_part_is_drawn_in_where_that_saves_a_page(
    shapes: list[list[float]], tried: list[int], pages: int
) -> None:
    press = Press(*shapes)
    part = Part('<section class="section questions">', flows=True)
    bound = bind(press, Book("", (part,), "", ""), {})
    assert press.tried == tried
    assert [box.height for page in bound.document.pages for box in page._page_box.children] == [
        filled * HEIGHT for filled in shapes[tried[-1] if len(tried) > 1 and pages < len(shapes[0]) else 0]
    ]
