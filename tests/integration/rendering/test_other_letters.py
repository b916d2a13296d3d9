"""Playbooks of people whose names and lines are in other letters, or longer than layouts hope for."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from typing import Any

import pypdfium2
import pytest

from packs.domain.brand import UNBRANDED
from packs.domain.method import SectionKey
from packs.domain.request import Answers, Request
from packs.pipeline import BuildResult, Inputs, build
from tests.factories import merging, tongues
from tests.integration.rendering.conftest import HALDEN

POINTS = 72 / 25.4  # per millimeter
SIDES = {"a4": 24 * POINTS, "letter": 26.95 * POINTS}  # of the live area
SHIPPED = ("arabic", "hebrew", "emoji", "long")  # those that fonts of every machine can print
EASTERN = ("chinese", "japanese", "korean")
PAPERS = {"a4": UNBRANDED, "letter": HALDEN}
OUTPUTS = ("playbook.pdf", "handout.pdf", "cheat-sheet.pdf", "playbook.html", "playbook.md", "playbook.docx")
NAMED = tuple(name for name in OUTPUTS if name != "cheat-sheet.pdf")  # its footer shortens a long name
# No line of theirs stands in these; those of a second paper are printed in the same forms on the first.
WITHOUT = {SectionKey.QUESTIONS, SectionKey.ASKING}
WITHOUT_ON = {"a4": WITHOUT, "letter": WITHOUT | {SectionKey.WANTED, SectionKey.AWKWARD}}
CUNEIFORM = "\U00012031\U000120a0"  # in no font that anyone installs for work


def has_fonts(language: str) -> bool:
    """Whether this machine has a font for a language."""
    listed = shutil.which("fc-list") and subprocess.run(
        ["fc-list", f":lang={language}"], capture_output=True, text=True, check=False
    )
    return bool(listed and listed.stdout.strip())


def ordered(
    resume: dict[str, Any], ad: str, paper: str = "a4", outputs: tuple[str, ...] = OUTPUTS
) -> BuildResult:
    sections = tuple(key for key in SectionKey if key not in WITHOUT_ON[paper])
    request = Request(as_of=merging.TODAY, sections=sections)
    given = (merging.release(), merging.candidate(resume), merging.posting(ad), Answers())
    return build(Inputs(*given, request=request, brand=PAPERS[paper], outputs=outputs))


@cache
def book(person: str, paper: str) -> BuildResult:
    ad = tongues.MANY if person == "long" else merging.AD
    return ordered(tongues.PEOPLE[person], ad, paper)


def cases(people: tuple[str, ...]) -> list[Any]:
    """Each person on each paper; tests that share a book share a process."""
    both = [(person, paper) for person in people for paper in PAPERS]
    return [pytest.param(*case, marks=pytest.mark.xdist_group("-".join(case))) for case in both]


def characters(pdf: bytes) -> list[tuple[int, float, float, float, float, float, float]]:
    """Of each printed character: page, that page's width and height; left, bottom, right, top in points."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        text = page.get_textpage()
        boxes = (text.get_charbox(at) for at in range(text.count_chars()))
        found += [(number, *page.get_size(), *box) for box in boxes if box[2] > box[0]]
    document.close()
    return found


@pytest.mark.parametrize(("person", "paper"), cases(SHIPPED))
def test_it_is_made_and_every_letter_has_a_shape(person: str, paper: str) -> None:
    result = book(person, paper)
    assert not result.report.blocked, [f.message for f in result.report.findings if f.severity != "C"]
    assert all(file.facts.faceless == () for file in result.files.values())


@pytest.mark.parametrize(("person", "paper"), cases(SHIPPED))
def test_nothing_is_printed_outside_its_page_or_beside_its_margins(person: str, paper: str) -> None:
    for page, width, height, left, bottom, right, top in characters(
        book(person, paper).files["playbook.pdf"].content
    ):
        assert 0 < left < right < width
        assert 0 < bottom < top < height
        assert page == 1 or SIDES[paper] - 2 < left < right < width - SIDES[paper] + 2, page


@pytest.mark.parametrize(("person", "paper"), cases(SHIPPED))
def test_its_words_can_be_read_from_every_file(person: str, paper: str) -> None:
    """Letter by letter in the order they are read, whichever way they run on the page."""
    files = book(person, paper).files
    for word in re.findall(r"\w+", tongues.PEOPLE[person]["basics"]["name"]):
        for name in NAMED:
            assert word in "".join(files[name].facts.texts), (name, word)


@pytest.mark.parametrize("name", ["playbook.pdf", "playbook.html", "playbook.docx", "playbook.md"])
@pytest.mark.xdist_group("long-a4")
def test_a_long_address_and_a_long_word_stay_whole(name: str) -> None:
    words = re.sub(r"\s", "", "".join(book("long", "a4").files[name].facts.texts))
    assert tongues.UNBROKEN in words
    assert tongues.URL in words


@pytest.mark.skipif(
    not (has_fonts("ja") and has_fonts("ko")),
    reason="no fonts for Chinese, Japanese and Korean: run scripts/system_fonts",
)
@pytest.mark.parametrize(("person", "paper"), cases(EASTERN))
def test_where_fonts_for_them_are_installed_eastern_letters_are_printed(person: str, paper: str) -> None:
    result = book(person, paper)
    assert not result.report.blocked
    assert tongues.PEOPLE[person]["basics"]["name"] in result.files["playbook.pdf"].facts.texts[0]


def test_letters_that_no_font_has_block_the_build_with_a_sentence_that_names_them() -> None:
    resume = tongues.named(f"{CUNEIFORM} Okafor")
    result = ordered(resume, merging.AD, outputs=("handout.pdf",))
    (said,) = [finding.message for finding in result.report.findings if finding.rule == "L11"]
    assert result.report.blocked
    assert said.startswith(f"handout.pdf: no font on this machine has {' '.join(CUNEIFORM)}, so empty boxes")
