"""What the gate reads before a pack is published: the texts and items of pack, company and method.

A draft may be unfinished, so each item is read by itself: what cannot be read yet is left out, and the rest
is checked. A whole release is read in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from packs.domain.base import Value
from packs.domain.checks.registry import Moment, Registry
from packs.domain.checks.speech import Speech
from packs.domain.company import BannedTerm, Company, CompanyFact, CompanyValue
from packs.domain.method import Method
from packs.domain.pack import Pack
from packs.domain.release import ReleaseDocument
from packs.domain.spelling import AMERICAN

PARTS: Mapping[str, type[Value]] = {"pack": Pack, "company": Company, "method": Method}
Data = Mapping[str, Any]  # a part as the domain's JSON has it
Step = str | int  # a field, an item as "[id]", or the number of an entry without an id
V = TypeVar("V", bound=Value)
# what names things instead of saying something, and what the company itself wrote
NAMED = """
id key slug kind sources as_of confidence review_by competencies competency values levels level teams skills
origin stage round_kinds role_family role_titles other_roles locale part takes cues aliases audience figure
unit version valid_from valid_to replaces likely_when on by banned_terms value_noun
"""
NAMING = frozenset(NAMED.split())
STEP = re.compile(r"[a-z_]+|\[[^\]]+\]")


@dataclass(frozen=True)
class Spot:
    """Where something stands: `pack.questions[q-cache].great[2].text`, items by id, the rest by number."""

    part: str
    path: tuple[Step, ...] = ()

    def __truediv__(self, step: Step) -> Spot:
        return Spot(self.part, (*self.path, step))

    @property
    def id(self) -> str:
        """The place as a finding names it; numbers count from one."""
        steps = (f"[{s + 1}]" if isinstance(s, int) else s if s[0] == "[" else f".{s}" for s in self.path)
        return self.part + "".join(steps)


def spot_of(block: str) -> Spot:
    """The reverse of `Spot.id`."""
    part, *steps = STEP.findall(block)
    path = (int(s[1:-1]) - 1 if s[1:-1].isdecimal() and s[0] == "[" else s for s in steps)
    return Spot(part, tuple(path))


@dataclass(frozen=True)
class Content(Speech[Spot]):
    """Pack, company and method as far as they are written. Only the parts in `read` are checked."""

    parts: Mapping[str, Data]
    as_of: date
    read: tuple[str, ...] = tuple(PARTS)

    @classmethod
    def of(cls, release: ReleaseDocument, as_of: date) -> Content:
        """The content of a release."""
        document = release.model_dump(mode="json")
        return cls({part: document[part] for part in PARTS}, as_of)

    def own_words(self) -> tuple[tuple[Spot, str], ...]:
        """Every text that an editor wrote, with its place."""
        return self._own_words

    def of_kind(self, kind: type[V]) -> tuple[tuple[Spot, V], ...]:
        """Every item of a kind that can be read, with its place."""
        return tuple((spot, item) for spot, item in self._items if isinstance(item, kind))

    def field(self, part: str, name: str) -> Any:
        """A field of a part; None where the part or the field is missing."""
        return self.parts.get(part, {}).get(name)

    @property
    def locales(self) -> tuple[str, ...]:
        """Those of the parts that are read."""
        return tuple(sorted({self.locale_of(Spot(part)) for part in self.read} - {""}))

    def locale_of(self, place: Spot) -> str:
        """The spelling of a part: a pack says its own, a company has its pack's, the method is American."""
        locale = AMERICAN if place.part == "method" else self.field("pack", "locale")
        return locale or ""

    @cached_property
    def company_name(self) -> str:
        """The company's name; empty while there is none."""
        return str(self.field("company", "name") or "")

    @property
    def today(self) -> date:
        """The day of the check."""
        return self.as_of

    def outward(self, place: Spot) -> bool:
        """Whether it is a line of the plan."""
        return place.path[:1] in (("phases",), ("plan",))

    @cached_property
    def banned(self) -> tuple[BannedTerm, ...]:
        """The words never to use for this company."""
        return tuple(term for _, term in self._listed("company", "banned_terms", BannedTerm))

    @cached_property
    def values(self) -> tuple[CompanyValue, ...]:
        """The company's values, those of the past included."""
        return tuple(value for _, value in self._listed("company", "values", CompanyValue))

    @cached_property
    def facts(self) -> tuple[CompanyFact, ...]:
        """What is known of the company."""
        return tuple(fact for _, fact in self._listed("company", "facts", CompanyFact))

    @cached_property
    def _own_words(self) -> tuple[tuple[Spot, str], ...]:
        return tuple(found for part in self.read for found in _strings(self.parts.get(part, {}), Spot(part)))

    @cached_property
    def _items(self) -> tuple[tuple[Spot, Value], ...]:
        return tuple(
            found
            for part in self.read
            for name, kind in _lists(PARTS[part])
            for found in self._listed(part, name, kind)
        )

    def _listed(self, part: str, name: str, kind: type[V]) -> Iterator[tuple[Spot, V]]:
        for number, entry in enumerate(self.field(part, name) or ()):
            try:
                yield Spot(part, (name, _step(entry, number))), kind.model_validate(entry)
            except ValidationError:
                continue  # unfinished: the editor is told so by the field itself


def _lists(owner: type[Value]) -> Iterator[tuple[str, type[Value]]]:
    """The fields of a part that hold lists of items, with what they hold."""
    for name, field in owner.model_fields.items():
        held = get_args(field.annotation)[:1]
        if held and isinstance(held[0], type) and issubclass(held[0], Value):
            yield name, held[0]


def _step(entry: Any, number: int) -> Step:
    item = entry.get("id") if isinstance(entry, Mapping) else None
    return f"[{item}]" if item else number


def _strings(data: Any, spot: Spot) -> Iterator[tuple[Spot, str]]:
    if isinstance(data, Mapping):
        for name, held in data.items():
            if _is_said(data, name, held):
                yield from _strings(held, spot / name)
    elif isinstance(data, list | tuple):
        for number, entry in enumerate(data):
            yield from _strings(entry, spot / _step(entry, number))
    elif isinstance(data, str) and data:
        yield spot, data


def _is_said(owner: Mapping[str, Any], name: str, held: Any) -> bool:
    """Whether a field says something of ours. A company's values are items, a question's are keys of them."""
    if name == "name" and "statement" in owner:
        return False  # the company's own name for a value
    return name not in NAMING or _holds_items(held)


def _holds_items(held: Any) -> bool:
    return isinstance(held, list | tuple) and bool(held) and isinstance(held[0], Mapping) and "id" in held[0]


pack_rules: Registry[Content] = Registry(Moment.PACK)
