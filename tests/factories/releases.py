"""A document as its first release."""

from __future__ import annotations

from datetime import date

from packs.domain.release import ReleaseDocument
from packs.domain.request import PublishedRelease


def published(document: ReleaseDocument, on: date) -> PublishedRelease:
    """Release 1 of a document, published on a day."""
    return PublishedRelease(number=1, published_on=on, sha256=document.sha256, document=document)
