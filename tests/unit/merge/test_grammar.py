"""Every sentence is read aloud: no word twice, no wrong article, no two marks in a row, whoever it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from packs.domain.base import Value
from packs.domain.merge import merge
from packs.domain.playbook import Playbook
from packs.domain.playbook.spans import SpanKind, Text, Voice
from packs.domain.request import Answers, Request
from tests.factories import demo
from tests.factories.unlike import OPENINGS, PACK_OF, PEOPLE, opening, person

SLIPS = {
    "a word twice": re.compile(r"\b([A-Za-z]+) \1\b", re.IGNORECASE),
    "“a” before a vowel": re.compile(r"\b[Aa] (?!one|uni|use|eu|once|usual|ubi)[aeiou]\w+"),
    "“an” before a consonant": re.compile(r"\b[Aa]n (?!hour|honest|heir)[b-df-hj-np-tv-z][a-z]+\b"),
    "a count without a word": re.compile(r"\bzero of\b|\bone \w+s of the ad\b"),
    "a space before a mark": re.compile(r" [,;.?!](?:\s|$)|\(\)|“”"),
    "two marks": re.compile(r"[?!,:;][.,:;]|\.[.;](?!\.)|\.”\."),  # a name may end in a stop: "S.A., I"
    "a small letter after a stop": re.compile(r"[a-z0-9”]\. [a-z]"),
}
OURS = ("fact:", "position:", "candidate:", "ask:", "posting:", "answer:")


def spoken(made: Playbook) -> Iterator[str]:
    """Every text that is put together around the resume or the ad, a blank standing as a word."""
    for section in made.sections:
        for text in texts(section):
            ours = any(source.startswith(OURS) for span in text.spans for source in span.sources)
            if ours and text.voice is not Voice.QUOTE:
                yield "".join("…" if x.kind is SpanKind.BLANK else x.text for x in text.spans)


def texts(value: object) -> Iterator[Text]:
    """The texts inside a value."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, Value):
        yield from texts(tuple(value.__dict__.values()))


def slips(made: Playbook) -> list[str]:
    """What a strict reader would mark, with what stands around it."""
    return [
        f"{name}: {line[max(0, found.start() - 40) : found.end() + 40]}"
        for line in spoken(made)
        for name, slip in SLIPS.items()
        for found in slip.finditer(line)
    ]


@pytest.mark.parametrize("place", range(len(PEOPLE)), ids=PEOPLE)
def test_no_sentence_stumbles(place: int) -> None:
    ad = OPENINGS[place % len(OPENINGS)]
    release = demo.release(PACK_OF.get(ad, "meta/software-engineer"))
    asked = Request(as_of=demo.TODAY)
    assert slips(merge(release, person(PEOPLE[place]), opening(ad), Answers(), asked)) == []


@pytest.mark.parametrize("who", ["adaeze-nwosu", "linh-tran", "mateus-carvalho", "priya-raghunathan"])
def test_no_sentence_of_the_demo_stumbles(who: str) -> None:
    made, _ = demo.demo(who)
    assert slips(made) == []
