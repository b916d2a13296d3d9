"""The published skills as one taxonomy, kept for those who read resumes and ads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.utils import timezone

from cms.domain_values import freeze
from cms.models import Skill
from packs.actions.record_taxonomy import record_taxonomy
from packs.domain import skills

_later: ContextVar[bool] = ContextVar("taxonomy_later", default=False)


def keep_the_taxonomy() -> None:
    """Record the skills that are live, unless many are being loaded: then it is done once, at their end."""
    if _later.get():
        return
    live = [freeze(skill, {}) for skill in Skill.objects.filter(live=True).order_by("name", "pk")]
    record_taxonomy(taxonomy=skills.Taxonomy.model_validate({"skills": live}), recorded_at=timezone.now())


@contextmanager
def one_taxonomy() -> Iterator[None]:
    """Within this block skills may be published in any number; the taxonomy is recorded when it ends well."""
    token = _later.set(True)
    try:
        yield
    finally:
        _later.reset(token)
    keep_the_taxonomy()
