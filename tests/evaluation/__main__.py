"""Score labelled data, the shipped one or any of its shapes: `python -m tests.evaluation [--data DIR]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.evaluation.kinds import KINDS
from tests.evaluation.table import Row, as_markdown, as_text

SHIPPED = Path(__file__).parent / "data"
GUIDE = Path(__file__).parents[2] / "docs" / "evaluation.md"
BEGIN, END = "<!-- table: make eval WRITE=1 -->\n", "<!-- end of the table -->"


def main() -> None:
    """Print one table over every labelled folder below DIR; status 1 when there is none."""
    options = _options()
    directory: Path = options.data
    if not directory.is_dir():
        sys.exit(f"{directory}: this is no folder; give one that holds labelled data")
    rows = list(score(directory))
    if not rows:
        shapes = "".join(f"\n  {kind.task}: {kind.shape}" for kind in KINDS)
        sys.exit(f"{directory}: nothing here is labelled in a shape that can be scored. The shapes:{shapes}")
    sys.stdout.write(as_text(rows))
    if options.write:
        GUIDE.write_text(with_table(GUIDE.read_text(encoding="utf-8"), rows), encoding="utf-8")


def score(directory: Path) -> Iterator[Row]:
    """Rows of every folder from here down, in the order of their names, each by every kind that knows it."""
    folders = [directory, *sorted(path for path in directory.rglob("*") if path.is_dir())]
    for folder in folders:
        for kind in KINDS:
            if kind.holds(folder):
                yield from kind.score(folder)


def with_table(guide: str, rows: list[Row]) -> str:
    """The guide with this table between its two marks."""
    before, rest = guide.split(BEGIN, 1)
    return before + BEGIN + "\n" + as_markdown(rows) + "\n" + END + rest.split(END, 1)[1]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.evaluation",
        description="Score reading and matching on labelled data, beside keyword overlap and TF-IDF cosine.",
        epilog="The shapes that are known: " + "; ".join(f"{kind.task}: {kind.shape}" for kind in KINDS),
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=SHIPPED,
        metavar="DIR",
        help="a folder of labelled data, looked through with the folders in it (default: what is shipped)",
    )
    parser.add_argument("--write", action="store_true", help="also put the table into docs/evaluation.md")
    options = parser.parse_args()
    if options.write and options.data != SHIPPED:
        parser.error("--write is for the shipped data alone: leave out --data")
    return options


if __name__ == "__main__":
    main()
