"""Read a resume and keep what it says, for a human to look over before anything is merged with it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from packs import selectors
from packs.actions.order import BadOrder
from packs.domain.base import canonical_json
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.json_resume.reader import read_json_resume
from packs.extraction.resumes import read_resume_file
from packs.models import Candidate


def keep_candidate(*, firm_id: uuid.UUID, resume: bytes | Mapping[str, Any], name: str = "") -> Candidate:
    """A candidate of the firm in scope, from a file or from parsed JSON Resume. Raises `BadOrder`."""
    try:
        taxonomy = selectors.taxonomy()
        if isinstance(resume, bytes):
            candidate = read_resume_file(resume, name, taxonomy)
        else:
            candidate = read_json_resume(resume, taxonomy)
    except (ReadingError, selectors.NotFound) as error:
        raise BadOrder("resume", str(error)) from error
    with transaction.atomic():
        kept: Candidate = Candidate.objects.create(firm_id=firm_id, facts=canonical_json(candidate))
    return kept
