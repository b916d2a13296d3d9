"""What the candidate says of their work is said as one says it, wherever the work was done."""

from __future__ import annotations

import pytest

from packs.domain.candidate import Position
from packs.domain.merge import merge
from packs.domain.merge.sections.telling import held, placed, titled
from packs.domain.playbook.story import Pitch
from packs.domain.request import Answers, Request
from tests.factories import demo
from tests.factories.unlike import opening, person


def pitches(name: str, ad: str, answers: Answers | None = None) -> tuple[str, str]:
    """Both lengths of the pitch as they are read aloud."""
    made = merge(
        demo.release("meta/software-engineer"),
        person(name),
        opening(ad),
        answers or Answers(),
        Request(as_of=demo.TODAY),
    )
    short, long = (block for _, block in made.blocks() if isinstance(block, Pitch))
    return (" ".join(part.text.plain for part in short.parts), " ".join(p.text.plain for p in long.parts))


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Head of Mathematics", "Head of Mathematics"),
        ("Chief Technology Officer", "Chief Technology Officer"),
        ("CTO", "CTO"),
        ("Staff Engineer", "a Staff Engineer"),
        ("SRE", "an SRE"),
        ("Headhunter", "a Headhunter"),
    ],
)
def test_a_title_of_which_a_house_has_one_takes_no_article(title: str, said: str) -> None:
    assert titled(title) == said


def test_nobody_is_at_themselves() -> None:
    assert held(Position(id="position-00000001", employer="Freelance", title="Web Developer")) == (
        "a freelance Web Developer"
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("University of Leeds", "the University of Leeds"),
        ("National University of Singapore", "the National University of Singapore"),
        ("Leeds Teaching Hospitals", "Leeds Teaching Hospitals"),
        ("Bank of Ireland", "the Bank of Ireland"),
    ],
)
def test_a_house_named_for_its_place_takes_an_article(name: str, said: str) -> None:
    assert placed(name) == said


def test_a_project_is_named_before_it_is_called_it() -> None:
    short, _ = pitches("self-taught-undated", "one-line")
    assert "Discord bot answers homework questions" in short
    assert "Minesweep solver is a solver in Rust that clears expert boards. It uses" in short


def test_an_earlier_position_at_todays_employer_is_told_with_its_title() -> None:
    _, long = pitches("product-manager", "headed-meta")
    assert "Earlier, as a Product Manager at Bonifico, I wrote SQL" in long


def test_a_line_that_can_only_be_quoted_is_asked_for_in_spoken_words() -> None:
    short, _ = pitches("german-text", "conversational")
    assert "My resume says" not in short
    assert "How would you say “Senkung der Antwortzeit von 900 ms auf 210 ms” aloud" in short


def test_one_answer_says_the_line_everywhere() -> None:
    fact = next(f for f in person("german-text").facts if f.text.startswith("Senkung"))
    said = "I cut the response time to less than a quarter."
    short, long = pitches("german-text", "conversational", Answers(values={f"say.{fact.id}": said}))
    assert said in short
    assert said in long
