"""A resume in any format it comes in → JSON Resume with confidences, and → Candidate.

Formats: JSON Resume, PDF (also with a Europass inside), Word, Europass XML, HTML, Markdown and plain text.
"""

from __future__ import annotations

from typing import Any

from packs.domain.candidate import Candidate, Fact
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.formats import FileFormat, decoded, format_of
from packs.domain.reading.json_resume.reader import parse_json_resume, read_json_resume
from packs.domain.reading.resume.build import read_document
from packs.domain.reading.resume.page import Extracted
from packs.domain.reading.resume.reading import Reading
from packs.domain.skills import Taxonomy
from packs.extraction.europass import is_europass
from packs.extraction.limits import MAX_BYTES, SANDBOX, Refused
from packs.extraction.normal import normalized
from packs.sandbox import SandboxError, run

EXTRACTORS = {
    FileFormat.PDF: "packs.extraction.pdf:job",
    FileFormat.DOCX: "packs.extraction.word:job",
    FileFormat.HTML: "packs.extraction.text:page_job",
    FileFormat.TEXT: "packs.extraction.text:text_job",
}
EUROPASS = "packs.extraction.europass:job"
OLD_WORD = b"\xd0\xcf\x11\xe0"
FEWEST = 30  # letters: a file with fewer holds no resume
DOCUMENT_TRUST = 0.7  # of a fact whose line was joined or cut when it was read


class NeedsOcr(ReadingError):
    """A scan: pictures of text. Somebody has to make them text first."""

    def __init__(self, name: str = "") -> None:
        super().__init__(
            "its pages are pictures, with no text in them",
            "run text recognition (OCR) over it, or give the resume as Word, text or JSON Resume",
            name=name,
        )


def read_resume_file(data: bytes, name: str, taxonomy: Taxonomy) -> Candidate:
    """A resume file as a Candidate. ReadingError for what cannot be read: one sentence with the cure."""
    if format_of(data, name) is FileFormat.JSON:
        return parse_json_resume(decoded(data, name), name, taxonomy)
    reading = read_resume(data, name)
    try:
        candidate = read_json_resume(reading.resume, taxonomy)
    except ReadingError as error:
        raise _in_a_document(error).named(name) from error
    return with_confidence(candidate, reading)


def read_resume(data: bytes, name: str) -> Reading:
    """What a resume file says, as JSON Resume. ReadingError for what cannot be read."""
    if len(data) > MAX_BYTES:
        raise ReadingError("the file is over 5 MB", "give the resume alone, without pictures", name=name)
    file_format = format_of(data, name)
    if file_format is FileFormat.JSON:
        return normalized(decoded(data, name), name)
    if is_europass(data):
        return _europass(data, name)
    document = extract(data, name, file_format)
    if document.attachment:
        return _europass(document.attachment, name)
    letters = sum(len(line.text) for line in document.lines)
    if letters < FEWEST:
        raise (
            NeedsOcr(name)
            if document.pictures
            else ReadingError(
                "there is no text in it", "give the resume as PDF, Word, text or JSON Resume", name=name
            )
        )
    reading = read_document(document)
    if document.pictures:
        reading.unplaced.append(
            f"{document.pictures} of {document.pages} pages are pictures and were not read"
        )
    return reading


def extract(data: bytes, name: str, file_format: FileFormat) -> Extracted:
    """The lines of a file, read in the sandbox. ReadingError for what is refused there."""
    target = EXTRACTORS.get(file_format)
    if data.startswith(OLD_WORD):
        raise ReadingError(
            "this is an old Word file, or one with a password",
            "save it as .docx without a password",
            name=name,
        )
    if target is None:
        raise ReadingError(
            f"resumes in {file_format.value} are not read", "save it as PDF or .docx", name=name
        )
    answer = _in_sandbox(target, data, name)
    assert isinstance(answer, Extracted)
    return answer


def _in_sandbox(target: str, data: bytes, name: str) -> object:
    """What a reader finds in a file, in a child process with limits. ReadingError for what is refused."""
    try:
        answer = run(target, data, SANDBOX, "spawn")
    except SandboxError as error:
        problem = f"reading the file had to be stopped: {str(error).rstrip('.')}"
        raise ReadingError(problem, "export it again, or give the resume as text", name=name) from error
    if isinstance(answer, Refused):
        raise ReadingError(answer.problem, answer.cure, name=name)
    return answer


def with_confidence(candidate: Candidate, reading: Reading) -> Candidate:
    """The candidate: each fact carries how surely its line was read, and what was not placed is kept."""
    trust = _line_trust(reading.resume, reading.confidence)
    facts = tuple(_trusted(fact, trust) for fact in candidate.facts)
    return candidate.model_copy(
        update={"facts": facts, "unread": (*candidate.unread, *reading.unplaced)[:100]}
    )


def _line_trust(resume: dict[str, Any], confidence: dict[str, float]) -> dict[str, float]:
    trust: dict[str, float] = {}
    for section in ("work", "volunteer", "projects"):
        for index, entry in enumerate(resume.get(section, [])):
            path = f"{section}[{index}]"
            owner = min(
                (confidence.get(f"{path}.{key}", 1.0) for key in ("name", "position") if entry.get(key)),
                default=0.5,
            )
            for number, line in enumerate(entry.get("highlights", [])):
                trust[line] = min(owner, confidence.get(f"{path}.highlights[{number}]", 1.0))
    return trust


def _trusted(fact: Fact, trust: dict[str, float]) -> Fact:
    return fact.model_copy(update={"confidence": round(trust.get(fact.text, DOCUMENT_TRUST), 2)})


def _europass(data: bytes, name: str) -> Reading:
    reading = _in_sandbox(EUROPASS, data, name)
    assert isinstance(reading, Reading)
    return reading


def _in_a_document(error: ReadingError) -> ReadingError:
    """The same fault as a reader of a document sees it."""
    if error.place == "basics.name":
        return ReadingError(
            "no name was found at its top", "write the person's name on a line of its own there"
        )
    return error
