"""Words in other letters are told apart in the markup, and words wider than a column may break."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.rendering.html import name_size
from packs.rendering.tongues import breadth, breakable, told_apart
from tests.factories import tongues

TAG = re.compile(r"<[^>]*>")
MARKED = [
    ("<p>At אל על (1998), 3 teams</p>", '<p>At <bdi lang="he" dir="rtl">אל על (1998)</bdi>, 3 teams</p>'),
    ("<p>شركة النيل: 12 engineers</p>", '<p><bdi dir="rtl">شركة النيل</bdi>: 12 engineers</p>'),
    ("בע&quot;מ", '<bdi lang="he" dir="rtl">בע&quot;מ</bdi>'),
    ("12 مهندسًا في القاهرة.", '<bdi dir="rtl">12 مهندسًا في القاهرة.</bdi>'),
    ("בנה שירות ב Kubernetes עם צוות", '<bdi lang="he" dir="rtl">בנה שירות ב Kubernetes עם צוות</bdi>'),
    ("株式会社メルカリ, line 2", '<span lang="ja">株式会社メルカリ</span>, line 2'),
    ("김민준 · Halden", '<span lang="ko">김민준</span> · Halden'),
]
LEFT_AS_IT_IS = [
    "<p>Ines Okafor, 王小明 &amp; Łukasz</p>",  # Han alone: Chinese or Japanese
    '<p data-run="שרה · Halden">Halden</p>',
    "<title>שרה</title><style>/* שרה */</style>",
    '<p><bdi dir="rtl">שרה</bdi></p>',
]


@pytest.mark.parametrize(("plain", "marked"), MARKED)
def test_a_phrase_in_other_letters_stands_in_an_element_of_its_own(plain: str, marked: str) -> None:
    assert told_apart(plain) == marked


@pytest.mark.parametrize("markup", LEFT_AS_IT_IS)
def test_nothing_else_is_touched(markup: str) -> None:
    assert told_apart(markup) == markup


words = st.lists(
    st.sampled_from(
        ("שרה", "محمد", "さくら", "김", "王", "built", "12", "(x)", "&amp;", "&lt;b&gt;", ",", ".")
    )
).map(" ".join)


@given(words)
def test_it_adds_tags_alone_and_only_once(text: str) -> None:
    marked = told_apart(f"<p>{text}</p>")
    assert TAG.sub("", marked) == text
    assert told_apart(marked) == marked


def test_a_word_wider_than_a_column_may_break_and_an_address_after_its_slashes() -> None:
    broken = breakable(f'<a href="{tongues.URL}">{tongues.URL}</a>')
    assert broken.startswith(f'<a href="{tongues.URL}">https://<wbr>bookings.exa<wbr>')
    assert "/<wbr>2024/<wbr>" in broken
    assert TAG.sub("", broken) == tongues.URL


def test_no_entity_is_broken() -> None:
    assert "&amp;" in breakable("x" * 30 + "&amp;" + "y" * 30)
    assert breakable("<p>ordinary words, however many of them there are</p>").count("<wbr>") == 0


@pytest.mark.parametrize(("words", "wide"), [("Ines", 4), ("王小明", 6), ("e\u0301", 1)])
def test_what_a_name_needs_on_the_cover_is_reckoned_by_the_width_of_its_letters(
    words: str, wide: int
) -> None:
    assert breadth(words) == wide


def test_a_long_name_in_wide_letters_is_set_smaller() -> None:
    assert (name_size("田中 さくら"), name_size("エリザベータ・コロリョワ")) == ("large", "small")
