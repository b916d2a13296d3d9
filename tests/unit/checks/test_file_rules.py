"""The second moment of the gate: sound files pass, and each rule notices what breaks it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from packs.domain.artifacts import ArtifactFacts
from packs.domain.checks import check_artifacts, rules
from packs.domain.checks.registry import Moment
from packs.domain.playbook.stories import Story
from tests.factories.merging import playbook

BRAND = ("Quayside Coaching", "quayside.example")
FOREIGN = ("Packwright",)


def words() -> str:
    """Titles and quotations in the playbook's order, as a finished file would hold them."""
    made = playbook()
    titles = " ".join(section.title for section in made.sections)
    return f"{titles} {' '.join(b.quote.plain for _, b in made.blocks() if isinstance(b, Story))}"


def document(**update: object) -> ArtifactFacts:
    pages = ("Cover", f"{words()} 2")
    return ArtifactFacts(kind="pdf", name="playbook.pdf", pages=2, texts=pages).model_copy(update=update)


def handout(**update: object) -> ArtifactFacts:
    facts = ArtifactFacts(kind="handout", name="handout.pdf", pages=1, texts=("Ines Okafor First 90 days",))
    return facts.model_copy(update=update)


def found(*artifacts: ArtifactFacts) -> set[str]:
    return found_with(*artifacts, brand_words=BRAND)


def found_with(*artifacts: ArtifactFacts, brand_words: tuple[str, ...]) -> set[str]:
    findings = check_artifacts(
        playbook(),
        artifacts,
        brand_words=brand_words,
        foreign_words=FOREIGN,
        brand_fonts=("source-sans-3",),
        foreign_fonts=("public-sans",),
    )
    return {finding.rule for finding in findings}


def test_sound_files_have_no_finding() -> None:
    assert found(document(), handout()) == set()


BROKEN: dict[str, Callable[[], ArtifactFacts]] = {
    "S7": lambda: document(texts=("Cover", " ".join(reversed(words().split())) + " 2")),
    "S9F": lambda: document(texts=("Cover", words().replace("Questions to ask", "") + " 2")),
    "S16F": lambda: document(texts=("Cover", words())),
    "X6F": lambda: document(dead_links=("story-x",)),
    "L5": lambda: document(texts=("Cover", words() + " **bold** 2")),
    "L11": lambda: document(faceless=("王", "Ꭰ")),
    "B1": lambda: handout(metadata={"Author": "Quayside Coaching"}),
    "B1F": lambda: document(metadata={"Producer": "Packwright 1"}),
    "B2": lambda: handout(pages=2),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_rule_notices_what_breaks_it(rule: str) -> None:
    assert rule in found(BROKEN[rule]())


def test_a_handout_without_the_name_is_noticed() -> None:
    assert "B1" in found(handout(texts=("First 90 days",)))


def test_every_rule_over_files_has_a_test_that_breaks_it() -> None:
    assert set(BROKEN) == {rule.id for rule in rules() if rule.moment is Moment.FILES}


LEAKS: dict[str, tuple[ArtifactFacts, str]] = {
    "the firm in the handout's outline": (handout(metadata={"Title": "Plan (Quayside Coaching)"}), "B1"),
    "the firm's address in the handout": (handout(links=("https://quayside.example/",)), "B1"),
    "the firm's face in the handout": (handout(fonts=("Source-Sans-3-Semi-Bold",)), "B1"),
    "a picture in the handout": (handout(pictures=1), "B1"),
    "a file in the handout": (handout(attachments=("playbook.json",)), "B1"),
    "another firm's face": (document(fonts=("Public-Sans-Regular",)), "B1F"),
    "a file that is not the playbook": (document(attachments=("logo.ai",)), "B1F"),
    "the product in an address": (document(links=("https://packwright.example/",)), "B1F"),
}


@pytest.mark.parametrize("name", LEAKS)
def test_a_leak_is_found_wherever_it_is(name: str) -> None:
    artifact, rule = LEAKS[name]
    assert found(artifact) == {rule}


def test_nobodys_file_has_no_picture_and_a_firms_may() -> None:
    assert found_with(document(pictures=1), brand_words=()) == {"B1F"}
    assert found(document(pictures=1, fonts=("Source-Sans-3-Regular",))) == set()


def test_a_firm_may_be_called_like_a_word_of_the_plan() -> None:
    """The word stands in the handout whoever ordered it, so it is no leak."""
    texts = ("Ines Okafor First 90 days Learn",)
    assert found_with(handout(texts=texts), brand_words=("Learn",)) == set()
    assert found_with(handout(texts=texts), brand_words=("earn",)) == set()


def test_a_firms_own_words_may_look_like_markup() -> None:
    texts = ("Cover by **Acme** &amp; {sons}", f"{words()} 2")
    assert found_with(document(texts=texts), brand_words=("**Acme** &amp; {sons}",)) == set()
