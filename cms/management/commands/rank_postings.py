"""`manage.py rank_postings`: many ads against one resume, as CSV."""

from __future__ import annotations

import csv
import heapq
import sys
from argparse import RawDescriptionHelpFormatter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError, ProgrammingError
from tqdm import tqdm

from cms.content_files import read_skills
from packs import selectors
from packs.domain.ranking.fit import WEIGHTS
from packs.domain.ranking.profile import Profile, profile_of
from packs.domain.ranking.ranked import Ranked, rank
from packs.domain.reading.errors import ReadingError
from packs.domain.skills import Taxonomy
from packs.extraction.resumes import read_resume_file
from packs.management.ads_in_files import Ad, BadRow, ads_of_csv, ads_of_files, count_of_csv
from packs.management.days import default_day, read_day
from packs.management.reading_files import bytes_of

CONTENT = settings.BASE_DIR / "cms" / "content"
PARTS = ("field", "skills", "words", "rows", "level", "language")
COLUMNS = ("id", "score", "covered", "partial", "gap", "first_gaps", *PARTS, "why")
FORMULA = " + ".join(f"{weight:.2f} × {part}" for part, weight in WEIGHTS.items())

HELP = f"""Rank many job ads against one resume: which of them should she apply to?

Printed is CSV, one line per ad in the order given, as soon as it is ranked; with --best N the N best,
best first:

  id            the file's name, or the CSV's id
  score         0 to 100 = 100 × ({FORMULA}) × level × language
  covered, partial, gap   the ad's requirements, counted by what the resume shows of them
  first_gaps    the gaps that weigh most
  field         0 to 1: how near the ad's kind of work and title are to hers
  skills        0 to 1: skills that she has ÷ (those + half of those missing + a constant)
  words         0 to 1: likeness of the words of resume and ad, rare words weighing more
  rows          0 to 1: requirements answered, a minimum weighing 3, a responsibility 2, a preference 1;
                few requirements prove little and count near 0.3
  level         factor, less than 1 where the ad is above or below her level
  language      factor, 0.5 where the ad is in a language that the resume does not show
  why           the same in words

An ad's score depends on that ad and the resume alone. Ads may be short, noisy, or of any trade. No pack is
needed; skills are those that were published here, or the shipped ones where there is no database."""

EXAMPLES = """examples:
  manage.py rank_postings --resume cv.json ads/*.txt > ranked.csv
  manage.py rank_postings --resume cv.json --csv ads.csv --best 20
  xzcat ads.csv.xz | manage.py rank_postings --resume cv.json --csv - > ranked.csv

exit status: 0 all ranked; 1 when a file or a row could not be read: its sentence is on standard error, the
others are ranked."""


class Command(BaseCommand):
    """Translates files into CSV; the ranking itself is `packs.domain.ranking`."""

    help = HELP

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        kwargs.update(formatter_class=RawDescriptionHelpFormatter, epilog=EXAMPLES)
        return super().create_parser(prog_name, subcommand, **kwargs)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, metavar="F", help="job ads, one a file")
        parser.add_argument("--resume", required=True, type=Path, metavar="F", help="any format that is read")
        parser.add_argument(
            "--csv", metavar="F", help="job ads as CSV with the columns id and text; - is standard input"
        )
        parser.add_argument("--best", type=int, metavar="N", help="print the N best alone, best first")
        parser.add_argument("--as-of", metavar="D", help="YYYY-MM-DD; default SOURCE_DATE_EPOCH, else today")

    def handle(self, *args: Any, **options: Any) -> None:
        if bool(options["files"]) == bool(options["csv"]):
            raise CommandError("Give job ads as files, or as --csv F: one of the two.")
        day = read_day("--as-of", options["as_of"]) if options["as_of"] else default_day()
        taxonomy = _taxonomy()
        profile = _profile(options["resume"], taxonomy, day)
        writer = csv.writer(self.stdout, lineterminator="\n")
        writer.writerow(COLUMNS)
        self._failed = 0
        rows = self._ranked(_ads(options), profile, taxonomy)
        best = options["best"]
        for row in rows if best is None else heapq.nlargest(best, rows, key=lambda row: float(row[1])):
            writer.writerow(row)
        if self._failed:
            sys.exit(1)

    def _ranked(
        self, ads: Iterator[Ad | BadRow], profile: Profile, taxonomy: Taxonomy
    ) -> Iterator[tuple[str, ...]]:
        for ad in ads:
            if isinstance(ad, BadRow):
                self._failed += 1
                tqdm.write(ad.why, file=sys.stderr)
            else:
                yield _row(ad.id, rank(profile, ad.text, taxonomy, ad.title))


def _ads(options: dict[str, Any]) -> Iterator[Ad | BadRow]:
    if options["csv"]:
        ads, total = ads_of_csv(options["csv"]), count_of_csv(options["csv"])
    else:
        ads, total = ads_of_files(options["files"]), len(options["files"])
    return iter(tqdm(ads, total=total, unit="ad", disable=None))


def _taxonomy() -> Taxonomy:
    try:
        return selectors.taxonomy()
    except (selectors.NotFound, OperationalError, ProgrammingError):
        return read_skills(CONTENT)


def _profile(path: Path, taxonomy: Taxonomy, day: date) -> Profile:
    try:
        candidate = read_resume_file(bytes_of(path, "resume"), str(path), taxonomy)
    except ReadingError as error:
        raise CommandError(f"--resume: {error}") from error
    return profile_of(candidate, taxonomy, day)


def _row(name: str, ranked: Ranked) -> tuple[str, ...]:
    counts = (str(ranked.covered), str(ranked.partial), str(ranked.gaps))
    parts = (f"{getattr(ranked.fit, part):.3f}" for part in PARTS)
    return (name, f"{ranked.fit.score:.1f}", *counts, " | ".join(ranked.first_gaps), *parts, ranked.why)
