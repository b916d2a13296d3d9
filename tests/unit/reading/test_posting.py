"""Job ads: every line that asks is quoted in its place, and the rest is left out with a reason."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.domain.posting import JobPosting, RequirementKind
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.ad.years import years_of
from packs.domain.reading.errors import ReadingError
from packs.domain.skills import Taxonomy
from tests.factories.growth import assert_linear

MANY = "Requirements\n" + "".join(f"- Write tool {n}\n" for n in range(130))
TOO_MANY_LINES = "ad.md: this has more than 2,000 lines and sentences; give the text of one ad alone."
NOTHING_ASKED = (
    "ad.md: no line of this ad asks for anything; "
    "give the whole ad with its responsibilities or qualifications, one per line."
)
AD = """# Software Engineer, Sorting Office

Company: Wrenpost
Location: Ghent, Belgium

Wrenpost sorts parcels at night.

## What you'll do

- Design and run sorting services
- Mentor other engineers

**Minimum qualifications**

* 3+ years of experience building services
* Strong in Python, Go, C++, or Java
* Experience with PostgreSQL and Kafka

Nice to have:

- Experience with Kubernetes is a plus

## Benefits

- A pension and paid leave

Wrenpost is an equal opportunity employer.
"""


def read(text: str, taxonomy: Taxonomy) -> JobPosting:
    return read_posting(text, taxonomy, "ad.md")


def kinds(posting: JobPosting) -> dict[str, str]:
    return {requirement.quote: requirement.kind.value for requirement in posting.requirements}


def test_an_ad_names_its_title_company_team_and_place(taxonomy: Taxonomy) -> None:
    posting = read(AD, taxonomy)
    assert (posting.title, posting.company) == ("Software Engineer, Sorting Office", "Wrenpost")
    assert (posting.team, posting.location) == ("Sorting Office", "Ghent, Belgium")


def test_sections_give_the_kind_of_each_line(taxonomy: Taxonomy) -> None:
    assert kinds(read(AD, taxonomy)) == {
        "Design and run sorting services": "responsibility",
        "Mentor other engineers": "responsibility",
        "3+ years of experience building services": "minimum",
        "Strong in Python, Go, C++, or Java": "minimum",
        "Experience with PostgreSQL and Kafka": "minimum",
        "Experience with Kubernetes is a plus": "preferred",
    }


@pytest.mark.parametrize("line", ["like to pair", "You enjoy hard questions", "Passionate about parcels"])
def test_a_liking_is_no_minimum(taxonomy: Taxonomy, line: str) -> None:
    ad = f"# Sorter\n\n## Requirements\n\n- {line}\n- 3+ years of sorting\n"
    assert kinds(read(ad, taxonomy)) == {line: "preferred", "3+ years of sorting": "minimum"}


def test_quotes_stand_where_their_offsets_say(taxonomy: Taxonomy) -> None:
    posting = read(AD, taxonomy)
    assert all(posting.text[ask.start : ask.end] == ask.quote for ask in posting.requirements)
    spans = [ask.quote[skill.start : skill.end] for ask in posting.requirements for skill in ask.skills]
    assert spans == ["Python", "Go", "C++", "Java", "PostgreSQL", "Kafka", "Kubernetes"]


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("3+ years of work", 3),
        ("at least five years in a lab", 5),
        ("3-5 years of Go", 3),
        ("Minimum of two (2) years", 2),
        ("10 yrs' experience", 10),
        ("three to five years of practice", 3),
        ("a couple of years in support", 2),
        ("a 5-year track record", 5),
        ("7+ years", 7),
        ("up to 2 years of travel", None),
        ("in the last 3 years", None),
        ("a 2-year fixed contract", None),
        ("must be 18 years of age", None),
        ("renewed every two years thereafter", None),
        ("Experience with 4 languages", None),
    ],
)
def test_years_of_experience_are_read(line: str, years: int | None) -> None:
    assert years_of(line) == years


def test_what_asks_for_nothing_is_left_out_with_a_reason(taxonomy: Taxonomy) -> None:
    reasons = {left.quote: left.why for left in read(AD, taxonomy).left_out}
    assert reasons == {
        "Wrenpost sorts parcels at night.": "introduction",
        "A pension and paid leave": "benefits",
        "Wrenpost is an equal opportunity employer.": "equal opportunity",
    }


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("BASIC QUALIFICATIONS", RequirementKind.MINIMUM),
        ("### Who you are", RequirementKind.MINIMUM),
        ("You may be a good fit if you have", RequirementKind.MINIMUM),
        ("Key job responsibilities", RequirementKind.RESPONSIBILITY),
        ("About the role", RequirementKind.RESPONSIBILITY),
        ("In this role, you will:", RequirementKind.RESPONSIBILITY),
        ("Preferred Qualifications", RequirementKind.PREFERRED),
        ("**Bonus points**", RequirementKind.PREFERRED),
        ("Desirable skills", RequirementKind.PREFERRED),
        ("What you'll bring", RequirementKind.MINIMUM),
    ],
)
def test_headings_are_known_in_many_wordings(taxonomy: Taxonomy, heading: str, kind: RequirementKind) -> None:
    (ask,) = read(f"Engineer\n\n{heading}\n\n- Write tools in Go", taxonomy).requirements
    assert ask.kind is kind


def test_a_section_without_bullets_is_read_by_sentence(taxonomy: Taxonomy) -> None:
    posting = read("Engineer\n\nRequirements\n\nFive years of Java. Knowledge of Kafka.", taxonomy)
    assert [ask.quote for ask in posting.requirements] == ["Five years of Java.", "Knowledge of Kafka."]


def test_an_ad_without_headings_is_read_by_its_wording(taxonomy: Taxonomy) -> None:
    posting = read("We sort parcels. You will build tools. Experience with Go is preferred.", taxonomy)
    assert kinds(posting) == {
        "You will build tools.": "responsibility",
        "Experience with Go is preferred.": "preferred",
    }


def test_a_hard_wrapped_bullet_is_one_requirement(taxonomy: Taxonomy) -> None:
    posting = read(
        "Requirements\n- Experience with the long and winding road\n  that leads to Kafka", taxonomy
    )
    assert [ask.quote for ask in posting.requirements] == [
        "Experience with the long and winding road that leads to Kafka"
    ]


def test_markdown_marks_do_not_get_into_quotes(taxonomy: Taxonomy) -> None:
    posting = read("Requirements\n- **Depth**: knows [Go](https://go.example) and `Kafka` *well*", taxonomy)
    assert [ask.quote for ask in posting.requirements] == ["Depth: knows Go and Kafka well"]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Engineer at Wrenpost\n\nRequirements\n- Write Go code", "Wrenpost"),
        ("Engineer\n\n## About Wrenpost\n\nWe sort.\n\nRequirements\n- Write Go code", "Wrenpost"),
        ("Engineer\n\nAt Wrenpost, we sort.\n\nRequirements\n- Write Go code", "Wrenpost"),
        ("Engineer\n\n## About us\n\nWe sort.\n\nRequirements\n- Write Go code", ""),
    ],
)
def test_the_company_is_found_where_ads_name_it(taxonomy: Taxonomy, text: str, company: str) -> None:
    assert read(text, taxonomy).company == company


@pytest.mark.parametrize(
    ("title", "level", "team"),
    [
        ("Senior Software Engineer, Maps", "Senior", "Maps"),
        ("Software Development Engineer II, Stores", "II", "Stores"),
        ("Software Engineer, University Grad - Infrastructure", "University Grad", "Infrastructure"),
        ("Software Engineer (L5), Search", "L5", "Search"),
        ("Software Engineer (Remote)", "", ""),
    ],
)
def test_level_and_team_come_from_the_title(taxonomy: Taxonomy, title: str, level: str, team: str) -> None:
    posting = read(f"# {title}\n\n## Requirements\n- Write Go code", taxonomy)
    assert (posting.level, posting.team) == (level, team)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "ad.md: the ad is empty; paste the text of the ad into it."),
        ("x" * 200_001, "ad.md: the ad is over 200 kB; give the text of one ad alone."),
        ("%PDF-1.7 ...", "ad.md: this is not text; save the ad as plain text or Markdown in UTF-8."),
        ("The parcels are brown.", NOTHING_ASKED),
        ("Pack.\n" * 3000, TOO_MANY_LINES),
        (MANY, "ad.md: this asks for 130 things, more than 120; give one ad at a time."),
    ],
)
def test_a_bad_ad_gets_one_clear_sentence(taxonomy: Taxonomy, text: str, sentence: str) -> None:
    with pytest.raises(ReadingError) as caught:
        read(text, taxonomy)
    assert str(caught.value) == sentence


@given(st.text(alphabet=st.sampled_from("aAbZ .,:;-*#•\n\t_()1é\u2028\u3000\x1f'"), max_size=200))
def test_no_text_ends_in_a_traceback(text: str) -> None:
    ad = f"{text}\n\nRequirements\n- Write tools in Go\n{text}"
    posting = read_posting(ad, Taxonomy(skills=()))
    assert any(ask.quote.startswith("Write tools in Go") for ask in posting.requirements) or posting.left_out


@pytest.mark.parametrize("unit", ["a.A", "[a](", "**a ", "3 years ", "About A\n", "a "])
def test_a_hostile_ad_is_read_in_linear_time(unit: str) -> None:
    def work(size: int) -> None:
        with suppress(ReadingError):
            read_posting("Requirements\n- Write Go\n\n" + unit * (size // len(unit)), Taxonomy(skills=()))

    assert_linear(work, 190_000)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "Requirements\n\nFluent in a related fieldExperience with major journals",
            ["Fluent in a related field", "Experience with major journals"],
        ),
        ("Requirements\n\nKnows JavaScript and PostgreSQL well", ["Knows JavaScript and PostgreSQL well"]),
        ("Requirements\n\n- A Ph.D. in Geology", ["A Ph.D. in Geology"]),
        ("Duties\n\n- Build things\n- Experience with Kafka", ["Build things", "Experience with Kafka"]),
    ],
)
def test_lists_that_ran_together_are_taken_apart(taxonomy: Taxonomy, text: str, quotes: list[str]) -> None:
    assert [ask.quote for ask in read(text, taxonomy).requirements] == quotes


def test_what_is_asked_among_duties_is_asked_for_all_the_same(taxonomy: Taxonomy) -> None:
    posting = read("Engineer\n\nDuties\n\n- Build things\n- Experience with Kafka", taxonomy)
    assert kinds(posting) == {"Build things": "responsibility", "Experience with Kafka": "minimum"}
