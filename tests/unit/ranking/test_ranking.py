"""Many ads against one resume: what raises a score, what lowers it, and that it is a formula."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from cms.content_files import read_skills
from packs.domain.ranking.families import ATLAS
from packs.domain.ranking.fit import WEIGHTS
from packs.domain.ranking.profile import Profile, profile_of
from packs.domain.ranking.ranked import Ranked, rank
from packs.domain.reading.json_resume.reader import read_json_resume
from packs.domain.skills import Taxonomy
from tests.evaluation import ranking

DATA = Path(__file__).parents[2] / "evaluation" / "data" / "ranking"
TODAY = date(2026, 11, 21)
BACKEND = {
    "basics": {"name": "Rui Sá", "label": "Senior Backend Engineer"},
    "work": [
        {
            "name": "Cargonaut",
            "position": "Senior Backend Engineer",
            "startDate": "2019-01",
            "highlights": ["Built the customs service in Go on PostgreSQL", "Moved deploys to Kubernetes"],
        }
    ],
    "skills": [{"name": "All", "keywords": ["Go", "Python", "Kafka"]}],
}
GOOD = "Senior Backend Engineer\nGo services on PostgreSQL and Kubernetes.\nRequirements\n- 5+ years of Go"


@lru_cache
def skills() -> Taxonomy:
    return read_skills(Path(__file__).parents[3] / "cms" / "content")


@lru_cache
def profile() -> Profile:
    return profile_of(read_json_resume(BACKEND, skills()), skills(), TODAY)


def ranked(ad: str) -> Ranked:
    return rank(profile(), ad, skills())


def score(ad: str) -> float:
    return ranked(ad).fit.score


@pytest.mark.parametrize("person", sorted(folder.name for folder in DATA.iterdir()))
def test_good_ads_stand_above_bad_ones(person: str) -> None:
    figures = {row.method: dict(row.figures)["AUC"] for row in ranking.score(DATA / person)}
    assert figures["Packwright"] >= 0.95
    assert figures["Packwright"] >= max(figures["TF-IDF cosine"], figures["keyword overlap"])


def test_the_score_is_the_formula_over_its_parts() -> None:
    fit = ranked(GOOD).fit
    total = sum(weight * getattr(fit, part) for part, weight in WEIGHTS.items())
    assert fit.score == round(100 * total * fit.level * fit.language, 1)
    assert sum(WEIGHTS.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    "worse",
    [
        GOOD.replace("Senior Backend Engineer", "Backend Intern"),
        GOOD.replace("Senior Backend Engineer", "Director of Backend Engineering"),
        GOOD.replace("Senior Backend Engineer", "Registered Nurse"),
        GOOD.replace("Go ", "COBOL ").replace("of Go", "of COBOL"),
        GOOD.replace("5+", "15+"),
    ],
)
def test_another_level_occupation_skill_or_longer_service_costs(worse: str) -> None:
    assert score(worse) < score(GOOD)


def test_few_words_prove_little() -> None:
    assert score("Go") < 60
    assert score("Senior Backend Engineer, Go") < score(GOOD)


@pytest.mark.parametrize("ad", ["?!", "決済システムのエンジニア", "a" * 300_000, "\n".join(["- Go"] * 3000)])
def test_no_ad_is_too_odd_to_rank(ad: str) -> None:
    assert 0 <= score(ad) <= 100


def test_an_ad_in_a_language_of_which_the_resume_shows_nothing_says_so() -> None:
    german = (
        "Backend-Entwickler Go (m/w/d)\nWir suchen für unser Team in Köln eine Person, die mit uns "
        "die Dienste für den Zoll baut und betreibt. Du sprichst Deutsch und bist gern im Büro."
    )
    found = ranked(german)
    assert found.fit.language == 0.5
    assert "in German" in found.why


def test_the_first_gaps_name_the_skills_that_are_missing() -> None:
    must = "# Engineer\n## Requirements\n- Experience with Erlang\n- Services in Go\n"
    ad = must + "## Nice to have\n- Knowledge of Figma"
    found = ranked(ad)
    assert found.first_gaps == ("Erlang", "Figma")
    assert (found.covered, found.partial, found.gaps) == (1, 0, 2)


def test_a_title_of_several_words_is_one_occupation() -> None:
    assert ATLAS.in_title("Data Engineer") == {"data_engineering": 1.0}
    assert ATLAS.in_title("Registered Nurse (night)") == {"nursing": 1.0}
    assert ATLAS.in_title("Keeper of the Lighthouse") == {}


def test_near_families_are_near_both_ways() -> None:
    for one in ATLAS.families:
        for other in ATLAS.families:
            assert ATLAS.nearness(one.key, other.key) == ATLAS.nearness(other.key, one.key) <= 1
