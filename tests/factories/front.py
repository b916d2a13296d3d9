"""Sample blocks of sections 1 to 4, about an invented company and an invented person."""

from __future__ import annotations

from packs.domain.claims import Confidence
from packs.domain.method import Mark, SectionKey, SubScore, Tier
from packs.domain.pack import Point, Stage
from packs.domain.playbook import AnyBlock
from packs.domain.playbook.block import Status
from packs.domain.playbook.prose import Prose, Remarks
from packs.domain.playbook.standing import Gap, Priority, Score, ScoreRow, Strength, SubTotal
from packs.domain.playbook.start import Assessment, Legend, PathRow, ReadingPaths
from packs.domain.playbook.story import Pitch, PitchPart, Spoken, Tips
from packs.domain.playbook.wanted import (
    Context,
    Decode,
    DecodeRow,
    Loop,
    RoundRow,
    SignalItem,
    Signals,
    ValueCard,
    Values,
)
from packs.domain.posting import RequirementKind as Kind
from tests.factories.words import blank, draft, fact, known, link, quoted, ref, says, sure

ASKS = (
    ("Build and run services that sort parcels for every depot in the network", Kind.RESPONSIBILITY, 2),
    ("Agree requirements with operations, product and the people who drive the vans", Kind.RESPONSIBILITY, 0),
    ("Own features from the first design to the alarm that wakes you", Kind.RESPONSIBILITY, 2),
    ("Take part in code review, on-call weeks and incident write-ups", Kind.RESPONSIBILITY, 1),
    ("Help newer engineers grow", Kind.RESPONSIBILITY, 2),
    ("Three or more years of professional software work", Kind.MINIMUM, 3),
    ("Go, Java, Kotlin or Rust", Kind.MINIMUM, 3),
    ("Experience with systems that keep working when a data center does not", Kind.MINIMUM, 3),
    ("Experience with route planning or other optimization under constraints", Kind.PREFERRED, 0),
    ("You have used coding assistants with judgment", Kind.PREFERRED, 0),
)
PARTS = (
    SubScore.EXPERIENCE,
    SubScore.COLLABORATION,
    SubScore.EXPERIENCE,
    SubScore.EXPERIENCE,
    SubScore.COLLABORATION,
    SubScore.EXPERIENCE,
    SubScore.SKILLS,
    SubScore.EXPERIENCE,
    SubScore.SKILLS,
    SubScore.SKILLS,
)
WEIGHTS = {Kind.MINIMUM: 3, Kind.RESPONSIBILITY: 2, Kind.PREFERRED: 1}
EVIDENCE = known("Ran the label service: 40M labels a day, p99 under 8 ms.")
NONE = says("Not on the resume.")
PATHS = (
    (SectionKey.STANDING, 2, "Where you stand", "Your score, row by row", 5, 10),
    (SectionKey.WANTED, 3, "What they want", "The ad and the loop, decoded", 0, 15),
    (SectionKey.STORY, 4, "Your story", "One pitch in two lengths", 8, 15),
    (SectionKey.STORIES, 5, "Stories", "Your stories, ready to finish", 12, 30),
    (SectionKey.QUESTIONS, 6, "Questions", "What they ask, taken apart", 0, 30),
    (SectionKey.AWKWARD, 7, "Awkward questions", "Scripts you can say", 0, 8),
    (SectionKey.ASKING, 8, "Questions to ask", "One for each person you meet", 0, 5),
    (SectionKey.PLAN, 9, "Your first 90 days", "A page to leave behind", 0, 4),
    (SectionKey.CHEAT_SHEET, 10, "Cheat sheet", "One page for the morning", 5, 3),
    (SectionKey.APPENDIX, None, "Appendix", "Sources, and what only you can fill in", 0, 0),
)
MARKS = (
    ("fact", "Fact", "Your resume says it. Use it as it stands."),
    ("draft", "Draft", "Our words around your facts. Correct them before you say them."),
    ("blank", "Blank", "Only you can answer."),
    ("confirmed", "Confirmed", "The company wrote it, in the ad or on its own pages."),
    ("reported", "Reported", "Candidates or the press say so. It may have changed."),
    ("inferred", "Inferred", "Our reading of the evidence. Test it with a question."),
)
ROUNDS = (
    ("Recruiter call", "Recruiter call", Stage.SCREEN, 30, "Ask which level the team is hiring at."),
    ("Technical screen", "Coding", Stage.SCREEN, 45, "Reach a correct answer first, then make it fast."),
    ("Coding", "Coding", Stage.ONSITE, 45, "Choose one language tonight and stay in it."),
    (
        "Assistant round",
        "AI-assisted coding",
        Stage.ONSITE,
        60,
        "Read each suggestion aloud before you keep it.",
    ),
    ("System design", "System design", Stage.ONSITE, None, "Open with the numbers, then break the design."),
    ("Working with others", "Behavioral", Stage.ONSITE, 45, "Lead with Story 1, then Story 3."),
    ("Panel review", "Team matching", Stage.AFTER, None, "Write down what you would add, and send it."),
)


def start() -> tuple[AnyBlock, ...]:
    """Section 1."""
    rows = tuple(
        PathRow(
            section=key,
            number=number,
            title=title,
            outcome=outcome,
            minutes_short=short,
            minutes_full=full,
            action_short="Read your score" if short else "",
            action_full="Read it whole, then close the page and say it",
        )
        for key, number, title, outcome, short, full in PATHS
    )
    marks = tuple(Mark(key=key, name=name, text=text) for key, name, text in MARKS)
    return (
        Assessment(
            id="assessment",
            asset=says(
                "You have run a system like the one in this ad: ",
                fact("40M labels a day"),
                ", and you can say how it failed. Play ",
                link("Story 1", "story-1"),
                " early.",
            ),
            fix=says(
                "Two lines of the ad find nothing on your resume. Answer the blanks of ",
                link("Script 1", "bridge-1"),
                " tonight: they turn a gap into something you can say.",
            ),
            open_blanks=9,
        ),
        ReadingPaths(id="paths", title="Two ways through", rows=rows, total_short=30, total_full=120),
        Legend(id="legend", title="How to read the marks", marks=marks),
    )


def _score_row(place: int) -> ScoreRow:
    quote, kind, points = ASKS[place]
    weight = WEIGHTS[kind]
    status = Status.COVERED if points == weight else Status.PARTIAL if points else Status.GAP
    return ScoreRow(
        requirement=f"ask-0000000{place}",
        quote=quote,
        kind=kind,
        part=PARTS[place],
        status=status,
        weight=weight,
        points=points,
        evidence=EVIDENCE if points else NONE,
        reason="same work" if points else "nothing on the resume",
        script=None if points else ref("Script 1", "bridge-1"),
    )


def standing() -> tuple[AnyBlock, ...]:
    """Section 2."""
    rows = tuple(_score_row(place) for place in range(len(ASKS)))
    parts = tuple(
        SubTotal(
            part=part,
            name=name,
            points=sum(r.points for r in rows if r.part is part),
            possible=sum(r.weight for r in rows if r.part is part),
            remark=says(remark),
        )
        for part, name, remark in (
            (SubScore.SKILLS, "Skills", "One of two named skills is on paper."),
            (SubScore.EXPERIENCE, "Experience", "The size of your systems is above what the ad asks."),
            (
                SubScore.COLLABORATION,
                "Working with others",
                "You mentor; nothing shows work outside engineering.",
            ),
        )
    )
    tiers = tuple(
        Tier(name=name, from_score=at, verdict="")
        for name, at in (("Long shot", 0), ("Stretch", 45), ("Competitive", 65), ("Strong", 85))
    )
    points, possible = sum(r.points for r in rows), sum(r.weight for r in rows)
    return (
        Score(
            id="score",
            score=round(100 * points / possible),
            points=points,
            possible=possible,
            tier="Competitive",
            rows=rows,
            parts=parts,
            tiers=tiers,
            verdict=says(
                "You meet every minimum the ad sets. The points you lack come from four lines, "
                "and you can speak to each of them."
            ),
            how=says(
                "A minimum weighs 3, a responsibility 2, a preference 1. A line earns all its points "
                "when the resume shows it with a named system or a figure, half when it shows a part."
            ),
        ),
        *(
            Strength(
                id=f"strength-{n}",
                number=n,
                title=title,
                quote=quoted(ASKS[n][0]),
                story=ref(f"Story {n}", f"story-{n}"),
                text=says(
                    "Your resume names ",
                    fact("40M labels a day", strong=True),
                    ". Few candidates can put a figure on what they ran; say it in the first minute.",
                ),
            )
            for n, title in (
                (1, "You have run it at this size"),
                (2, "You stay with a thing until it is quiet"),
            )
        ),
        *(
            Gap(
                id=f"gap-{n}",
                number=n,
                title=title,
                quote=quoted(ASKS[place][0]),
                must=False,
                text=says(
                    "Nothing on your resume shows this. An interviewer will ask, kindly, in the first call."
                ),
                script=ref(f"Script {n}", f"bridge-{n}"),
            )
            for n, place, title in ((1, 1, "Work with people outside engineering"), (2, 8, "Route planning"))
        ),
        Priority(
            id="priority",
            title="Do this first",
            text=says("Find one project where someone outside engineering changed what you built."),
        ),
    )


def wanted() -> tuple[AnyBlock, ...]:
    """Section 3."""
    decode = tuple(
        DecodeRow(
            requirement=f"ask-0000000{n}",
            quote=quote,
            kind=kind,
            meaning=says(
                "They will ask what broke, who noticed, and what you changed afterwards. "
                "A list of tools is not an answer."
            ),
            provenance=sure(Confidence.INFERRED, "2026-05", "f"),
            show=EVIDENCE if points else NONE,
            refs=(ref("Story 1", "story-1"),) if points else (ref("Script 1", "bridge-1"),),
        )
        for n, (quote, kind, points) in enumerate(ASKS)
    )
    rounds = tuple(
        RoundRow(
            key=name.lower().replace(" ", "-"),
            name=name,
            kind=kind,
            stage=stage,
            minutes=minutes,
            count=2 if name == "Coding" else 1,
            tooling="shared editor" if kind == "Coding" else "",
            scored=("reasoning aloud", "tests before speed"),
            your_move=move,
            replaces="Second coding interview" if name == "Assistant round" else "",
            provenance=sure(),
            questions=(ref("Question 1", "question-1"),),
        )
        for name, kind, stage, minutes, move in ROUNDS
    )
    cards = tuple(
        ValueCard(
            meaning_provenance=sure(Confidence.INFERRED),
            key=key,
            name=name,
            statement=statement,
            provenance=sure(Confidence.CONFIRMED, "2026", "a"),
            meaning=says("In this role it shows in how you hand over at the end of a shift."),
            stories=(ref("Story 1", "story-1"), ref("Story 2", "story-2")) if n < 3 else (),
            untold=n >= 3,
        )
        for n, (key, name, statement) in enumerate(VALUES)
    )
    return (
        Decode(id="decode", title="The ad, line by line", rows=decode),
        Context(
            id="context",
            title="Why this role exists",
            paragraphs=(
                says("The sorting floor doubled in two years, and the software that feeds it did not."),
            ),
            pain=says("A late label stops a belt, and a stopped belt stops a street."),
            provenance=sure(Confidence.INFERRED),
        ),
        Values(id="values", title="What they say they value", noun="principle", cards=cards),
        Loop(
            id="loop",
            title="Your loop, round by round",
            rounds=rounds,
            summary=says("Two calls, four rounds in one day, then a panel you do not meet."),
        ),
        Signals(
            id="changes",
            title="What is new in this loop",
            items=(
                SignalItem(
                    title="The assistant round",
                    text=says("It takes the place of one coding interview."),
                    so_what=says("Practice reading code you did not write."),
                    provenance=sure(),
                ),
            ),
        ),
        Signals(
            id="mistakes",
            title="Watch out for these",
            items=tuple(
                SignalItem(
                    title=title,
                    text=says("It sounds like distance from the work."),
                    badge="From the ad",
                    so_what=says("Say what you did first, then what the team did."),
                    ref=ref("Story 2", "story-2"),
                )
                for title in ("Speaking as “we” all day", "No numbers")
            ),
        ),
    )


VALUES = (
    ("every-parcel", "Every parcel is a person", "Behind each label somebody waits."),
    ("say-it-early", "Say it early", "Bad news ages badly."),
    ("leave-it-quieter", "Leave it quieter than you found it", "Fewer alarms is a feature."),
    ("count-first", "Count first", "We measure before we argue."),
)


def story() -> tuple[AnyBlock, ...]:
    """Section 4."""
    beats = (
        ("Hook", "what you are", known("I keep label printing alive for every depot.")),
        ("Proof", "one figure", known("The label service prints 40M labels a day, p99 under 8 ms.")),
        (
            "Bridge",
            "to this role",
            says(
                draft("Your ad asks for that at twice the size. "), blank("4.1", "What draws you to parcels?")
            ),
        ),
        ("Close", "hand over", says("I would like to hear what breaks first here.")),
    )
    parts = tuple(PitchPart(name=name, purpose=purpose, text=text) for name, purpose, text in beats)
    points = tuple(
        Point(label=label, text="Pause there, and let them ask.")
        for label in ("Stop after the figure", "Stand up for phone calls", "Look up at the end")
    )
    return (
        Pitch(id="pitch", title="Thirty seconds", seconds=28, words=70, target_seconds=30, parts=parts),
        Pitch(
            id="pitch-long", title="Two minutes", seconds=96, words=240, target_seconds=120, parts=parts * 2
        ),
        Spoken(
            id="why-company",
            title="Why this company?",
            question="Why do you want to work here?",
            text=(
                known("I have run the same kind of belt."),
                says("What I do not know yet is ", blank("4.2", "What would you want to learn there?"), "."),
            ),
            tip="Name one thing only.",
        ),
        Tips(id="delivery", title="How to say it", do=points, dont=points),
        Remarks(
            id="remarks",
            title="Before you begin",
            ordered=True,
            items=(says("Read it once aloud."), says("Then close the page.")),
        ),
        Prose(id="prose", title="A word on notes", paragraphs=(says("You may keep them beside you."),)),
    )
