"""What an ad says of the work, before it asks for anything, is quoted where the role is explained."""

from __future__ import annotations

import pytest

from packs.domain.merge import merge
from packs.domain.merge.choosing.purpose import purpose_lines
from packs.domain.playbook.story import Spoken
from packs.domain.playbook.wanted import Context
from packs.domain.posting import JobPosting, LeftOut
from packs.domain.request import Answers, Request
from tests.factories import demo
from tests.factories.unlike import opening, person


@pytest.mark.parametrize(
    ("ad", "line"),
    [
        ("amazon-style", "Join a team that decides where every parcel sleeps tonight."),
        (
            "headed-meta",
            "Our storage group keeps the photos and messages of people all over the world safe and fast.",
        ),
        ("no-headings", "We are a small group looking for someone to take over our order services."),
    ],
)
def test_the_line_that_says_what_the_work_is_for_is_found(ad: str, line: str) -> None:
    assert line in purpose_lines(opening(ad))


@pytest.mark.parametrize(
    "line",
    [
        "DESCRIPTION",
        "Founded in 1921, we make our mission to serve everyone in the world.",
        "30 days of holiday and a pension.",
        "We welcome everyone, and we mean it, whatever team they play for.",
    ],
)
def test_praise_and_headings_are_no_reason(line: str) -> None:
    why = "equal opportunity" if "welcome" in line else "introduction"
    assert purpose_lines(JobPosting(text=line, left_out=(LeftOut(quote=line, why=why),))) == ()


def test_it_stands_verbatim_where_the_role_is_explained() -> None:
    made = merge(
        demo.release("meta/software-engineer"),
        person("career-break"),
        opening("no-headings"),
        Answers(),
        Request(as_of=demo.TODAY),
    )
    line = "We are a small group looking for someone to take over our order services."
    (context,) = (block for _, block in made.blocks() if isinstance(block, Context))
    (answer,) = (b for _, b in made.blocks() if isinstance(b, Spoken) and b.id == "why-role")
    assert line in context.paragraphs[-1].plain
    assert answer.text[0].plain.startswith(f"The ad says: “{line}” What drew me to that is")
