"""A release: pack, company and method frozen into one document that never changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property

from pydantic import model_validator

from packs.domain.base import Value, canonical_json, inside, sha256_hex
from packs.domain.claims import Claim, Item, Source
from packs.domain.company import Company
from packs.domain.method import Method
from packs.domain.pack import Pack

SCHEMA_VERSION = 1


class ReleaseDocument(Value):
    """What publishing keeps. `sources` holds every source that an item names, and no other."""

    schema_version: int = SCHEMA_VERSION
    company: Company
    pack: Pack
    method: Method
    sources: tuple[Source, ...]

    @model_validator(mode="after")
    def references_resolve(self) -> ReleaseDocument:
        """Every source, value, competency, round, level and team that an item names is in the document."""
        problems = list(reference_problems(self))
        if problems:
            raise ValueError("; ".join(problems[:5]))
        return self

    @property
    def slug(self) -> str:
        """The pack's address: `meta/software-engineer`."""
        return f"{self.company.slug}/{self.pack.slug}"

    @cached_property
    def items(self) -> dict[str, Item]:
        """Every item by the name under which a span cites it: `pack:q-cache`, `company:…`, `method:…`."""
        parts = (("pack", self.pack), ("company", self.company), ("method", self.method))
        return {f"{part}:{item.id}": item for part, held in parts for item in inside(held, Item)}

    @cached_property
    def sha256(self) -> str:
        """The content's hash: the strong ETag of the release."""
        return sha256_hex(canonical_json(self))


def reference_problems(release: ReleaseDocument) -> Iterator[str]:
    """One sentence for each reference that leads nowhere, and for each id used twice."""
    yield from _source_problems(release)
    yield from _key_problems(release)
    yield from _loop_problems(release)
    yield from _mix_problems(release)
    ids = Counter(claim.id for claim in (*inside(release.pack, Claim), *inside(release.company, Claim)))
    for item_id, count in ids.items():
        if count > 1:
            yield f"the item id “{item_id}” is used {count} times"


def _source_problems(release: ReleaseDocument) -> Iterator[str]:
    known = {source.id: source for source in release.sources}
    for claim in inside(release.company, Claim):
        yield from (f"“{claim.id}” cites the unknown source “{s}”" for s in claim.sources if s not in known)
    for claim in inside(release.pack, Claim):
        for name in claim.sources:
            source = known.get(name)
            if source is None:
                yield f"“{claim.id}” cites the unknown source “{name}”"
            elif source.roles and release.pack.slug not in source.roles:
                spoken = ", ".join(source.roles)
                yield f"“{claim.id}” is about {release.pack.slug} but its source “{name}” speaks of {spoken}"


def _key_problems(release: ReleaseDocument) -> Iterator[str]:
    known = {
        "competencies": {c.key for c in release.method.competencies},
        "values": {v.key for v in release.company.values},
        "levels": {level.key for level in release.pack.levels},
        "teams": {team.key for team in release.pack.teams},
    }
    everything = (*inside(release.pack, Claim), *inside(release.company, Claim), *release.method.archetypes)
    for item in everything:
        for field, keys in known.items():
            yield from _unknown(item.id, field, getattr(item, field, ()), keys)
        competency = getattr(item, "competency", "")
        if competency and competency not in known["competencies"]:
            yield f"“{item.id}” names “{competency}”, which is none of the competencies"


def _unknown(item_id: str, field: str, named: Iterable[str], known: set[str]) -> Iterator[str]:
    for name in named:
        if isinstance(name, str) and name not in known:
            yield f"“{item_id}” names “{name}”, which is none of the {field}"


def _loop_problems(release: ReleaseDocument) -> Iterator[str]:
    """Rounds stand in for rounds of their own loop, and are of the kinds that the role family has (V12)."""
    for loop in release.pack.loops:
        keys = {round_.key for round_ in loop.rounds}
        for round_ in loop.rounds:
            if round_.replaces and round_.replaces not in keys:
                yield f"the round “{round_.key}” replaces “{round_.replaces}”, which is not in its loop"
            if round_.kind not in release.pack.round_kinds:
                yield f"the round “{round_.key}” is of the kind {round_.kind}, which the pack does not list"


def _mix_problems(release: ReleaseDocument) -> Iterator[str]:
    """There is a default mix, its levels exist, and it asks for no more questions than there are."""
    pack = release.pack
    levels = {level.key for level in pack.levels}
    if all(mix.level for mix in pack.mixes):
        yield "the pack has no default question mix (a mix without a level)"
    for mix in pack.mixes:
        if mix.level and mix.level not in levels:
            yield f"a mix names the level “{mix.level}”, which the pack does not list"
        for kind, count in mix.counts.items():
            held = sum(1 for question in pack.questions if question.kind is kind)
            if held < count:
                level = mix.level or "every level"
                yield f"the mix for {level} asks for {count} {kind} questions; there are {held}"
