"""How much of a resume is found: `python -m tests.evaluation.resumes --data DIR`, pairs NAME.json + NAME.pdf.

The JSON Resume of each pair is what its owner says; found is counted over all entries of `work`, matched in
the best order. A pair's own layouts can be told apart by name: PERSON.LAYOUT.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from packs.domain.reading.resume.build import read_document
from packs.domain.reading.resume.page import Extracted
from packs.extraction import pdf, text, word
from tests.evaluation.table import Row

FIELDS = ("employers", "titles", "starts", "ends", "highlights")
ALIKE = 88.0  # ratio of 100: the same words but for a hyphen or a ligature
Counts = dict[str, list[int]]  # field → found, in the truth, read
FEW = 4  # words of a label
HERE = Path(__file__).parent
EXTRACTORS: dict[str, Callable[[bytes], Extracted]] = {
    ".pdf": pdf.read,
    ".docx": word.read,
    ".txt": text.read_text,
    ".md": text.read_text,
    ".html": text.read_page,
}  # without the sandbox, which costs half a second a file


SHAPE = "pairs of `NAME.json` (a JSON Resume) and `NAME.pdf` or `NAME.docx`, one printed from the other"


def holds(folder: Path) -> bool:
    """Whether a folder has files of this shape."""
    return any(_pairs(folder))


def score_folder(folder: Path) -> Sequence[Row]:
    """The share of each field that is found over all pairs of a folder."""
    totals = _zero()
    for path in _pairs(folder):
        _add(totals, score(path))
    figures = tuple((field, found / max(1, want)) for field, (found, want, _) in totals.items())
    return [Row("resumes", folder.name, sum(want for _, want, _ in totals.values()), "Packwright", figures)]


def _pairs(folder: Path) -> Iterator[Path]:
    documents = (path for path in sorted(folder.iterdir()) if path.suffix in (".pdf", ".docx"))
    return (path for path in documents if path.with_suffix(".json").is_file())


def main() -> None:
    """Print found rates, per layout with `--by layout`."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=HERE / "data/resumes", metavar="DIR")
    parser.add_argument("--only", default="", metavar="REGEX", help="pairs whose name matches")
    parser.add_argument("--ending", default=".pdf", choices=sorted(EXTRACTORS))
    parser.add_argument("--by", default="layout", choices=("layout", "person", "pair"))
    parser.add_argument("--misses", action="store_true", help="print what was not found")
    options = parser.parse_args()
    totals: dict[str, Counts] = defaultdict(_zero)
    for path in sorted(options.data.glob(f"*{options.ending}")):
        if path.with_suffix(".json").exists() and re.search(options.only, path.name):
            person, _, layout = path.stem.partition(".")
            counts = score(path, options.misses)
            for name in (
                {"layout": layout or person, "person": person, "pair": path.stem}[options.by],
                "ALL",
            ):
                _add(totals[name], counts)
    _print(totals)


def score(path: Path, tell: bool = False) -> Counts:
    """What was found of one pair. Entries are matched by employer, title, start and lines."""
    truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    read = read_document(EXTRACTORS[path.suffix](path.read_bytes())).resume
    counts = _zero()
    for want, got in _matched(truth.get("work", []), read.get("work", [])):
        for field, value, other in _compared(want, got):
            counts[field][1] += bool(value)
            counts[field][2] += bool(other)
            dated = field in ("starts", "ends")
            good = bool(value) and (month(value) == month(other) if dated else same(value, other))
            good = good or (field == "employers" and bool(value) and same(value, _placed(got)))
            counts[field][0] += good
            if tell and value and not good:
                print(f"{path.stem}: {field}: {value!r} read as {other!r}")  # noqa: T201
    lines = [line for job in truth.get("work", []) for line in job.get("highlights", [])]
    told = [line for job in read.get("work", []) for line in job.get("highlights", [])]
    keywords = {plain(word) for job in read.get("work", []) for word in job.get("keywords", [])}
    for line in lines:
        good = any(same(line, other) for other in told) or _are_keywords(line, keywords)
        counts["highlights"][0] += good
        if tell and not good:
            near = max(told, key=lambda other: fuzz.ratio(plain(line), plain(other)), default="")
            print(f"{path.stem}: highlight: {line!r} nearest {near!r}")  # noqa: T201
    counts["highlights"][1] += len(lines)
    counts["highlights"][2] += len(told)
    return counts


def _are_keywords(line: str, keywords: set[str]) -> bool:
    """Whether a line is a list of tools, "Tech used: Python, Git", that was read as keywords."""
    label, _, tools = line.partition(":")
    words = [plain(tool) for tool in re.split(r"[,;]", tools) if plain(tool)]
    return len(label.split()) < FEW and len(words) > 1 and all(word in keywords for word in words)


def _matched(truth: list[Any], read: list[Any]) -> Iterator[tuple[Any, Any]]:
    pairs = sorted(
        ((_likeness(want, got), -i, -j) for i, want in enumerate(truth) for j, got in enumerate(read)),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for value, i, j in pairs:
        if value > 0 and -i not in taken and -j not in taken.values():
            taken[-i] = -j
    for index, want in enumerate(truth):
        yield want, read[taken[index]] if index in taken else {}


def _likeness(want: Any, got: Any) -> float:
    lines = (
        fuzz.token_set_ratio(
            plain(" ".join(want.get("highlights", []))), plain(" ".join(got.get("highlights", [])))
        )
        / 100
    )
    names = (
        fuzz.ratio(plain(employer(want)), plain(employer(got)))
        + fuzz.ratio(plain(title(want)), plain(title(got)))
    ) / 100
    return names + lines + (month(want.get("startDate")) == month(got.get("startDate")) != "")


def _compared(want: Any, got: Any) -> Iterator[tuple[str, str, str]]:
    yield "employers", employer(want), employer(got)
    yield "titles", title(want), title(got)
    yield "starts", want.get("startDate") or "", got.get("startDate") or ""
    unknown = want.get("endDate") == ""  # nothing printed tells whether it goes on
    yield (
        "ends",
        want.get("endDate") or ("now" if want.get("startDate") and not unknown else ""),
        got.get("endDate") or ("now" if got.get("startDate") else ""),
    )


def employer(job: Any) -> str:
    """The employer, in the new spelling or the old one."""
    return str(job.get("name") or job.get("company") or "")


def _placed(job: Any) -> str:
    """The employer with where it is: some owners have both in one field, as they are printed."""
    return f"{employer(job)}, {job.get('location') or ''}"


def title(job: Any) -> str:
    """The job's title."""
    return str(job.get("position") or "")


def month(value: object) -> str:
    """A date's year and month."""
    return "now" if str(value).casefold() in ("now", "present") else str(value or "")[:7]


def same(one: str, other: str) -> bool:
    """Whether two texts are the same but for small marks."""
    return fuzz.ratio(plain(one), plain(other)) >= ALIKE


def plain(text: str) -> str:
    """Letters and digits in one case."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKD", text).casefold()))


def _zero() -> Counts:
    return {field: [0, 0, 0] for field in FIELDS}


def _add(total: Counts, counts: Counts) -> None:
    for field, numbers in counts.items():
        total[field] = [a + b for a, b in zip(total[field], numbers, strict=True)]


def _print(totals: dict[str, Counts]) -> None:
    write = sys.stdout.write
    write(f"{'':38}" + "".join(f"{field:>12}" for field in FIELDS) + "   (found / in the truth)\n")
    for name in sorted(totals, key=lambda name: (name == "ALL", name)):
        cells = [f"{found / max(1, want):.2f} {found}/{want}" for found, want, _ in totals[name].values()]
        write(f"{name:38}" + "".join(f"{cell:>12}" for cell in cells) + "\n")


if __name__ == "__main__":
    main()
