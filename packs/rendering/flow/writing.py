"""Small ways to make parts from what a playbook holds: texts, references, provenance, points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from packs.domain.pack import Point
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Provenance, Ref, Span, SpanKind, Text
from packs.rendering import words
from packs.rendering.flow.parts import (
    Bullet,
    Cell,
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
)

NOTHING = "–"  # in a cell that is empty on purpose


def runs(text: Text) -> Runs:
    """A text as runs, spaces kept where the spans have them."""
    return tuple(_run(span) for span in text.spans)


def _run(span: Span) -> Run:
    if span.kind is SpanKind.BLANK:
        number = f"{span.number} " if span.number else ""
        return Run(f"[{number}{span.text}]", Look.BLANK, blank=span.blank or "")
    return Run(span.text, Look.STRONG if span.strong else Look.PLAIN, target=span.target)


def say(words: str, look: Look = Look.PLAIN) -> Runs:
    """Plain words as runs; none for an empty text."""
    return (Run(words, look),) if words else ()


def strong(words: str) -> Runs:
    """Words that stand out."""
    return say(words, Look.STRONG)


def named(name: str, rest: Runs) -> Runs:
    """A name in bold, a colon, and what it names."""
    return (*strong(f"{name}: "), *rest)


def quoted(inner: Runs) -> Runs:
    """Runs between quotation marks."""
    return (Run("“"), *inner, Run("”"))


def links(refs: Iterable[Ref]) -> Runs:
    """References, with commas between them."""
    found: list[Run] = []
    for ref in refs:
        found += [Run(", ")] if found else []
        found.append(Run(ref.label, target=ref.target))
    return tuple(found)


def cell(*paragraphs: Runs) -> Cell:
    """A table's cell; empty paragraphs are left out."""
    return tuple(paragraph for paragraph in paragraphs if paragraph)


def row(*cells: Runs, group: bool = False, total: bool = False) -> Row:
    """A row of one-paragraph cells."""
    return Row(tuple(cell(runs) for runs in cells), group=group, strong=total)


def heading(block: Block, name: str = "") -> Iterator[Heading]:
    """The block's heading, perhaps after its name: "Story 1: …"; nothing where it has neither."""
    title = ": ".join(part for part in (name, block.title) if part)
    if title:
        yield Heading(2, say(title))


def part(title: str) -> Heading:
    """The heading of a part of a block."""
    return Heading(3, say(title))


def para(text: Text, role: Role = Role.BODY) -> Iterator[Para]:
    """A text as a paragraph; nothing where it is empty."""
    if text.spans:
        yield Para(runs(text), role)


def note(words: str) -> Iterator[Para]:
    """A small remark; nothing where there is none."""
    if words:
        yield Para(say(words), Role.NOTE)


def said(text: Text) -> Iterator[Para]:
    """Words to be spoken, marked by what they rest on."""
    if text.spans:
        yield Para(runs(text), Role.SAID, Mark(words.mark(text)))


def label(name: str, rest: str = "") -> Para:
    """A name over what follows, perhaps with a few words beside it."""
    return Para((*strong(name), *say(f" {rest}" if rest else "", Look.MUTED)), Role.LABEL)


def sure(provenance: Provenance | None, *, cited: bool = True) -> str:
    """How sure a claim is, as of when, if `cited` by which sources: "Reported as of May 2026, source A"."""
    if provenance is None:
        return ""
    letters = provenance.letters if cited else ()
    sources = f", source{'s' * (len(letters) > 1)} {', '.join(letters)}" if letters else ""
    return f"{words.label(provenance.confidence)} as of {words.month(provenance.as_of)}{sources}"


def points(items: Sequence[Point]) -> tuple[Runs, ...]:
    """Points as items of a list."""
    return tuple(
        named(point.label, say(point.text)) if point.text else strong(point.label) for point in items
    )


def bullets(items: Iterable[Runs], bullet: Bullet = Bullet.DOT) -> Iterator[Items]:
    """A list; nothing where it is empty."""
    found = tuple(item for item in items if item)
    if found:
        yield Items(found, bullet)


def checks(items: Iterable[str]) -> Iterator[Items]:
    """Things to tick."""
    return bullets((say(item) for item in items), Bullet.CHECK)


def about(*parts: Runs) -> Iterator[Para]:
    """What stands in a block's margin, as one small line; nothing where all are empty."""
    found: list[Run] = []
    for runs_ in (part for part in parts if part):
        found += [Run(" · ")] if found else []
        found += runs_
    if found:
        yield Para(tuple(found), Role.NOTE)


def practice(text: Text) -> Iterator[Part]:
    """A prompt to practice with."""
    if text.spans:
        yield label("Practice")
        yield Para(runs(text), Role.QUOTE)


def lines(count: int) -> Iterator[Para]:
    """Empty lines to write on."""
    return (Para((), Role.LINE) for _ in range(count))
