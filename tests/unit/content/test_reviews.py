"""What is said to vouch for a question does."""

from __future__ import annotations

from pathlib import Path

import pytest

from packs.domain.pack import QuestionPattern
from tests.factories import demo

ROOT = Path(__file__).parents[3]
CHECKED = [
    question
    for slug in demo.tree().packs
    for question in demo.release(slug).document.pack.questions
    if question.review.kind == "solution"
]


@pytest.mark.parametrize("question", CHECKED, ids=lambda question: question.id)
def test_a_question_checked_by_a_solution_has_one_that_is_run(question: QuestionPattern) -> None:
    solution = ROOT / question.review.by
    tests = solution.parent.glob("test_*.py")
    assert solution.exists()
    assert any(f".{solution.stem} import" in test.read_text(encoding="utf-8") for test in tests)


def test_most_coding_questions_are_checked() -> None:
    assert len(CHECKED) >= 20
