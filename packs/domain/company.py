"""A hiring company as a release keeps it: names, values, facts and culture, each with its claim fields."""

from __future__ import annotations

from datetime import date

from packs.domain.base import Value
from packs.domain.claims import Claim, Slug
from packs.domain.slots import PackText


class ValueMeaning(Claim):
    """What a company value means for one role family, said by or read from the sources."""

    role_family: Slug
    text: PackText


class CompanyValue(Claim):
    """One of the company's published values, by its exact name, with the days it was in force."""

    key: Slug
    name: str
    statement: str
    valid_from: date | None = None
    valid_to: date | None = None
    competencies: tuple[Slug, ...] = ()
    meanings: tuple[ValueMeaning, ...] = ()

    def valid_on(self, day: date) -> bool:
        """Whether the value was in force on that day (rule V2)."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


class CompanyFact(Claim):
    """A statement about the company that a candidate may rely on: entity, figure and unit stay together."""

    entity: str  # "WhatsApp", "Meta": whose figure it is (rule V14)
    text: str
    figure: str = ""
    unit: str = ""
    recent: bool = False  # news of the last two years, worth a mention in the room
    competencies: tuple[Slug, ...] = ()
    teams: tuple[Slug, ...] = ()  # team keys it matters to; empty: every team


class CultureSignal(Claim):
    """How people work there, and what a candidate can do about it."""

    text: PackText
    so_what: PackText
    roles: tuple[Slug, ...] = ()  # role slugs; empty: every role


class BannedTerm(Value):
    """Words that are never used for this company: another firm's vocabulary, retired mottoes (V4, V6)."""

    term: str
    why: str
    instead: str = ""


def plural(noun: str) -> str:
    """The plural of a company's own noun: "leadership principles", "philosophies"."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


class Company(Value):
    """A hiring company."""

    slug: Slug
    name: str
    aliases: tuple[str, ...] = ()
    value_noun: str = "value"  # what the company calls them: "value", "leadership principle"
    values: tuple[CompanyValue, ...]
    facts: tuple[CompanyFact, ...] = ()
    culture: tuple[CultureSignal, ...] = ()
    banned_terms: tuple[BannedTerm, ...] = ()
    disclaimer: str

    def is_named_in(self, text: str) -> bool:
        """Whether a text names the company: by its name, the first word of it, or an alias (V19)."""
        return any(name in text for name in (self.name, self.name.split()[0], *self.aliases))

    def values_on(self, day: date) -> tuple[CompanyValue, ...]:
        """The values in force on a day, in the company's own order."""
        return tuple(value for value in self.values if value.valid_on(day))
