"""Sample blocks of sections 9 and 10 and of the appendix."""

from __future__ import annotations

from datetime import date

from packs.domain.method import SectionKey
from packs.domain.pack import Audience
from packs.domain.playbook import AnyBlock
from packs.domain.playbook.appendix import (
    AcceptedList,
    AcceptedRow,
    AdLines,
    ChangeGroup,
    Changelog,
    Imprint,
    Register,
    RegisterRow,
    SourceList,
    SourceRow,
)
from packs.domain.playbook.block import LabeledRow
from packs.domain.playbook.cheat_sheet import CheatScript, CheatSheet
from packs.domain.playbook.plan import Phase, Plan, PlanGroup
from packs.domain.playbook.prose import CoachNote
from tests.factories.back import TITLES
from tests.factories.front import ROUNDS, VALUES
from tests.factories.words import blank, known, ref, says, sure


def plan() -> Plan:
    """Section 9."""
    groups = (
        PlanGroup(
            name="What I want to understand",
            items=(
                says("How a label travels, and where it can be lost"),
                says("Which alarms wake people, and which should"),
                says("Who is asked before a change, and when"),
            ),
        ),
        PlanGroup(
            name="Where my background helps",
            items=(
                known("A duplicate guard that cut duplicate labels by 91%"),
                says("On-call write-ups: ", blank("9.1", "which one?")),
            ),
        ),
    )
    phases = tuple(
        Phase(
            days=days,
            verb=verb,
            subtitle=subtitle,
            groups=groups,
            milestone=says("One small fix is in production, and a newcomer could follow my notes."),
        )
        for days, verb, subtitle in (
            ("Days 1–30", "Learn", "See how it behaves before I change it"),
            ("Days 31–60", "Ship", "Carry one piece of work to its alarm"),
            ("Days 61–90", "Own", "Answer for something, and help others do so"),
        )
    )
    return Plan(
        id="plan",
        name="Dana Okafor",
        role="Software Engineer, Sorting",
        company="Larkspur",
        phases=phases,
        hedge="I would like to know where this plan is wrong. Please tell me.",
    )


def cheat_sheet() -> CheatSheet:
    """Section 10."""
    row = LabeledRow
    return CheatSheet(
        id="cheat",
        pitch=known("I keep label printing alive for every depot. ", "40M labels a day, p99 under 8 ms."),
        stories=tuple(row(label=f"Story {n}", text=t, target=f"story-{n}") for n, t in enumerate(TITLES, 1)),
        figures=(
            row(label="91%", text="fewer duplicate labels"),
            row(label="40M", text="labels a day, p99 under 8 ms"),
            row(label="90 to 12", text="minutes to recover"),
        ),
        scripts=(
            CheatScript(
                title="If they ask about other teams",
                text=says("My resume tells the engineering side. ", blank("7.12", "who")),
            ),
        ),
        loop=tuple(
            row(label=name, text=f"{minutes} min" if minutes else "")
            for name, _, _, minutes, _ in ROUNDS[1:6]
        ),
        loop_provenance=sure(),
        values_noun="principle",
        values=tuple(v[1] for v in VALUES),
        know=(row(label="Recent", text="A second sorting floor opened in March 2026."),),
        curveball=row(label="The worst thing you shipped", text="Name it, its cost, what you changed."),
        asks=tuple(row(label=a.value.title(), text="Which level is this?") for a in Audience),
        stuck="Pause. Say so. Reason from what you do know.",
        remember=("Think aloud.", "Say the number, then how it was measured.", "“I” for what you did."),
    )


def appendix() -> tuple[AnyBlock, ...]:
    """The appendix."""
    row = LabeledRow
    sources = tuple(
        SourceRow(
            letter=letter,
            title=title,
            publisher=publisher,
            url=url,
            kind=kind.replace("_", "-"),
            dated="2026-05",
            read_on=date(2026, 5, 4),
            note="",
            cited=4,
        )
        for letter, title, publisher, url, kind in (
            ("a", "The ad, as you sent it", "Larkspur", "", "official"),
            ("c", "Reports on the loop", "Candidates", "https://example.com/loop", "first_hand"),
        )
    )
    numbers = [(f"5.{n}{k}", f"Story {n}", f"story-{n}") for n in range(1, 5) for k in (1, 2)]
    register = tuple(
        RegisterRow(
            number=number,
            blank=f"blank-{number}",
            question="When was this, and which team owned it?",
            section=SectionKey.STORIES,
            where=ref(label, target),
            answer="" if n else "Spring 2023, Labels",
        )
        for n, (number, label, target) in enumerate(numbers)
    )
    return (
        CoachNote(
            id="note-appendix",
            title="A note from your coach, Maya Lind",
            paragraphs=("Begin with the blanks of Story 1.", "We go through the rest on Thursday."),
        ),
        SourceList(id="sources", title="Where it comes from", rows=sources),
        Register(id="register", title="What only you can fill in", rows=register, open=7),
        AcceptedList(
            id="accepted",
            title="What your coach accepted",
            rows=(
                AcceptedRow(
                    rule="F2", block="", message="The ad is for another role family.", reason="Same loop."
                ),
            ),
        ),
        Changelog(
            id="changelog",
            title="What changed",
            since="your playbook of April 20, 2026 (larkspur/software-engineer, release 2)",
            groups=(ChangeGroup(name="The loop", lines=("New: the assistant round",)),),
        ),
        AdLines(
            id="ad-lines", title="Lines of the ad left out", rows=(row(label="Benefits", text="Dental."),)
        ),
        Imprint(
            id="imprint",
            title="Imprint",
            rows=(
                row(label="Pack", text="larkspur/software-engineer, release 3"),
                row(label="As of", text="May 4, 2026"),
            ),
            disclaimer="Not affiliated with, endorsed by or reviewed by Larkspur.",
        ),
    )
