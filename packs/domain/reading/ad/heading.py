"""What an ad says about itself: title, company, team, level and location."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from packs.domain.reading.ad.lines import AdLine, LineKind
from packs.domain.reading.ad.sections import section_of, speaks_as_heading
from packs.domain.reading.ad.top import employer_and_place, place_in, subject_of
from packs.domain.reading.text import clipped
from packs.domain.reading.words import word_set

FIELD = re.compile(
    r"^[\s*_#>-]*(?P<key>[A-Za-z][A-Za-z &/]{2,24}?)\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*"
    r"(?P<value>\S[^\n]{0,160}?)[\s*_]*$",
    re.MULTILINE,
)
KEYS = {
    "title": "title", "job title": "title", "position": "title", "role": "title", "position title": "title",
    "company": "company", "employer": "company", "organization": "company", "hiring company": "company",
    "company name": "company", "team": "team", "department": "team", "org": "team", "group": "team",
    "level": "level", "job level": "level", "seniority": "level", "grade": "level",
    "seniority level": "level",
    "location": "location", "locations": "location", "job location": "location", "based in": "location",
    "place": "location",
    "lieu": "location", "standort": "location", "arbeitsort": "location", "ort": "location",
    "entreprise": "company", "firma": "company", "unternehmen": "company", "empresa": "company",
    "the position": "title", "the role": "title", "poste": "title", "stelle": "title",
    "puesto": "title", "business unit": "team", "organisation": "company",
}  # fmt: skip
NAME = r"(?P<name>[A-Z][\w&.’'-]{0,40}(?: (?:[A-Z][\w&.’'-]{0,40}|of|and|&|for)){0,4})"
NOT_COMPANIES = word_set(
    "us you the this our role team job position your we it me a an join at about company opportunity who "
    "what why work here everyone"
)
COMPANY = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"^[\s#*]*{NAME} is (?:now )?(?:hiring|looking for|seeking)\b",
        rf"^[\s#*]*About {NAME}[\s*:]*$",
        rf"\b{NAME} is (?:proud to be )?an? [Ee]qual",
        rf"(?:^|[.!?]\s+)At {NAME},",
        rf"\b[Jj]oin {NAME}(?: and|['’]s| as|[,.!])",
        rf"^[\s#*]*(?:Why|Life at|Working at) {NAME}\??[\s*:]*$",
    )
)
AT_COMPANY = re.compile(r"^(?P<title>.{4,80}?)\s+(?:at|@)\s+(?P<name>[A-Z][\w&.’' -]{1,50})$")
HIRING = re.compile(
    r"^(?P<name>[A-Z][\w&.’' -]{1,40}) is (?:hiring|looking for|seeking) (?:an? )?(?P<title>.{4,80})$"
)
LEVEL = re.compile(
    r"\b(?:L[3-8]|E[3-8]|IC[3-8]|SDE[ -]?(?:I{1,3}|[123])|Level \d{1,2}"
    r"|(?:Senior |Sr\.? )?(?:Staff|Principal|Distinguished)|Senior|Sr\.?|Junior|Jr\.?|Mid[- ][Ll]evel"
    r"|Entry[- ][Ll]evel|New Grad(?:uate)?|University Grad(?:uate)?|Graduate|Early Career"
    r"|Associate|Intern(?:ship)?|I{2,3}|IV|V)(?=$|[\s,)\-–—/.(])"
)
PLACE = re.compile(
    r"^(?:[Rr]emote|[Hh]ybrid|[Oo]n-?site|[A-Z][A-Za-z .]+,\s*[A-Z]{2,3}|USA?|UK|EMEA|Europe|Contract"
    r"|Full[- ][Tt]ime|Part[- ][Tt]ime)\b.*$"
)
SEPARATOR = re.compile(r"\s+[-–—|]\s+|,\s+|:\s+|\s*\((?=[^)]*\)\s*$)")
MAX_TITLE = 120
TOP = 6000  # characters in which an ad says where it is
EMOJI = (range(0x2600, 0x27C0), range(0x1F300, 0x1FB00))
MARKS = "".join(chr(code) for codes in EMOJI for code in codes) + "\ufe0f\u200d ·|"  # around a title


@dataclass(frozen=True)
class AdHeading:
    """What an ad says about itself; empty where it says nothing."""

    title: str = ""
    company: str = ""
    team: str = ""
    level: str = ""
    location: str = ""


NOTHING_STATED = AdHeading()


def read_heading(text: str, lines: list[AdLine], stated: AdHeading = NOTHING_STATED) -> AdHeading:
    """Title, company, team, level and location as the ad has them; what is `stated` goes before the text."""
    fields = _fields(text) | {key: value for key, value in asdict(stated).items() if value}
    title = fields.get("title", "") or _title(lines)
    company = fields.get("company", "")
    for pattern in (AT_COMPANY, HIRING):
        if match := pattern.match(title):
            title, company = match["title"].strip(), company or match["name"].strip()
    team, place = _after_title(title)
    named, below = employer_and_place(text, title)
    place = place or below or place_in(text[:TOP])
    level = LEVEL.search(title) or LEVEL.search(title.title() if title.isupper() else "")
    title = title.strip().strip(MARKS).strip()
    company = company or _company(text) or (named if below else "") or subject_of(lines)
    return AdHeading(
        title=clipped(title, MAX_TITLE),
        company=clipped(company, 80),
        team=clipped(fields.get("team", "") or team, 80),
        level=clipped(fields.get("level", "") or (level.group().strip() if level else ""), 40),
        location=clipped(fields.get("location", "") or place, 120),
    )


def is_field(line: str) -> bool:
    """Whether a line is one of the ad's own fields, as in "Company: Meta"."""
    match = FIELD.match(line)
    return bool(match and match["key"].strip().casefold() in KEYS)


def _fields(text: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for match in FIELD.finditer(text[:8000]):
        key = KEYS.get(" ".join(match["key"].casefold().split()))
        value = match["value"].strip(" *_\"'")
        if key and key not in fields and value and len(value) <= MAX_TITLE and not value.endswith("."):
            fields[key] = value
    return fields


def _title(lines: list[AdLine]) -> str:
    heading = next((line for line in lines if line.kind is LineKind.HEADING and line.depth == 1), None)
    first = next((line for line in lines if not is_field(line.text)), None)
    chosen = heading or first
    if (
        chosen is None
        or (speaks_as_heading(chosen.text) and section_of(chosen.text) is not None)
        or chosen.kind is LineKind.BULLET
        or len(chosen.text) > MAX_TITLE
        or chosen.text.endswith(".")
    ):
        return ""
    return chosen.text.strip("* _")


def _company(text: str) -> str:
    for pattern in COMPANY:
        for match in pattern.finditer(text[:200_000]):
            name = _unglued(match["name"].strip(" ."), text)
            if name.split()[0].casefold() not in NOT_COMPANIES:
                return name
    return ""


def _unglued(name: str, text: str) -> str:
    """A name without words that ran into it from the line before: "Qualifications Microsoft"."""
    _, _, rest = name.partition(" ")
    return rest if rest and text.count(name) == 1 and text.count(rest) > 2 else name


def _after_title(title: str) -> tuple[str, str]:
    """The team and the place that stand after the title's comma, dash or bracket."""
    parts = [part.strip(" ()") for part in SEPARATOR.split(title)[1:]]
    places = [part for part in parts if PLACE.match(part)]
    teams = [part for part in parts if part and not PLACE.match(part) and not LEVEL.fullmatch(part)]
    return (teams[0] if teams else ""), (places[0] if places else "")
