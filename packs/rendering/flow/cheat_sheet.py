"""The page for the morning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from packs.domain.company import plural
from packs.domain.playbook.block import LabeledRow
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.rendering.flow.parts import Heading, Para, Part, Run, Runs
from packs.rendering.flow.writing import about, bullets, checks, para, said, say, sure


def cheat_sheet(block: CheatSheet) -> Iterator[Part]:
    """The page for the day, panel after panel."""
    if block.pitch.spans:
        yield _title("Say first, in 30 seconds")
        yield from said(block.pitch)
    yield from _panel("Figures to land", _pairs(block.figures))
    yield from _panel("Stories", _pairs(block.stories))
    for script in block.scripts:
        yield _title(script.title)
        yield from para(script.text)
    yield from _panel("The loop", _pairs(block.loop))
    if block.loop:
        yield from about(say(sure(block.loop_provenance)))
    if block.values:
        yield _title(f"Their {plural(block.values_noun)}")
        yield Para(say(" · ".join(block.values)))
    yield from _panel("Know", _pairs(block.know))
    if block.curveball:
        yield _title(f"Curveball: {block.curveball.label}")
        yield Para(say(block.curveball.text))
    yield from _panel("Ask", _pairs(block.asks))
    yield from _panel("If you do not know", [say(block.stuck)] if block.stuck else [])
    if block.remember:
        yield _title("Remember")
        yield from checks(block.remember)


def _title(name: str) -> Heading:
    return Heading(2, say(name))


def _panel(name: str, items: Iterable[Runs]) -> Iterator[Part]:
    found = tuple(items)
    if found:
        yield _title(name)
        yield from bullets(found)


def _pairs(rows: Iterable[LabeledRow]) -> list[Runs]:
    return [(Run(f"{line.label}", target=line.target), *say(f": {line.text}")) for line in rows]
