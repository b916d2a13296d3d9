"""Reading of job ads: which lines ask for something, of which kind, and what the ad says of itself.

`python -m tests.evaluation.postings [DIR]` scores a folder's pairs NAME.md|txt|html|json + NAME.expected.json
and prints what was missed, made up or misplaced.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from cms.content_files import read_content, taxonomy
from packs.domain.posting import JobPosting
from packs.domain.reading.errors import ReadingError
from packs.domain.skills import Taxonomy
from packs.extraction.ads import read_posting_file
from tests.evaluation.measures import Counted
from tests.evaluation.table import Row, as_text

SHAPE = (
    "pairs NAME.md, .txt, .html or .json with NAME.expected.json: "
    '{"requirements": [{"quote", "kind", "years"?}], "title"?, "company"?, "team"?, "level"?, "location"?}'
)
CONTENT = Path(__file__).parents[2] / "cms" / "content"
SHIPPED = Path(__file__).parent / "data" / "ads"
ENDINGS = ("md", "txt", "html", "htm", "json", "jsonld")
FIELDS = ("title", "company", "team", "level", "location")
EDGES = " \t\n.;,:*"
Lines = Mapping[str, str]  # a requirement's line, in its plain spelling, and its kind
BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)]|[a-z]\))\s+(\S.*)$")
WORDS = (
    ("preferred", re.compile(r"prefer|nice|bonus|desir|plus", re.IGNORECASE)),
    ("responsibility", re.compile(r"responsib|duties|you will|you['’]ll|role", re.IGNORECASE)),
)


@dataclass(frozen=True)
class Pair:
    """An ad's file and what a person says that it asks for."""

    file: Path
    expected: dict[str, Any]

    @property
    def lines(self) -> Lines:
        """The labelled lines with their kinds."""
        return {plain(each["quote"]): each["kind"] for each in self.expected["requirements"]}

    @property
    def years(self) -> dict[str, int | None]:
        """The labelled years of the lines that have the label."""
        rows = self.expected["requirements"]
        return {plain(each["quote"]): each["years"] for each in rows if "years" in each}


def holds(folder: Path) -> bool:
    """Whether a folder has such pairs."""
    return any(True for _ in pairs(folder))


def pairs(folder: Path) -> Iterator[Pair]:
    """The pairs of a folder, by name."""
    for label in sorted(folder.glob("*.expected.json")):
        stem = label.name.removesuffix(".expected.json")
        file = next((p for end in ENDINGS if (p := folder / f"{stem}.{end}").is_file()), None)
        expected = json.loads(label.read_text(encoding="utf-8"))
        if file and isinstance(expected, dict) and isinstance(expected.get("requirements"), list):
            yield Pair(file, expected)


def score(folder: Path) -> Sequence[Row]:
    """The folder as a whole, read and by the simple method: lines, kinds, fields."""
    labelled = list(pairs(folder))
    items = sum(len(pair.lines) for pair in labelled)
    ours = [(pair, read(pair.file)) for pair in labelled]
    found = [(pair.lines, lines_of(posting)) for pair, posting in ours]
    simple = [(pair.lines, bullets(pair.file)) for pair in labelled]
    fields = ("fields", _fields(ours))
    return (
        Row("postings", folder.name, items, "Packwright", (*_figures(found), fields)),
        Row("postings", folder.name, items, "every bullet", _figures(simple)),
    )


def _figures(found: Sequence[tuple[Lines, Lines]]) -> tuple[tuple[str, float], ...]:
    lines = _sum(found, lambda labelled, read: sum(line in labelled for line in read))
    kinds = _sum(found, lambda labelled, read: sum(labelled.get(line) == kind for line, kind in read.items()))
    return (
        ("precision", lines.precision),
        ("recall", lines.recall),
        ("F1", lines.f1),
        ("F1 with kind", kinds.f1),
    )


def _sum(found: Sequence[tuple[Lines, Lines]], right: Callable[[Lines, Lines], int]) -> Counted:
    return Counted(
        right=sum(right(labelled, read) for labelled, read in found),
        found=sum(len(read) for _, read in found),
        labelled=sum(len(labelled) for labelled, _ in found),
    )


def _fields(read: Sequence[tuple[Pair, JobPosting | None]]) -> float:
    asked = [(pair, posting, key) for pair, posting in read for key in FIELDS if key in pair.expected]
    right = sum(
        posting is not None and plain(getattr(posting, key)) == plain(pair.expected[key])
        for pair, posting, key in asked
    )
    return right / len(asked) if asked else 0.0


@lru_cache
def known_skills() -> Taxonomy:
    """The skills that the project ships."""
    return taxonomy(read_content(CONTENT))


def read(file: Path) -> JobPosting | None:
    """An ad as the project reads it; None where it refuses."""
    try:
        return read_posting_file(file.read_bytes(), file.name, known_skills())
    except ReadingError:
        return None


def lines_of(posting: JobPosting | None) -> Lines:
    """The lines that were read, with their kinds."""
    return {plain(ask.quote): ask.kind.value for ask in posting.requirements} if posting else {}


def bullets(file: Path) -> Lines:
    """The simple method: every bullet asks, and its kind comes from a word in the last line that is none."""
    found: dict[str, str] = {}
    kind = "minimum"
    for row in re.sub(r"<li[^>]*>", "\n- ", file.read_text(encoding="utf-8")).split("\n"):
        if match := BULLET.match(re.sub(r"<[^>]*>", "", row)):
            found[plain(match[1])] = kind
        elif row.strip():
            kind = next((name for name, words in WORDS if words.search(row)), "minimum")
    return found


def plain(text: str) -> str:
    """A line without case, doubled spaces and the marks around it, so that only its words are compared."""
    return " ".join(text.casefold().split()).strip(EDGES)


def faults(pair: Pair) -> Iterator[str]:
    """What is wrong with the reading of one ad, a line each."""
    posting = read(pair.file)
    found, labelled = lines_of(posting), pair.lines
    for line, kind in labelled.items():
        if line not in found:
            yield f"missed {kind}: {line}"
        elif found[line] != kind:
            yield f"{kind} read as {found[line]}: {line}"
    yield from (f"made up {kind}: {line}" for line, kind in found.items() if line not in labelled)
    for key in FIELDS:
        value = getattr(posting, key) if posting else ""
        if key in pair.expected and plain(value) != plain(pair.expected[key]):
            yield f"{key} is “{pair.expected[key]}”, read as “{value}”"
    years = {plain(ask.quote): ask.years for ask in posting.requirements} if posting else {}
    for line, asked in pair.years.items():
        if line in years and years[line] != asked:
            yield f"years are {asked}, read as {years[line]}: {line}"


def main() -> None:
    """Score a folder and list each fault; status 1 when it holds no pairs."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED
    if not holds(folder):
        sys.exit(f"{folder}: no labelled ads are here; give a folder of {SHAPE}")
    for pair in pairs(folder):
        for fault in faults(pair):
            sys.stdout.write(f"{pair.file.name}: {fault}\n")
    sys.stdout.write(as_text(score(folder)))


if __name__ == "__main__":
    main()
