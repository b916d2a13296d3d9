"""Turn what a caller sends into the inputs of a build; the API and the command both order with it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pydantic import ValidationError

from packs import models, pipeline, selectors
from packs.domain.brand import UNBRANDED, Brand
from packs.domain.candidate import Candidate
from packs.domain.changes import Previous
from packs.domain.method import SectionKey
from packs.domain.notes import BadNote, checked_notes, clean
from packs.domain.outputs import OUTPUTS, USUAL, not_made
from packs.domain.playbook import Playbook
from packs.domain.posting import JobPosting
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.json_resume.reader import read_json_resume
from packs.domain.request import Acceptance, Answers, PublishedRelease, Request
from packs.domain.weights import ScoreWeights
from packs.extraction.ads import read_job_posting, read_posting_file, read_posting_text
from packs.extraction.resumes import read_resume_file
from packs.models import Release

COACH = 60  # characters of a coach's name


class BadOrder(ValueError):
    """An order that cannot be built. `field` is the part that is wrong; the text says how to mend it."""

    def __init__(self, field: str, message: str) -> None:
        self.field = field
        super().__init__(message)


@dataclass(frozen=True)
class Order:
    """What a caller asks for, in the caller's words."""

    pack: str  # "meta/software-engineer"
    resume: bytes | Mapping[str, Any] | uuid.UUID  # a file, parsed JSON Resume, a kept candidate's id
    posting: bytes | str | Mapping[str, Any]  # a file's bytes, the ad as text, or as parsed JSON
    as_of: date
    release_number: int | None = None
    level: str = ""
    interview_date: date | None = None
    locale: str = ""
    outputs: Sequence[str] = USUAL
    answers: Mapping[str, str] = field(default_factory=dict)
    accepted: Sequence[Acceptance] = ()
    sections: Sequence[str] = ()  # the section plan; none: the brand's
    notes: Mapping[str, object] = field(default_factory=dict)  # a coach's, by section
    coach: str = ""  # who wrote them
    weights: ScoreWeights | None = None  # of the score; none: the Method's
    previous: Playbook | None = None  # the candidate's last playbook, to say what changed since
    resume_name: str = ""  # of the file, for what is said about it
    posting_name: str = ""


def release_for(order: Order) -> Release:
    """The release that the order names. Raises `BadOrder`."""
    try:
        return selectors.release(order.pack, order.release_number)
    except selectors.NotFound as error:
        raise BadOrder("pack" if order.release_number is None else "release", str(error)) from error


def inputs_for(order: Order, release: PublishedRelease, brand: Brand = UNBRANDED) -> pipeline.Inputs:
    """Read and check everything, so that what can go wrong goes wrong before a task is written."""
    request = _request(order, release, brand)
    candidate = _candidate(order)
    return pipeline.Inputs(
        release=release,
        candidate=candidate,
        posting=_posting(order),
        answers=Answers(values=dict(order.answers)),
        request=request,
        brand=brand,
        outputs=_outputs(order, request),
        previous=previous_of(order.previous, candidate.name),
    )


def previous_of(playbook: Playbook | None, name: str) -> Previous | None:
    """The last playbook, with its release where that is kept. Raises `BadOrder` for another person's."""
    if playbook is None:
        return None
    if _folded(playbook.cover.name) != _folded(name):
        raise BadOrder(
            "previous",
            f"The last playbook is for {playbook.cover.name}, and this resume is of {name}: name theirs.",
        )
    try:
        release = selectors.release(playbook.release_slug, playbook.release_number)
    except selectors.NotFound:
        return Previous(playbook)
    same = release.sha256 == playbook.release_sha256
    return Previous(playbook, release.published().document if same else None)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def read_playbook(text: str | bytes) -> Playbook:
    """A playbook's document read again. Raises `BadOrder` for anything else."""
    try:
        return Playbook.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "its beginning"
        raise BadOrder(
            "previous",
            f"This is no playbook that can be compared with (at {place}: {first['msg']}): leave it out.",
        ) from error


def kept_candidate(candidate_id: uuid.UUID) -> models.Candidate:
    """The candidate of the firm in scope that an order names. Raises `BadOrder`."""
    try:
        return selectors.candidate(candidate_id)
    except selectors.NotFound as error:
        raise BadOrder("candidate", str(error)) from error


def _candidate(order: Order) -> Candidate:
    if isinstance(order.resume, uuid.UUID):
        return kept_candidate(order.resume).value()
    try:
        if isinstance(order.resume, bytes):
            return read_resume_file(order.resume, order.resume_name, selectors.taxonomy())
        return read_json_resume(order.resume, selectors.taxonomy())
    except (ReadingError, selectors.NotFound) as error:
        raise BadOrder("resume", str(error)) from error


def _posting(order: Order) -> JobPosting:
    try:
        if isinstance(order.posting, bytes):
            return read_posting_file(order.posting, order.posting_name, selectors.taxonomy())
        if isinstance(order.posting, str):
            return read_posting_text(order.posting, selectors.taxonomy(), order.posting_name)
        return read_job_posting(order.posting, selectors.taxonomy(), order.posting_name)
    except (ReadingError, selectors.NotFound) as error:
        field = "job_posting" if isinstance(order.posting, Mapping) else "posting"
        raise BadOrder(field, str(error)) from error


def _request(order: Order, release: PublishedRelease, brand: Brand) -> Request:
    level = _level(order.level, release) if order.level else ""
    if order.interview_date and order.interview_date < order.as_of:
        raise BadOrder(
            "interview_date", f"The interview ({order.interview_date}) lies before {order.as_of}: mend one."
        )
    plan = _sections(order, brand)
    return Request(
        as_of=order.as_of,
        level=level,
        interview_date=order.interview_date,
        locale=order.locale or brand.locale,
        sections=plan,
        section_titles=brand.section_titles,
        accepted=tuple(order.accepted),
        notes=_notes(order, plan),
        coach=" ".join(clean(order.coach).split()),
        weights=order.weights,
    )


def _sections(order: Order, brand: Brand) -> tuple[SectionKey, ...]:
    """The section plan: what the order names, in that order, else the brand's."""
    known = [key.value for key in SectionKey]
    named = [name.strip().replace("-", "_") for name in order.sections]
    strange = next((name for name in named if name not in known), None)
    if strange is not None:
        raise BadOrder("sections", f"There is no section “{strange}”: use some of {', '.join(known)}.")
    twice = next((name for name in named if named.count(name) > 1), None)
    if twice:
        raise BadOrder("sections", f"The section “{twice}” is named twice: name each once.")
    return tuple(map(SectionKey, named)) or brand.sections


def _notes(order: Order, plan: Sequence[SectionKey]) -> dict[SectionKey, str]:
    if len(order.coach) > COACH:
        raise BadOrder("coach", f"The name of the coach has more than {COACH} characters: shorten it.")
    try:
        return checked_notes(order.notes, plan)
    except BadNote as error:
        raise BadOrder("notes", f"In the notes, {error}") from error


def _level(asked: str, release: PublishedRelease) -> str:
    """The key of the level that is asked for, by key or name, in any case."""
    levels = release.document.pack.levels
    found = (level.key for level in levels if asked.casefold() in (level.key, level.name.casefold()))
    key = next(found, "")
    if not key:
        names = ", ".join(each.key for each in levels)
        raise BadOrder("level", f"This pack has no level “{asked}”: use {names}, or leave it out.")
    return key


def _outputs(order: Order, request: Request) -> tuple[str, ...]:
    """The outputs in their own order. Those that cannot be made are noted later; all of them is an error."""
    unknown = [kind for kind in order.outputs if kind not in OUTPUTS]
    if unknown or not order.outputs:
        name = f"“{unknown[0]}” is no output" if unknown else "No output is named"
        raise BadOrder("outputs", f"{name}: use {', '.join(OUTPUTS)}.")
    reasons = not_made(order.outputs, request)
    if len(reasons) == len(set(order.outputs)):
        raise BadOrder("outputs", next(iter(reasons.values())))
    return tuple(kind for kind in OUTPUTS if kind in order.outputs)
