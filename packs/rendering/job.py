"""What is handed to the child process that makes PDFs, and what comes back: plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Sheet(NamedTuple):
    """A document of exactly one page: its shell, its stylesheet, and its bodies from whole to bare."""

    before: str
    bodies: tuple[str, ...]
    after: str
    style: str
    creator: str = ""  # for the metadata; empty names nobody


class Part(NamedTuple):
    """A piece of a book that starts a page: the cover or a section."""

    body: str
    sheet: str = ""  # the name of the sheet whose chosen form takes its place
    flows: bool = (
        False  # may be drawn in when its last page would be nearly empty, and ruled where space is left
    )
    style: str = ""  # what it is set in beside the book's stylesheet


class Book(NamedTuple):
    """The whole playbook in parts. Page numbers inside them are read from the finished pages."""

    before: str
    parts: tuple[Part, ...]
    after: str
    style: str
    creator: str = ""
    rule: str = "#C9CACA"  # the color of the lines to write on
    attached: bytes = b""  # playbook.json, for the archive (PDF/A-3a); empty for PDF/UA-1


class Job(NamedTuple):
    """What one child process makes: sheets and editions of the book by name, from these assets alone."""

    assets: Mapping[str, bytes]
    sheets: Mapping[str, Sheet]
    written: tuple[str, ...]  # names of the sheets that become files of their own
    books: Mapping[str, Book]
    epoch: int = 0  # seconds since 1970: the date of everything in the files


class Outcome(NamedTuple):
    """Finished files by name (an edition's or a sheet's), the body each sheet took, the engine's warnings."""

    files: dict[str, bytes]
    taken: dict[str, int]
    warnings: tuple[str, ...]
