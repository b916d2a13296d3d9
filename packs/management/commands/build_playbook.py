"""`manage.py build_playbook`: one playbook from files, without the API."""

from __future__ import annotations

import json
import re
import sys
from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError, ProgrammingError
from pydantic import ValidationError

from packs import pipeline, selectors
from packs.actions.order import BadOrder, Order, inputs_for, read_playbook, release_for
from packs.domain.brand import UNBRANDED, Brand
from packs.domain.method import SectionKey
from packs.domain.outputs import FORMATS, ON_REQUEST
from packs.domain.playbook import Playbook
from packs.domain.request import Acceptance
from packs.management.days import default_day, read_day
from packs.management.output import write_files
from packs.management.reading_files import bytes_of, text_of
from packs.management.weights_in_files import read_weights_file
from packs.rendering import RenderError

BLOCKED = 3
POSTING = "the job ad: text, Markdown, HTML (a saved page too), JSON-LD or a tracking system's JSON"
ACCEPTANCE = re.compile(r"(?P<rule>[^:=\s]+)(?::(?P<block>[^=\s]+))?=(?P<reason>.+)", re.DOTALL)


class Command(BaseCommand):
    """Translates the command line into an order; the pipeline does the rest."""

    help = """Merge a pack with a resume and a job ad, and write the playbook.

Exit status: 0 built, 3 blocked by the quality gate (playbook.json and findings.json only), 1 bad input."""

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        kwargs["formatter_class"] = RawDescriptionHelpFormatter
        return super().create_parser(prog_name, subcommand, **kwargs)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--pack", required=True, metavar="C/R", help="such as meta/software-engineer")
        parser.add_argument(
            "--resume",
            required=True,
            type=Path,
            metavar="F",
            help="JSON Resume, PDF, .docx, Europass XML, HTML, Markdown or text",
        )
        parser.add_argument("--posting", required=True, type=Path, metavar="F", help=POSTING)
        parser.add_argument("--level", default="", metavar="L", help="a level of the pack")
        parser.add_argument("--as-of", metavar="D", help="YYYY-MM-DD; default SOURCE_DATE_EPOCH, else today")
        parser.add_argument("--interview-date", metavar="D", help="YYYY-MM-DD")
        parser.add_argument(
            "--accept", action="append", default=[], metavar="RULE[:BLOCK]=REASON", help="may be repeated"
        )
        parser.add_argument("--brand", default="", metavar="SLUG", help="default: unbranded")
        parser.add_argument(
            "--answers", type=Path, metavar="F", help='JSON: {"5.4": "text"}, by number or id of the blank'
        )
        parser.add_argument(
            "--formats",
            default="all",
            metavar="all|F,F",
            help=f"some of {', '.join(FORMATS)} ({' and '.join(ON_REQUEST)} only when named)",
        )
        parser.add_argument(
            "--sections",
            default="",
            metavar="S,S",
            help=f"some of {', '.join(SectionKey)}; default: the brand's",
        )
        parser.add_argument(
            "--notes", type=Path, metavar="F", help="a coach's notes, JSON: section → plain text"
        )
        parser.add_argument(
            "--previous", type=Path, metavar="F", help="the last playbook.json, to print what changed since"
        )
        parser.add_argument("--coach", default="", metavar="NAME", help="who wrote the notes")
        parser.add_argument(
            "--weights",
            type=Path,
            metavar="F",
            help="weights of the score, JSON or YAML; default: the Method's",
        )
        parser.add_argument("--out", required=True, type=Path, metavar="DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            order, brand = _order(options), _brand(options["brand"])
            result = pipeline.build(inputs_for(order, release_for(order).published(), brand))
        except BadOrder as error:
            raise CommandError(f"{_option(error.field)}: {error}") from error
        except RenderError as error:
            raise CommandError(str(error)) from error
        except (OperationalError, ProgrammingError) as error:
            raise CommandError(
                f"The database cannot be used ({error}): run `manage.py migrate` and `manage.py load_packs`."
            ) from error
        write_files(options["out"], _contents(result))
        self._tell(result, options["out"])

    def _tell(self, result: pipeline.BuildResult, out: Path) -> None:
        for finding in result.report.findings:
            self.stderr.write(f"{finding.severity} {finding.rule} {finding.block}: {finding.message}")
        if result.report.blocked:
            self.stderr.write(f"Blocked by the findings of severity A and B; see {out / pipeline.FINDINGS}.")
            sys.exit(BLOCKED)
        for note in result.notes:
            self.stderr.write(note)
        for name in _contents(result):
            self.stdout.write(str(out / name))


def _contents(result: pipeline.BuildResult) -> dict[str, bytes]:
    documents = {pipeline.DOCUMENT: result.document.encode(), pipeline.FINDINGS: result.findings.encode()}
    return {**{name: file.content for name, file in result.files.items()}, **documents}


def _order(options: dict[str, Any]) -> Order:
    return Order(
        pack=options["pack"],
        resume=bytes_of(options["resume"], "resume"),
        resume_name=str(options["resume"]),
        posting=bytes_of(options["posting"], "job ad"),
        posting_name=str(options["posting"]),
        level=options["level"],
        as_of=read_day("--as-of", options["as_of"]) if options["as_of"] else default_day(),
        interview_date=read_day("--interview-date", options["interview_date"])
        if options["interview_date"]
        else None,
        outputs=_outputs(options["formats"]),
        answers=_answers(options["answers"]) if options["answers"] else {},
        sections=options["sections"].split(",") if options["sections"] else (),
        notes=_notes(options["notes"]) if options["notes"] else {},
        coach=options["coach"],
        previous=_previous(options["previous"]) if options["previous"] else None,
        weights=read_weights_file(options["weights"]) if options["weights"] else None,
        accepted=[_acceptance(text) for text in options["accept"]],
    )


def _brand(slug: str) -> Brand:
    if not slug:
        return UNBRANDED
    try:
        return selectors.brand_of_any_firm(slug).value()
    except selectors.NotFound as error:
        raise BadOrder("brand", str(error)) from error


def _outputs(text: str) -> tuple[str, ...]:
    named = [name.strip() for name in text.split(",")]
    usual = [name for name in FORMATS if name not in ON_REQUEST]
    names = [name for part in named for name in (usual if part == "all" else [part])]
    unknown = [name for name in names if name not in FORMATS]
    if unknown:
        known = ", ".join(FORMATS)
        raise CommandError(
            f"--formats: “{unknown[0]}” is not made so far; use all, or some of {known} with commas."
        )
    return tuple(kind for name in names for kind in FORMATS[name])


def _acceptance(text: str) -> Acceptance:
    match = ACCEPTANCE.fullmatch(text)
    try:
        return Acceptance(rule=match["rule"], block=match["block"] or "", reason=match["reason"])  # type: ignore[index]
    except (TypeError, ValidationError):
        raise CommandError(
            f"--accept: “{text}” gives no rule with a reason; write RULE=REASON or RULE:BLOCK=REASON."
        ) from None


def _notes(path: Path) -> dict[str, object]:
    notes = _json(path, "file of notes", "section and text")
    if not isinstance(notes, dict):
        raise CommandError(f'{path}: notes are an object of section and text, such as {{"stories": "…"}}.')
    return notes


def _previous(path: Path) -> Playbook:
    return read_playbook(bytes_of(path, "last playbook"))


def _json(path: Path, what: str, holds: str) -> Any:
    try:
        return json.loads(text_of(path, what))
    except ValueError as error:
        raise CommandError(f"{path}: this is not JSON ({error}); write an object of {holds}.") from None


def _answers(path: Path) -> dict[str, str]:
    answers = _json(path, "file of answers", "blank and text")
    if not isinstance(answers, dict) or not all(isinstance(value, str) for value in answers.values()):
        raise CommandError(f'{path}: answers are an object of blank and text, such as {{"5.4": "…"}}.')
    return answers


def _option(field: str) -> str:
    return "--" + {"release": "pack", "outputs": "formats"}.get(field, field).replace("_", "-")
