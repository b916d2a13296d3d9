"""One walk through the blocks of a playbook, from which every rule takes what it reads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, TypeVar, cast, get_args

from packs.domain.base import Value
from packs.domain.playbook.appendix import Changelog
from packs.domain.playbook.block import Block
from packs.domain.playbook.printed import given, ours
from packs.domain.playbook.prose import CoachNote
from packs.domain.playbook.spans import Text, Voice

V = TypeVar("V", bound=Value)


class Walk:
    """What lies in blocks, each thing with its block and in reading order."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._met: dict[type[Value], list[tuple[Block, Value]]] = defaultdict(list)
        self.words: list[tuple[Block, str]] = []  # ours: nothing of the inputs, no quotation, no coach's note
        for block in blocks:
            kept = [] if isinstance(block, CoachNote | Changelog) else self.words
            self._meet(block, block, kept)

    def of(self, kind: type[V]) -> tuple[tuple[Block, V], ...]:
        """Every value of exactly this type."""
        return cast("tuple[tuple[Block, V], ...]", tuple(self._met.get(kind, ())))

    def _meet(self, value: Value, block: Block, kept: list[tuple[Block, str]]) -> None:
        self._met[type(value)].append((block, value))
        if isinstance(value, Text):
            if value.voice is not Voice.QUOTE:
                kept.append((block, "".join([span.text for span in value.spans if ours(span)])))
            return
        fields = value.__dict__
        for name, said in _telling(type(value)):
            held = fields[name]
            if isinstance(held, str):
                if said:
                    kept.append((block, held))
            elif held is not None:
                self._enter(held, block, kept)

    def _enter(self, held: Any, block: Block, kept: list[tuple[Block, str]]) -> None:
        if isinstance(held, Value):
            self._meet(held, block, kept)
        elif isinstance(held, tuple):
            for part in held:
                if isinstance(part, str):
                    kept.append((block, part))
                else:
                    self._enter(part, block, kept)


@cache
def _telling(kind: type[Value]) -> tuple[tuple[str, bool], ...]:
    """The fields of a type that may hold words or values, and whether words there are said by us."""
    return tuple(
        (name, name != "quote" and not given(kind, name))
        for name, field in kind.model_fields.items()
        if any(_tells(leaf) for leaf in _leaves(field.annotation))
    )


def _leaves(annotation: Any) -> Iterator[Any]:
    inner = get_args(annotation)
    if not inner:
        yield annotation
    for part in inner:
        yield from _leaves(part)


def _tells(leaf: Any) -> bool:
    return isinstance(leaf, str) or (isinstance(leaf, type) and issubclass(leaf, str | Value))
