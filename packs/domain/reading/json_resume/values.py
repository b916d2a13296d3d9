"""Taking typed values out of parsed JSON; what has the wrong type is refused with its JSON path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from packs.domain.reading.errors import ReadingError
from packs.domain.reading.text import lines_of, plain

MAX_ENTRIES = 200
MAX_DEPTH = 3
KINDS = {
    dict: "an object",
    list: "a list",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


@dataclass(frozen=True)
class Node:
    """A JSON object and where it stands, as in `work[0]`."""

    value: dict[str, Any]
    path: str

    def place(self, key: str) -> str:
        """The JSON path of one of the object's keys."""
        return f"{self.path}.{key}" if self.path else key

    def has(self, *keys: str) -> bool:
        """Whether any of the keys holds something."""
        return self._first(keys) is not None

    def text(self, *keys: str) -> str:
        """The first filled key as one line; empty when there is none."""
        found = self._first(keys)
        return "" if found is None else plain(_scalar(found[1], self.place(found[0])))

    def paragraphs(self, *keys: str) -> list[str]:
        """The first filled key as lines: text is cut at line ends, a list gives its items."""
        found = self._first(keys)
        if found is None:
            return []
        key, value = found
        items = value if isinstance(value, list) else [value]
        return [
            line
            for index, item in enumerate(items)
            if item is not None
            for line in lines_of(
                _scalar(item, f"{self.place(key)}[{index}]" if items is value else self.place(key))
            )
        ]

    def entries(self, *keys: str, name_key: str = "") -> list[Node]:
        """The first filled key as objects, lists within lists made flat.

        With `name_key`, plain text counts as an object that has only that key.
        """
        found = self._first(keys)
        if found is None:
            return []
        nodes = list(_nodes(found[1], self.place(found[0]), name_key, 0))
        if len(nodes) > MAX_ENTRIES:
            raise ReadingError(
                f"there are {len(nodes)} entries, more than {MAX_ENTRIES}",
                "keep those that matter",
                place=self.place(found[0]),
            )
        return nodes

    def child(self, *keys: str) -> Node:
        """The first filled key as one object; an empty one when there is none."""
        nodes = self.entries(*keys)
        return nodes[0] if nodes else Node({}, self.place(keys[0]))

    def _first(self, keys: tuple[str, ...]) -> tuple[str, Any] | None:
        filled = ((key, self.value[key]) for key in keys if self.value.get(key) not in (None, "", [], {}))
        return next(filled, None)


def kind_of(value: object) -> str:
    """The JSON type of a value in plain words."""
    return KINDS.get(type(value), "nothing")


def _scalar(value: object, place: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return format(value, "")[:40] if abs(value) < 1e15 else ""
    raise ReadingError(f"this is {kind_of(value)} where text is expected", "write it as text", place=place)


def _nodes(value: object, place: str, name_key: str, depth: int) -> Iterator[Node]:
    if isinstance(value, dict):
        yield Node({str(key): item for key, item in value.items()}, place)
    elif isinstance(value, list) and depth < MAX_DEPTH:
        for index, item in enumerate(value):
            if item not in (None, "", [], {}):
                yield from _nodes(item, f"{place}[{index}]", name_key, depth + 1)
    elif isinstance(value, str) and name_key:
        yield Node({name_key: value}, place)
    else:
        raise ReadingError(
            f"this is {kind_of(value)} where an entry with named fields is expected",
            "see the field list at jsonresume.org/schema",
            place=place,
        )
