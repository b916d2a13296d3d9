"""Anyone and any ad: hypothesis strategies for resumes and postings, from the plausible to the odd."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from cms.content_files import taxonomy
from packs.domain.candidate import Candidate
from packs.domain.posting import JobPosting
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.json_resume.reader import read_json_resume
from packs.domain.weights import MOST_FACTOR, MOST_WEIGHT, ScoreWeights
from tests.factories import demo

VERBS = ("Built", "Led", "Run", "Cut", "Designing", "Was responsible for", "Migrated", "Mentor", "Won", "")
THINGS = (
    "a payment service in Go",
    "the build, from 40 minutes to 7",
    "p99 latency under 3ms",
    "12 engineers",
    "an API that serves 1B+ calls a month",
    "€4.2M of revenue",
    "R&D <b>reports</b>",
    "Kubernetes clusters (3 regions)",
    "{company} and [? what ?]",
    "決済システム",
    "die Datenbank für 1.200 Nutzer",
    "24/7 support",
    "errors by 94.2% → 97.8%",
    "nothing in particular",
)
SKILLS = ("Python", "Go", "C", "R", "SQL", "Kubernetes", "React", "Java", "leadership", "🚀")
ASKS = (
    "Experience with Python, Go, C++ or Java",
    "5+ years of backend development",
    "Build and operate distributed systems",
    "Bachelor's degree in Computer Science or equivalent",
    "Kubernetes and Terraform",
    "Mentor other engineers",
    "Nice to have: Rust",
    "Collaborate across product, design and data",
    "Responsible for the on-call rotation (1 week in 6)",
    "Advise teams on reliability while designs can change",
    "4+ years in Python or another server-side language",
    "3+ years of experience improving performance",
    "Kafka, or similar",
)
months = st.builds("{:04d}-{:02d}".format, st.integers(1995, 2026), st.integers(1, 12))
odd = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=40)
lines = st.one_of(
    st.builds(" ".join, st.tuples(st.sampled_from(VERBS), st.sampled_from(THINGS))).map(str.strip),
    st.builds(
        "{} {} with {}".format, st.sampled_from(VERBS), st.sampled_from(THINGS), st.sampled_from(SKILLS)
    ),
    odd,
)


@st.composite
def weights(draw: st.DrawFn) -> ScoreWeights:
    """Any weights that a firm may set."""
    kinds = draw(st.tuples(*[st.integers(0, MOST_WEIGHT)] * 3).filter(any))
    factors = draw(st.tuples(*[st.integers(0, MOST_FACTOR)] * 3).filter(any))
    names = ("minimum", "responsibility", "preferred", "skills", "experience", "collaboration")
    share = draw(st.integers(0, 100)) / 100
    return ScoreWeights(partial=share, **dict(zip(names, (*kinds, *factors), strict=True)))


@st.composite
def entries(draw: st.DrawFn, owner: str) -> dict[str, Any]:
    """One job or project."""
    entry: dict[str, Any] = {
        owner: draw(st.sampled_from(("Stripe", "Łódź & Co", "R2-D2 GmbH", "Acme"))),
        "highlights": draw(st.lists(lines, max_size=6)),
    }
    if draw(st.booleans()):
        entry["startDate"] = draw(months)
    if draw(st.booleans()):
        entry["endDate"] = draw(months)
    if owner == "name" and draw(st.booleans()):
        entry["position"] = draw(st.sampled_from(("Engineer", "Head of Ops", "Intern", "博士")))
    return entry


@st.composite
def candidates(draw: st.DrawFn) -> Candidate:
    """A candidate read from a resume."""
    resume = {
        "basics": {"name": draw(st.sampled_from(("Ada", "Bo O'Neil", "李 雷", "María-José de la Cruz")))},
        "work": draw(st.lists(entries("name"), max_size=4)),
        "projects": draw(st.lists(entries("name"), max_size=2)),
        "education": [{"institution": "TU Delft", "area": "Mathematics"}],
        "skills": [{"name": "All", "keywords": draw(st.lists(st.sampled_from(SKILLS), max_size=5))}],
    }
    return read_json_resume(resume, taxonomy(demo.tree()))


@st.composite
def postings(draw: st.DrawFn) -> JobPosting:
    """A posting read from an ad: asks that people write, and lines that nobody would."""
    asks = draw(st.lists(st.one_of(st.sampled_from(ASKS), odd), max_size=12))
    text = "\n".join(["# Software Engineer", "## Requirements", "- Python", *(f"- {ask}" for ask in asks)])
    try:
        return read_posting(text, taxonomy(demo.tree()))
    except ReadingError:  # an ad that is refused is a posting nowhere
        return read_posting("# Software Engineer\n## Requirements\n- Python", taxonomy(demo.tree()))
