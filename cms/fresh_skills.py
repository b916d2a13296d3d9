"""Skills that the site does not have yet, published together: a taxonomy of thousands in seconds."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Locale

from cms.content_files import ContentError
from cms.freeze import domain_problems
from cms.interchange import Entry, fill
from cms.models import Skill
from cms.problems import FreezeError

BATCH = 500


def publish_fresh_skills(found: Sequence[Entry]) -> frozenset[str]:
    """The names of the entries that were new skills; they are live now, each with its first state.

    One by one a skill costs a revision, a log entry and several queries. What has no history yet needs none:
    its first revision is written when an editor first saves it.
    Raises `ContentError` as `load` does.
    """
    locale = Locale.get_default()
    known = set(Skill.objects.filter(locale=locale).values_list("name", flat=True))
    fresh = [entry for entry in found if entry.model is Skill and entry.name not in known]
    Skill.objects.bulk_create((_snippet(entry, locale) for entry in fresh), batch_size=BATCH)
    return frozenset(entry.name for entry in fresh)


def _snippet(entry: Entry, locale: Locale) -> Skill:
    now = timezone.now()
    skill = Skill(live=True, locale=locale, first_published_at=now, last_published_at=now)
    fill(skill, entry)
    try:  # its name is known to be free, and it refers to the locale alone: nothing to ask the database
        skill.full_clean(exclude=["locale"], validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        raise ContentError(f"{entry}: {' '.join(error.messages)}") from error
    if problems := list(domain_problems(skill)):
        raise ContentError(str(FreezeError(str(skill), problems)))
    return skill
