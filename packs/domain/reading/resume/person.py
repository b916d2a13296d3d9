"""Name, label and contact of the person, from the header and from contact sections."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from packs.domain.reading.resume.headings import section_of
from packs.domain.reading.resume.page import Line
from packs.domain.reading.resume.pieces import URL
from packs.domain.reading.resume.places import is_place
from packs.domain.reading.resume.roles import title_likeness
from packs.domain.reading.resume.units import units_of

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\w/])\(?\+?\d[\d\s().\-/]{7,20}\d(?![\w/])")
NETWORKS = {
    "github.com": "GitHub",
    "linkedin.com": "LinkedIn",
    "gitlab.com": "GitLab",
    "twitter.com": "Twitter",
    "x.com": "X",
    "stackoverflow.com": "Stack Overflow",
    "medium.com": "Medium",
}
NAME = re.compile(r"[\"“(]?[^\W\d_][\w'’.\-]*[\"”)]?(?:\s+[\"“(]?[^\W\d_][\w'’.\-]*[\"”)]?){0,5}")
LABELS = re.compile(
    r"(?i)\b(?:e-?mail|phone|tel|mobile|website|address|linkedin|github|web|telefon|"
    r"www)\b\.?:?"
)
CUTS = re.compile(r"\s*[|·•●∙⋄◇]\s*|\s{2,}|\t")
LARGE = 15.0  # points: a name over several lines is set in larger letters than anything else
NOT_NAMES = re.compile(
    r"\b(?:curriculum|vitae|resume|résumé|lebenslauf|cv|updated|page|phone|email|"
    r"address)\b",
    re.IGNORECASE,
)


def read_person(
    header: Sequence[Line], contact: Sequence[Line], everything: Sequence[Line], links: Sequence[str]
) -> tuple[dict[str, Any], list[str], list[str]]:
    """`basics`, the summary's paragraphs in the header, and the header's lines that have no place."""
    name = _name(header, everything)
    basics: dict[str, Any] = {"name": name}
    rest: list[Line] = []
    for line in header:
        if not _is_contact(line.text) and _letters(line.text) != _letters(name):
            rest.append(line)
    text = "\n".join(line.text for line in (*header, *contact))
    _contact(basics, text, links)
    prose, short = _prose(rest, name)
    whole = _letters(name)
    short = [text for text in short if not NOT_NAMES.search(text) and _letters(text) not in whole]
    if short and title_likeness(short[0]) >= 0 and len(short[0]) < 120 and not is_place(short[0]):
        basics["label"] = short.pop(0)
    where = next(
        (part for line in (*header, *contact) for part in CUTS.split(line.text) if is_place(part)), ""
    )
    if where:
        basics["location"] = _location(where)
        short = [part for part in short if part != where]
    return {key: value for key, value in basics.items() if value}, prose, short


def _location(text: str) -> dict[str, str]:
    city, _, region = text.strip(" ,").partition(", ")
    return {"city": city, "region": region} if region else {"city": city}


def _name(header: Sequence[Line], everything: Sequence[Line]) -> str:
    usual = max((line.style.size for line in everything[-40:]), default=0.0)
    large = [line for line in everything[:80] if not line.mark and line.style.size > 1.1 * usual]
    for lines in (header[:25], large):
        likely = [line for line in lines if _could_be_name(_first(line))]
        if likely:
            largest = max(line.style.size for line in likely)
            first = next(line for line in likely if line.style.size >= 0.97 * largest)
            return _whole_name(first, lines)
    return ""


def _first(line: Line) -> str:
    return line.cells[0].text


def _whole_name(first: Line, lines: Sequence[Line]) -> str:
    """A name over two lines of the same, large letters is one."""
    index = list(lines).index(first)
    name = _first(first)
    for after in lines[index + 1 : index + 3] if first.style.size > LARGE else ():
        if after.style.size != first.style.size or not _could_be_name(after.text) or len(name.split()) > 2:
            break
        name = f"{name} {after.text}"
    return _tidy(name)


def _tidy(name: str) -> str:
    name = re.split(r"\s*[|,–—]\s+", name)[0].strip()
    return (
        " ".join(part.capitalize() if part.isupper() and len(part) > 2 else part for part in name.split())
        if name.isupper()
        else name
    )


def _could_be_name(text: str) -> bool:
    first = re.split(r",\s", text)[0]
    return (
        bool(NAME.fullmatch(first))
        and not NOT_NAMES.search(first)
        and section_of(text) is None
        and 2 < len(first) <= 60
        and not EMAIL.search(text)
        and (title_likeness(first) <= 0.5 and not is_place(text))
    )


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _is_contact(text: str) -> bool:
    """Whether a line holds nothing but ways to reach the person."""
    rest = LABELS.sub(" ", PHONE.sub(" ", URL.sub(" ", EMAIL.sub(" ", text))))
    return rest != text and sum(char.isalnum() for char in rest) <= max(12, 0.45 * len(text))


def _contact(basics: dict[str, Any], text: str, links: Sequence[str]) -> None:
    if found := EMAIL.search(text):
        basics["email"] = found[0]
    else:
        basics["email"] = next(
            (link[7:].partition("?")[0] for link in links if link.startswith("mailto:")), ""
        )
    phone = next(
        (match[0].strip() for match in PHONE.finditer(text) if sum(char.isdigit() for char in match[0]) >= 8),
        "",
    )
    basics["phone"] = phone
    addresses = [
        link.rstrip(").,") for link in (*URL.findall(EMAIL.sub(" ", text)), *links) if "@" not in link
    ]
    profiles = {}
    for address in addresses:
        host = next((host for host in NETWORKS if re.search(rf"(?:^|[/.]){re.escape(host)}/", address)), "")
        user = address.rstrip("/").rpartition("/")[2]
        if (
            host
            and user
            and host not in profiles
            and address.rstrip("/").count("/") <= (5 if "in/" in address else 3)
        ):
            profiles[host] = {"network": NETWORKS[host], "username": user, "url": address}
        elif not host and "url" not in basics and address in text and not address.startswith("mailto"):
            basics["url"] = address
    if profiles:
        basics["profiles"] = list(profiles.values())


def _prose(lines: Sequence[Line], name: str) -> tuple[list[str], list[str]]:
    prose: list[str] = []
    short: list[str] = []
    for unit in units_of(lines):
        (prose if unit.is_prose else short).append(unit.text)
    return prose, [text for text in short if text.strip()]
