"""The ways in which a resume may answer a row of an ad: skills, years, a degree, a language, words.

None of them knows a pack; each gives how far the row is answered, by which facts, and why, in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from packs.domain.candidate import FactKind, Position
from packs.domain.cues import content_words
from packs.domain.merge.matching.degrees import DEGREE, EQUIVALENT, asked_degree, held_degree, same_field
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.words import duration, listed
from packs.domain.posting import Requirement, SkillGroup, SkillsMode
from packs.domain.ranking.background import weight_of
from packs.domain.ranking.families import ATLAS, SAME_WORK

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
NO_TITLE = re.compile(r"\bservers?(?:-side)?\b|\bhosts?\b", re.IGNORECASE)  # machines, in the text of a row
PRACTICAL = re.compile(r"\bequivalent (?:\w+ ){0,2}experience\b", re.IGNORECASE)
PRACTICE = 48  # months of work that stand in for a degree, where the row lets them
TONGUE = re.compile(
    r"\b(?:fluen(?:t|cy)|native|speak(?:s|ing)?|spoken|written|proficien(?:t|cy)|command|business)\b",
    re.IGNORECASE,
)
TONGUES = re.compile(
    r"\b(English|German|French|Spanish|Portuguese|Italian|Dutch|Polish|Swedish|Norwegian|Danish|Finnish"
    r"|Japanese|Mandarin|Cantonese|Chinese|Korean|Arabic|Hebrew|Hindi|Turkish|Russian|Ukrainian|Czech|Greek)\b"
)
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


# --- skills -----------------------------------------------------------------------------------------------
def by_skills(shelf: Shelf, row: Requirement, through: Mapping[str, tuple[Exhibit, ...]]) -> Found | None:
    """The skills that a row names; `through`: facts that show a skill by a competency of the same meaning."""
    names = tuple(dict.fromkeys(name for group in row.groups for name in group.skills))
    if not names:
        return None
    shown = {name: shelf.showing(name) or through.get(name, ()) for name in names}
    values = {name: FULL if shown[name] else HALF if name in shelf.listed else NONE for name in names}
    value = share(_group_value(shelf, group, values) for group in row.asked)
    missing = dict.fromkeys(n for group in row.asked for n in group.lacking({n for n in names if values[n]}))
    facts = (exhibit for found in shown.values() for exhibit in found)
    reason = _skill_reason(shelf, row, values, tuple(missing))
    unused = [name for name in names if values[name] == HALF] if value == HALF else []
    return Found(value, tuple(dict.fromkeys(facts)), reason, tuple(missing) or tuple(unused))


def _group_value(shelf: Shelf, group: SkillGroup, values: Mapping[str, float]) -> float:
    """What a group is worth: of alternatives the best, else all; in part where its years are not shown."""
    own = [_lasting(shelf, name, group.years, values[name]) for name in group.skills]
    return max(own) if group.mode is SkillsMode.ANY_OF else share(own)


def _lasting(shelf: Shelf, name: str, years: int | None, value: float) -> float:
    """A skill's value once its years are asked for: full only where dated work shows so many."""
    if years is None or value < FULL:
        return value
    return FULL if (shelf.months_showing(name) or 0) >= 12 * years else HALF


def _skill_reason(
    shelf: Shelf, row: Requirement, values: Mapping[str, float], missing: tuple[str, ...]
) -> str:
    full = [name for name, value in values.items() if value == FULL]
    used = [_named(shelf, name) for name in full if _shown_by(shelf, name) not in full]
    only_listed = [shelf.listed[name] for name, value in values.items() if value == HALF]
    if not used and not only_listed:
        return f"no line names {listed(list(missing), 'or')}"
    said = f"your lines show {listed(used)}" if used else ""
    if not used:
        said = f"{listed(list(dict.fromkeys(only_listed)))} listed, and no line shows it in use"
    said += "".join(_years_said(shelf, group, values) for group in row.asked)
    if missing:
        return f"{said}; none names {listed(list(missing), 'or')}"
    return f"{said}; one is enough" if used and row.any_of and len(values) > 1 else said


def _named(shelf: Shelf, name: str) -> str:
    """A skill as its evidence has it: SQL (PostgreSQL) where only the narrower one is named."""
    narrower = _shown_by(shelf, name)
    return f"{name} ({narrower})" if narrower else name


def _shown_by(shelf: Shelf, name: str) -> str:
    """The narrower skill through which alone a skill is shown; empty where a line names it itself."""
    if name in shelf.by_skill or name not in shelf.by_broader:
        return ""
    first = shelf.by_broader[name][0].fact
    return next(implied.by for implied in first.implied if implied.name == name)


def _years_said(shelf: Shelf, group: SkillGroup, values: Mapping[str, float]) -> str:
    """How long dated work shows the skills of a group of which years are asked."""
    if group.years is None:
        return ""
    held = [name for name in group.skills if values[name] == FULL]
    months = {name: shelf.months_showing(name) for name in held}
    told = [f"{name} in {duration(count)} of dated work" for name, count in months.items() if count]
    unsaid = [name for name in held if not months[name]]
    said = f"; {listed(told)}" if told else ""
    return said + (f"; for how long is not said of {listed(unsaid)}" if unsaid else "")


# --- years ------------------------------------------------------------------------------------------------
def by_years(shelf: Shelf, row: Requirement) -> Found | None:
    """Years of work from the dates; of work in a field, where the row names one that titles can tell."""
    if row.years is None:
        return None
    asked = 12 * row.years
    field = _field_of(row)
    had = shelf.months_of(_in_field(shelf, field)) if field else shelf.tenure
    value = FULL if had >= asked else HALF if had and had >= asked - 12 else NONE
    reason = f"{duration(shelf.tenure)} of dated work"
    if field and had < shelf.tenure:
        reason += f", {duration(had) if had else 'none'} of it in {ATLAS.name(field)}"
    return Found(value, (), reason, ("years",) if value < FULL else ())


def _field_of(row: Requirement) -> str:
    """The family of work that the row wants years in; empty where it wants years of any work."""
    named = ATLAS.in_title(NO_TITLE.sub(" ", row.quote))
    return max(named, key=lambda key: named[key]) if named else ""


def _in_field(shelf: Shelf, field: str) -> Iterable[Position]:
    """The positions whose titles are near a family; a title that tells no family is given the benefit."""
    for position in shelf.candidate.positions:
        families = ATLAS.in_title(position.title)
        if not families or any(ATLAS.nearness(field, own) >= SAME_WORK for own in families):
            yield position


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
            return Found(FULL, fitting[:1], f"your studies, and {duration(shelf.tenure)} of dated work")
        reason = "a degree in the field, and not the one that is asked for"
        return Found(HALF if short == 1 else NONE, fitting[:1], reason, firm=True)
    if _by_practice(shelf, row):
        return Found(FULL, (), f"{duration(shelf.tenure)} of dated work in place of the degree")
    if any(held_degree(e.fact.text) >= asked_degree(row.quote) for e in studied):
        return Found(HALF, studied[:1], "a degree in another field")
    if EQUIVALENT.search(row.quote) and shelf.tenure:
        return Found(HALF, (), f"no degree named; {duration(shelf.tenure)} of dated work")
    return Found(NONE, (), "no line names a degree", firm=True)


def _by_practice(shelf: Shelf, row: Requirement) -> bool:
    """Whether the row lets experience stand in for the degree, and there is enough of it."""
    return bool(PRACTICAL.search(row.quote)) and shelf.tenure >= PRACTICE


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


# --- words ------------------------------------------------------------------------------------------------
def by_alternative(shelf: Shelf, row: Requirement) -> Found | None:
    """Of things that the ad joins by "or", one whose words all stand in a line is enough (J1)."""
    quote = AT_LEAST.sub("", row.quote)
    parts = re.split(r",\s*(?:or\s+)?|\s+or\s+", quote) if " or " in quote else []
    first = parts[:1] if parts and len(content_words(parts[0])) <= BRIEF else []
    for part in (*first, *parts[1:]):
        facts = _holding(shelf, content_words(part))
        if facts:
            words = INTRODUCED.sub("", " ".join(part.split()).rstrip("."))
            return Found(FULL, facts, f"your lines speak of {words}; one is enough")
    return None


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
    """Whether a line shares two words with the row, or the only one that the row has."""
    return len(exhibit.context & wanted.keys()) >= min(2, len(wanted))


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
