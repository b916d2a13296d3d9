"""A release whose method is older than a section: the section is left out, and nothing fails."""

from __future__ import annotations

from packs.domain.base import inside
from packs.domain.merge import merge
from packs.domain.method import SectionKey
from packs.domain.playbook.appendix import Imprint
from packs.domain.request import Answers, Request
from packs.domain.sections import SECTIONS
from tests.factories.merging import TODAY, candidate, posting, release


def test_every_section_has_its_traits() -> None:
    assert set(SECTIONS) == set(SectionKey)


def test_a_release_keeps_the_hash_that_it_was_published_with() -> None:
    """A field that came later, with a default, changes what the document would hash to today."""
    older = release().model_copy(update={"sha256": "0" * 64})
    made = merge(older, candidate(), posting(), Answers(), Request(as_of=TODAY))
    assert made.release_sha256 == "0" * 64
    (imprint,) = inside(made.sections, Imprint)
    assert "0" * 16 in [row.text for row in imprint.rows]


def test_a_section_that_the_method_does_not_know_is_left_out() -> None:
    document = release().document
    known = tuple(text for text in document.method.sections if text.key is not SectionKey.ASKING)
    method = document.method.model_copy(update={"sections": known})
    older = release().model_copy(update={"document": document.model_copy(update={"method": method})})
    made = merge(older, candidate(), posting(), Answers(), Request(as_of=TODAY))
    keys = [section.key for section in made.sections]
    assert SectionKey.ASKING not in keys
    assert keys == [key for key in SectionKey if key is not SectionKey.ASKING]
    numbers = [section.number for section in made.sections if section.number is not None]
    assert numbers == list(range(1, len(numbers) + 1))
