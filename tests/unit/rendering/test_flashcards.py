"""Flash cards: one CSV that Anki imports, and that is harmless in a spreadsheet."""

from __future__ import annotations

import csv
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.domain.brand import UNBRANDED
from packs.domain.playbook import Playbook
from packs.rendering.cards import written
from packs.rendering.facts import facts_of
from packs.rendering.flashcards import cards, flashcards_document, guarded
from tests.factories import demo
from tests.factories.merging import RESUME, playbook
from tests.factories.playbooks import sample_playbook

HEAD = [
    "#separator:Comma",
    "#html:true",
    "#deck:Interview: Halden",
    "#columns:GUID,Front,Back,Tags",
    "#guid column:1",
    "#tags column:4",
]


def rows(made: Playbook) -> list[list[str]]:
    lines = flashcards_document(made, UNBRANDED).split("\r\n")
    return list(csv.reader(line for line in lines if line and not line.startswith("#")))


def test_it_begins_with_the_head_lines_that_anki_reads() -> None:
    assert flashcards_document(playbook(), UNBRANDED).split("\r\n")[: len(HEAD)] == HEAD


def test_every_row_has_an_id_two_sides_and_tags() -> None:
    made = rows(playbook())
    assert all(len(row) == 4 and all(row) for row in made)
    assert len({row[0] for row in made}) == len(made)
    assert {row[3].split()[0] for row in made} == {"halden::backend-engineer"}


def test_a_question_asks_in_front_and_tells_what_is_great_and_which_story_to_use_behind() -> None:
    row = next(row for row in rows(playbook()) if row[1].startswith("<p>Design a booking service"))
    assert "<b>Great answers</b>" in row[2]
    assert "<b>Story to use:</b> Story 1: Distributed booking service in Go" in row[2]
    assert row[3].endswith(" questions")


def test_what_is_known_of_the_company_carries_its_date() -> None:
    row = next(row for row in rows(playbook()) if "Facts about Halden" in row[1])
    assert "Confirmed as of 2025" in row[2]
    assert "source B" not in row[2]


def test_figures_values_stories_and_scripts_have_cards() -> None:
    fronts = " ".join(row[1] for row in rows(playbook()))
    for words in ("Your figure:", "Keep promises", "Story 1: ", "They ask about:"):
        assert words in fronts


def test_ids_stay_from_build_to_build_and_differ_between_people() -> None:
    ids, again = ({row[0] for row in rows(made)} for made in (playbook(), playbook(level="b3")))
    assert len(ids & again) > 20
    other = playbook(resume={**RESUME, "basics": {"name": "Ana Sousa"}})
    assert not ids & {row[0] for row in rows(other)}


def test_every_card_of_the_sample_has_two_sides() -> None:
    assert all(card.front and card.back for _, card in cards(sample_playbook()))


@pytest.mark.parametrize("slug", demo.entries())
def test_no_two_cards_of_a_real_playbook_share_an_id_or_a_front(slug: str) -> None:
    made = rows(demo.demo(slug)[0])
    for column in (0, 1):
        assert [key for key, count in Counter(row[column] for row in made).items() if count > 1] == []


STARTS = "=+-@＝＋－＠"


@pytest.mark.parametrize("sign", STARTS)
def test_no_cell_begins_a_formula(sign: str) -> None:
    assert guarded(f"{sign}cmd|' /C calc'!A0")[0] == "&"
    assert not re.search(
        rf"[;,|\"']\s*[{re.escape(STARTS)}]", guarded(f'a; {sign}1, {sign}2 |{sign}3 "{sign}4')
    )


@given(st.text(max_size=30))
def test_any_text_is_one_field_without_markup(text: str) -> None:
    field = guarded(written(text))
    assert not re.search(r"[<>\r\n]", field)
    assert field[:1] not in tuple("=+-@\t")


def test_sounds_and_formulas_of_anki_are_words() -> None:
    assert guarded("[sound:x.mp3] [latex]y[/latex] [$]z[/$] [5.1 Why?]") == (
        "&#91;sound:x.mp3] &#91;latex]y[/latex] &#91;$]z[/$] [5.1 Why?]"
    )


def test_a_reader_finds_words_without_tags() -> None:
    facts = facts_of("flashcards", "flashcards.csv", flashcards_document(playbook(), UNBRANDED).encode())
    assert not any("<" in text for text in facts.texts)
    assert facts.metadata["html"] == "true"
