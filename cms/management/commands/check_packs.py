"""`manage.py check_packs DIR`: whether a content folder would load and freeze; needs no database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from cms.content_files import ContentError, ContentTree, read_content
from packs.domain.base import inside
from packs.domain.checks import check_release
from packs.domain.claims import Claim
from packs.domain.findings import Severity
from packs.domain.release import ReleaseDocument


class Command(BaseCommand):
    """Validate packs as files."""

    help = (
        "Read a content folder as load_packs would, and freeze each pack in memory: every field, slot, "
        "source and reference, then the rules of docs/quality-rules.md that are about packs. Ends with exit "
        "status 1 and one line per fault if one could not be released; findings of severity C are notes."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR", help="the content folder")
        parser.add_argument(
            "--as-of",
            type=date.fromisoformat,
            metavar="D",
            help="YYYY-MM-DD, the day on which values must be in force; default today",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            tree = read_content(options["folder"])
        except ContentError as error:
            raise CommandError(str(error)) from error
        faults = list(dict.fromkeys(self._faults(tree, options["as_of"] or timezone.localdate())))
        for source in unused_sources(tree):
            self.stdout.write(f"note: the source “{source}” is cited by nothing.")
        if faults:
            raise CommandError("\n".join(faults))
        self.stdout.write(f"{len(tree.packs)} packs can be released.")

    def _faults(self, tree: ContentTree, today: date) -> Iterator[str]:
        for slug in tree.packs:
            try:
                release = tree.release(slug)
            except ContentError as error:
                yield str(error)
            else:
                self.stdout.write(f"{slug}: {release.sha256[:12]}")
                yield from self._findings(slug, release, today)

    def _findings(self, slug: str, release: ReleaseDocument, today: date) -> Iterator[str]:
        for finding in check_release(release, today):
            where = finding.block.replace("pack.", f"{slug}: ", 1)  # company and method are of many packs
            line = f"{finding.severity} {finding.rule} {where}: {finding.message}"
            if finding.severity is Severity.C:
                self.stdout.write(f"note: {line}")
            else:
                yield line


def unused_sources(tree: ContentTree) -> list[str]:
    """Ids of sources that no item cites, in order."""
    parts = (*tree.companies.values(), *(file.pack for file in tree.packs.values()))
    cited = {name for part in parts for claim in inside(part, Claim) for name in claim.sources}
    return sorted({source.id for source in tree.sources} - cited)
