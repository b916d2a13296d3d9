"""The words of the score's formula: how points are given, and why there may be no score."""

from __future__ import annotations

from packs.domain.merge.case import Case
from packs.domain.merge.compose import draft, text
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.words import listed
from packs.domain.method import SubScore
from packs.domain.playbook.spans import Text
from packs.domain.weights import ScoreWeights

ABOUT = {
    SubScore.SKILLS: "skills",
    SubScore.EXPERIENCE: "experience",
    SubScore.COLLABORATION: "working with others",
}


RESULT = "The score is points earned ÷ points possible × 100. It measures the page, not you."


def how(case: Case) -> Text:
    """The formula with the weights that it was reckoned with."""
    words = _weights(case.weights)
    if case.request.weights is None:
        return text(draft(words + RESULT, "method:weights"))
    return text(draft(words, "request:weights"), draft(RESULT, "method:weights"))


def said(weights: ScoreWeights) -> str:
    """What a playbook with these weights says of its score."""
    return _weights(weights) + RESULT


def _weights(weights: ScoreWeights) -> str:
    words = (
        f"A minimum qualification weighs {weights.minimum}, a responsibility {weights.responsibility}, "
        f"a preference {weights.preferred}. "
    )
    if set(weights.factors.values()) != {1}:
        factors = [f"{factor} for {ABOUT[part]}" for part, factor in weights.factors.items()]
        words += f"That is multiplied by {listed(factors)}. "
    return words + (
        f"A row earns all its points when a line of your resume shows it, {_share(weights.partial)} when one "
        "shows part of it or a skill is only listed, and none when the resume is silent. "
    )


def _share(partial: float) -> str:
    return {0: "none", 0.5: "half", 1: "all of them too"}.get(partial, f"{partial:g} of them")


def no_score(matches: tuple[Match, ...]) -> Text:
    """Why nothing is reckoned."""
    if matches:
        words = "No line of the ad has a weight in the formula, so there is no score."
        return text(draft(words, "request:weights"))
    return text(draft("The ad sets no requirement that could be read, so there is no score.", "posting:text"))
