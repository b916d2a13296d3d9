"""Facts become whole sentences that claim nothing new."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.domain.candidate import Fact, FactKind
from packs.domain.reading.facts import Owner, read_line
from packs.domain.reading.language.phrases import main_clause, noun_phrase, result_sentence, work_sentence
from packs.domain.reading.language.verbs import BASE_OF_GERUND, PAST_OF
from packs.domain.skills import Taxonomy
from tests.factories import tongues

ReadFact = Callable[..., Fact]
GLUE = {
    "i",
    "it",
    "they",
    "this",
    "the",
    "a",
    "an",
    "was",
    "am",
    "is",
    "and",
    "my",
    "resume",
    "says",
    "result",
}
LINES = [
    (
        "Designed and built parcel ledger for Wrenpost's depots — cut losses by 94% across 1B+ monthly scans",
        False,
    ),
    ("Own distributed lock service in Go handling 2M+ requests/second with p99 latency under 3ms", True),
    (
        "On-call rotation owner for sorting — reduced MTTR from 45 minutes to 12 minutes through runbooks",
        False,
    ),
    ("Mentored 3 junior engineers; conducted 50+ technical interviews for the depot team", False),
    ("Design and implement data pipelines, improving freshness from 24 hours to 1 hour", False),
    ("Cut p99 write latency 40% by reworking the fetch path", False),
    ("Open-source contributor to a parsing library (2K+ GitHub stars)", False),
    ("Building internal tools for the support desk", True),
    ("Backend: built the order service in Java", False),
    ("Responsible for capacity planning", False),
    ("I built a compiler for a small language", False),
    ("Leitete ein Team von 5 Personen und baute eine Plattform", False),
]


@pytest.mark.parametrize(
    ("line", "current", "sentence"),
    [
        (
            "Designed and built parcel ledger for Wrenpost's depots — cut losses",
            False,
            "I designed and built the parcel ledger for Wrenpost's depots.",
        ),
        (
            "Own distributed lock service in Go handling 2M+ requests/second",
            True,
            "I own the distributed lock service in Go handling 2M+ requests/second.",
        ),
        ("Own distributed lock service in Go", False, "I owned the distributed lock service in Go."),
        ("Design, build and run report builder", False, "I designed, built and ran a report builder."),
        ("Rotation owner for sorting — reduced MTTR", False, "I was the rotation owner for sorting."),
        ("Rotation owner for sorting — reduced MTTR", True, "I am the rotation owner for sorting."),
        ("Open-source contributor to a parser", False, "I was an open-source contributor to a parser."),
        ("Python developer for billing", False, "I was a Python developer for billing."),
        ("Building internal tools", True, "I am building internal tools."),
        ("Responsible for capacity planning", False, "I was responsible for capacity planning."),
        ("Backend: built the order service", False, "I built the order service."),
        ("2021–2023: Led a team of 4 engineers", False, "I led a team of 4 engineers."),
        (
            "Mentored 3 engineers; held 50+ interviews",
            False,
            "I mentored 3 engineers and held 50+ interviews.",
        ),
        ("I built a compiler", False, "I built a compiler."),
        ("Promoted to senior engineer", False, "I was promoted to senior engineer."),
        ("Successfully won the regional final", False, "I successfully won the regional final."),
        ("Best algorithm", False, "My resume says: “Best algorithm”."),
        ("Leitete ein Team von 5 Personen", False, "My resume says: “Leitete ein Team von 5 Personen”."),
        ("顧客側の視点に立ちました。", False, "My resume says: “顧客側の視点に立ちました”."),
    ],
)
def test_it_tells_the_work_in_a_whole_sentence(
    fact: ReadFact, line: str, current: bool, sentence: str
) -> None:
    assert work_sentence(fact(line, current=current)) == sentence


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Built parcel ledger — reduced losses by 94%", "It reduced losses by 94%."),
        ("Built ledgers — reduced losses by 94%", "They reduced losses by 94%."),
        (
            "On-call owner for sorting — reduced MTTR from 45 minutes to 12 minutes",
            "I reduced MTTR from 45 minutes to 12 minutes.",
        ),
        ("Designed routing that raised delivery from 94% to 97%", "It raised delivery from 94% to 97%."),
        ("Split the monolith, improving uptime to 99.9%", "It improved uptime to 99.9%."),
        (
            "Built the gateway — 99.999% uptime over 18 months",
            "The result was 99.999% uptime over 18 months.",
        ),
        ("Moved to spot hosts resulting in 35% lower cost", "The result was 35% lower cost."),
        ("Cut costs 40% by moving the batch jobs", "I cut costs 40%."),
        ("Redesigned sign-up; completion rose from 62% to 84%", "Completion rose from 62% to 84%."),
        (
            "Automated the report; it took a day and now takes ten minutes",
            "It took a day and now takes ten minutes.",
        ),
        ("Built a webhook sender with retries", ""),
    ],
)
def test_it_tells_the_outcome_where_the_line_has_one(fact: ReadFact, line: str, sentence: str) -> None:
    assert result_sentence(fact(line)) == sentence


def test_an_outcome_without_a_deed_is_the_same_sentence_twice(fact: ReadFact) -> None:
    bare = fact("Raised test coverage from 40% to 85%")
    assert work_sentence(bare) == result_sentence(bare) == "I raised test coverage from 40% to 85%."


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "Designed and built parcel ledger for Wrenpost's depot payment system",
            "Parcel ledger for depot payment system",
        ),
        ("Own distributed lock service in Go handling 2M+ requests", "Distributed lock service in Go"),
        (
            "Led migration of old Python 2 invoice printing pipeline to Python 3",
            "Migration of invoice printing pipeline",
        ),
        ("Mentored 3 junior engineers; held 50+ interviews", "Mentored 3 junior engineers"),
        ("Led migration from monolith to services", "Migration from monolith to services"),
        ("Cut p99 write latency 40% by reworking the path", "Cut p99 write latency"),
        ("Scaled it from 3 to 210 customers in 18 months", "Scaled it from 3 to 210 customers"),
        ("Delivered the ledger cut-over 6 weeks before the deadline", "Ledger cut-over"),
        ("Taught databases to 80 students a term", "Taught databases to 80 students"),
        ("Moved 120 servers from hand-made scripts to Puppet", "Moved 120 servers to Puppet"),
        ("Upgraded Rails from 5.2 to 7.1 in four months", "Upgraded Rails from 5.2 to 7.1"),
        ("Found and reported a bypass in the settlement API", "Found a bypass in the settlement API"),
        ("Published at NeurIPS and ICML", "Published at NeurIPS and ICML"),
        (
            "Raised the share of forms finished on a phone from 48% to 71%",
            "Raised the share of forms finished on a phone",
        ),
        ("Reduced medication errors by 31% with a two-person check", "Reduced medication errors"),
        (
            "Reduced recovery after power loss from 12 minutes to 40 seconds",
            "Reduced recovery after power loss",
        ),
        ("Led a team of 12 nurses on a 16-bed ward", "Led a team of 12 nurses"),
        ("Added integration tests to the payment path", "Added integration tests to the payment path"),
        (
            "Worked with legal, risk and engineering to agree a rule",
            "Worked with legal, risk and engineering",
        ),
        ("Wrote the search of a shop with 400,000 titles", "Search of a shop"),
        ("Agreed with finance on a ledger that closes every night", "Agreed with finance on a ledger"),
        ("Put Semgrep into 70 repositories", "Put Semgrep into 70 repositories"),
        ("Migrated to Kotlin in nine months", "Migrated to Kotlin"),
        ("Review every design that touches durability", "Review every design"),
        (f"Wrote {tongues.URL} with 4 engineers", "bookings.example.org with 4 engineers"),
        (f"Led {tongues.UNBROKEN} for 9 months", tongues.UNBROKEN),
        (f"Ran {tongues.UNBROKEN[:54]} of teams", tongues.UNBROKEN[:54]),
        ("Wrote SQL and dbt models that support uses", "SQL and dbt models"),
    ],
)
def test_it_names_a_story_in_a_few_words_of_the_line(fact: ReadFact, line: str, title: str) -> None:
    assert noun_phrase(fact(line)) == title


@pytest.mark.parametrize(("line", "current"), LINES)
def test_a_sentence_holds_no_word_that_the_line_lacks(fact: ReadFact, line: str, current: bool) -> None:
    told = fact(line, current=current)
    known = set(_words(line)) | GLUE
    known |= {PAST_OF[word] for word in known & PAST_OF.keys()}
    known |= {PAST_OF[BASE_OF_GERUND[word]] for word in known & BASE_OF_GERUND.keys()}
    assert set(_words(f"{work_sentence(told)} {result_sentence(told)}")) <= known
    assert {word.casefold() for word in noun_phrase(told).split()} <= {
        word.casefold().strip(".,;") for word in line.split()
    }


@pytest.mark.parametrize(("line", "current"), LINES)
def test_the_main_clause_is_verbatim(fact: ReadFact, line: str, current: bool) -> None:
    assert main_clause(fact(line, current=current)) in line


@pytest.mark.parametrize(
    ("kind", "text", "sentence"),
    [
        (FactKind.EDUCATION, "Bootcamp in Data Science", "I attended a Bootcamp in Data Science at Ashdown."),
        (FactKind.EDUCATION, "BSc in Physics", "I studied for a BSc in Physics at Ashdown."),
        (FactKind.EDUCATION, "Ashdown", "I studied at Ashdown."),
        (
            FactKind.EDUCATION,
            "Courses: Optics; Waves; Heat",
            "My courses at Ashdown were Optics, Waves, and Heat.",
        ),
        (FactKind.CERTIFICATE, "Crane Operator", "I hold the certificate “Crane Operator” from Ashdown."),
        (FactKind.AWARD, "Best Poster", "My resume lists the award “Best Poster” from Ashdown."),
        (FactKind.AWARD, "Recognized for a poster on tides.", "I was recognized for a poster on tides."),
        (FactKind.PUBLICATION, "Tides and Time", "I published “Tides and Time” in Ashdown."),
        (FactKind.PROJECT, "A web app for tide tables", "Ashdown is a web app for tide tables."),
        (FactKind.PROJECT, "Includes a tide simulator", "Ashdown includes a tide simulator."),
        (FactKind.PROJECT, "Used in two schools", "Ashdown was used in two schools."),
        (FactKind.PROJECT, "Shipped to 90 schools", "I shipped Ashdown to 90 schools."),
    ],
)
def test_each_kind_of_fact_has_its_own_sentence(
    fact: ReadFact, kind: FactKind, text: str, sentence: str
) -> None:
    assert work_sentence(fact(text, kind=kind, owner="Ashdown")) == sentence


def _words(text: str) -> list[str]:
    return re.findall(r"[\w%+'.’/-]*\w", text.casefold())


WORDS = "Built build building the of by for which that 94% from 12 minutes , — - : I lead used in (2K+ x) up"


@given(
    st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=9), st.sampled_from(FactKind), st.booleans()
)
def test_no_line_is_too_odd_to_be_told(words: list[str], kind: FactKind, current: bool) -> None:
    told = read_line(" ".join(words), Owner(kind, "Ashdown", current=current), Taxonomy(skills=()))
    assert work_sentence(told).endswith(".")
    assert main_clause(told) in told.text
    assert len([word for word in noun_phrase(told).split() if word not in ("a", "an", "the")]) <= 7
