"""Ads in every format they come in: the ad is read, and nothing around it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from packs.domain.posting import JobPosting
from packs.domain.reading.errors import ReadingError
from packs.domain.skills import Taxonomy
from packs.extraction.ads import read_job_posting, read_posting_file, read_posting_text

DESCRIPTION = """<p>Kestrel Freight moves boxes that others will not.</p>
<h3>What you will do</h3><ul><li>Run the yard planner in Python</li><li>Keep its queues short</li></ul>
<h3>What you bring</h3><ul><li>3+ years of Java or Python</li></ul>
<p><strong>Nice to have</strong></p><ul><li>Experience with Kafka</li></ul>"""
LINKED: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Yard Systems Engineer",
    "hiringOrganization": {"@type": "Organization", "name": "Kestrel Freight"},
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Antwerp", "addressCountry": "BE"}},
    "jobLocationType": "TELECOMMUTE",
    "description": DESCRIPTION,
}
ASKED = [
    ("responsibility", "Run the yard planner in Python"),
    ("responsibility", "Keep its queues short"),
    ("minimum", "3+ years of Java or Python"),
    ("preferred", "Experience with Kafka"),
]
PAGE = """<!DOCTYPE html><html><head><title>Jobs | Kestrel</title>
<script>track("Requirements: Java")</script>{head}</head>
<body><header class="site-header"><nav><a href="/">Home</a><a href="/jobs">All our jobs</a></nav></header>
<div id="cookie-banner"><p>We use cookies. You must accept all of them.</p><button>Accept</button></div>
<main><h1>Yard Systems Engineer</h1><div class="job-body">{body}</div></main>
<div class="related-jobs"><h2>Similar jobs</h2><ul><li><a href="/1">Driver, 9+ years of experience</a></li>
</ul></div><form class="apply"><label>You need a resume</label><input name=x></form>
<footer><p>You must be 18. Experience the difference.</p></footer></body></html>"""


def asked(posting: JobPosting) -> list[tuple[str, str]]:
    assert all(posting.text[ask.start : ask.end] == ask.quote for ask in posting.requirements)
    return [(ask.kind.value, ask.quote) for ask in posting.requirements]


def read(content: str, name: str, taxonomy: Taxonomy) -> JobPosting:
    return read_posting_file(content.encode(), name, taxonomy)


def test_a_saved_page_gives_the_ad_alone(taxonomy: Taxonomy) -> None:
    posting = read(PAGE.format(head="", body=DESCRIPTION), "page.html", taxonomy)
    assert asked(posting) == ASKED
    assert posting.title == "Yard Systems Engineer"
    assert not any(
        word in posting.text for word in ("cookies", "All our jobs", "Driver", "18", "track", "resume")
    )


@pytest.mark.parametrize(
    "data", [LINKED, {"@graph": [{"@type": "WebSite", "name": "Jobs"}, LINKED]}, [LINKED]]
)
def test_a_job_posting_in_json_ld_is_read_alone_and_inside_a_page(data: Any, taxonomy: Taxonomy) -> None:
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    for content, name in (
        (json.dumps(data), "ad.json"),
        (json.dumps(data), "ad.jsonld"),
        (PAGE.format(head=head, body="<p>Loading …</p>"), "page.html"),
    ):
        posting = read(content, name, taxonomy)
        assert asked(posting) == ASKED
        assert (posting.title, posting.company) == ("Yard Systems Engineer", "Kestrel Freight")
        assert posting.location == "Antwerp, BE (remote)"


def test_broken_json_ld_leaves_the_page_itself(taxonomy: Taxonomy) -> None:
    head = '<script type="application/ld+json">{"@type": "JobPosting", </script>'
    assert asked(read(PAGE.format(head=head, body=DESCRIPTION), "page.html", taxonomy)) == ASKED


SHAPES: dict[str, dict[str, Any]] = {
    "Greenhouse": {
        "title": "Yard Systems Engineer",
        "location": {"name": "Antwerp"},
        "departments": [{"name": "Yards"}],
        "content": DESCRIPTION.replace("<", "&lt;").replace(">", "&gt;"),
    },
    "Lever": {
        "text": "Yard Systems Engineer",
        "categories": {"team": "Yards", "location": "Antwerp"},
        "description": "<div>Kestrel Freight moves boxes.</div>",
        "descriptionPlain": "Kestrel Freight moves boxes.",
        "lists": [
            {
                "text": "What you will do",
                "content": "<li>Run the yard planner in Python</li><li>Keep its queues short</li>",
            },
            {"text": "What you bring", "content": "<li>3+ years of Java or Python</li>"},
            {"text": "Nice to have", "content": "<li>Experience with Kafka</li>"},
        ],
        "additional": "<p>We offer a pension.</p>",
    },
    "Ashby": {
        "jobs": [
            {
                "title": "Yard Systems Engineer",
                "team": "Yards",
                "location": "Antwerp",
                "descriptionHtml": DESCRIPTION,
            }
        ]
    },
    "Workable": {
        "title": "Yard Systems Engineer",
        "department": "Yards",
        "location": {"city": "Antwerp"},
        "description": "<p>Kestrel Freight moves boxes.</p><h3>What you will do</h3><ul>"
        "<li>Run the yard planner in Python</li><li>Keep its queues short</li></ul>",
        "requirements": "<ul><li>3+ years of Java or Python</li></ul><p><b>Nice to have</b></p>"
        "<ul><li>Experience with Kafka</li></ul>",
        "benefits": "<ul><li>A pension</li></ul>",
    },
    "SmartRecruiters": {
        "name": "Yard Systems Engineer",
        "company": {"name": "Kestrel Freight"},
        "department": {"label": "Yards"},
        "location": {"city": "Antwerp"},
        "jobAd": {
            "sections": {
                "companyDescription": {"title": "Company Description", "text": "<p>We move boxes.</p>"},
                "jobDescription": {
                    "title": "Job Description",
                    "text": "<ul><li>Run the yard planner in Python</li><li>Keep its queues short</li></ul>",
                },
                "qualifications": {
                    "title": "Qualifications",
                    "text": "<ul><li>3+ years of Java or Python</li></ul>",
                },
                "additionalInformation": {
                    "title": "Nice to have",
                    "text": "<ul><li>Experience with Kafka</li></ul>",
                },
            }
        },
    },
    "JSON Resume": {
        "title": "Yard Systems Engineer",
        "company": "Kestrel Freight",
        "type": "Full-time",
        "team": "Yards",
        "location": {"city": "Antwerp"},
        "description": "Kestrel Freight moves boxes.",
        "responsibilities": ["Run the yard planner in Python", "Keep its queues short"],
        "qualifications": ["3+ years of Java or Python"],
        "niceToHave": ["Experience with Kafka"],
    },
    "a plain record": {
        "title": "Yard Systems Engineer",
        "team": "Yards",
        "location": "Antwerp",
        "description": "Duties\n- Run the yard planner in Python\n- Keep its queues short\n\nRequirements\n"
        "- 3+ years of Java or Python\n\nNice to have\n- Experience with Kafka\n",
    },
}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_records_of_tracking_systems_are_read(shape: str, taxonomy: Taxonomy) -> None:
    posting = read(json.dumps(SHAPES[shape]), "ad.json", taxonomy)
    assert asked(posting) == ASKED
    assert (posting.title, posting.team, posting.location) == ("Yard Systems Engineer", "Yards", "Antwerp")


def test_a_parsed_record_and_a_sent_text_are_read_alike(taxonomy: Taxonomy) -> None:
    assert asked(read_job_posting(LINKED, taxonomy)) == ASKED
    assert asked(read_posting_text(json.dumps(LINKED), taxonomy)) == ASKED
    assert asked(read_posting_text(DESCRIPTION, taxonomy)) == ASKED
    assert asked(read_posting_text(PAGE.format(head="", body=DESCRIPTION), taxonomy)) == ASKED


def test_an_ad_in_utf_16_is_read(taxonomy: Taxonomy) -> None:
    ad = "Requirements\n- Write Python".encode("utf-16")
    assert read_posting_file(ad, "ad.txt", taxonomy).requirements[0].quote == "Write Python"


def test_experience_in_months_is_kept_in_the_records_own_figure(taxonomy: Taxonomy) -> None:
    data = {
        **LINKED,
        "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 42},
    }
    last = read_job_posting(data, taxonomy).requirements[-1]
    assert (last.quote, last.years) == ("42 months of experience", 3)


@pytest.mark.parametrize(
    ("charset", "codec"), [("windows-1251", "cp1251"), ("Shift_JIS", "shift_jis"), ("", "cp1252")]
)
def test_an_old_page_is_read_in_the_charset_that_it_declares(
    charset: str, codec: str, taxonomy: Taxonomy
) -> None:
    word = {"cp1251": "Вильнюс", "shift_jis": "東京", "cp1252": "Zürich"}[codec]
    meta = f'<meta charset="{charset}">' if charset else ""
    body = f"<h2>Requirements</h2><ul><li>Python in {word}</li></ul>"
    page = f"<html><head>{meta}</head><body>{body}</body></html>"
    (ask,) = read_posting_file(page.encode(codec), "ad.html", taxonomy).requirements
    assert ask.quote == f"Python in {word}"


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        ("{", "ad.json", "ad.json, line 1: this is not valid JSON; mend it there, or give the ad as text."),
        ("[" * 100_000, "ad.json", "ad.json: this JSON is nested too deep; give the ad's own record."),
        (
            json.dumps([LINKED, {**LINKED, "title": "Driver"}]),
            "ad.json",
            "ad.json: this holds 2 ads; give one ad at a time.",
        ),
        (
            '{"basics": {"name": "Ada"}}',
            "ad.json",
            "ad.json: no job ad is in this JSON; give a schema.org JobPosting, an applicant tracking "
            'system’s record, or {"title", "description"}.',
        ),
        (
            "<html><body><script>x</script></body></html>",
            "ad.html",
            "ad.html: no text of an ad is in this page;",
        ),
        (
            "%PDF-1.7",
            "ad.pdf",
            "ad.pdf: job ads in PDF are not read; save the page of the ad as HTML, or its text",
        ),
        (
            "x" * 5_000_001,
            "ad.txt",
            "ad.txt: the ad is over 5 MB; give the page or the text of one ad alone.",
        ),
        (
            "Requirements\n- Write\n" * 50_000,
            "ad.txt",
            "ad.txt: the ad is over 200 kB; give the text of one ad alone.",
        ),
    ],
)
def test_a_bad_file_gets_one_clear_sentence(
    content: str, name: str, sentence: str, taxonomy: Taxonomy
) -> None:
    with pytest.raises(ReadingError) as caught:
        read(content, name, taxonomy)
    assert str(caught.value).startswith(sentence)
