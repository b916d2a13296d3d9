"""Headings of ads in many wordings, and ads in many styles."""

from __future__ import annotations

import pytest

from packs.domain.reading.ad.boilerplate import boilerplate
from packs.domain.reading.ad.sections import section_of, speaks_as_heading
from tests.evaluation.postings import SHIPPED, Pair, faults, pairs

WORK = """What you'll do|What you’ll be doing|WHAT YOU WILL DO|🚀 Your mission|Key responsibilities
Day to day|A day in the life|In this role, you will:|How you'll make an impact|The role
About the job|Your impact|Duties and responsibilities|What you'll own|Essential job functions
The gig|Main duties|Role overview|As a member of the team, you will|Deine Aufgaben|Vos missions
Responsabilidades|What success looks like|Scope of work|You'll be responsible for
What you'll work on"""
ASKED = """About you|Who you are|You might be a fit if|What we're looking for|Minimum qualifications
Your profile|Requirements|BASIC QUALIFICATIONS|What you'll bring|What you bring|You have
Must haves|Your skills and experience|Skills & Experience|You may be a good fit if you
We'd expect you to have|The ideal candidate|Person specification|What it takes|Your superpowers
You'll thrive here if|To be successful in this role|Essential criteria|Technical skills
Education and experience|What you need|Dein Profil|Das bringst du mit|Profil recherché
Requisitos|Who we're looking for|Your background|Core competencies"""
NICE = """Nice to have|Nice-to-haves|Bonus points|Bonus points if you|Preferred qualifications|Desirable
Extra credit|Pluses|It would be great if you also|Not required, but we'd smile|Brownie points
What sets you apart|Good to have|Desired skills|Even better if|Additional skills that would help
Icing on the cake|We'd love it if|Assets|Les plus|Von Vorteil|Helpful extras"""
NONE = """Benefits|What we offer|What's in it for you|Perks|Why join us|Compensation|Salary range
Equal opportunity|How to apply|Our interview process|About us|Our values|Diversity & inclusion
Privacy notice|The team|Who you'll work with|Where you'll work|Life at Fernhill
What you can expect from us|Wir bieten|Nous offrons|What you'll get|Next steps
Reasonable adjustments"""


def listed(table: str) -> list[str]:
    return [heading for row in table.split("\n") for heading in row.split("|")]


@pytest.mark.parametrize(
    ("headings", "kind"), [(WORK, "responsibility"), (ASKED, "minimum"), (NICE, "preferred"), (NONE, None)]
)
def test_headings_open_their_sections(headings: str, kind: str | None) -> None:
    opened = {heading: section_of(heading) for heading in listed(headings)}
    assert {heading: section and section.kind for heading, section in opened.items()} == dict.fromkeys(
        opened, kind
    )
    assert None not in opened.values()


@pytest.mark.parametrize(
    "line",
    [
        "Experience with Kafka",
        "3+ years of industry experience",
        "Strong SQL",
        "Lead the team",
        "Build models of value",
    ],
)
def test_a_line_that_asks_is_no_heading(line: str) -> None:
    assert not speaks_as_heading(line)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("We consider all applicants without regard to race or religion.", "equal opportunity"),
        ("The base salary for this role is $120,000 to $150,000.", "pay"),
        ("£62k - £70k p.a. plus bonus", "pay"),
        ("25 days of annual leave and a pension scheme", "benefits"),
        ("Please send your CV and a cover letter", "how to apply"),
        ("Read our privacy notice for applicants", "applicants' data"),
        ("We are unable to sponsor visas", "how to apply"),
        ("You will spend the morning on code and the afternoon with users.", "facts about the job"),
        ("Design a fair pricing model for health data", ""),
        ("Experience with payment systems", ""),
    ],
)
def test_lines_that_ask_for_nothing_are_known_by_their_words(line: str, why: str) -> None:
    assert boilerplate(line) == why


@pytest.mark.parametrize("pair", list(pairs(SHIPPED)), ids=lambda pair: pair.file.name)
def test_ads_in_many_styles_are_read_as_a_person_reads_them(pair: Pair) -> None:
    assert list(faults(pair)) == []
