"""A job ad in any format it comes in → JobPosting: text, Markdown, HTML, JSON-LD, an ATS's JSON."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping
from typing import Any

from packs.domain.posting import JobPosting
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.formats import FileFormat, decoded, format_of
from packs.domain.reading.words import word_set
from packs.domain.skills import Taxonomy
from packs.extraction.ad_json import source_of_json
from packs.extraction.ad_pages import source_of_page
from packs.extraction.ad_source import AdSource
from packs.extraction.html import is_markup, text_of_markup
from packs.extraction.limits import MAX_BYTES

CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)
PAGE = re.compile(r"\s*(?:<!doctype html|<html|<head|<body)", re.IGNORECASE)
TEXT_CODECS = frozenset(
    codecs.lookup(name).name
    for name in word_set(
        "cp1250 cp1251 cp1252 cp1253 cp1254 cp1257 iso8859-2 iso8859-5 iso8859-9 iso8859-15 koi8-r "
        "shift_jis euc-jp iso2022_jp gbk gb2312 gb18030 big5 euc-kr"
    )
)
MOSTLY_TAGS = 5  # tags: a text with fewer is an ad that speaks of them


def read_posting_file(data: bytes, name: str, taxonomy: Taxonomy) -> JobPosting:
    """A job ad file as a JobPosting. ReadingError for what cannot be read: one sentence with the cure."""
    return _read(source_of_file(data, name), taxonomy, name)


def source_of_file(data: bytes, name: str) -> AdSource:
    """The ad in a file, whatever it asks for. ReadingError for what cannot be read."""
    if len(data) > MAX_BYTES:
        raise ReadingError("the ad is over 5 MB", "give the page or the text of one ad alone", name=name)
    file_format = format_of(data, name)
    if file_format in (FileFormat.PDF, FileFormat.DOCX, FileFormat.OTHER):
        raise ReadingError(
            f"job ads in {file_format.value} are not read",
            "save the page of the ad as HTML, or its text as a .txt or .md file",
            name=name,
        )
    text = _page_text(data) if file_format is FileFormat.HTML else decoded(data, name)
    return source_of_text(text, name, file_format)


def read_posting_text(text: str, taxonomy: Taxonomy, name: str = "") -> JobPosting:
    """A job ad that was sent as text: plain, Markdown, HTML or JSON. ReadingError as for files."""
    return _read(source_of_sent(text, name), taxonomy, name)


def source_of_sent(text: str, name: str = "") -> AdSource:
    """The ad in a text that was sent, whatever it asks for. ReadingError for what cannot be read."""
    if len(text) > MAX_BYTES:
        raise ReadingError("the ad is over 5 MB", "give the text of one ad alone", name=name)
    return source_of_text(text, name, format_of(text[:2000].encode("utf-8", "replace"), ""))


def read_job_posting(job: Mapping[str, Any], taxonomy: Taxonomy, name: str = "") -> JobPosting:
    """A job ad as parsed JSON: schema.org's JobPosting, an ATS's record, JSON Resume's job."""
    return _read(source_of_json(job, name), taxonomy, name)


def source_of_text(text: str, name: str, file_format: FileFormat) -> AdSource:
    """The ad in a file's text, by the file's format and then by what the text turns out to be."""
    if file_format is FileFormat.JSON:
        return source_of_json(_parsed(text, name), name)
    if PAGE.match(text):
        return source_of_page(text, name)
    if file_format is FileFormat.HTML or (is_markup(text) and text.count("</") > MOSTLY_TAGS):
        return AdSource(text_of_markup(text, name))
    return AdSource(text)


def _read(source: AdSource, taxonomy: Taxonomy, name: str) -> JobPosting:
    return read_posting(source.text, taxonomy, name, source.heading)


def _parsed(text: str, name: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except ValueError as error:
        place = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise ReadingError(
            "this is not valid JSON", "mend it there, or give the ad as text", place=place, name=name
        ) from None
    except RecursionError:
        raise ReadingError("this JSON is nested too deep", "give the ad's own record", name=name) from None


def _page_text(data: bytes) -> str:
    """A page's text: by its byte order mark, as UTF-8, by the charset that it declares, else as Western."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared = CHARSET.search(data[:4096])
        return data.decode(_known(declared[1].decode("ascii")) if declared else "cp1252", "replace")


def _known(charset: str) -> str:
    try:
        name = codecs.lookup(charset).name
    except LookupError:
        return "cp1252"
    return "cp1252" if name in ("utf-8", "ascii", "iso8859-1") or name not in TEXT_CODECS else name
