"""`manage.py read_posting`: what an ad asks for, as JSON."""

from __future__ import annotations

import json
import sys
from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError, ProgrammingError
from tqdm import tqdm

from packs import selectors
from packs.domain.posting import JobPosting, Requirement, SkillsMode
from packs.domain.reading.errors import ReadingError
from packs.domain.skills import Taxonomy
from packs.extraction.ads import read_posting_file
from packs.management.reading_files import bytes_of

HELP = """Read job ads and print what they ask for, as JSON.

Formats: plain text, Markdown, HTML (a saved page or a piece of one), schema.org JobPosting as JSON-LD,
the JSON of applicant tracking systems (Greenhouse, Lever, Ashby, Workable, SmartRecruiters and their
like), JSON Resume's job, or {"title", "description"}. The contents decide, not the name of the file.

Printed is one object for one file, and a list of objects for several:

  file, title, company, team, level, location   as the ad has them, empty where it is silent
  requirements   one per line of the ad that asks for something:
    quote, start, end   the line as it stands; text[start:end] is the quote
    kind                minimum, responsibility, preferred; must is true for a minimum
    years               the least years asked for, or null
    skills              each with its span inside the quote
    mode                any_of, all_of, mixed, or null without skills
    groups              the skills again by what is asked: every group is wanted; any_of is met by one of its
                        skills, open by others of the kind as well ("or similar"), optional is a plus
  left_out       lines that ask for nothing, and why: benefits, pay, equal opportunity, introduction …
  text           the ad's text that the spans count in"""

EXAMPLES = """examples:
  manage.py read_posting ad.md
  manage.py read_posting saved-page.html | jq '.requirements[] | select(.must) | .quote'
  manage.py read_posting ads/*.json > read.json

exit status: 0 all read; 1 when a file could not be read: its sentence is on standard error, the others are
printed."""


class Command(BaseCommand):
    """Translates files into JSON; the reading itself is `packs.extraction.ads`."""

    help = HELP

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        kwargs.update(formatter_class=RawDescriptionHelpFormatter, epilog=EXAMPLES)
        return super().create_parser(prog_name, subcommand, **kwargs)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="F", help="a job ad")

    def handle(self, *args: Any, **options: Any) -> None:
        files: list[Path] = options["files"]
        taxonomy = _taxonomy()
        read: list[dict[str, Any]] = []
        for file in tqdm(files, unit="ad", disable=len(files) == 1 or not sys.stderr.isatty()):
            try:
                read.append(_shown(str(file), _read(file, taxonomy)))
            except (ReadingError, CommandError) as error:
                self.stderr.write(str(error))
        if read:
            self.stdout.write(json.dumps(read[0] if len(files) == 1 else read, ensure_ascii=False, indent=2))
        if len(read) < len(files):
            sys.exit(1)


def _taxonomy() -> Taxonomy:
    try:
        return selectors.taxonomy()
    except selectors.NotFound as error:
        raise CommandError(str(error)) from error
    except (OperationalError, ProgrammingError) as error:
        raise CommandError(
            f"The database cannot be used ({error}): run `manage.py migrate` and `manage.py load_packs`."
        ) from error


def _read(file: Path, taxonomy: Taxonomy) -> JobPosting:
    return read_posting_file(bytes_of(file, "job ad"), str(file), taxonomy)


def _shown(file: str, posting: JobPosting) -> dict[str, Any]:
    heading = {key: getattr(posting, key) for key in ("title", "company", "team", "level", "location")}
    return {
        "file": file,
        **heading,
        "requirements": [_row(requirement) for requirement in posting.requirements],
        "left_out": [left.model_dump(mode="json") for left in posting.left_out],
        "text": posting.text,
    }


def _row(requirement: Requirement) -> dict[str, Any]:
    return {
        **requirement.model_dump(mode="json", include={"id", "quote", "start", "end", "kind"}),
        "must": requirement.must,
        "years": requirement.years,
        "mode": _mode(requirement),
        "skills": [mention.model_dump() for mention in requirement.skills],
        "groups": [group.model_dump(mode="json") for group in requirement.groups],
    }


def _mode(requirement: Requirement) -> str | None:
    modes = {group.mode for group in requirement.groups}
    if len(requirement.groups) > 1 and modes != {SkillsMode.ALL_OF}:
        return "mixed"
    return next(iter(modes)).value if modes else None
