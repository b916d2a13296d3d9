"""The gate: a sound playbook has no finding that blocks, and each rule notices what breaks it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from packs.domain.base import Value
from packs.domain.checks import check, report, rules
from packs.domain.findings import Severity
from packs.domain.merge import finish
from packs.domain.playbook import Playbook, leave, practice
from packs.domain.playbook import blocks as b
from packs.domain.playbook.spans import Provenance, Span, SpanKind, Text, Voice
from packs.domain.request import Acceptance
from tests.factories.merging import AD, candidate, playbook, posting, release

Mend = Callable[[Any], Any]


def found(made: Playbook, ad: str = AD) -> set[str]:
    return {finding.rule for finding in check(made, release(), candidate(), posting(ad))}


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
    return next(block.fact for _, block in playbook().blocks() if isinstance(block, practice.Story))


BROKEN: dict[str, Callable[[], Playbook]] = {
    "S1": lambda: changed(practice.Mix, having(total=12)),
    "S2": lambda: changed(practice.Mix, having(note=saying("Twelve question patterns decoded."))),
    "S3": lambda: changed(practice.Question, having(round="")),
    "S4": lambda: changed(b.Prose, lambda p: having(paragraphs=(saying("Six stories, each yours."),))(p)),
    "S5": lambda: changed(practice.Mix, having(origins=())),
    "S6": lambda: changed(b.Legend, lambda legend: having(marks=legend.marks[:5])(legend)),
    "S8": lambda: changed(practice.Story, having(number=7)),
    "S9": lambda: changed(b.ReadingPaths, lambda p: having(rows=p.rows[1:])(p)),
    "S10": lambda: changed(b.PathRow, having(title="Another title")),
    "S11": lambda: changed(b.ReadingPaths, lambda p: having(rows=p.rows[1:])(p)),
    "S13": lambda: changed(b.Priority, having(text=saying("Role-play the top 5 questions."))),
    "S14": lambda: changed(practice.AskMatrixRow, having(cells=((), (), ()))),
    "S15": lambda: changed(leave.PlanGroup, lambda g: having(items=g.items[:1])(g)),
    "S17": lambda: changed(b.SignalItem, having(text=saying("One. Two. Three. Four. Five. Six."))),
    "X1": lambda: changed(practice.Bridge, having(requirements=())),
    "X2": lambda: changed(b.Priority, having(text=saying("See section 14 for stories."))),
    "X3": lambda: changed(b.Priority, having(text=saying("Script 9 helps."))),
    "X4": lambda: changed(
        b.Priority, having(text=saying("The ad says “be a ninja of code”.", source="posting:text"))
    ),
    "X6": lambda: changed(
        b.Gap, lambda g: having(script=g.script.model_copy(update={"target": "nowhere"}))(g)
    ),
    "X7": lambda: changed(b.ReadingPaths, having(total_short=31)),
    "X8": lambda: changed(leave.CheatSheet, having(curveball=leave.Row(label="Never asked", text="x"))),
    "V1": lambda: changed(practice.Story, having(values=("Intellectual honesty",))),
    "V2": lambda: changed(b.Priority, having(text=saying("Show that you Win loudly."))),
    "V3": lambda: changed(practice.CoverageRow, lambda r: having(ask=None)(r) if r.ask else r),
    "V4": lambda: changed(b.Priority, having(text=saying("Name a leadership principle."))),
    "V6": lambda: changed(leave.Plan, having(hedge="A leadership principle guides me.")),
    "V7": lambda: changed(
        b.Context, having(pain=saying("Every interview is about this.", SpanKind.FACT, "pack:cx-general"))
    ),
    "V8": lambda: changed(Provenance, lambda p: having(letters=())(p) if p.confidence != "inferred" else p),
    "V9": lambda: changed(practice.Question, having(provenance=None)),
    "V11": lambda: changed(leave.CheatSheet, having(loop=())),
    "V12": lambda: changed(b.RoundRow, having(kind="Product sense")),
    "V16": lambda: changed(b.Priority, having(text=saying("What they expect at your level."))),
    "R1": lambda: changed(
        b.Strength, having(text=saying("You led this at Kassa.", SpanKind.FACT, f"fact:{first_fact()}"))
    ),
    "R2": lambda: changed(
        b.ScoreRow, having(evidence=saying("Five years", SpanKind.FACT, "candidate:tenure"))
    ),
    "R3": lambda: changed(
        b.Strength, having(text=saying("You reduced MTTR by 99%.", source=f"fact:{first_fact()}"))
    ),
    "R4": lambda: changed(
        b.Strength, having(text=saying("You owned the on-call lead.", SpanKind.FACT, f"fact:{first_fact()}"))
    ),
    "R9": lambda: changed(
        practice.StoryPart,
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
        practice.StoryPart, having(segments=(saying("It was a massive problem.", voice=Voice.CANDIDATE),))
    ),
    "R13": lambda: changed(
        practice.Bridge, having(pivot=saying("I’ve been studying it on my own.", voice=Voice.CANDIDATE))
    ),
    "R14": lambda: changed(
        practice.Story, lambda story: having(fact=first_fact())(story) if story.number == 2 else story
    ),
    "J1": lambda: changed(
        b.ScoreRow, lambda r: having(status=b.Status.GAP)(r) if r.quote == "Python, Go, or Java" else r
    ),
    "J2": lambda: changed(b.DecodeRow, having(quote="Own features from design")),
    "J4": lambda: changed(b.Decode, lambda d: having(rows=d.rows[1:])(d)),
    "B3": lambda: changed(b.Score, having(score=75)),
    "A1": lambda: changed(b.Priority, having(text=saying("Something else first."))),
    "A2": lambda: changed(
        practice.GapRow, lambda r: having(status=b.Status.GAP)(r) if r.status != "gap" else r
    ),
    "A4": lambda: changed(
        practice.Bridge, having(acknowledge=saying("I can do this.", voice=Voice.CANDIDATE))
    ),
    "T1": lambda: changed(practice.Question, having(review="Reviewed by A. Person.")),
    "L1": lambda: changed(b.Priority, having(text=saying("It shows his ownership."))),
    "L9": lambda: changed(b.Priority, having(text=saying("You mentioned ownership."))),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_rule_notices_what_breaks_it(rule: str) -> None:
    assert rule not in found(playbook()) - {"S14", "S15"}
    assert rule in found(BROKEN[rule]())


def test_a_reference_without_its_label_is_noticed() -> None:
    def renamed(span: Span) -> Span:
        return span.model_copy(update={"text": " See the script."}) if "Script" in span.text else span

    assert "X5" in found(changed(Span, renamed))


def test_advice_that_contradicts_itself_is_noticed() -> None:
    made = changed(leave.Plan, having(hedge="Do not memorize this."))
    assert "A3" in found(changed(leave.CheatSheet, having(stuck="Memorize the pitch."), made))


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
    tested = {*BROKEN, "X5", "A3", "S16", "F1", "F2"}
    assert tested == {rule.id for rule in rules() if not rule.check.__module__.endswith("artifacts")}


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
