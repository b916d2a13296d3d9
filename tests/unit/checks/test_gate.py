"""The gate: a sound playbook has no finding that blocks, and each rule notices what breaks it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from packs.domain.base import Value
from packs.domain.checks import check, report, rules
from packs.domain.checks.registry import Moment
from packs.domain.findings import Severity
from packs.domain.merge import finish
from packs.domain.pack import Point
from packs.domain.playbook import Playbook
from packs.domain.playbook.appendix import Register
from packs.domain.playbook.asking import AskMatrixRow
from packs.domain.playbook.awkward import Bridge, GapRow
from packs.domain.playbook.block import LabeledRow, Status
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.plan import Phase, Plan, PlanGroup
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.questions import Mix, Question
from packs.domain.playbook.spans import Provenance, Span, SpanKind, Text, Voice
from packs.domain.playbook.standing import Gap, Priority, Score, ScoreRow, Strength
from packs.domain.playbook.start import Legend, PathRow, ReadingPaths
from packs.domain.playbook.stories import CoverageRow, Story, StoryPart
from packs.domain.playbook.story import Pitch
from packs.domain.playbook.wanted import Context, Decode, DecodeRow, RoundRow, SignalItem, Signals, Values
from packs.domain.request import Acceptance
from tests.factories import demo
from tests.factories.merging import AD, candidate, playbook, posting, release

Mend = Callable[[Any], Any]


def found(made: Playbook, ad: str = AD) -> set[str]:
    return {finding.rule for finding in check(made, release(), candidate(), posting(ad))}


def counted(made: Playbook) -> Counter[str]:
    return Counter(finding.rule for finding in check(made, release(), candidate(), posting(AD)))


def changed(kind: type[Value], change: Mend, made: Playbook | None = None) -> Playbook:
    """The playbook with `change` applied to its first value of a kind."""
    done: list[bool] = []

    def once(value: Any) -> Any:
        if isinstance(value, kind) and not done:
            new = change(value)
            if new is not value:
                done.append(True)
            return new
        return value

    made = made or playbook()
    broken = made.model_copy(
        update={"sections": tuple(finish.rebuilt(section, once) for section in made.sections)}
    )
    assert done, f"nothing of the kind {kind.__name__} was changed"
    return broken


def having(**update: Any) -> Mend:
    return lambda value: value.model_copy(update=update)


def saying(
    words: str, kind: SpanKind = SpanKind.DRAFT, source: str = "method:x", voice: Voice = Voice.GUIDE
) -> Text:
    return Text(spans=(Span(kind=kind, text=words, sources=(source,)),), voice=voice)


def test_a_sound_playbook_has_nothing_that_blocks() -> None:
    findings = check(playbook(), release(), candidate(), posting())
    assert [f for f in findings if f.severity is not Severity.C] == []


def first_fact() -> str:
    return next(block.fact for _, block in playbook().blocks() if isinstance(block, Story))


QUIET = {"S14", "S15", "L7", "L10"}  # severity C, and true of the small fixture pack
BROKEN: dict[str, Callable[[], Playbook]] = {
    "S1": lambda: changed(Mix, having(total=12)),
    "S2": lambda: changed(Mix, having(note=saying("Twelve question patterns decoded."))),
    "S3": lambda: changed(Question, having(round="")),
    "S4": lambda: changed(Prose, lambda p: having(paragraphs=(saying("Six stories, each yours."),))(p)),
    "S5": lambda: changed(Mix, having(origins=())),
    "S6": lambda: changed(Legend, lambda legend: having(marks=legend.marks[:5])(legend)),
    "S8": lambda: changed(Story, having(number=7)),
    "S9": lambda: changed(ReadingPaths, lambda p: having(rows=p.rows[1:])(p)),
    "S10": lambda: changed(PathRow, having(title="Another title")),
    "S11": lambda: changed(ReadingPaths, lambda p: having(rows=p.rows[1:])(p)),
    "S13": lambda: changed(Priority, having(text=saying("Role-play the top 5 questions."))),
    "S14": lambda: changed(AskMatrixRow, having(cells=((), (), ()))),
    "S15": lambda: changed(PlanGroup, lambda g: having(items=g.items[:1])(g)),
    "S17": lambda: changed(SignalItem, having(text=saying("One. Two. Three. Four. Five. Six."))),
    "X1": lambda: changed(Bridge, having(requirements=())),
    "X2": lambda: changed(Priority, having(text=saying("See section 14 for stories."))),
    "X3": lambda: changed(Priority, having(text=saying("Script 9 helps."))),
    "X4": lambda: changed(
        Priority, having(text=saying("The ad says “be a ninja of code”.", source="posting:text"))
    ),
    "X6": lambda: changed(Gap, lambda g: having(script=g.script.model_copy(update={"target": "nowhere"}))(g)),
    "X7": lambda: changed(ReadingPaths, having(total_short=31)),
    "X8": lambda: changed(CheatSheet, having(curveball=LabeledRow(label="Never asked", text="x"))),
    "V1": lambda: changed(Story, having(values=("Intellectual honesty",))),
    "V2": lambda: changed(Priority, having(text=saying("Show that you Win loudly."))),
    "V3": lambda: changed(CoverageRow, lambda r: having(ask=None)(r) if r.ask else r),
    "V4": lambda: changed(Priority, having(text=saying("Name a leadership principle."))),
    "V6": lambda: changed(Plan, having(hedge="A leadership principle guides me.")),
    "V7": lambda: changed(
        Context, having(pain=saying("Every interview is about this.", SpanKind.FACT, "pack:cx-general"))
    ),
    "V8": lambda: changed(Provenance, lambda p: having(letters=())(p) if p.confidence != "inferred" else p),
    "V9": lambda: changed(Question, having(provenance=None)),
    "V11": lambda: changed(CheatSheet, having(loop=())),
    "V12": lambda: changed(RoundRow, having(kind="Product sense")),
    "V16": lambda: changed(Priority, having(text=saying("What they expect at your level."))),
    "R1": lambda: changed(
        Strength, having(text=saying("You led this at Kassa.", SpanKind.FACT, f"fact:{first_fact()}"))
    ),
    "R2": lambda: changed(ScoreRow, having(evidence=saying("Five years", SpanKind.FACT, "candidate:tenure"))),
    "R3": lambda: changed(
        Strength, having(text=saying("You reduced MTTR by 99%.", source=f"fact:{first_fact()}"))
    ),
    "R4": lambda: changed(
        Strength, having(text=saying("You owned the on-call lead.", SpanKind.FACT, f"fact:{first_fact()}"))
    ),
    "R9": lambda: changed(
        StoryPart,
        having(
            segments=(
                Text(
                    spans=(
                        Span(
                            kind=SpanKind.BLANK,
                            text="Which company was this?",
                            sources=(f"fact:{first_fact()}",),
                            blank="x.y",
                        ),
                    )
                ),
            )
        ),
    ),
    "R12": lambda: changed(
        StoryPart, having(segments=(saying("It was a massive problem.", voice=Voice.CANDIDATE),))
    ),
    "R13": lambda: changed(
        Bridge, having(pivot=saying("I’ve been studying it on my own.", voice=Voice.CANDIDATE))
    ),
    "R14": lambda: changed(
        Story, lambda story: having(fact=first_fact())(story) if story.number == 2 else story
    ),
    "J1": lambda: changed(
        ScoreRow, lambda r: having(status=Status.GAP)(r) if r.quote == "Python, Go, or Java" else r
    ),
    "J2": lambda: changed(DecodeRow, having(quote="Own features from design")),
    "J4": lambda: changed(Decode, lambda d: having(rows=d.rows[1:])(d)),
    "B3": lambda: changed(Score, having(score=75)),
    "A1": lambda: changed(Priority, having(text=saying("Something else first."))),
    "A2": lambda: changed(GapRow, lambda r: having(status=Status.GAP)(r) if r.status != "gap" else r),
    "A4": lambda: changed(Bridge, having(acknowledge=saying("I can do this.", voice=Voice.CANDIDATE))),
    "T1": lambda: changed(Question, having(review="Reviewed by A. Person.")),
    "L1": lambda: changed(Priority, having(text=saying("It shows his ownership."))),
    "L5": lambda: changed(Priority, having(text=saying("Write **one** story."))),
    "L8": lambda: changed(Priority, having(text=saying("Prepare for the ai assisted coding round."))),
    "L9": lambda: changed(Priority, having(text=saying("You mentioned ownership."))),
    "R5": lambda: changed(CheatSheet, lambda s: having(figures=(row(s.figures[0], text="Kassa"),))(s)),
    "R6": lambda: changed(CheatSheet, lambda s: having(figures=(row(s.figures[0], label="9"),))(s)),
    "R7": lambda: changed(
        Strength,
        having(text=saying(f"You {plural_of_first_fact()}.", SpanKind.FACT, f"fact:{first_fact()}")),
    ),
    "R10": lambda: changed(
        ScoreRow,
        lambda r: having(evidence=saying("Surely", source="ask:x"))(r) if r.status == "covered" else r,
    ),
    "R15": lambda: without_story(),
    "R16": lambda: changed(Story, having(values=(value_that_none_shows(),))),
    "R17": lambda: changed(Priority, having(text=saying("You are a perfect fit."))),
    "R18": lambda: changed(Register, lambda r: having(rows=r.rows[1:])(r)),
    "L2": lambda: changed(Priority, having(text=saying("Prioritise the behaviour."))),
    "L3": lambda: changed(
        Question,
        having(
            great=(Point(label="One", text="Names the cost."), Point(label="Two", text="Describe the cost."))
        ),
    ),
    "L4": lambda: changed(Priority, having(text=saying("Your resume completely lacks tests."))),
    "L6": lambda: changed(Priority, having(text=saying("Well done \U0001f389"))),
    "L7": lambda: changed(Pitch, having(words=12)),
    "V5": lambda: changed(Priority, having(text=saying(f"Show “{value_name().upper()}” early."))),
    "V10": lambda: silent_round(),
    "V18": lambda: changed(Signals, lambda s: having(items=plain(s.items))(s) if s.id == "facts" else s),
    "V19": lambda: covered(disclaimer="Nobody is affiliated with anybody."),
    "J3": lambda: changed(GapRow, lambda r: having(must=not r.must)(r)),
    "J6": lambda: changed(Priority, having(text=saying("The ad leads with reliability."))),
    "A5": lambda: changed(Question, lambda q: having(prompt=prompt_of_first())(q) if q.number == 2 else q),
    "A6": lambda: changed(CheatSheet, having(pitch=saying("Another pitch.", voice=Voice.CANDIDATE))),
    "A7": lambda: changed(Phase, lambda p: having(milestone=saying("Own a service."))(p)),
    "B4": lambda: covered(role=""),
    "V14": lambda: changed(
        Context, having(pain=saying("It serves 9 billion loads.", SpanKind.FACT, "pack:cx-general"))
    ),
    "V15": lambda: changed(
        Context, lambda c: having(provenance=c.provenance.model_copy(update={"confidence": "confirmed"}))(c)
    ),
    "R11": lambda: changed(Priority, having(text=saying("You influenced teams you did not manage."))),
    "J5": lambda: changed(Priority, having(text=saying("The ad asks for “production excellence”."))),
}


def row(old: LabeledRow, **update: str) -> LabeledRow:
    return old.model_copy(update=update)


def covered(**update: str) -> Playbook:
    made = playbook()
    return made.model_copy(update={"cover": made.cover.model_copy(update=update)})


def value_name() -> str:
    return next(block.cards[0].name for _, block in playbook().blocks() if isinstance(block, Values))


def value_that_none_shows() -> str:
    values = [
        value for value in release().document.company.values if value.valid_on(playbook().request.as_of)
    ]
    fact = candidate().fact(first_fact())
    assert fact
    cues = {c.key: c.cues for c in release().document.method.competencies}
    story = next(block for _, block in playbook().blocks() if isinstance(block, Story))
    return next(
        value.name
        for value in values
        if value.name not in story.values
        and not any(cue in fact.text.casefold() for key in value.competencies for cue in cues[key])
    )


def prompt_of_first() -> Text:
    return next(block.prompt for _, block in playbook().blocks() if isinstance(block, Question))


def plural_of_first_fact() -> str:
    fact = candidate().fact(first_fact())
    assert fact
    noun = next(w for w in reversed(fact.text.split()) if w.isalpha() and len(w) > 4 and not w.endswith("s"))
    return f"built {noun}s"


def plain(items: tuple[SignalItem, ...]) -> tuple[SignalItem, ...]:
    return tuple(item.model_copy(update={"badge": ""}) for item in items)


def silent_round() -> Playbook:
    made = changed(Question, having(prep=saying("Run the tests after each step.")))
    name = next(block.round for _, block in made.blocks() if isinstance(block, Question))
    return changed(
        RoundRow,
        lambda r: having(tooling="A shared editor; the code is not run")(r) if r.name == name else r,
        made,
    )


def without_story() -> Playbook:
    made = playbook()
    cited = {s for _, block in made.blocks() if isinstance(block, Strength) for s in block.text.sources}
    sections = tuple(
        section.model_copy(
            update={
                "blocks": tuple(
                    block
                    for block in section.blocks
                    if not (isinstance(block, Story) and f"fact:{block.fact}" in cited)
                )
            }
        )
        for section in made.sections
    )
    return made.model_copy(update={"sections": sections})


@pytest.mark.parametrize("rule", BROKEN)
def test_a_rule_notices_what_breaks_it(rule: str) -> None:
    sound, broken = counted(playbook()), counted(BROKEN[rule]())
    assert not sound[rule] or rule in QUIET
    assert broken[rule] > sound[rule]


def test_a_reference_without_its_label_is_noticed() -> None:
    def renamed(span: Span) -> Span:
        return span.model_copy(update={"text": " See the script."}) if "Script" in span.text else span

    assert "X5" in found(changed(Span, renamed))


def test_advice_that_contradicts_itself_is_noticed() -> None:
    made = changed(Plan, having(hedge="Do not memorize this."))
    assert "A3" in found(changed(CheatSheet, having(stuck="Memorize the pitch."), made))


def test_a_practice_prompt_that_says_too_little_is_noticed() -> None:
    sound, findings = demo.demo("linh-tran")
    broken = changed(Question, having(practice=saying("Practice this.")), sound)
    entry = demo.entries()["linh-tran"]
    inputs = demo.release(entry["pack"]), demo.candidate("linh-tran"), demo.posting("linh-tran")
    assert "L10" not in {finding.rule for finding in findings}
    assert "L10" in {finding.rule for finding in check(broken, *inputs)}


def test_a_branch_of_the_loop_that_is_left_open_is_noticed() -> None:
    document = release().document
    loop = document.pack.loops[0]
    rounds = tuple(each.model_copy(update={"teams": (f"team-{at}",)}) for at, each in enumerate(loop.rounds))
    pack = document.pack.model_copy(update={"loops": (loop.model_copy(update={"rounds": rounds}),)})
    branched = release().model_copy(update={"document": document.model_copy(update={"pack": pack})})
    findings = check(playbook(), branched, candidate(), posting())
    assert "V13" in {finding.rule for finding in findings}


def test_an_employer_is_not_named_for_a_line_without_one() -> None:
    person = candidate()
    facts = tuple(f.model_copy(update={"owner": ""}) if f.id == first_fact() else f for f in person.facts)
    broken = changed(
        Strength, having(text=saying("You did this at Kassa.", SpanKind.DRAFT, f"fact:{first_fact()}"))
    )
    findings = check(broken, release(), person.model_copy(update={"facts": facts}), posting())
    assert "R8" in {finding.rule for finding in findings}
    assert "R8" not in found(playbook())


def test_a_tool_that_is_nowhere_else_is_noticed() -> None:
    made = changed(
        Question,
        having(
            great=(Point(label="Queue", text="Names Kafka."),),
            story=None,
            ad_line=None,
            prep=saying("Practice."),
        ),
    )
    document = release().document
    questions = tuple(q.model_copy(update={"skills": ("Kafka",)}) for q in document.pack.questions)
    pack = document.pack.model_copy(update={"questions": questions})
    tooled = release().model_copy(update={"document": document.model_copy(update={"pack": pack})})
    assert "T4" in {finding.rule for finding in check(made, tooled, candidate(), posting())}
    assert "T4" not in {finding.rule for finding in check(playbook(), tooled, candidate(), posting())}


def test_missing_furniture_is_noticed() -> None:
    made = playbook()
    assert "S16" in found(made.model_copy(update={"cover": made.cover.model_copy(update={"disclaimer": ""})}))


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("F1", "Company: Halden", "Company: Quillby"),
        ("F2", "# Backend Engineer, Booking", "# Data Engineer, Booking"),
    ],
)
def test_an_ad_that_does_not_fit_the_pack_is_noticed(rule: str, old: str, new: str) -> None:
    ad = AD.replace(old, new)
    assert rule in found(playbook(ad=ad), ad)
    assert rule not in found(playbook())


def test_every_rule_over_playbooks_has_a_test_that_breaks_it() -> None:
    tested = {*BROKEN, "X5", "A3", "S16", "F1", "F2", "V13", "L10", "R8", "T4"}
    assert tested == {rule.id for rule in rules() if rule.moment is Moment.PLAYBOOK}


def test_a_finding_of_severity_b_can_be_accepted_with_a_reason() -> None:
    findings = check(BROKEN["J2"](), release(), candidate(), posting())
    assert report(findings, ()).blocked
    accepted = report(
        findings,
        (Acceptance(rule="J2", reason="The ad was reworded."), Acceptance(rule="J4", reason="Seen.")),
    )
    assert not accepted.blocked
    assert accepted.accepted[0].reason == "The ad was reworded."


def test_a_finding_of_severity_a_cannot_be_accepted() -> None:
    findings = check(BROKEN["L1"](), release(), candidate(), posting())
    assert report(findings, (Acceptance(rule="L1", reason="We like it."),)).blocked
