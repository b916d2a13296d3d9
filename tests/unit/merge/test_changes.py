"""What changed since the last playbook: each kind of change is named once, and nothing else is."""

from __future__ import annotations

from datetime import date
from typing import Any

from packs.domain.base import inside
from packs.domain.brand import UNBRANDED
from packs.domain.changes import Previous, changelog, with_changes
from packs.domain.checks import check
from packs.domain.company import CompanyFact
from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook, open_blanks
from packs.domain.playbook.appendix import Changelog
from packs.domain.release import ReleaseDocument
from packs.rendering.markdown import markdown_document
from tests.factories.merging import AD, RESUME, candidate, playbook, posting, release

BEFORE = playbook()
RELEASE = release().document


def groups(after: Playbook, before: Playbook = BEFORE, **releases: Any) -> dict[str, tuple[str, ...]]:
    made = changelog(Previous(before, releases.get("old")), after, releases.get("new", RELEASE))
    return {group.name: group.lines for group in made.groups}


def test_the_same_playbook_changed_in_nothing() -> None:
    assert groups(playbook()) == {}
    printed = with_changes(playbook(), Previous(BEFORE), RELEASE)
    assert "Nothing changed." in markdown_document(printed, UNBRANDED)


def test_without_a_previous_playbook_nothing_is_printed() -> None:
    assert with_changes(BEFORE, None, RELEASE) is BEFORE


def test_a_new_line_of_the_resume_is_told_with_what_it_does_to_score_and_stories() -> None:
    work = [dict(RESUME["work"][0]), RESUME["work"][1]]
    work[0]["highlights"] = [*work[0]["highlights"], "Ran Kubernetes in production for 3 teams"]
    found = groups(playbook(resume={**RESUME, "work": work}))
    assert found["Your resume"] == ("New: Fjordline, line 4: “Ran Kubernetes in production for 3 teams”",)
    assert "“Kubernetes in production”: on your resume (was not on your resume)" in found["Your score"]
    assert found["Your score"][0].endswith("of 100 (was 69 of 100)")


def test_a_line_that_went_is_told() -> None:
    work = [{**RESUME["work"][0], "highlights": RESUME["work"][0]["highlights"][:2]}, RESUME["work"][1]]
    found = groups(playbook(resume={**RESUME, "work": work}))
    assert found["Your resume"] == ("Gone: Fjordline, line 3: “Mentored 4 junior engineers”",)
    assert any(line.startswith("Gone: story") for line in found["Stories and questions"])


def test_an_answered_blank_is_told_once_with_how_many_are_left() -> None:
    blank = open_blanks(BEFORE.section(SectionKey.STORY))[0]
    assert blank.blank
    found = groups(playbook(answers={blank.blank: "To run things that last"}))
    left = len(open_blanks(BEFORE.sections))
    assert found == {"Your blanks": (f"Answered: “{blank.text}”", f"Still open: {left - 1} (were {left})")}


def test_level_and_date_are_told() -> None:
    found = groups(playbook(level="b3", interview_date=date(2026, 12, 10)))
    assert found["The interview"] == (
        "The level: B3 (was not set)",
        "The date: December 10, 2026 (was not set)",
    )


def test_another_ad_changes_its_lines() -> None:
    found = groups(playbook(ad=AD.replace("- Mentor others\n", "- 3+ years of Python\n")))
    assert "New: line of the ad, “3+ years of Python”" in found["Your score"]
    assert "Gone: line of the ad, “Mentor others”" in found["Your score"]


def newer() -> tuple[ReleaseDocument, Playbook]:
    """The pack with a fact revised, one gone and a question less; and a playbook that says it is of it."""
    company, pack = RELEASE.company, RELEASE.pack
    facts = tuple(f.model_copy(update={"text": f"{f.text} Still."}) for f in company.facts)
    document = RELEASE.model_copy(
        update={
            "company": company.model_copy(update={"facts": facts}),
            "pack": pack.model_copy(update={"questions": pack.questions[1:]}),
        }
    )
    cover = BEFORE.cover.model_copy(update={"release": "halden/backend-engineer, release 2"})
    return document, BEFORE.model_copy(update={"release_sha256": "1" * 64, "cover": cover})


def test_a_new_release_names_what_is_new_changed_and_gone() -> None:
    document, after = newer()
    lines = groups(after, old=RELEASE, new=document)["What is known of the company and the loop"]
    assert lines[0] == (
        "Made from halden/backend-engineer, release 1; now from halden/backend-engineer, release 2."
    )
    assert any(line.startswith("Gone: question, “Given intervals") for line in lines)
    facts = list(inside(RELEASE.company, CompanyFact))
    assert sum("fact about the company" in line for line in lines) == len(facts)


def test_a_release_that_is_no_longer_known_is_still_named() -> None:
    document, after = newer()
    assert len(groups(after, new=document)["What is known of the company and the loop"]) == 1


def test_what_one_of_the_two_does_not_print_is_passed_over() -> None:
    assert "Stories and questions" not in groups(playbook(sections=(SectionKey.STANDING,)))
    older = BEFORE.model_copy(update={"facts": ()})
    assert "Your resume" not in groups(playbook(), older)


def test_it_stands_first_in_the_appendix_else_last_where_there_is_room() -> None:
    whole = with_changes(BEFORE, Previous(BEFORE), RELEASE).section(SectionKey.APPENDIX)
    assert whole
    assert isinstance(whole.blocks[0], Changelog)
    plan = (SectionKey.STORY, SectionKey.STORIES, SectionKey.CHEAT_SHEET)
    some = with_changes(playbook(sections=plan), Previous(BEFORE), RELEASE).section(SectionKey.STORIES)
    assert some
    assert isinstance(some.blocks[-1], Changelog)
    sheet = playbook(sections=(SectionKey.CHEAT_SHEET,))
    assert with_changes(sheet, Previous(BEFORE), RELEASE) == sheet


def test_the_gate_finds_nothing_new_in_it() -> None:
    work = [{**RESUME["work"][0], "highlights": ["Ran 12 clusters for the top 5 teams"]}]
    after = playbook(resume={**RESUME, "work": work})
    told = with_changes(after, Previous(BEFORE), RELEASE)
    inputs = (release(), candidate({**RESUME, "work": work}), posting())
    assert check(told, *inputs) == check(after, *inputs)
