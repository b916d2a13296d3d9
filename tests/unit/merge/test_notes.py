"""A coach's notes: printed in their section in the coach's own words, and taken for nobody else's."""

from __future__ import annotations

import pytest

from packs.domain.base import inside
from packs.domain.brand import UNBRANDED
from packs.domain.checks import check
from packs.domain.method import SectionKey
from packs.domain.notes import LONG, SHORT, BadNote, checked_notes, clean
from packs.domain.playbook.prose import CoachNote
from packs.domain.playbook.spans import Span
from packs.rendering.html import section_html
from tests.factories.merging import candidate, playbook, posting, release

PLAN = tuple(SectionKey)
WORDS = "Top 5 tip: behave.\n\nYou color 99% of it in section 42."
NOTED = playbook(notes={SectionKey.STORIES: WORDS}, coach="Maya Lind", locale="en-GB")


def note() -> CoachNote:
    section = NOTED.section(SectionKey.STORIES)
    assert section
    assert isinstance(section.blocks[0], CoachNote)
    return section.blocks[0]


def test_a_note_stands_first_in_its_section_and_names_its_coach() -> None:
    assert note().title == "A note from your coach, Maya Lind"
    assert len(list(inside(NOTED.sections, CoachNote))) == 1


def test_a_note_keeps_the_coachs_own_words_and_spelling() -> None:
    assert note().paragraphs == ("Top 5 tip: behave.", "You color 99% of it in section 42.")


def test_a_note_is_no_fact_and_breaks_no_rule_about_our_words() -> None:
    assert not list(inside(note(), Span))
    plain = playbook(locale="en-GB")
    findings, before = (check(made, release(), candidate(), posting()) for made in (NOTED, plain))
    assert findings == before


def test_without_notes_nothing_is_printed() -> None:
    assert not list(inside(playbook(coach="Maya Lind").sections, CoachNote))


def test_in_html_a_note_is_escaped() -> None:
    made = playbook(notes={SectionKey.ASKING: "a < b & c"})
    section = made.section(SectionKey.ASKING)
    assert section
    assert "a &lt; b &amp; c" in section_html(section, UNBRANDED, paged=False)


def test_paragraphs_are_kept_and_what_cannot_be_printed_goes() -> None:
    assert clean(" One\r\ntwo.\n \n\n\nThree\u202e\x07 \u2066four. ") == "One two.\n\nThree four."


def test_empty_notes_go() -> None:
    assert checked_notes({"stories": " \n ", "plan": "Yes."}, PLAN) == {SectionKey.PLAN: "Yes."}


BAD: dict[str, tuple[dict[str, object], str]] = {
    "another section": ({"intro": "x"}, r"there is no section “intro” in this playbook: use start, "),
    "no text": ({"stories": 3}, r"the note on “stories” is not text"),
    "too long": ({"stories": "x" * (LONG + 1)}, r"“stories” has 2001 characters: 2000 are the limit there"),
    "too long for one page": ({"cheat-sheet": "x" * (SHORT + 1)}, r"401 characters: 400 are the limit"),
    "markup": ({"stories": "very **bold**"}, r"“stories” holds “\*\*”: write plain words"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_note_is_refused_in_one_sentence(name: str) -> None:
    notes, sentence = BAD[name]
    with pytest.raises(BadNote, match=sentence):
        checked_notes(notes, PLAN)


def test_a_note_on_a_section_that_is_left_out_is_refused() -> None:
    with pytest.raises(BadNote, match="there is no section “plan” in this playbook: use stories"):
        checked_notes({"plan": "x"}, (SectionKey.STORIES,))
