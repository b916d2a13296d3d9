"""What an editor can put into a pack about the loop: levels, teams, rounds, and what is new."""

from __future__ import annotations

from wagtail.blocks import IntegerBlock

from cms.blocks import fields as field
from cms.blocks.base import ClaimBlock, ValueBlock
from packs.domain import pack


class LevelBlock(ValueBlock):
    """A level as the company names it."""

    key = field.key("Items refer to the level by this key, such as e4.")
    name = field.short("The company's own name for it, such as E4.")
    about = field.text("What someone at this level owns, in one line.")

    class Meta:
        domain = pack.Level
        icon = "order"
        label_format = "{name}"


class TeamBlock(ValueBlock):
    """A team, or a kind of team, that changes the loop or the questions."""

    key = field.key("Items refer to the team by this key, such as infrastructure.")
    name = field.short("The team's name as a candidate hears it.")
    aliases = field.lines("Words in a job ad that name this team.")

    class Meta:
        domain = pack.Team
        icon = "group"
        label_format = "{name}"


class RoundBlock(ClaimBlock):
    """One interview of the loop."""

    key = field.key("Other rounds refer to this one by its key, such as coding-1.")
    name = field.short("What the company or its candidates call it.")
    kind = field.choice(pack.RoundKind, "Which questions of the pack belong here.")
    stage = field.choice(pack.Stage, "Where in the process it stands.")
    minutes = IntegerBlock(
        required=False,
        min_value=5,
        max_value=480,
        help_text="Leave empty if no source gives it: it is then not printed.",
    )
    count = IntegerBlock(default=1, min_value=1, max_value=6, help_text="How many such rounds there are.")
    tooling = field.short("Where it happens: a shared editor, a whiteboard, a call.", required=False)
    scored = field.lines("What interviewers are asked to score.")
    your_move = field.text("The one thing to do in this round, verb first.")
    replaces = field.key("Key of the round that it stands in for, if it does.", required=False)
    levels = field.keys("Keys of the levels that have this round. Empty: every level.")
    teams = field.keys("Keys of the teams that have this round. Empty: every team.")
    cheat = field.short("At most six words for the cheat sheet.", required=False)

    class Meta:
        domain = pack.Round
        icon = "time"
        label_format = "{name}"


class LoopVersionBlock(ClaimBlock):
    """The loop as it stood from a date on. Keep old versions: they explain what changed."""

    valid_from = field.DayBlock(help_text="The first day of this loop.")
    valid_to = field.DayBlock(required=False, help_text="Its last day. Empty: this is the loop today.")
    summary = field.text("The loop in one or two sentences.")
    rounds = field.many(RoundBlock(), "In the order in which a candidate meets them.")

    class Meta:
        domain = pack.LoopVersion
        icon = "history"
        label_format = "From {valid_from}"


class LoopChangeBlock(ClaimBlock):
    """One thing that is new in the loop. Two new things are two items."""

    title = field.short("What is new, in a few words.")
    text = field.text("What changed, from what to what.")
    your_move = field.text("What to do about it, verb first.")
    disputed = field.text("Where sources disagree: who says what.", required=False)

    class Meta:
        domain = pack.LoopChange
        icon = "resubmit"
        label_format = "{title}"


class LevellingNoteBlock(ClaimBlock):
    """How the loop tells levels apart."""

    text = field.text("What an interviewer looks for to place someone at a level.")
    levels = field.keys("Keys of the levels it is about. Empty: every level.")

    class Meta:
        domain = pack.LevellingNote
        icon = "order"
        label_format = "{text}"


class ReminderBlock(ClaimBlock):
    """One thing to remember in a kind of round."""

    text = field.text("One short sentence for the cheat sheet, verb first.")
    kind = field.choice(pack.RoundKind, "The kind of round it is for. Empty: any round.", required=False)
    levels = field.keys("Keys of the levels it is for. Empty: every level.")

    class Meta:
        domain = pack.Reminder
        icon = "thumbtack"
        label_format = "{text}"


class MixBlock(ValueBlock):
    """How many questions of each kind a playbook shows."""

    level = field.key("Key of the level. Empty: the mix for anyone whose level is not known.", required=False)
    counts = field.CountsBlock(help_text="Totals are computed; nobody types them.")

    class Meta:
        domain = pack.Mix
        icon = "sliders"
        label_format = "{level}"
