"""Job ads as a command line gives them: a file each, or rows of a CSV; what cannot be read says why."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from django.core.management.base import CommandError

from packs.domain.reading.errors import ReadingError
from packs.extraction.ad_source import AdSource
from packs.extraction.ads import source_of_file, source_of_sent
from packs.management.reading_files import bytes_of

STANDARD_INPUT = "-"
MOST_CHARACTERS = 5_000_000  # of one field


@dataclass(frozen=True)
class Ad:
    """An ad by its name, with the title that its file states apart, or an empty one."""

    id: str
    text: str
    title: str = ""


@dataclass(frozen=True)
class BadRow:
    """An ad that cannot be read: one sentence with the file, the place and the cure."""

    why: str


def ads_of_files(files: Iterable[Path]) -> Iterator[Ad | BadRow]:
    """Each file as an ad, in any format that ads are read in."""
    for file in files:
        try:
            yield _ad(str(file), source_of_file(bytes_of(file, "job ad"), str(file)), str(file))
        except (ReadingError, CommandError) as error:
            yield BadRow(str(error))


def ads_of_csv(name: str) -> Iterator[Ad | BadRow]:
    """The rows of a CSV with the columns id and text, one at a time. Raises `CommandError` for the file."""
    csv.field_size_limit(MOST_CHARACTERS)
    with _opened(name) as stream:
        reader = csv.DictReader(stream)
        columns = _columns(reader, name)
        while True:
            line = reader.line_num + 1
            try:
                row = next(reader, None)
            except csv.Error as error:
                yield BadRow(f"{name}, line {line}: this row is not CSV ({error}); mend its quotes.")
                continue
            if row is None:
                return
            yield _row_of(row, columns, f"{name}, line {line}")


def count_of_csv(name: str) -> int | None:
    """How many rows a CSV has, for a progress bar; None for standard input, which is read once."""
    if name == STANDARD_INPUT:
        return None
    csv.field_size_limit(MOST_CHARACTERS)
    with _opened(name) as stream:
        try:
            return max(0, sum(1 for _ in csv.reader(stream)) - 1)
        except csv.Error:
            return None


def _opened(name: str) -> TextIO:
    if name == STANDARD_INPUT:
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="surrogateescape", newline="")  # type: ignore[union-attr]
        return sys.stdin
    try:
        return open(name, encoding="utf-8-sig", errors="surrogateescape", newline="")
    except FileNotFoundError:
        raise CommandError(f"--csv: {name}: there is no such file; name a CSV of job ads.") from None
    except OSError as error:
        raise CommandError(f"--csv: {name}: it cannot be read ({error.strerror}); name another.") from None


def _columns(reader: csv.DictReader[str], name: str) -> tuple[str, str]:
    """The names of the columns id and text as the file spells them."""
    try:
        spelled = {(column or "").strip().casefold(): column for column in reader.fieldnames or ()}
    except csv.Error as error:
        raise CommandError(f"--csv: {name}: this is not CSV ({error}); save it as CSV in UTF-8.") from None
    if "id" not in spelled or "text" not in spelled:
        held = ", ".join(column for column in spelled if column)[:200] or "none"
        raise CommandError(f"--csv: {name}: the columns id and text are needed, and it has: {held}.")
    return spelled["id"], spelled["text"]


def _row_of(row: dict[str, str], columns: tuple[str, str], place: str) -> Ad | BadRow:
    identity, text = (row.get(column) or "" for column in columns)
    if not identity.strip():
        return BadRow(f"{place}: this row has no id; give it one.")
    if not any(map(str.isalnum, text)):
        return BadRow(f"{place}: the ad “{identity}” has no text; give its text, or leave the row out.")
    if not _is_text(identity + text):
        return BadRow(f"{place}: the ad “{_shown(identity)}” is not UTF-8 text; save the file as UTF-8.")
    try:
        return _ad(identity.strip(), source_of_sent(text, place), place)
    except ReadingError as error:
        return BadRow(str(error))


def _ad(identity: str, source: AdSource, place: str) -> Ad | BadRow:
    if not any(map(str.isalnum, source.text)):
        return BadRow(f"{place}: the ad has no text; give its text.")
    return Ad(identity, source.text, source.heading.title)


def _is_text(text: str) -> bool:
    return "\x00" not in text and not any("\ud800" <= char <= "\udfff" for char in text)


def _shown(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
