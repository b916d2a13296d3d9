"""What an editor can put into the method: vocabulary, archetypes, bridges and the house's own words."""

from __future__ import annotations

from wagtail.blocks import ChoiceBlock, IntegerBlock

from cms.blocks import fields as field
from cms.blocks.base import ValueBlock
from cms.blocks.questions import PointBlock, ProbeBlock
from packs.domain import method, pack

MARKS = [
    ("fact", "Fact"),
    ("draft", "Draft"),
    ("blank", "Blank"),
    ("confirmed", "Confirmed"),
    ("reported", "Reported"),
    ("inferred", "Inferred"),
]


class SectionTextBlock(ValueBlock):
    """A section's one title, its outcome and its minutes."""

    key = field.choice(method.SectionKey, "The section; its place is set by the brand.")
    title = field.short("The one title, in the contents and above the section.")
    outcome = field.text("What the reader leaves with.")
    intro = field.text("One paragraph below the title.", required=False, check=field.pack_text)
    minutes_short = IntegerBlock(default=0, min_value=0, help_text="Minutes on the short path. 0: skipped.")
    minutes_full = IntegerBlock(default=0, min_value=0, help_text="Minutes on the full path. 0: skipped.")
    action_short = field.text("What to do there on the short path, verb first.", required=False)
    action_full = field.text("What to do there on the full path, verb first.", required=False)

    class Meta:
        domain = method.SectionText
        icon = "title"
        label_format = "{title}"


class CompetencyWordBlock(ValueBlock):
    """A word of the vocabulary."""

    key = field.key("Everything refers to the competency by this key. It never changes.")
    name = field.short("The name as printed.")
    description = field.text("What it means, in one sentence.")
    cues = field.lines("Lower-case phrases in a resume line or an ad that carry it.", required=True)
    part = field.choice(method.SubScore, "The part of the score that it counts in.")

    class Meta:
        domain = method.Competency
        icon = "tag"
        label_format = "{name}"


class StorySegmentBlock(ValueBlock):
    """One segment of a story: words around blanks and slots. It claims nothing by itself."""

    text = field.text(
        "Frame what the candidate fills in, such as “The service handled [? how many requests a day? ].”",
        check=field.fact_text,
    )

    class Meta:
        domain = method.StorySegment
        icon = "pilcrow"
        label_format = "{text}"


class ArchetypeBlock(ValueBlock):
    """A kind of story, and what a specialist would ask about it."""

    key = field.key("The archetype's key. It never changes.")
    name = field.short("The kind of story, as printed.")
    about = field.text("When a resume line is this kind of story.")
    competencies = field.competencies("What such a story shows. The strongest first.", required=True)
    takes = field.choice(
        method.Takes,
        "Named: lines that hold a cue. The others take what no named kind fits: a figure that changed, a "
        "line that opens with a cue, any line. Beginner: lines of an internship or an "
        "apprenticeship. Project: as named, and before the others for the lines of a project of one's own.",
        default="named",
    )
    cues = field.lines("Lower-case phrases in a resume line. A kind that takes any line needs none.")
    use_for = field.lines("Questions that it answers.", required=True)
    situation = field.many(StorySegmentBlock())
    task = field.many(StorySegmentBlock())
    action = field.many(StorySegmentBlock())
    result = field.many(StorySegmentBlock())
    strong_answers = field.lines("Completes “Strong answers name …”.", required=True)
    checks = field.lines("What to check before telling it.", required=True)
    follow_ups = field.many(ProbeBlock())
    practice = field.text("A prompt to practice with, complete in itself.", check=field.pack_text)
    prompt = field.text("How to look for such a story when the resume has none.")

    class Meta:
        domain = method.Archetype
        icon = "form"
        label_format = "{name}"


class BridgeBlock(ValueBlock):
    """A way to speak about a gap: acknowledge, then pivot, then give evidence."""

    key = field.key("“default”, or the key of the competency that it is for.")
    name = field.short("Its name among editors.")
    why_probe = field.text("Why they will probe.", check=field.gap_text)
    acknowledge = field.text("Own the gap first. Never deny it.", check=field.gap_text)
    partial = field.text(
        "The same where the resume shows a part. Empty: that of the script for skills.",
        required=False,
        check=field.gap_text,
    )
    pivot = field.text("Turn to what is there.", check=field.gap_text)
    evidence = field.text("Show it. Write {nearest} for the closest resume line.", check=field.gap_text)
    no_evidence = field.text("The same when the resume has nothing close: blanks only.", check=field.gap_text)
    if_pressed = field.text("What to say when they ask again.", check=field.gap_text)
    checks = field.lines("What to check before saying it.", required=True)
    practice = field.text("A prompt to practice with, complete in itself.", check=field.gap_text)

    class Meta:
        domain = method.Bridge
        icon = "link"
        label_format = "{name}"


class TierBlock(ValueBlock):
    """A name for a range of scores."""

    name = field.short("As printed.")
    from_score = IntegerBlock(min_value=0, max_value=100, help_text="The lowest score that has this name.")
    verdict = field.text("What it means for the reader.", check=field.pack_text)

    class Meta:
        domain = method.Tier
        icon = "order"
        label_format = "{name}"


class WeightsBlock(ValueBlock):
    """Points a requirement is worth, by its kind. They are printed beside the score."""

    minimum = IntegerBlock(default=3, min_value=0)
    responsibility = IntegerBlock(default=2, min_value=0)
    preferred = IntegerBlock(default=1, min_value=0)

    class Meta:
        domain = method.Weights
        icon = "sliders"


class MarkBlock(ValueBlock):
    """One mark of trust and how to read it."""

    key = ChoiceBlock(choices=MARKS)
    name = field.short("As printed.")
    text = field.text("How to read it, in one sentence.")

    class Meta:
        domain = method.Mark
        icon = "check"
        label_format = "{name}"


class BeatBlock(ValueBlock):
    """A part of a spoken piece."""

    key = field.key("Such as hook, proof, bridge or close.")
    name = field.short("As printed.")
    purpose = field.text("What it is for.")

    class Meta:
        domain = method.Beat
        icon = "media"
        label_format = "{name}"


class PitchFrameBlock(ValueBlock):
    """The words around the facts in the spoken pieces."""

    short_beats = field.many(BeatBlock(), "The parts of the 30-second pitch.")
    long_beats = field.many(BeatBlock(), "The parts of the two-minute version.")
    bridge = field.text("From the proof to the role.", check=field.pack_text)
    close = field.text("The last sentence of the pitch.", check=field.pack_text)
    past = field.text("The past, in the two-minute version.", check=field.pack_text)
    details = field.lines("What follows each fact, in turn, and how long it is.", check=field.pack_text)
    spare = field.text("A piece of work to name where facts are few.", required=False, check=field.pack_text)
    pivot = field.text("The turn toward this role.", check=field.pack_text)
    future = field.text("What comes next.", check=field.pack_text)
    turned = field.text("Why, for someone who changed fields.", required=False, check=field.pack_text)
    turning = field.text("Why, for someone who would change.", required=False, check=field.pack_text)
    why_company = field.lines("Why this company, sentence by sentence.", required=True, check=field.pack_text)
    why_company_tip = field.text("How to make it true.")
    why_role = field.lines("Why this role, sentence by sentence.", required=True, check=field.pack_text)
    why_role_said = field.text(
        "Instead of the first, where the ad says what the work is for.", required=False, check=field.gap_text
    )
    why_role_tip = field.text("How to make it true.")

    class Meta:
        domain = method.PitchFrame
        icon = "media"


class RecoveryStepBlock(ValueBlock):
    """One step for when the answer does not come."""

    name = field.short("The step, verb first.")
    text = field.text("How to do it.")
    phrase = field.text("What to say.", required=False)

    class Meta:
        domain = method.RecoveryStep
        icon = "rotate"
        label_format = "{name}"


class GenericCurveballBlock(ValueBlock):
    """A frame for a curveball that any company may throw."""

    question = field.text("The question as asked.")
    why = field.text("Why they ask it.", check=field.pack_text)
    steps = field.lines("The way through it, verb first.", required=True)
    watch_out = field.text("The trap, and how to stay out of it.")
    short = field.short("One line for the cheat sheet.")
    competencies = field.competencies()

    class Meta:
        domain = method.GenericCurveball
        icon = "warning"
        label_format = "{question}"


class GenericAskBlock(ValueBlock):
    """A question to an interviewer that works anywhere."""

    audience = field.choice(pack.Audience, "Whom to ask.")
    question = field.text("The question, ready to say.", check=field.pack_text)
    why = field.text("Why it works.", check=field.pack_text)
    short = field.short("At most ten words for the cheat sheet.", validators=[field.pack_text])

    class Meta:
        domain = method.GenericAsk
        icon = "comment"
        label_format = "{question}"


class AudienceTextBlock(ValueBlock):
    """An audience and what that person can tell."""

    key = field.choice(pack.Audience)
    name = field.short("As printed.")
    focus = field.text("What this person can tell.")

    class Meta:
        domain = method.AudienceText
        icon = "user"
        label_format = "{name}"


class WorksheetBlock(ValueBlock):
    """A blank story to build by hand."""

    title = field.short("Above the worksheet.")
    intro = field.text("How to use it.")
    anchor = field.text("How to pick the moment that the story is about.")
    parts = field.many(PointBlock(), "The boxes to fill: a label and a hint each.")
    checks = field.lines("What to check when it is written.", required=True)
    practice = field.text("A prompt to test it with.", check=field.pack_text)
    closing = field.text("The last line below it.")

    class Meta:
        domain = method.Worksheet
        icon = "form"


class PlanTextBlock(ValueBlock):
    """The words around the 30/60/90 plan."""

    why = field.text("Why such a page works.")
    how = field.text("How to use it.")
    hedge = field.text("The line that says it is a draft made from outside.")
    handout_title = field.short("The handout's title. It names no brand.")

    class Meta:
        domain = method.PlanText
        icon = "calendar"
