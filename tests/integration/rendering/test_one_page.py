"""Handout and cheat sheet are one page each on both papers: demo candidates, and 25 years of work."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml

from cms.content_files import taxonomy
from packs.domain.merge import merge
from packs.domain.playbook import Playbook
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import read_json_resume
from packs.domain.request import Answers, Request
from packs.rendering import RenderedFile, render
from tests.factories import demo
from tests.integration.rendering.conftest import BRANDS, EPOCH, Files

FIXTURES = Path(__file__).parents[2] / "fixtures"
VETERAN = "very-long"  # 25 years, forty lines, against an ad of forty rows
PEOPLE = (*demo.entries(), VETERAN)
SHEETS = ("handout", "cheat_sheet")


@cache
def veteran() -> Playbook:
    skills = taxonomy(demo.tree())
    resume = yaml.safe_load((FIXTURES / "people" / f"{VETERAN}.yaml").read_text(encoding="utf-8"))
    posting = read_posting((FIXTURES / "openings" / "forty-asks.md").read_text(encoding="utf-8"), skills)
    request = Request(as_of=demo.TODAY, level="e6")
    release = demo.release("meta/software-engineer")
    return merge(release, read_json_resume(resume, skills), posting, Answers(), request)


@cache
def sheets(who: str, paper: str) -> Files:
    playbook = veteran() if who == VETERAN else demo.demo(who)[0]
    brand = BRANDS["halden"].model_copy(update={"paper": paper})  # the widest of the faces
    return render(playbook, brand, SHEETS, epoch=EPOCH)


def each(kind: str) -> list[object]:
    return [
        pytest.param(who, paper, kind, marks=pytest.mark.xdist_group(f"sheets-{who}-{paper}"))
        for who in PEOPLE
        for paper in ("a4", "letter")
    ]


def made(who: str, paper: str, kind: str) -> RenderedFile:
    return next(file for file in sheets(who, paper).values() if file.kind == kind)


@pytest.mark.parametrize(("who", "paper", "kind"), each("handout") + each("cheat_sheet"))
def test_a_sheet_is_one_page_and_leaves_nothing_out(who: str, paper: str, kind: str) -> None:
    file = made(who, paper, kind)
    assert (file.facts.pages, file.left_out) == (1, ())
