"""`manage.py load_packs DIR`: packs from files into the editor, as drafts or published."""

from __future__ import annotations

from argparse import RawDescriptionHelpFormatter
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from tqdm import tqdm

from cms.content_files import ContentError, read_content
from cms.fresh_skills import publish_fresh_skills
from cms.interchange import Entry, Outcome, entries, load, preview
from cms.models import Skill
from cms.taxonomy import one_taxonomy

HELP = """Load a content folder: sources/, companies/<company>/, packs/<company>/<role>/, method/, skills/.

  load_packs packs-repo --dry-run     show what would change, write nothing
  load_packs packs-repo               keep the changes as drafts, for an editor to review
  load_packs packs-repo --publish     publish sources, skills, companies and the method, then each pack,
                                      which freezes a new release of it where anything changed

Things are found again by natural key: a source's id, a skill's name, a company's slug, company and role of a
pack. The same folder again changes nothing. One fault anywhere, and nothing is loaded."""


class Command(BaseCommand):
    """Load packs from files."""

    help = HELP

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        return super().create_parser(
            prog_name, subcommand, formatter_class=RawDescriptionHelpFormatter, **kwargs
        )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR", help="the content folder")
        what = parser.add_mutually_exclusive_group()
        what.add_argument(
            "--publish", action="store_true", help="publish what was loaded, and freeze releases"
        )
        what.add_argument("--dry-run", action="store_true", help="show the differences and write nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            found = entries(read_content(options["folder"]))
            if options["dry_run"]:
                self._show(found)
            else:
                self._load(found, publish=options["publish"])
        except ContentError as error:
            raise CommandError(str(error)) from error

    def _show(self, found: list[Entry]) -> None:
        for entry in found:
            outcome, differences = preview(entry)
            if outcome is not Outcome.UNCHANGED:
                self.stdout.write(f"{outcome}: {entry}")
            for line in differences:
                self.stdout.write(f"    {line}")
        self.stdout.write("Nothing was written.")

    def _load(self, found: list[Entry], *, publish: bool) -> None:
        counts: Counter[Outcome] = Counter()
        with transaction.atomic(), one_taxonomy():
            fresh = publish_fresh_skills(found) if publish else frozenset()
            counts[Outcome.PUBLISHED] += len(fresh)
            rest = [entry for entry in found if entry.model is not Skill or entry.name not in fresh]
            for entry in tqdm(rest, desc="Loading", unit="item", disable=None):
                outcome = load(entry, publish=publish)
                counts[outcome] += 1
                if outcome is not Outcome.UNCHANGED and worth_a_line(entry):
                    self.stdout.write(f"{outcome}: {entry}")
        counted = [f"{count} {outcome}" for outcome, count in counts.items() if count]
        summary = ", ".join(counted) or "nothing found"
        self.stdout.write(f"{summary}.")


def worth_a_line(entry: Entry) -> bool:
    """Sources and skills come by the hundred; the summary counts them."""
    return entry.model._meta.model_name not in ("source", "skill")
