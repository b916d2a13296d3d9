"""What the gate reads: the playbook beside its inputs, with every source's own words at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar, cast

from packs.domain.base import Value, canonical_json
from packs.domain.candidate import Candidate, FactKind, tenure_months
from packs.domain.checks.registry import Moment, Registry
from packs.domain.checks.speech import Speech
from packs.domain.checks.walk import Walk
from packs.domain.claims import Claim
from packs.domain.company import BannedTerm, CompanyValue
from packs.domain.merge.words import years_in_words
from packs.domain.playbook import Playbook, Section
from packs.domain.playbook.block import Block
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.spans import Span, Text
from packs.domain.posting import JobPosting
from packs.domain.release import ReleaseDocument
from packs.domain.request import PublishedRelease

B = TypeVar("B", bound=Block)
V = TypeVar("V", bound=Value)


@dataclass(frozen=True)
class Subject(Speech[Block]):
    """A playbook and what it was made from."""

    playbook: Playbook
    release: PublishedRelease
    candidate: Candidate
    posting: JobPosting

    def of(self, kind: type[B]) -> tuple[B, ...]:
        """Every block of a kind, in reading order."""
        if kind not in self._of_kind:
            self._of_kind[kind] = tuple(block for block in self._blocks if isinstance(block, kind))
        return cast("tuple[B, ...]", self._of_kind[kind])

    def held(self, kind: type[V]) -> tuple[tuple[Block, V], ...]:
        """Every value of a kind inside the blocks, with its block."""
        return self._walk.of(kind)

    def texts(self) -> tuple[tuple[Block, Text], ...]:
        """Every text with its block."""
        return self._texts

    def spans(self) -> tuple[tuple[Block, Text, Span], ...]:
        """Every span with its text and block."""
        return self._spans

    def own_words(self) -> tuple[tuple[Block, str], ...]:
        """Every string that we or an editor wrote: no quotation, no coach's note, nothing of the inputs."""
        return self._own_words

    @property
    def banned(self) -> tuple[BannedTerm, ...]:
        """The release's words never to use."""
        return self.release.document.company.banned_terms

    @property
    def values(self) -> tuple[CompanyValue, ...]:
        """The release's values."""
        return self.release.document.company.values

    @property
    def today(self) -> date:
        """The day of the request."""
        return self.playbook.request.as_of

    @cached_property
    def given(self) -> str:
        """The ad, and what the resume says."""
        person = self.candidate
        held = [person.name, person.label, *(f"{fact.owner} {fact.text}" for fact in person.facts)]
        held += [f"{position.title} {position.employer}" for position in person.positions]
        return "\n".join([self.posting.text, *held]).casefold()

    @cached_property
    def ad(self) -> str:
        """The ad on one line: white space is no part of a quotation."""
        return " ".join(self.posting.text.split())

    @property
    def locales(self) -> tuple[str, ...]:
        """The playbook's one locale."""
        return (self.playbook.locale,)

    def locale_of(self, place: Block) -> str:
        """The same for every block."""
        return self.playbook.locale

    def outward(self, place: Block) -> bool:
        """Whether the block is the plan, which becomes the handout."""
        return isinstance(place, Plan)

    @cached_property
    def _of_kind(self) -> dict[type[Block], tuple[Block, ...]]:
        """What was asked for by kind: many rules ask for the same."""
        return {}

    @cached_property
    def _blocks(self) -> tuple[Block, ...]:
        return tuple(block for _, block in self.playbook.blocks())

    @cached_property
    def _texts(self) -> tuple[tuple[Block, Text], ...]:
        return self.held(Text)

    @cached_property
    def _spans(self) -> tuple[tuple[Block, Text, Span], ...]:
        return tuple((block, text, span) for block, text in self._texts for span in text.spans)

    @cached_property
    def _own_words(self) -> tuple[tuple[Block, str], ...]:
        return tuple(self._walk.words)

    @cached_property
    def _walk(self) -> Walk:
        return Walk(self._blocks)

    @cached_property
    def of_facts(self) -> tuple[tuple[Block, Text, Span], ...]:
        """Every span that rests on a line of the resume, with its text and block."""
        return tuple(
            entry for entry in self._spans if any(source.startswith("fact:") for source in entry[2].sources)
        )

    @cached_property
    def sections(self) -> Mapping[str, Section]:
        """The section of each block, by block id."""
        return {block.id: section for section, block in self.playbook.blocks()}

    @cached_property
    def words_of(self) -> Mapping[str, str]:
        """The words that each source holds, by source."""
        return SourceWords(self._inputs(), self.release.document)

    def _inputs(self) -> dict[str, str]:
        candidate, request = self.candidate, self.playbook.request
        found = {
            f"fact:{f.id}": f"{f.text} {f.owner} {f.position} {' '.join(f.skills)} line {f.line}"
            + (" studied for attended" if f.kind is FactKind.EDUCATION else "")
            for f in candidate.facts
        }
        found |= {f"position:{p.id}": f"{p.title} {p.employer}" for p in candidate.positions}
        found |= {f"ask:{r.id}": f"{r.quote} {r.years or ''}" for r in self.posting.requirements}
        months = tenure_months(candidate.positions, request.as_of)
        found["candidate:tenure"] = f"{years_in_words(months)} {months} months"
        found |= dict.fromkeys(("posting:text", "posting:requirements"), self.posting.text)
        found["posting:team"] = f"{self.posting.text} {self.posting.team} {self.playbook.cover.team}"
        found["request:level"] = self.playbook.cover.level
        found["request:weights"] = canonical_json(request.weights) if request.weights else ""
        found |= {
            "candidate:name": candidate.name,
            "candidate:label": candidate.label,
            "candidate:summary": candidate.summary,
            "candidate:facts": " ".join(f.text for f in candidate.facts),
            "candidate:skills": " ".join(f"{s.name} {s.written}" for s in candidate.skills),
            "candidate:languages": " ".join(candidate.languages),
        }
        return found

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Every claim of the release by its source name."""
        items = self.release.document.items
        return {name: item for name, item in items.items() if isinstance(item, Claim)}


class SourceWords(Mapping[str, str]):
    """The words of every source; those of an item are put together when they are first asked for."""

    def __init__(self, inputs: dict[str, str], document: ReleaseDocument) -> None:
        pack, company = document.pack, document.company
        self._known = inputs | {
            f"pack:{pack.slug}": " ".join([pack.title, *(level.name for level in pack.levels)]),
            f"company:{company.slug}": company.name,
        }
        self._items = document.items

    def __getitem__(self, source: str) -> str:
        if source not in self._known:
            self._known[source] = canonical_json(self._items[source])
        return self._known[source]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known | self._items)

    def __len__(self) -> int:
        return len(self._known | self._items)


playbook_rules: Registry[Subject] = Registry(Moment.PLAYBOOK)
