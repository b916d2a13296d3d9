"""What the gate reads: the playbook beside its inputs, with every source's own words at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from packs.domain.base import Value, canonical_json, inside
from packs.domain.candidate import Candidate, FactKind, tenure_months
from packs.domain.checks.registry import Registry
from packs.domain.claims import Claim, Item
from packs.domain.merge.words import years_in_words
from packs.domain.playbook import Playbook, Section
from packs.domain.playbook.blocks import Block
from packs.domain.playbook.printed import NAMES, ours
from packs.domain.playbook.spans import Span, Text, Voice
from packs.domain.posting import JobPosting
from packs.domain.request import PublishedRelease

B = TypeVar("B", bound=Block)


@dataclass(frozen=True)
class Subject:
    """A playbook and what it was made from."""

    playbook: Playbook
    release: PublishedRelease
    candidate: Candidate
    posting: JobPosting

    def of(self, kind: type[B]) -> tuple[B, ...]:
        """Every block of a kind, in reading order."""
        return tuple(block for _, block in self.playbook.blocks() if isinstance(block, kind))

    def texts(self) -> tuple[tuple[Block, Text], ...]:
        """Every text with its block."""
        return self._texts

    def spans(self) -> tuple[tuple[Block, Text, Span], ...]:
        """Every span with its text and block."""
        return self._spans

    def own_words(self) -> tuple[tuple[Block, str], ...]:
        """Every string that we or an editor wrote: all but quotations and the words of the inputs."""
        return self._own_words

    @cached_property
    def _texts(self) -> tuple[tuple[Block, Text], ...]:
        return tuple((block, text) for _, block in self.playbook.blocks() for text in inside(block, Text))

    @cached_property
    def _spans(self) -> tuple[tuple[Block, Text, Span], ...]:
        return tuple((block, text, span) for block, text in self._texts for span in text.spans)

    @cached_property
    def _own_words(self) -> tuple[tuple[Block, str], ...]:
        return tuple((block, words) for _, block in self.playbook.blocks() for words in strings_in(block))

    @cached_property
    def sections(self) -> Mapping[str, Section]:
        """The section of each block, by block id."""
        return {block.id: section for section, block in self.playbook.blocks()}

    @cached_property
    def words_of(self) -> Mapping[str, str]:
        """The words that each source holds, by source."""
        return {**self._inputs(), **self._items()}

    def _inputs(self) -> dict[str, str]:
        candidate, request = self.candidate, self.playbook.request
        found = {
            f"fact:{f.id}": f"{f.text} {f.owner} {f.position} {' '.join(f.skills)} line {f.line}"
            + (" studied for" if f.kind is FactKind.EDUCATION else "")
            for f in candidate.facts
        }
        found |= {f"position:{p.id}": f"{p.title} {p.employer}" for p in candidate.positions}
        found |= {f"ask:{r.id}": f"{r.quote} {r.years or ''}" for r in self.posting.requirements}
        months = tenure_months(candidate.positions, request.as_of)
        found["candidate:tenure"] = f"{years_in_words(months)} {months} months"
        found |= dict.fromkeys(("posting:text", "posting:requirements"), self.posting.text)
        found["posting:team"] = f"{self.posting.text} {self.posting.team} {self.playbook.cover.team}"
        found["request:level"] = self.playbook.cover.level
        found |= {
            "candidate:name": candidate.name,
            "candidate:label": candidate.label,
            "candidate:facts": " ".join(f.text for f in candidate.facts),
            "candidate:skills": " ".join(f"{s.name} {s.written}" for s in candidate.skills),
        }
        return found

    def _items(self) -> dict[str, str]:
        document = self.release.document
        found = {f"pack:{item.id}": canonical_json(item) for item in inside(document.pack, Item)}
        found |= {f"company:{item.id}": canonical_json(item) for item in inside(document.company, Item)}
        found |= {f"method:{item.id}": canonical_json(item) for item in inside(document.method, Item)}
        found[f"pack:{document.pack.slug}"] = " ".join(
            [document.pack.title, *(level.name for level in document.pack.levels)]
        )
        found[f"company:{document.company.slug}"] = document.company.name
        return found

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Every claim of the release by its source name."""
        document = self.release.document
        found = {f"pack:{c.id}": c for c in inside(document.pack, Claim)}
        return found | {f"company:{c.id}": c for c in inside(document.company, Claim)}


def strings_in(value: object) -> Iterator[str]:
    """Every string inside a value that is ours: no quotations, nothing that the inputs said."""
    if isinstance(value, Text):
        if value.voice is not Voice.QUOTE:
            yield "".join(span.text for span in value.spans if ours(span))
    elif isinstance(value, Value):
        for name in type(value).model_fields:
            field = getattr(value, name)
            if isinstance(field, str) and not isinstance(field, type(None)) and name not in NAMES | {"quote"}:
                yield field
            else:
                yield from strings_in(field)
    elif isinstance(value, tuple):
        for part in value:
            if isinstance(part, str):
                yield part
            else:
                yield from strings_in(part)


playbook_rules: Registry[Subject] = Registry()
