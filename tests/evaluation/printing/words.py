"""What the layouts share: dates as people write them, headings in five languages, fields with defaults."""

from __future__ import annotations

from typing import Any

from packs.domain.days import MONTHS as ENGLISH

Resume = dict[str, Any]

MONTHS = {
    "en": list(ENGLISH),
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}
SHORT = {
    "fr": ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
}
PRESENT = {"en": "Present", "de": "heute", "fr": "aujourd’hui"}
HEADINGS = {
    "en": {"work": "Experience", "education": "Education", "projects": "Projects", "skills": "Skills",
           "summary": "About", "awards": "Awards", "certificates": "Certifications", "languages": "Languages",
           "publications": "Publications", "volunteer": "Volunteering", "interests": "Interests"},
    "de": {"work": "Berufserfahrung", "education": "Ausbildung", "projects": "Projekte", "skills": "Kenntnisse",
           "summary": "Profil", "awards": "Auszeichnungen", "certificates": "Zertifikate",
           "languages": "Sprachkenntnisse", "publications": "Veröffentlichungen", "volunteer": "Ehrenamt",
           "interests": "Interessen"},
    "fr": {"work": "Expérience professionnelle", "education": "Formation", "projects": "Projets",
           "skills": "Compétences", "summary": "Profil", "awards": "Distinctions", "certificates": "Certifications",
           "languages": "Langues", "publications": "Publications", "volunteer": "Bénévolat",
           "interests": "Centres d’intérêt"},
}  # fmt: skip
OTHER_WORDS = {"work": "Professional Experience", "education": "Academic Background", "skills": "Technical Skills",
               "summary": "Summary", "projects": "Selected Projects"}  # fmt: skip


def language(resume: Resume) -> str:
    """The resume's language: "en" unless its meta says another."""
    return str(resume.get("meta", {}).get("language", "en"))


def heading(resume: Resume, section: str, *, other: bool = False) -> str:
    """The heading of a section, in one of two wordings."""
    tongue = language(resume)
    if other and tongue == "en" and section in OTHER_WORDS:
        return OTHER_WORDS[section]
    return HEADINGS[tongue][section]


def month(date: str, form: str, tongue: str) -> str:
    """`2020-06` as "Jun 2020" (short), "June 2020" (long), "06/2020" (digits), "2020-06" (iso) and others."""
    year, _, number = date.partition("-")
    if not number:
        return year
    name = MONTHS[tongue][int(number[:2]) - 1]
    brief = SHORT[tongue][int(number[:2]) - 1] if tongue in SHORT else name[:3]
    return {
        "short": f"{brief} {year}",
        "dotted": f"{brief.rstrip('.')}. {year}" if len(name) > len(brief) else f"{name} {year}",
        "long": f"{name} {year}",
        "comma": f"{name}, {year}",
        "digits": f"{number[:2]}/{year}",
        "dots": f"{number[:2]}.{year}",
        "iso": date[:7],
        "tick": f"{brief} ’{year[2:]}",
        "upper": f"{brief} {year}".upper(),
    }[form]


def span(entry: Resume, form: str, tongue: str, dash: str = " – ") -> str:
    """The start and end of an entry in one form."""
    start, end = entry.get("startDate", ""), entry.get("endDate", "")
    if not start:
        return month(end, form, tongue) if end else ""
    present = PRESENT[tongue].upper() if form == "upper" else PRESENT[tongue]
    return f"{month(start, form, tongue)}{dash}{month(end, form, tongue) if end else present}"


def lasting(entry: Resume, now: str = "2026-06") -> str:
    """How long an entry took, as professional networks write it: "2 yrs 3 mos"."""
    (year, month_), (last, end) = (
        map(int, (str(date or now) + "-01").split("-")[:2])
        for date in (entry.get("startDate"), entry.get("endDate"))
    )
    years, months = divmod((last - year) * 12 + end - month_ + 1, 12)
    parts = (
        f"{years} yr{'s' * (years > 1)}" if years else "",
        f"{months} mo{'s' * (months > 1)}" if months else "",
    )
    return " ".join(filter(None, parts))


def place(resume: Resume) -> str:
    """City and region of the person."""
    location = resume["basics"].get("location", {})
    return ", ".join(filter(None, (location.get("city"), location.get("region"))))


def grouped(resume: Resume) -> list[tuple[str, list[Resume]]]:
    """Work entries, neighbours of one employer together."""
    groups: list[tuple[str, list[Resume]]] = []
    for job in resume.get("work", []):
        if groups and groups[-1][0] == job["name"]:
            groups[-1][1].append(job)
        else:
            groups.append((job["name"], [job]))
    return groups
