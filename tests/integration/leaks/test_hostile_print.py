"""Hostile brands that were taken, printed in every kind of file: text as it is, and nothing that acts."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from packs.actions.draft_brand import draft_brand
from packs.rendering import NAMES, RenderedFile, render
from tests.factories.hostile_brands import CANARIES, HARMLESS, WORDS, Hostile, sent
from tests.factories.merging import playbook
from tests.integration.leaks.deep import deep, squeezed
from tests.integration.rendering.conftest import EPOCH

pytestmark = pytest.mark.xdist_group("leaks")
LOGOS = [name for name in HARMLESS if name not in WORDS]
ACTIONS = {"/JS", "/JavaScript", "/OpenAction", "/Launch", "/EmbeddedFiles", "/AA", "/GoToR", "/SubmitForm"}


def printed(hostile: Hostile, kinds: list[str], **request: Any) -> dict[str, RenderedFile]:
    brand = draft_brand(sent(hostile))
    return render(playbook(section_titles=brand.section_titles, **request), brand, kinds, epoch=EPOCH)


def assert_still(content: bytes) -> None:
    """Nothing runs, opens or is attached, and no link leaves but to sources and mail."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        keys = {key for entry in pdf.objects if isinstance(entry, pikepdf.Dictionary) for key in entry}
        assert not keys & ACTIONS
        links = [
            str(entry.URI)
            for entry in pdf.objects
            if isinstance(entry, pikepdf.Dictionary) and "/URI" in entry
        ]
    assert [link for link in links if not link.startswith(("https://", "mailto:"))] == []


def test_words_are_printed_as_they_are() -> None:
    """All of them at once, for there is one of each member; two are looked for in what is printed."""
    changes = {
        key: value for each in WORDS.values() if not each.sentence for key, value in each.changes.items()
    }
    sought = WORDS["a style sheet in the name"].changes | WORDS["a program as the contact"].changes
    files = printed(Hostile(changes | sought), list(NAMES), interview_date="2026-12-14")
    assert_still(files["playbook.pdf"].content)
    for made in ("playbook.pdf", "playbook.docx"):
        words = squeezed(" ".join(files[made].facts.texts))
        assert [said for said in sought.values() if squeezed(said) not in words] == [], made


@pytest.mark.parametrize("name", LOGOS)
def test_a_logo_is_printed_without_what_came_with_it(name: str) -> None:
    content = printed(HARMLESS[name], ["pdf"], sections=("start",))["playbook.pdf"].content
    assert_still(content)
    assert [canary for canary in CANARIES if deep("", content).holds(canary)] == []
