"""Cues: phrases that announce a key, and those that leave room for some words."""

from __future__ import annotations

import pytest

from packs.domain.cues import CueIndex, content_words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Designed the order-slot API in Java", {"design": 1}),
        ("Designed and ran an internal billing service", {"design": 1}),
        ("Designed a poster for the fair that one team of the API group held", {}),
        ("The API was designed by others", {}),
        ("Wrote the handbook", {"words": 1}),
    ],
)
def test_a_cue_may_come_apart_in_order_and_within_reach(text: str, found: dict[str, int]) -> None:
    index = CueIndex(
        [("design", ("designed … api", "designed … service")), ("words", ("wrote the handbook",))]
    )
    assert index.count(text) == found


def test_single_letters_are_no_words_of_their_own() -> None:
    assert "a/b" in content_words("A/B testing on a site")
    assert "a/b" not in content_words("integration tests")
    assert content_words("front-end") == content_words("front end")
