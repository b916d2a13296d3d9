"""`manage.py read_resume`: what a resume says, as JSON Resume, and how surely it was read."""

from __future__ import annotations

import json
import sys
from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from packs.domain.reading.errors import ReadingError
from packs.domain.reading.resume.reading import Reading
from packs.extraction.resumes import NeedsOcr, read_resume
from packs.management.reading_files import bytes_of

HELP = """Read resumes and print what they say, as JSON Resume (jsonresume.org).

Formats: JSON Resume, PDF (one or more columns; also with a Europass inside), Word (.docx), Europass XML,
HTML, Markdown and plain text. The contents decide, not the name of the file. PDF and Word are read in a
child process with limits: 5 MB, 30 pages, 200,000 characters.

Printed is one resume for one file, and a list for several. Under `meta` each has

  file          the file that was read
  confidence    for each field, by its path ("work[0].position"): 1 for what the file itself calls so, less
                for what was told by its place, words and look on the page. Look at fields below 0.8
  unplaced      the lines that belong to no field, as they stand: check whether something is missing
  needs_ocr     true for a scan: its pages are pictures. Nothing else is read of it then"""

EXAMPLES = """examples:
  manage.py read_resume resume.pdf
  manage.py read_resume resume.docx | jq '.meta.unplaced'
  manage.py read_resume resume.pdf > resume.json    # correct it, then: build_playbook --resume resume.json

exit status: 0 all read; 1 when a file could not be read: its sentence is on standard error, the others are
printed."""


class Command(BaseCommand):
    """Translates files into JSON; the reading itself is `packs.extraction.resumes`."""

    help = HELP

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        kwargs.update(formatter_class=RawDescriptionHelpFormatter, epilog=EXAMPLES)
        return super().create_parser(prog_name, subcommand, **kwargs)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="F", help="a resume")

    def handle(self, *args: Any, **options: Any) -> None:
        files: list[Path] = options["files"]
        read: list[dict[str, Any]] = []
        failed = False
        for file in tqdm(files, unit="resume", disable=len(files) == 1 or not sys.stderr.isatty()):
            try:
                read.append(_shown(str(file), read_resume(bytes_of(file, "resume"), str(file))))
            except (ReadingError, CommandError) as error:
                failed = True
                self.stderr.write(str(error))
                if isinstance(error, NeedsOcr):
                    read.append({"meta": {"file": str(file), "needs_ocr": True}})
        if read:
            self.stdout.write(json.dumps(read[0] if len(files) == 1 else read, ensure_ascii=False, indent=2))
        if failed:
            sys.exit(1)


def _shown(file: str, reading: Reading) -> dict[str, Any]:
    about = {
        "file": file,
        "needs_ocr": False,
        "confidence": {path: round(value, 2) for path, value in reading.confidence.items()},
        "unplaced": reading.unplaced,
    }
    return {**reading.resume, "meta": about}
