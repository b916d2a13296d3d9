"""What a row is about, what its open lists let in, what its years are counted of, how much it asks for."""

from __future__ import annotations

from typing import Any

import pytest

from cms.content_files import taxonomy
from packs.domain.merge.case import Case
from packs.domain.merge.matching.demand import LESS, MORE, USUAL, demand
from packs.domain.merge.selection import Selection
from packs.domain.posting import RequirementKind
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.ad.requirements import read_requirement
from packs.domain.request import Answers, Request
from tests.factories import demo
from tests.unit.merge.test_answering import answered


def worked(*lines: str, title: str = "Site Reliability Engineer", since: str = "2018-11") -> dict[str, Any]:
    """A resume of one job with these lines."""
    job = {"name": "Ostsee", "position": title, "startDate": since, "highlights": list(lines)}
    return {"basics": {"name": "Ida Brandt"}, "work": [job]}


FAILOVER = "Cut failover of the ledger from 9 minutes to 40 seconds"
RUNBOOKS = "Brought mean time to recovery from 74 minutes to 18 by writing runbooks"
TALK = "Gave a talk on schema changes at a meetup of 200 engineers"


@pytest.mark.parametrize(
    ("line", "shown", "value", "rest"),
    [
        ("Advise software teams on reliability", FAILOVER, 0.5, "“Advise software teams”"),
        ("Own features from design through rollout and on-call", RUNBOOKS, 0.5, "“Own features"),
        ("Experience with reliability", FAILOVER, 1.0, ""),
        ("Keep our services reliable, while they grow threefold in two continents", FAILOVER, 1.0, ""),
        ("Take part in a follow-the-sun on-call rotation", RUNBOOKS, 1.0, ""),
        ("Experience with reliability: careful people, calm mornings", FAILOVER, 1.0, ""),
    ],
)
def test_a_practice_answers_a_row_whole_only_where_the_row_is_about_it(
    line: str, shown: str, value: float, rest: str
) -> None:
    found = answered(line, worked(shown))
    assert (found.value, rest in found.reason) == (value, True), found.reason


@pytest.mark.parametrize(
    ("line", "shown", "value"),
    [
        ("Conference talks", TALK, 1.0),
        ("Conference talks", "Run a yearly workshop for 120 students", 0.5),
        ("Experience with chaos engineering", "Built a fault-injection service in Rust", 1.0),
        ("Open source contributions", "Fixed 31 kernel bugs upstream", 1.0),
        ("Open source contributions", "Fixed 31 bugs in the billing service", 0.0),
    ],
)
def test_a_practice_is_known_by_the_names_it_goes_by(line: str, shown: str, value: float) -> None:
    assert answered(line, worked(shown)).value == value


@pytest.mark.parametrize(
    ("line", "shown", "value"),
    [
        ("Python or another server-side language", "Rebuilt billing in Kotlin", 1.0),
        ("Python or another server-side language", "Styled 40 pages in CSS", 0.0),
        ("Kafka or a comparable message broker", "Ran RabbitMQ for nine services", 1.0),
        ("Experience with Kafka or similar", "Ran RabbitMQ for nine services", 1.0),
        ("Experience with Kafka", "Ran RabbitMQ for nine services", 0.0),
        ("Java, Scala, or another JVM language", "Rebuilt billing in Kotlin", 1.0),
        ("PostgreSQL or equivalent", "Tuned 30 MySQL databases", 1.0),
        ("Terraform, or similar tools", "Wrote 60 CloudFormation stacks", 1.0),
        ("2+ years in Python or another server-side language", "Rebuilt billing in Kotlin", 1.0),
        ("9+ years in Python or another server-side language", "Rebuilt billing in Kotlin", 0.5),
    ],
)
def test_an_open_list_is_met_by_any_of_its_kind(line: str, shown: str, value: float) -> None:
    assert answered(line, worked(shown)).value == value, answered(line, worked(shown)).reason


def test_the_kind_of_an_open_list_is_the_one_that_its_skills_share() -> None:
    def kind(line: str) -> tuple[str, ...]:
        row = read_requirement(line, 0, RequirementKind.MINIMUM, taxonomy(demo.tree()))
        return row.groups[0].alike

    assert kind("Kafka, RabbitMQ or similar") == ("message queues",)
    assert kind("Django or similar") != ("Python",)
    assert kind("Kafka and RabbitMQ") == ()


def test_the_kind_that_an_ad_names_is_one_of_the_alternatives() -> None:
    line = "Go, Rust, or any other systems programming language; SQL"
    row = read_requirement(line, 0, RequirementKind.MINIMUM, taxonomy(demo.tree()))
    assert [group.skills for group in row.groups] == [("Go", "Rust", "systems languages"), ("SQL",)]


@pytest.mark.parametrize(
    ("line", "title", "value", "reason"),
    [
        ("5+ years of backend development", "Backend Developer", 1.0, "eight years"),
        ("5+ years of backend development", "Nurse", 0.0, "none of it in backend engineering"),
        ("5+ years of backend development", "Full-stack Developer", 1.0, "eight years"),
        ("5+ years in a DevOps role", "Backend Developer", 0.5, "none of it in"),
        ("5+ years of Erlang", "Backend Developer", 0.0, "no line names Erlang"),
        ("5+ years of experience", "Nurse", 1.0, "eight years of dated work"),
        ("5+ years of experience mentoring engineers", "Backend Developer", 0.0, "no line names mentoring"),
    ],
)
def test_years_are_counted_of_what_the_row_asks_years_of(
    line: str, title: str, value: float, reason: str
) -> None:
    found = answered(line, worked("Cut the queue at the desk by half", title=title))
    assert (found.value, reason in found.reason) == (value, True), found.reason


def test_a_reason_names_the_positions_whose_years_were_counted() -> None:
    ward = {"name": "Ward Seven", "position": "Nurse", "startDate": "2008-11", "endDate": "2018-11"}
    resume = worked("Ran it", title="Backend Developer")
    found = answered("5+ years of backend development", {**resume, "work": [*resume["work"], ward]})
    assert "eight years of it in backend engineering (as Backend Developer at Ostsee)" in found.reason


def test_stress_and_softness_are_told_by_the_words_of_a_row() -> None:
    assert demand("Deep knowledge of Linux") == demand("Expert in SQL") == demand("Strong Python") == MORE
    assert demand("Familiarity with Linux") == demand("Some exposure to SQL") == LESS
    assert demand("Experience with Linux") == USUAL


def test_of_two_gaps_the_one_that_the_ad_stresses_comes_first() -> None:
    ad = "# Engineer\n\n## Requirements\n\n- Familiarity with Erlang\n- Deep expertise in Cassandra\n"
    posting = read_posting(ad, taxonomy(demo.tree()), "ad.md")
    release = demo.release("meta/software-engineer")
    case = Case(release, demo.candidate("linh-tran"), posting, Answers(), Request(as_of=demo.TODAY))
    assert [gap.topic for gap in Selection(case).gaps] == ["Cassandra", "Erlang"]
