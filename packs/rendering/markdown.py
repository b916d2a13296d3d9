"""Playbook → Markdown: CommonMark with tables, every text from outside escaped, one line a paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from packs.domain.brand import Brand
from packs.domain.playbook import Playbook
from packs.rendering.flow import flow_of
from packs.rendering.flow.parts import (
    Bullet,
    Grid,
    Heading,
    Items,
    Look,
    Mark,
    Para,
    Part,
    Role,
    Row,
    Run,
    Runs,
    plain,
)
from packs.rendering.plain import one_line
from packs.rendering.words import label

INLINE = re.compile(r"[\\`*<\[\]|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
OPENING = re.compile(r"^(?:[#>+=-]|\d{1,9}(?=[.)]))")
BULLETS = {Bullet.DOT: "- ", Bullet.CHECK: "- [ ] "}
Anchors = Mapping[str, str]  # anchor of a part → the address that Markdown readers give its heading


def markdown_document(playbook: Playbook, brand: Brand) -> str:
    """The whole playbook. Links lead to headings by the addresses that GitHub and its like derive."""
    parts = tuple(flow_of(playbook, brand))
    anchors = addresses(parts)
    return "\n\n".join(block for part in parts for block in WRITERS[type(part)](part, anchors)) + "\n"


def addresses(parts: Iterable[Part]) -> dict[str, str]:
    """Anchor → address, for every heading that has an anchor."""
    headings = [part for part in parts if isinstance(part, Heading)]
    slugs = slugs_of(plain(heading.runs) for heading in headings)
    return {heading.anchor: slug for heading, slug in zip(headings, slugs, strict=True) if heading.anchor}


def slugs_of(headings: Iterable[str]) -> Iterator[str]:
    """The address of each heading: lower case, hyphens for spaces, a number where it was there before."""
    seen: Counter[str] = Counter()
    for words in headings:
        slug = re.sub(r"[^\w\- ]", "", one_line(words).strip().lower()).replace(" ", "-")
        yield slug if not seen[slug] else f"{slug}-{seen[slug]}"
        seen[slug] += 1


def escaped(text: str) -> str:
    """Text in which nothing is markup inside a line."""
    return INLINE.sub(lambda found: "\\" + found.group(), one_line(text))


def _opening(line: str) -> str:
    """A line whose beginning is no markup: no heading, list, quotation or rule."""
    line = line.strip()
    found = OPENING.match(line)
    if not found:
        return line
    place = found.end() if found.group()[0].isdigit() else 0
    return f"{line[:place]}\\{line[place:]}"


def _line(runs: Runs, anchors: Anchors) -> str:
    texts = [_run(run, anchors) for run in runs]
    line = ""
    for place, (text, delimiter) in enumerate(texts):
        following = texts[place + 1][0] if place + 1 < len(texts) else ""
        line += _set_apart(text, delimiter, line, following) if delimiter else text
    return re.sub(r" {2,}", " ", line).strip()


def _run(run: Run, anchors: Anchors) -> tuple[str, str]:
    """A run's escaped text, and the delimiter that sets it apart."""
    text = escaped(run.text)
    if run.target in anchors:
        return _linked(text, f"#{anchors[run.target]}"), ""
    if run.url:
        return _linked(text, run.url), ""
    return text, "**" if run.look in (Look.STRONG, Look.BLANK) else ""


def _linked(text: str, address: str) -> str:
    """A link; the spaces around its words stay outside."""
    inner = text.strip()
    before, after = text.partition(inner)[0], text.partition(inner)[2]
    safe = re.sub(r"[\s()<>|\\]", lambda found: f"%{ord(found.group()):02X}", address)
    return f"{before}[{inner}]({safe}){after}"


def _set_apart(text: str, delimiter: str, before: str, after: str) -> str:
    """The text between delimiters; bare where CommonMark would not read them as such."""
    inner = text.strip()
    if not inner:
        return text
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    left, right = (before + lead)[-1:], (tail + after)[:1]
    opens = inner[0].isalnum() or not left.isalnum()
    closes = inner[-1].isalnum() or not right.isalnum()
    touching = left == delimiter[0] or right == delimiter[0]
    return f"{lead}{delimiter}{inner}{delimiter}{tail}" if opens and closes and not touching else text


def _heading(part: Heading, anchors: Anchors) -> Iterator[str]:
    words = escaped(plain(part.runs)).strip()
    yield f"{'#' * (part.level + 1)} {re.sub('#+$', _hashes, words)}"


def _hashes(found: re.Match[str]) -> str:
    return "\\#" * len(found.group())


def _para(part: Para, anchors: Anchors) -> Iterator[str]:
    line = _line(part.runs, anchors)
    if part.mark is not Mark.NONE:
        yield f"**{label(part.mark)}:** {line}"
    elif line:
        yield ROLES.get(part.role, _opening)(line)


def _quote(line: str) -> str:
    return f"> {_opening(line)}"


ROLES: dict[Role, Callable[[str], str]] = {Role.QUOTE: _quote, Role.COACH: _quote}


def _items(part: Items, anchors: Anchors) -> Iterator[str]:
    lines = []
    for number, runs in enumerate(part.items, 1):
        lines.append(f"{BULLETS.get(part.bullet, f'{number}. ')}{_opening(_line(runs, anchors))}")
    yield "\n".join(lines)


def _grid(part: Grid, anchors: Anchors) -> Iterator[str]:
    head = _row(escaped(cell) for cell in part.head)
    rows = [_row(_cells(row, anchors)) for row in part.rows]
    yield "\n".join([head, _row("---" for _ in part.head), *rows])


def _cells(row: Row, anchors: Anchors) -> Iterator[str]:
    for cell in row.cells:
        text = " · ".join(_line(runs, anchors) for runs in cell)
        yield f"**{text}**" if row.strong and text and "*" not in text else text


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


WRITERS: dict[type[Part], Callable[[Any, Anchors], Iterator[str]]] = {
    Heading: _heading,
    Para: _para,
    Items: _items,
    Grid: _grid,
}
