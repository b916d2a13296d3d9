"""The ways in which a resume may answer a row of an ad: degrees, languages, words (and skills, years).

None of them knows a pack; each gives how far the row is answered, by which facts, and why, in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from packs.domain.candidate import FactKind
from packs.domain.cues import content_words
from packs.domain.merge.fields import same_trade
from packs.domain.merge.matching.degrees import (
    ANY,
    COURSE,
    DEGREE,
    EQUIVALENT,
    asked_degree,
    asks_for_computing,
    held_degree,
    same_field,
)
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.words import duration, listed
from packs.domain.posting import Requirement, SkillMention
from packs.domain.ranking.background import weight_of

FULL, HALF, NONE = 1.0, 0.5, 0.0
# share of the row's words that one line has, rare ones weighing more
LEXICAL_FULL, LEXICAL_HALF = 0.45, 0.30
WHOLE_RESUME = 0.55  # share that stands somewhere on the resume: answered in part
BRIEF = 3  # words up to which what stands before the first "or" is an alternative, and no introduction
OPEN_END = re.compile(
    r",?\s*\b(?:or|and)\s+(?:another|other|similar|equivalent|comparable)\b.*$", re.IGNORECASE
)
INTRODUCED = re.compile(
    r"^(?:(?:some|prior|previous|proven|solid|strong|deep|good|hands-on)\s+)*"
    r"(?:experience|familiarity|knowledge|understanding|background|proficiency|skills?|exposure)\s+"
    r"(?:with|of|in|to|using)\s+",
    re.IGNORECASE,
)  # what a row says before the thing itself
AT_LEAST = re.compile(r"\b(?:one|two|three|four|five|\d+) or more\b", re.IGNORECASE)  # no alternatives
PRACTICAL = re.compile(r"\bequivalent (?:\w+ ){0,2}experience\b", re.IGNORECASE)
OF_DEGREE = ("degree",)  # what is missing, beside years and names
COMPUTING = "Software Engineer"  # whose trade stands in for a degree of computing or engineering
PRACTICE = 48  # months of work that stand in for a degree, where the row lets them
TONGUE = re.compile(
    r"\b(?:fluen(?:t|cy)|native|speak(?:s|ing)?|spoken|written|proficien(?:t|cy)|command|business"
    r"|conversational|bilingual|good enough|enough to (?:speak|write|read)|working knowledge)\b",
    re.IGNORECASE,
)
TONGUES = re.compile(
    r"\b(English|German|French|Spanish|Portuguese|Italian|Dutch|Polish|Swedish|Norwegian|Danish|Finnish"
    r"|Japanese|Mandarin|Cantonese|Chinese|Korean|Arabic|Hebrew|Hindi|Turkish|Russian|Ukrainian|Czech|Greek)\b"
)
LICENSE = re.compile(
    r"\b(?:(?:driver|driving|nurs\w+|pilot|medical|teaching|professional|state|practicing)(?:[’']?s)?"
    r" licen[sc]e|licensure|licensed (?:to|as|(?:\w+ )?(?:nurse|engineer|teacher|physician|therapist"
    r"|pharmacist))"
    r"|registration with the|board[- ]certified|admitted to the bar)\b",
    re.IGNORECASE,
)  # what an authority grants: neither words that are alike nor work near it stand in for it
LICENSED = re.compile(r"licen[sc]|\bregist(?:ered|ration)\b|certified|\bbar\b|chartered", re.IGNORECASE)
SKILL, BROADER, WORDS, FIGURE, TODAY, STRENGTH = 3.0, 1.5, 4.0, 0.4, 0.5, 0.05  # what makes a fact lead a row
COMPETENCY = 1.0  # for the first of the row's competencies; a half for each further one


@dataclass(frozen=True)
class Found:
    """How far a row is answered, by which facts, and why."""

    value: float
    facts: tuple[Exhibit, ...]
    reason: str
    missing: tuple[str, ...] = ()
    firm: bool = False  # a degree or a language: words that happen to be alike do not stand in for it


def share(values: Iterable[float]) -> float:
    """All of several: full only when all are, nothing only when none is."""
    values = tuple(values)
    if all(value == FULL for value in values):
        return FULL
    return HALF if any(values) else NONE


# --- degrees and languages --------------------------------------------------------------------------------
def by_degree(shelf: Shelf, row: Requirement) -> Found | None:
    """A degree: in the field that is named, full; in another or a lower one, half."""
    if not DEGREE.search(row.quote):
        return None
    studied = tuple(e for e in shelf.exhibits if e.fact.kind is FactKind.EDUCATION)
    fitting = tuple(e for e in studied if same_field(row.quote, e.fact.text))
    if fitting:
        held = max(held_degree(e.fact.text) for e in fitting)
        short = asked_degree(row.quote) - held
        if short <= 0:
            return Found(FULL, fitting[:1], "your studies")
        if _by_practice(shelf, row):
            return Found(
                FULL, fitting[:1], f"your studies, and {duration(_practice(shelf, row))} of dated work"
            )
        if held == COURSE:
            return _by_course(shelf, row, fitting)
        reason = "a degree in the field, and not the one that is asked for"
        return Found(HALF if short == 1 else NONE, fitting[:1], reason, OF_DEGREE, firm=True)
    if _by_practice(shelf, row):
        return Found(FULL, (), f"{duration(_practice(shelf, row))} of dated work in place of the degree")
    if any(held_degree(e.fact.text) >= asked_degree(row.quote) for e in studied):
        return Found(HALF, studied[:1], "a degree in another field", OF_DEGREE, firm=True)
    if EQUIVALENT.search(row.quote) and (months := _practice(shelf, row)):
        return Found(HALF, (), f"no degree named; {duration(months)} of dated work", OF_DEGREE, firm=True)
    return Found(NONE, (), "no line names a degree", OF_DEGREE, firm=True)


def _by_course(shelf: Shelf, row: Requirement, fitting: tuple[Exhibit, ...]) -> Found:
    """A course in the field is a part of a degree where the row takes any, or work in its place."""
    open_to_others = asked_degree(row.quote) == ANY or EQUIVALENT.search(row.quote)
    reason = "a course in the field; none of your studies is a degree"
    return Found(HALF if open_to_others else NONE, fitting[:1], reason, OF_DEGREE, firm=True)


def _by_practice(shelf: Shelf, row: Requirement) -> bool:
    """Whether the row lets experience stand in for the degree, and there is enough of it."""
    return bool(PRACTICAL.search(row.quote)) and _practice(shelf, row) >= PRACTICE


def _practice(shelf: Shelf, row: Requirement) -> int:
    """Months of work that may stand in for the degree: nine years on a ward are none of computing."""
    if not asks_for_computing(row.quote):
        return shelf.tenure
    candidate = shelf.candidate
    return shelf.months_of(p for p in candidate.positions if same_trade(p, candidate, COMPUTING))


def by_language(shelf: Shelf, row: Requirement) -> Found | None:
    """A human language: among those of the resume, full. English is the language of the resumes read here."""
    asked = dict.fromkeys(TONGUES.findall(row.quote)) if TONGUE.search(row.quote) else {}
    if not asked:
        return None
    spoken = " ".join(shelf.candidate.languages).casefold()
    held = [name for name in asked if name.casefold() in spoken]
    if held:
        full = len(held) == len(asked) or " or " in row.quote
        return Found(FULL if full else HALF, (), f"{listed(held)} among your languages")
    if "English" in asked:
        return Found(HALF, (), "your languages are not listed, English among them")
    return Found(NONE, (), f"{listed(list(asked))} not among your languages", firm=True)


def spoken_of(quote: str, languages: Iterable[str]) -> list[str]:
    """Those of a resume's languages that a row asks for."""
    asked = [name.casefold() for name in TONGUES.findall(quote)] if TONGUE.search(quote) else []
    return [spoken for spoken in languages if any(name in spoken.casefold() for name in asked)]


def by_license(shelf: Shelf, row: Requirement) -> Found | None:
    """A license or a registration to practice: it stands on a resume by name, or it is not there."""
    asked = LICENSE.search(row.quote)
    if not asked or any(LICENSED.search(e.fact.text) for e in shelf.exhibits):
        return None
    return Found(NONE, (), "no line names the license", firm=True)


# --- words ------------------------------------------------------------------------------------------------
def by_alternative(shelf: Shelf, row: Requirement) -> Found | None:
    """Of things that the ad joins by "or", one whose words all stand in a line is enough (J1)."""
    quote = AT_LEAST.sub("", row.quote)
    parts = re.split(r",\s*(?:or\s+)?|\s+or\s+", quote) if " or " in quote else []
    first = parts[:1] if parts and len(content_words(parts[0])) <= BRIEF else []
    named = {quote_of(row, mention).casefold() for mention in row.skills}
    for part in (*first, *parts[1:]):
        if any(name in part.casefold() for name in named):
            continue  # a skill is shown by its name: an integration test is no A/B test
        facts = _holding(shelf, content_words(part))
        if facts:
            words = INTRODUCED.sub("", " ".join(part.split()).rstrip("."))
            return Found(FULL, facts, f"your lines speak of {words}; one is enough")
    return None


def quote_of(row: Requirement, mention: SkillMention) -> str:
    """A skill as the row writes it."""
    return row.quote[mention.start : mention.end]


def _holding(shelf: Shelf, wanted: frozenset[str]) -> tuple[Exhibit, ...]:
    rarest = min(wanted, key=lambda word: len(shelf.by_word.get(word, ())), default="")
    return tuple(e for e in shelf.by_word.get(rarest, ()) if wanted <= e.context)


def by_words(shelf: Shelf, row: Requirement) -> Found:
    """The words of the row, rare ones weighing more: how many of them one line has, or the whole resume."""
    wanted = weighed(row.quote)
    total = sum(wanted.values()) or 1.0
    likeness = {e: worth / total for e, worth in alike(shelf, wanted).items()}
    near = sorted((e for e, worth in likeness.items() if worth >= LEXICAL_HALF), key=lambda e: -likeness[e])
    close = [e for e in near if likeness[e] >= LEXICAL_FULL and _several(wanted, e)]
    if close:
        return Found(FULL, (*close, *(e for e in near if e not in close)), "a line says nearly the same")
    if near:
        return Found(HALF, tuple(near), "a line uses some of the same words")
    known = sum(w for word, w in wanted.items() if word in shelf.by_word or word in shelf.spare_words)
    if known / total >= WHOLE_RESUME:
        return Found(HALF, (), "your resume speaks of it, and no single line shows it")
    return Found(NONE, (), "no line speaks of it")


def _several(wanted: Mapping[str, float], exhibit: Exhibit) -> bool:
    """Whether a line shares two words with the row, or the only one that the row has; one of them its own.

    What stands in the title alone is said of every line under it.
    """
    shared = exhibit.context & wanted.keys()
    return len(shared) >= min(2, len(wanted)) and bool(shared & exhibit.words)


def weighed(text: str) -> dict[str, float]:
    """The content words of a text with what each tells: what stands in every ad tells little."""
    asked = content_words(OPEN_END.sub("", text)) or content_words(text)
    return {word: weight_of(word) for word in sorted(asked) if not word.isdigit()}


def alike(shelf: Shelf, wanted: Mapping[str, float]) -> dict[Exhibit, float]:
    """The facts that share words with a row, and what those words weigh."""
    found: dict[Exhibit, float] = {}
    for word, worth in wanted.items():
        for exhibit in shelf.by_word.get(word, ()):
            found[exhibit] = found.get(exhibit, 0.0) + worth
    return found


# --- the order of the facts -------------------------------------------------------------------------------
def ranked(row: Requirement, facts: Iterable[Exhibit], keys: tuple[str, ...] = ()) -> tuple[Exhibit, ...]:
    """Facts by how well each answers this row: skills asked for, words shared, figures, work of today."""
    wanted = weighed(row.quote)
    total = sum(wanted.values()) or 1.0
    skills = {name for group in row.groups for name in group.skills}

    def worth(exhibit: Exhibit) -> float:
        fact = exhibit.fact
        shared = sum(w for word, w in wanted.items() if word in exhibit.context) / total
        own = SKILL * len(skills.intersection(fact.skills))
        own += BROADER * len(skills.intersection(implied.name for implied in fact.implied))
        own += sum(
            COMPETENCY / (1 + (place > 0)) for place, key in enumerate(keys) if key in exhibit.competencies
        )
        own += FIGURE * min(2, len(fact.metrics)) + TODAY * fact.current
        return own + WORDS * shared + STRENGTH * exhibit.strength

    unique = {exhibit.fact.id: exhibit for exhibit in facts}
    return tuple(sorted(unique.values(), key=worth, reverse=True))
