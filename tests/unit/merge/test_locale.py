"""British or American, never both: our words follow the request, the inputs' words stay."""

from __future__ import annotations

import pytest

from packs.domain.base import inside
from packs.domain.checks import check
from packs.domain.checks.walk import Walk
from packs.domain.findings import Severity
from packs.domain.merge import merge
from packs.domain.playbook.appendix import SourceList
from packs.domain.playbook.spans import Text, Voice
from packs.domain.request import Answers, Request
from packs.domain.spelling import foreign, spelled
from tests.factories import demo, merging


@pytest.mark.parametrize(
    ("american", "british"),
    [
        ("Prioritize the behavior you recognized.", "Prioritise the behaviour you recognised."),
        ("Modeling a data center", "Modelling a data centre"),
        ("ANALYZE", "ANALYSE"),
        ("a prompt to practice with", "a prompt to practise with"),
        ("Practice the first minute.", "Practise the first minute."),
        ("a size, a prize and an exercise", "a size, a prize and an exercise"),
    ],
)
def test_a_text_is_spelled_either_way(american: str, british: str) -> None:
    assert spelled(american, "en-GB") == british
    assert spelled(british, "en-US") == american


def test_the_noun_practice_stays() -> None:
    assert spelled("Good practice needs practice problems to practice.", "en-GB").count("practise") == 1


@pytest.mark.parametrize("locale", ["en-GB", "en-US"])
@pytest.mark.parametrize("who", list(demo.entries()))
def test_a_playbook_is_of_one_spelling(who: str, locale: str) -> None:
    entry = demo.entries()[who]
    release, candidate, posting = demo.release(entry["pack"]), demo.candidate(who), demo.posting(who)
    request = Request(as_of=demo.TODAY, level=entry["level"], locale=locale)
    made = merge(release, candidate, posting, Answers(), request)
    names = {value.name for value in release.document.company.values}
    mixed = {
        word: text
        for section in made.sections
        for text in (section.title, *(words for _, words in Walk(section.blocks).words))
        if text not in names and (word := foreign(text, locale))
    }
    assert mixed == {}
    assert [f for f in check(made, release, candidate, posting) if f.severity is not Severity.C] == []


def test_quotations_keep_their_own_spelling() -> None:
    american, _ = demo.demo("adaeze-nwosu")
    entry = demo.entries()["adaeze-nwosu"]
    request = Request(as_of=demo.TODAY, level=entry["level"], locale="en-GB")
    release = demo.release(entry["pack"])
    british = merge(release, demo.candidate("adaeze-nwosu"), demo.posting("adaeze-nwosu"), Answers(), request)

    def quoted(made: object) -> list[str]:
        return [text.plain for text in inside(made, Text) if text.voice is Voice.QUOTE]

    assert quoted(british) == quoted(american)


def test_the_title_of_a_source_keeps_its_own_spelling() -> None:
    published = merging.release()
    first, *rest = published.document.sources
    sources = (first.model_copy(update={"title": "How we organize color"}), *rest)
    document = published.document.model_copy(update={"sources": sources})
    release = published.model_copy(update={"document": document})
    request = Request(as_of=merging.TODAY, locale="en-GB")
    made = merge(release, merging.candidate(), merging.posting(), Answers(), request)
    titles = {row.title for block in inside(made.sections, SourceList) for row in block.rows}
    assert "How we organize color" in titles
