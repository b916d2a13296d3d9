"""A DOCX is a ZIP archive: what is in it is checked before anything is unpacked."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from packs.extraction.limits import Refused

MAX_MEMBERS = 200
MAX_UNPACKED = 20_000_000  # bytes
MAX_RATIO = 100  # unpacked by packed, of members that are not small
SMALL = 100_000  # bytes: a short text may shrink more than that and harm nobody
DOCUMENT = "word/document.xml"
TYPES = ("[Content_Types].xml", DOCUMENT)
DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
OUTSIDE = re.compile(rb"<Relationship\b[^>]*>", re.IGNORECASE)
HARMLESS = re.compile(rb"/hyperlink[\"']|Target\s*=\s*[\"'](?:file:|[a-z]:|[^:\"']+[\"'])", re.IGNORECASE)
DAMAGED = ("it is damaged or is no Word document", "save it again as .docx")


def check_archive(data: bytes) -> None:
    """Raises `Refused` for archives that are too large unpacked, encrypted, misnamed, or reach outside."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _check_members(members)
            for member in members:
                if member.filename.endswith((".xml", ".rels")):
                    _check_markup(_content(archive, member), member.filename)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as error:
        raise Refused(*DAMAGED) from error


def _check_members(members: list[zipfile.ZipInfo]) -> None:
    names = [member.filename for member in members]
    if not set(TYPES) <= set(names):
        raise Refused("this archive is no Word document", "save the resume as .docx or PDF")
    if len(names) > MAX_MEMBERS or len(set(names)) < len(names):
        raise Refused(f"the archive holds more than {MAX_MEMBERS} files, or one twice", DAMAGED[1])
    if any(name.startswith(("/", "\\")) or ".." in name.split("/") or ":" in name for name in names):
        raise Refused("the archive holds a file that reaches outside", DAMAGED[1])
    if any(member.flag_bits & 1 for member in members):
        raise Refused("it is locked with a password", "save it without one")
    if sum(member.file_size for member in members) > MAX_UNPACKED or any(map(_is_bomb, members)):
        raise Refused(f"unpacked it is larger than {MAX_UNPACKED // 1_000_000} MB", "leave its pictures out")


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > SMALL and member.file_size > MAX_RATIO * max(1, member.compress_size)


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """A member's bytes; one that is longer than it says is a bomb."""
    with archive.open(member) as file:
        content = file.read(member.file_size + 1)
    if len(content) > member.file_size:
        raise Refused(*DAMAGED)
    return content


def _check_markup(content: bytes, name: str) -> None:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", "replace").encode()
    if DOCTYPE.search(content):
        raise Refused("its markup declares types or entities, which no Word document does", DAMAGED[1])
    if name.endswith(".rels"):
        for relation in OUTSIDE.findall(content):
            if re.search(rb"TargetMode\s*=\s*[\"']External", relation, re.IGNORECASE) and not HARMLESS.search(
                relation
            ):
                raise Refused(
                    "it takes parts of itself from another address", "save it with those parts inside"
                )
