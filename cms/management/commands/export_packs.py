"""`manage.py export_packs DIR`: what is published, as files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.content_files import ContentError, write_content
from cms.interchange import published_tree


class Command(BaseCommand):
    """Write the published content as a folder that load_packs reads."""

    help = (
        "Write everything that is published as YAML, to keep and review in git. Drafts are left out. "
        "Loading the folder again gives releases with the same sha256. YAML files in the folders that are "
        "written are replaced, with their comments."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR", help="where to write; made if missing")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        try:
            tree = published_tree()
            if not (tree.packs or tree.companies or tree.sources):
                raise CommandError(
                    "Nothing is published yet: publish in the editor, or run load_packs --publish."
                )
            written = write_content(tree, folder)
        except ContentError as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(
                f"{folder} cannot be written ({error.strerror}): name another folder."
            ) from error
        self.stdout.write(f"{len(tree.packs)} packs in {len(written)} files in {folder}.")
