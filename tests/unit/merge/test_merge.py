"""The merge as a whole: the same for the same inputs, complete, and different for different people."""

from __future__ import annotations

from typing import Any

from packs.domain.answered import unplaced
from packs.domain.merge.matching.evidence import EFFECT
from packs.domain.method import SectionKey
from packs.domain.playbook import open_blanks
from packs.domain.playbook.appendix import Register
from packs.domain.playbook.awkward import Bridge
from packs.domain.playbook.block import Status
from packs.domain.playbook.questions import Question
from packs.domain.playbook.standing import Gap, Priority, Score
from packs.domain.playbook.start import Assessment, ReadingPaths
from packs.domain.playbook.stories import Coverage, Story, StoryPrompt
from packs.domain.playbook.wanted import Decode
from packs.domain.request import Answers, Request
from tests.factories.merging import AD, RESUME, TODAY, playbook, release

STUDENT: dict[str, Any] = {
    "basics": {"name": "Bo"},
    "education": [{"institution": "Tech College", "area": "Computing", "studyType": "BSc"}],
}

MET_BY_A_DEGREE = (
    "# Backend Engineer\n\nCompany: Halden\n\n## Minimum qualifications\n\n- A bachelor's degree\n"
)


def blocks(kind: type, **inputs: Any) -> list[Any]:
    return [block for _, block in playbook(**inputs).blocks() if isinstance(block, kind)]


def test_it_makes_the_same_playbook_twice() -> None:
    assert playbook().sha256 == playbook().sha256


def test_it_makes_every_section_in_order_with_its_number() -> None:
    made = playbook()
    assert [section.key for section in made.sections] == list(SectionKey)
    assert [section.number for section in made.sections] == [*range(1, 11), None]


def test_a_section_plan_chooses_and_orders_sections() -> None:
    plan = (SectionKey.STORIES, SectionKey.START)
    made = playbook(sections=plan)
    assert [(section.key, section.number) for section in made.sections] == [("stories", 1), ("start", 2)]


def test_a_label_is_not_printed_where_its_section_is_left_out() -> None:
    made = playbook(sections=(SectionKey.STANDING,))
    words = " ".join(
        text.plain for _, b in made.blocks() if isinstance(b, Gap | Priority) for text in [b.text]
    )
    assert "Script 1" not in words
    assert "Script 1" in " ".join(b.text.plain for b in blocks(Gap))


def test_the_score_is_points_earned_of_points_possible() -> None:
    (score,) = blocks(Score)
    assert score.score == int(score.points / score.possible * 100 + 0.5)
    assert sum(part.possible for part in score.parts) == score.possible


def test_one_of_several_languages_is_enough() -> None:
    (score,) = blocks(Score)
    row = next(row for row in score.rows if row.quote == "Python, Go, or Java")
    assert row.status is Status.COVERED
    assert row.reason == "your lines show Go; one is enough"


def test_a_gap_leads_to_the_script_that_answers_it() -> None:
    scripts = {bridge.id: bridge for bridge in blocks(Bridge)}
    for gap in blocks(Gap):
        assert scripts[gap.script.target].title == gap.title


def test_no_two_stories_stand_on_one_fact() -> None:
    facts = [story.fact for story in blocks(Story)]
    assert len(facts) == len(set(facts)) == 4


def test_the_line_that_answers_most_of_the_ad_comes_first() -> None:
    assert blocks(Story)[0].quote.plain.startswith("Designed and built a distributed booking service")


def test_a_value_without_a_story_asks_for_one() -> None:
    (coverage,) = blocks(Coverage)
    asks = {row.value: row.ask.plain for row in coverage.rows if row.ask}
    assert list(asks) == ["Spend little"]
    assert "When did you show “Spend little”?" in asks["Spend little"]


def test_an_empty_resume_gets_prompts_and_no_invented_story() -> None:
    assert blocks(Story, resume=STUDENT) == []
    assert len(blocks(StoryPrompt, resume=STUDENT)) == 3


def test_with_neither_gap_nor_story_the_first_thing_is_to_find_one() -> None:
    (first,) = blocks(Priority, resume=STUDENT, ad=MET_BY_A_DEGREE)
    targets = [span.target for span in first.text.spans if span.target]
    assert targets == [blocks(StoryPrompt, resume=STUDENT, ad=MET_BY_A_DEGREE)[0].id]


def test_what_to_do_first_names_no_section_that_is_left_out() -> None:
    plan = (SectionKey.STANDING, SectionKey.START)
    (first,) = blocks(Priority, resume=STUDENT, ad=MET_BY_A_DEGREE, sections=plan)
    assert (
        first.text.plain == "Your resume does not hold a story yet, and everything else here builds on one."
    )


def test_a_question_is_asked_from_a_line_of_the_resume() -> None:
    asked = [question for question in blocks(Question) if question.origin == "resume"]
    assert "Your resume says “On-call lead for the booking platform" in asked[0].prompt.plain
    assert asked[0].story.label == "Story 2"


def test_a_level_brings_its_own_mix() -> None:
    assert len(blocks(Question)) == 5
    assert len(blocks(Question, level="b3")) == 6


def test_an_unknown_level_is_a_blank_that_asks() -> None:
    assert "about.level" in {span.blank for span in open_blanks(playbook())}
    assert "about.level" not in {span.blank for span in open_blanks(playbook(level="b3"))}


def test_an_answer_fills_its_blank_everywhere_and_keeps_its_number() -> None:
    before = {span.blank: span.number for span in open_blanks(playbook())}
    blank = next(name for name in before if name and "bu-s1" in name)
    after = playbook(answers={blank: "nine teams depended on it"})
    story = next(b for _, b in after.blocks() if isinstance(b, Story))
    assert "nine teams depended on it" in story.parts[0].segments[0].plain
    assert {span.blank: span.number for span in open_blanks(after)} == {
        name: number for name, number in before.items() if name != blank
    }


def test_a_blank_is_answered_by_the_number_that_is_printed() -> None:
    blank = open_blanks(playbook())[0]
    by_number, by_id = (playbook(answers={name: "Team Ledger"}) for name in (blank.number, blank.blank))
    assert by_number == by_id
    assert blank.blank not in {span.blank for span in open_blanks(by_number)}


def test_an_answer_that_fits_no_blank_is_told() -> None:
    blank = open_blanks(playbook())[0]
    answers = Answers(values={blank.number: "so", "7.99": "so", "about.levl": "so"})
    told = unplaced(playbook(answers=answers.values), answers)
    assert ["“7.99”" in told[0], "“about.levl”" in told[1], len(told)] == [True, True, 2]


def test_the_count_of_open_blanks_is_the_count_of_the_register() -> None:
    (assessment,) = blocks(Assessment)
    register = playbook().sections[-1].blocks[0]
    assert assessment.open_blanks == register.open == len(register.rows)


def test_another_ad_gives_other_gaps_and_another_first_story() -> None:
    lines = "- Lead migrations of databases\n- Lower costs\n"
    ad = f"# Backend Engineer\n\nCompany: Halden\n\n## Minimum qualifications\n\n{lines}"
    assert [gap.title for gap in blocks(Gap, ad=ad)] == ["Cost"]
    assert [gap.title for gap in blocks(Gap)] != ["Cost"]


def test_a_fact_that_matches_more_never_lowers_the_score() -> None:
    more = RESUME | {"work": [RESUME["work"][0], {**RESUME["work"][1]}]}
    more["work"][1]["highlights"] = [*RESUME["work"][1]["highlights"], "Ran Kubernetes for 30 services"]
    assert blocks(Score, resume=more)[0].score > blocks(Score)[0].score


def test_it_names_the_release_that_it_was_made_from() -> None:
    made = playbook()
    assert (made.release_slug, made.release_number) == ("halden/backend-engineer", 1)
    assert made.release_sha256 == release().sha256
    assert made.request == Request(as_of=TODAY)


def test_years_alone_are_met_by_the_dates() -> None:
    (score,) = blocks(Score)
    row = next(row for row in score.rows if row.quote == "5+ years of software engineering")
    assert row.status is Status.COVERED
    assert (row.evidence.plain, row.reason) == ("Eight years of dated work", "by the dates of your positions")


def test_one_line_leads_everywhere() -> None:
    made = playbook()
    first = next(b for _, b in made.blocks() if isinstance(b, Story))
    (assessment,) = blocks(Assessment)
    assert "It is Story 1: play it early." in assessment.asset.plain
    assert first.title in next(b for _, b in made.blocks() if b.id == "actions").items[0].plain


def test_a_brands_titles_stand_over_sections_and_in_the_contents() -> None:
    made = playbook(section_titles={"stories": "Tales worth telling"})
    paths = next(block for _, block in made.blocks() if isinstance(block, ReadingPaths))
    titles = {section.key: section.title for section in made.sections}
    assert titles["stories"] == "Tales worth telling"
    assert {row.section: row.title for row in paths.rows}.items() <= titles.items()


def test_no_reading_of_the_ad_is_printed_twice() -> None:
    (decoded,) = blocks(Decode, ad=AD + "- Design distributed services for reliability\n")
    meanings = [row.meaning.plain for row in decoded.rows if row.provenance]
    assert len(meanings) == len(set(meanings))
    assert decoded.rows[-1].meaning.plain.startswith("The same as “Design distributed services")


def test_a_figure_that_the_work_holds_is_not_asked_for_again() -> None:
    stories = {story.title: story for story in blocks(Story)}
    (result,) = [part for part in stories["Distributed booking service in Go"].parts if part.name == "Result"]
    asked = [span.text for segment in result.segments for span in segment.spans if span.blank]
    assert EFFECT in asked
    assert not [question for question in asked if "in one figure" in question]


def test_a_story_to_find_points_at_a_line_that_may_hold_it() -> None:
    lines = [
        f"Automated {what} that took a day each week with a script"
        for what in (
            "reports",
            "invoices",
            "deployments",
            "renames",
            "audits",
            "refunds",
            "backups",
            "exports",
        )
    ]
    resume = {**RESUME, "work": [{**RESUME["work"][0], "highlights": lines}]}
    prompts = [prompt.text.plain for prompt in blocks(StoryPrompt, resume=resume)]
    assert prompts
    for prompt in prompts:
        told = "A line of your resume may hold one already" in prompt
        assert told == any(f"“{line}”" in prompt for line in lines)


def test_the_register_gives_the_words_that_a_question_completes() -> None:
    (register,) = blocks(Register)
    completed = {row.blank: row.lead for row in register.rows if row.question[:1].islower()}
    assert completed
    assert all(completed.values())
    assert not any(row.lead for row in register.rows if row.question[:1].isupper())


def test_a_line_that_leans_on_the_one_before_it_is_no_story() -> None:
    lines = ["Built the first block store in Go with a team of four", "Scaled it from 3 to 210 customers"]
    resume = {**RESUME, "work": [{**RESUME["work"][0], "highlights": lines}]}
    assert [story.quote.plain for story in blocks(Story, resume=resume)] == lines[:1]
