"""Sample blocks of sections 5 to 8."""

from __future__ import annotations

from packs.domain.method import RecoveryStep
from packs.domain.pack import AskKind, Audience, Origin, Point, Probe
from packs.domain.playbook import AnyBlock
from packs.domain.playbook.asking import AskAudience, AskItem, AskMatrix, AskMatrixRow
from packs.domain.playbook.awkward import Bridge, Curveball, GapRow, GapTable, Recovery
from packs.domain.playbook.block import Status
from packs.domain.playbook.prose import Points
from packs.domain.playbook.questions import Mix, MixRow, Question
from packs.domain.playbook.stories import (
    Cell,
    Coverage,
    CoverageRow,
    Story,
    StoryIndex,
    StoryPart,
    StoryPrompt,
    StoryRow,
    Worksheet,
)
from tests.factories.front import ASKS, ROUNDS, VALUES
from tests.factories.words import blank, draft, known, quoted, ref, says, sure

TITLES = (
    "Labels that never print twice",
    "A migration nobody noticed",
    "From ninety minutes to twelve",
    "Two juniors, one on-call week",
)
PROMPT = says(
    "Be an interviewer at Larkspur. Ask three follow-up questions, one at a time, each about the weakest "
    "claim I made. Do not praise. Stop me after two minutes."
)
POINTS = tuple(
    Point(label=label, text=text)
    for label, text in (
        ("Starts from the promise", "says who is let down if it fails"),
        ("Counts", "gives the load before the design"),
        ("Names the cost", "storage, latency, or a colleague's weekend"),
        ("Stops in time", "and asks what to go deeper on"),
    )
)
FLAGS = tuple(
    Point(label=label, text=text)
    for label, text in (
        ("Boxes first", "draws before it knows the numbers"),
        ("One server", "never asks what happens when it dies"),
        ("All “we”", "no sentence says what you did"),
    )
)
PROBES = (
    Probe(question="Two copies of one request arrive at once. Then?", hint="Name the one step that decides."),
    Probe(question="What did it cost?", hint="Say the price in latency or storage, and why it was worth it."),
    Probe(question="How would you do it today?", hint="Change one thing, and give the reason."),
)


def _story(number: int) -> Story:
    opening = known("The label service printed 40M labels a day.")
    doubt = says(
        draft("A repeated request could print a second label. "),
        blank(f"5.{number}1", "When was this, and which team owned it?"),
    )
    step = says(
        draft("I built the step that decides. "),
        blank(f"5.{number}2", "Where did the key live, and how long?"),
    )
    outcome = known("Duplicate labels fell by 91% across all depots.")
    parts = tuple(
        StoryPart(name=name, words=words, segments=segments)
        for name, words, segments in (
            ("Situation", 45, (opening, doubt)),
            ("Task", 30, (opening,)),
            ("Action", 165, (step, doubt, step)),
            ("Result", 60, (outcome, doubt)),
        )
    )
    return Story(
        id=f"story-{number}",
        title=TITLES[number - 1],
        number=number,
        fact="fact-1",
        archetype="correctness",
        where=f"Sundial, line {number}",
        quote=quoted(
            "Designed and built the duplicate guard of the label service, which cut duplicate labels by 91% "
            "across 40M labels a day"
        ),
        values=("Every parcel is a person", "Count first"),
        competencies=("Correctness", "Ownership"),
        uses=("What have you built that mattered?", "Walk me through a design you would defend today."),
        parts=parts,
        short=known("I built the duplicate guard of the label service. ", "Duplicates fell by 91%."),
        strong=("the baseline", "who measured it", "what you would do differently"),
        checks=(
            "You can say how the 91% was counted.",
            "You can draw the request path from memory.",
            "Every “I” is true.",
        ),
        follow_ups=PROBES,
        practice=PROMPT,
        words=300,
        why="a figure, a named system, 3 lines of the ad",
    )


def stories() -> tuple[AnyBlock, ...]:
    """Section 5."""
    refs = tuple(ref(f"Story {n}", f"story-{n}") for n in range(1, 5))
    rows = tuple(
        StoryRow(ref=r, title=t, values=("Count first",), question="What have you built?")
        for r, t in zip(refs, TITLES, strict=True)
    )
    lead, fits, none = Cell.LEAD, Cell.FITS, Cell.NONE
    patterns = ((lead, fits, none, none), (none, lead, fits, none), (fits, none, lead, lead), (none,) * 4)
    coverage = tuple(
        CoverageRow(
            value=name,
            cells=cells,
            ask=says(blank("5.9", "Which story shows this?")) if lead not in cells else None,
        )
        for (_, name, _), cells in zip(VALUES, patterns, strict=True)
    )
    sheet = tuple(
        Point(label=name, text="Two sentences, no adjectives.")
        for name in ("Situation", "Task", "Action", "Result")
    )
    return (
        StoryIndex(id="story-index", title="Your stories, strongest first", rows=rows),
        Coverage(id="coverage", title="Stories against principles", stories=refs, rows=coverage),
        *(_story(n) for n in range(1, 5)),
        StoryPrompt(
            id="story-prompt",
            title="A story still to find",
            values=("Say it early",),
            text=says("Think of a date you knew would slip before anyone asked."),
            answer=says(blank("5.10", "When did you bring bad news early, and to whom?")),
        ),
        Worksheet(
            id="worksheet",
            title="Build your own",
            intro="Start from one line of your resume.",
            anchor="The line it rests on",
            parts=sheet,
            values=tuple(v[1] for v in VALUES),
            value_noun="principle",
            checks=("It is true.", "It has a number."),
            practice=PROMPT,
            closing="Say it once tonight.",
        ),
    )


def questions() -> tuple[AnyBlock, ...]:
    """Section 6."""
    origins = (Origin.RESUME, Origin.COMPANY, Origin.ROLE, Origin.AD)
    asked = tuple(
        Question(
            id=f"question-{n}",
            title="",
            number=n,
            round=ROUNDS[2 + n % 4][0],
            round_kind=ROUNDS[2 + n % 4][1],
            origin=origins[n % 4],
            provenance=sure(),
            prompt=says(
                "You kept labels from printing twice. Make a delivery promise safe for a van that is offline "
                "for six hours."
            ),
            ad_line=quoted(ASKS[0][0]) if origins[n % 4] is Origin.AD else None,
            asking=says("Whether you know why your own design worked. If you do, you can bend it."),
            great=POINTS,
            red_flags=FLAGS,
            probes=PROBES[:2],
            prep=says("Story 1 carries the pattern. Fill its blanks first."),
            story=ref("Story 1", "story-1"),
            practice=says(
                "Draw it in ten minutes on one sheet, then explain it to someone who does not write code."
            ),
            review="Not yet reviewed by an expert",
            short="a promise kept offline",
            why="your resume names the guard",
        )
        for n in range(1, 9)
    )
    mix = tuple(
        MixRow(
            kind=kind,
            count=2,
            questions=(ref(f"Question {n}", f"question-{n}"), ref(f"Question {n + 4}", f"question-{n + 4}")),
        )
        for n, kind in ((1, "Coding"), (2, "AI-assisted coding"), (3, "System design"), (4, "Behavioral"))
    )
    return (
        Mix(
            id="mix",
            title="What follows",
            total=8,
            rows=mix,
            origins=mix[:2],
            note=says("Two of each kind, as the loop has them."),
        ),
        *asked,
    )


def awkward() -> tuple[AnyBlock, ...]:
    """Section 7."""
    gaps = tuple(
        GapRow(
            requirement=f"ask-0000000{n}",
            quote=quote,
            must=n > 4,
            evidence=known("Ran the label service.") if points else says("Not on the resume."),
            status=Status.COVERED if points else Status.GAP,
            script=None if points else ref("Script 1", "bridge-1"),
        )
        for n, (quote, _, points) in enumerate(ASKS)
    )
    bridges = tuple(
        Bridge(
            id=f"bridge-{n}",
            title="When they ask about work with other teams",
            number=n,
            quote=quoted(ASKS[1][0]),
            requirements=("ask-00000001",),
            why=says("They ask because a label that nobody in a van can read is a bug."),
            acknowledge=says("My resume tells the engineering side only. ", blank(f"7.{n}1", "True?")),
            pivot=says("On one project ", blank(f"7.{n}2", "who"), " changed what I built."),
            evidence=known("I mentored two engineers through their first on-call week."),
            if_pressed=says("“So you have not done it.” Agree once, then offer the nearest thing you did."),
            checks=("The person you name would agree.", "You can say it in 45 seconds."),
            practice=PROMPT,
        )
        for n in (1, 2)
    )
    steps = tuple(
        RecoveryStep(name=name, text="Then go on from what you do know.", phrase="Let me think aloud.")
        for name in ("Pause", "Say so", "Reason", "Tie it back")
    )
    return (
        GapTable(id="gap-table", title="Where the resume is silent", rows=gaps),
        *bridges,
        Recovery(
            id="recovery",
            title="When you do not know",
            steps=steps,
            avoid=("Guessing a name", "Filling silence"),
            phrases=("I have not used it. Here is what I would try.",),
        ),
        Curveball(
            id="curveball-1",
            title="",
            number=1,
            question="What is the worst thing you shipped?",
            why=says("They listen for what you did next."),
            values=("Say it early",),
            steps=("Name it in one sentence.", "Say what it cost.", "Say what you changed."),
            watch_out="Nobody else's name belongs in it.",
            short="Name it, cost, change.",
            story=ref("Story 3", "story-3"),
        ),
    )


def asking() -> tuple[AnyBlock, ...]:
    """Section 8."""
    kinds, labels = tuple(AskKind), iter(range(1, 99))
    audiences = tuple(
        AskAudience(
            id=f"ask-{audience.value}",
            title=audience.value.title(),
            audience=audience,
            focus="what success looks like",
            items=tuple(
                AskItem(
                    id=f"ask-{audience.value}-{kind.value}",
                    kind=kind,
                    label=f"Ask {next(labels)}",
                    question=says("What would make you glad, six months from now, that you hired me?"),
                    why=says("It makes the job concrete."),
                    short="Glad in six months?",
                )
                for kind in kinds
            ),
        )
        for audience in Audience
    )
    rows = tuple(
        AskMatrixRow(audience=a.title, cells=tuple((item.label,) for item in a.items)) for a in audiences
    )
    return (
        AskMatrix(
            id="ask-matrix",
            title="Who to ask what",
            columns=("Anywhere", "This company", "This role"),
            rows=rows,
            rule="Two or three for each person. Listen before you reach for the next.",
        ),
        *audiences,
        Points(id="ask-avoid", title="Better left unasked", items=POINTS),
    )
