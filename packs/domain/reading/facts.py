"""One resume line becomes one fact: clauses, metrics and skills bound to it, and an id that lasts."""

from __future__ import annotations

from dataclasses import dataclass, field

from packs.domain.candidate import Clause, ClauseRole, Fact, FactKind, ImpliedSkill, Month, Position, fact_id
from packs.domain.reading.figures.metrics import find_metrics
from packs.domain.reading.language.clauses import split_clauses
from packs.domain.skills import Taxonomy

SPLIT_KINDS = frozenset({FactKind.WORK, FactKind.PROJECT, FactKind.VOLUNTEER})


@dataclass(frozen=True)
class Owner:
    """Whom a line stands under, and when."""

    kind: FactKind
    name: str
    position: str = ""
    position_id: str | None = None
    start: Month | None = None
    end: Month | None = None
    current: bool = False


@dataclass
class FactList:
    """Facts in the order they are read. A line said twice in one position is kept once."""

    taxonomy: Taxonomy
    facts: list[Fact] = field(default_factory=list)
    _ids: set[str] = field(default_factory=set)
    _lines: dict[Owner, int] = field(default_factory=dict)

    def add(self, text: str, owner: Owner) -> None:
        """Add one line under its owner, unless it says nothing or that owner has it already."""
        if not any(char.isalnum() for char in text):
            return
        number = self._lines.get(owner, 0) + 1
        if any(fact.text == text and fact.position_id == owner.position_id for fact in self._under(owner)):
            return
        identity = fact_id(owner.kind.value, owner.name, text)
        if identity in self._ids:
            identity = fact_id(owner.kind.value, f"{owner.name}|{owner.position}|{owner.start}", text)
        if identity in self._ids:
            return
        self._ids.add(identity)
        self._lines[owner] = number
        self.facts.append(read_line(text, owner, self.taxonomy, identity=identity, line=number))

    def _under(self, owner: Owner) -> list[Fact]:
        return [fact for fact in self.facts if fact.owner == owner.name and fact.kind is owner.kind]


def read_line(text: str, owner: Owner, taxonomy: Taxonomy, *, identity: str = "", line: int = 0) -> Fact:
    """One line as a fact. Clauses and metrics are verbatim parts of it; skills are the taxonomy's names."""
    named: dict[str, None] = dict.fromkeys(mention.name for mention in taxonomy.find(text))
    free = owner.kind in SPLIT_KINDS
    return Fact(
        id=identity or fact_id(owner.kind.value, owner.name, text),
        kind=owner.kind,
        text=text,
        owner=owner.name,
        position=owner.position,
        position_id=owner.position_id,
        start=owner.start,
        end=owner.end,
        current=owner.current,
        clauses=split_clauses(text) if free else (Clause(text=text, role=ClauseRole.ACTION),),
        metrics=find_metrics(text) if free or owner.kind is FactKind.AWARD else (),
        skills=tuple(named),
        implied=_implied(tuple(named), taxonomy),
        line=line,
    )


def _implied(named: tuple[str, ...], taxonomy: Taxonomy) -> tuple[ImpliedSkill, ...]:
    """The broader skills that the named ones show, each once, by the nearest: TypeScript, not React."""
    by: dict[str, str] = {}
    steps: dict[str, int] = {}
    for name in named:
        for step, broader in enumerate(taxonomy.implied(name)):
            if step < steps.get(broader, step + 1):
                by[broader], steps[broader] = name, step
    return tuple(ImpliedSkill(name=broader, by=name) for broader, name in by.items() if broader not in named)


def owner_of(kind: FactKind, position: Position) -> Owner:
    """The owner of the lines that stand under a position."""
    return Owner(
        kind, position.employer, position.title, position.id, position.start, position.end, position.current
    )
