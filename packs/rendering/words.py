"""Words for values: months, counts, labels of enumerations. Plain functions, used by templates as filters."""

from __future__ import annotations

import re

from packs.domain.claims import Confidence
from packs.domain.company import plural
from packs.domain.days import MONTHS
from packs.domain.pack import AskKind, Origin, Stage
from packs.domain.playbook.block import Status
from packs.domain.playbook.spans import Ref, Text
from packs.domain.posting import RequirementKind

# fmt: off
COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve")
# fmt: on

NO_BREAK = "\u00a0"
ON_A_LINE = 7  # letters of sources that a line of the margin holds
NUMBERED = re.compile(r"\b(Story|Script|Question|Ask|section) (?=\d)")
BRIEF = 150  # characters: a longer prompt is a task, with its short name as the heading
MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"

LABELS: dict[str, str] = {
    Confidence.CONFIRMED: "Confirmed",
    Confidence.REPORTED: "Reported",
    Confidence.INFERRED: "Inferred",
    RequirementKind.MINIMUM: "Minimum qualifications",
    RequirementKind.RESPONSIBILITY: "Responsibilities",
    RequirementKind.PREFERRED: "Preferred",
    Status.COVERED: "On your resume",
    Status.PARTIAL: "In part",
    Status.GAP: "Not on your resume",
    Stage.SCREEN: "Screens",
    Stage.ONSITE: "Onsite",
    Stage.AFTER: "Afterward",
    Origin.COMPANY: "From the company",
    Origin.ROLE: "From the role",
    Origin.AD: "From the ad",
    Origin.RESUME: "From your resume",
    AskKind.GENERIC: "Anywhere",
    AskKind.COMPANY: "This company",
    AskKind.ROLE: "This role",
    "fact": "Fact",
    "draft": "Draft",
    "lead": "leads",
    "fits": "also fits",
    "none": "no",
}


def label(key: str) -> str:
    """The printed word of an enumeration's member."""
    return LABELS[key]


def month(as_of: str) -> str:
    """`2026-05-04` and `2026-05` as "May 2026"; `2026` and words as they are."""
    year, _, rest = as_of.partition("-")
    number = rest[:2]
    return f"{MONTHS[int(number) - 1]} {year}" if number.isdigit() else as_of


def count_word(number: int) -> str:
    """A count up to twelve as a word, a larger one in figures."""
    return COUNTS[number] if number < len(COUNTS) else str(number)


def figure(number: float) -> str:
    """Points without a needless decimal: 2, 1.5."""
    return f"{number:g}"


def seconds(number: int) -> str:
    """A spoken length: "30 seconds", "2 minutes", "1 minute 36"."""
    minutes, rest = divmod(number, 60)
    if not minutes:
        return f"{rest} seconds"
    return f"{minutes} minute{'s' * (minutes > 1)}" + (f" {rest}" if rest else "")


def mark(text: Text) -> str:
    """The mark that a segment carries: `fact` when facts alone make it, else `draft`."""
    return "fact" if text.factual else "draft"


def sentence(name: str) -> str:
    """A phrase with a capital at its start."""
    return name[:1].upper() + name[1:]


def figure_size(label: str) -> str:
    """The class of a figure on the cheat sheet: `big` as long as it stands on one line."""
    return "big" if len(label) <= 9 else "long"


def sentence_of(items: tuple[str, ...]) -> str:
    """Short phrases as one enumeration with a capital at its start; semicolons part what holds commas."""
    return sentence(("; " if any("," in item for item in items) else ", ").join(items))


def shown_values(noun: str, names: tuple[str, ...]) -> str:
    """What stands before the names of what a story shows, in the company's noun: "Principles it shows"."""
    return f"{sentence(noun if len(names) == 1 else plural(noun))} it shows"


def dotted(items: tuple[str, ...]) -> str:
    """Short phrases in a row, each with a capital, parted by dots; only the last may end in a period."""
    ended = [item.removesuffix(".") for item in items[:-1]] + list(items[-1:])
    return parted(tuple(map(sentence, ended)))


def parted(items: tuple[str, ...]) -> str:
    """Names in a row, parted by dots that no line begins with."""
    return f"{NO_BREAK}· ".join(items)


def sources(letters: tuple[str, ...]) -> str:
    """The letters of sources with their noun, on one line while a margin holds them: "sources A, B"."""
    noun, join = (
        ("sources" if len(letters) > 1 else "source"),
        (NO_BREAK if len(letters) <= ON_A_LINE else " "),
    )
    return f"{noun}{NO_BREAK}" + f",{join}".join(letters)


def named(words: str) -> str:
    """Words of a link in which a number stays beside its noun: "It is Story 1: play it early"."""
    return NUMBERED.sub(rf"\1{NO_BREAK}", words)


def prompt_size(prompt: str) -> str:
    """How a question is set: a `brief` one is its own heading, a `task` of sentences stands below a name."""
    return "brief" if len(prompt) <= BRIEF else "task"


def field_name(blank: str) -> str:
    """A blank's id as the name of a field, in which periods would part the levels of a tree."""
    return blank.replace(".", "-")


def times(number: int) -> str:
    """How often: once, twice, three times."""
    return {1: "once", 2: "twice"}.get(number, f"{count_word(number)} times")


def linked_words(line: str) -> list[tuple[str, str]]:
    """A contact line in pieces, each with its address: mail for what looks like one, else none."""
    pieces = re.split(rf"({MAIL})", line)
    return [(piece, f"mailto:{piece}" if place % 2 else "") for place, piece in enumerate(pieces) if piece]


def short_refs(refs: tuple[Ref, ...]) -> list[tuple[str, str]]:
    """Labels in a row with their common noun said once: "Questions 8", "9", "10"; each with its target."""
    nouns = {ref.label.rpartition(" ")[0] for ref in refs}
    if len(refs) < 2 or len(nouns) > 1 or "" in nouns:
        return [(ref.label, ref.target) for ref in refs]
    numbers = [ref.label.rpartition(" ")[2] for ref in refs]
    numbers[0] = f"{nouns.pop()}s {numbers[0]}"
    return [(number, ref.target) for number, ref in zip(numbers, refs, strict=True)]


def space_before(text: str) -> str:
    """The spaces that a text begins with: they stand before a link, not in it."""
    return text[: len(text) - len(text.lstrip())]


def space_after(text: str) -> str:
    """The spaces that a text ends with; none when it is nothing else."""
    return text[len(text.rstrip()) :] if text.strip() else ""


def space_stripped(text: str) -> str:
    """A text without the spaces around it."""
    return text.strip()
