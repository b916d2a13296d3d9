"""Every read. What belongs to a firm is read within its scope; without one, django-scopes refuses."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet
from django_scopes import scopes_disabled
from pydantic import ValidationError

from packs.domain import skills
from packs.domain.answered import unplaced
from packs.domain.playbook import Playbook as PlaybookDocument
from packs.domain.request import Answers
from packs.models import (
    ApiKey,
    Artifact,
    Brand,
    Candidate,
    Firm,
    Member,
    Playbook,
    Release,
    Taxonomy,
    Weights,
)


class NotFound(LookupError):
    """Nothing of that name is here, for this caller; `str(error)` says what there is instead."""


def key_by_prefix(prefix: str) -> ApiKey | None:
    """The key with that prefix, of whichever firm: its firm becomes the scope."""
    keys = ApiKey.objects.with_scopes_disabled().select_related("firm")
    found: ApiKey | None = keys.filter(prefix=prefix).first()
    return found


def firm(slug: str) -> Firm | None:
    """The firm with that slug."""
    return Firm.objects.filter(slug=slug).first()


def memberships(user_id: int) -> list[Member]:
    """A person's memberships, of whichever firms: they become the scope."""
    members = Member.objects.with_scopes_disabled().select_related("firm")
    return list(members.filter(user_id=user_id).order_by("firm__name"))


def brands_in_scope() -> list[Brand]:
    """The brands in use of every firm in scope, by firm and slug."""
    in_use = Brand.objects.select_related("firm").filter(archived_at=None)
    return list(in_use.order_by("firm__name", "slug"))


def brand_by_id(brand_id: uuid.UUID) -> Brand:
    """A brand in use of a firm in scope. Raises `NotFound`."""
    found: Brand | None = Brand.objects.select_related("firm").filter(id=brand_id, archived_at=None).first()
    if found is None:
        raise NotFound("There is no such brand.")
    return found


def pack_slugs() -> list[str]:
    """The packs that have a release."""
    return list(Release.objects.order_by("slug").values_list("slug", flat=True).distinct())


def release(slug: str, number: int | None = None) -> Release:
    """A pack's release, the newest unless a number is given. Raises `NotFound`."""
    of_pack = Release.objects.filter(slug=slug).order_by("-number")
    newest = of_pack.first()
    if newest is None:
        known = ", ".join(pack_slugs()) or "none yet, run `manage.py load_packs`"
        raise NotFound(f"There is no published pack “{slug}”; the published packs are: {known}.")
    found = of_pack.filter(number=number).first() if number is not None else newest
    if found is None:
        raise NotFound(f"Pack “{slug}” has no release {number}; its newest is {newest.number}.")
    return found


def brands() -> list[Brand]:
    """The brands of the firm in scope that are in use, by slug."""
    return list(Brand.objects.filter(archived_at=None).order_by("slug"))


def brand(slug: str) -> Brand:
    """A brand in use of the firm in scope. Raises `NotFound`."""
    found: Brand | None = Brand.objects.filter(slug=slug, archived_at=None).first()
    if found is None:
        known = ", ".join(brand.slug for brand in brands()) or "none yet"
        raise NotFound(f"There is no brand “{slug}”; the brands are: {known}.")
    return found


def brand_of_any_firm(slug: str) -> Brand:
    """The only brand with that slug, for who runs this installation. Raises `NotFound`."""
    every = Brand.objects.with_scopes_disabled().select_related("firm")
    found = list(every.filter(slug=slug, archived_at=None)[:2])
    if len(found) > 1:
        raise NotFound(f"More than one firm has a brand “{slug}”: give one of them another slug.")
    with scopes_disabled():
        return found[0] if found else brand(slug)


def candidate(candidate_id: uuid.UUID) -> Candidate:
    """A candidate of the firm in scope. Raises `NotFound`."""
    found: Candidate | None = Candidate.objects.filter(id=candidate_id).first()
    if found is None:
        raise NotFound("There is no such candidate.")
    return found


def weights() -> Weights:
    """The weights that the firm in scope set. Raises `NotFound` where it set none."""
    found: Weights | None = Weights.objects.first()
    if found is None:
        raise NotFound("This firm has set no weights: the Method's are used.")
    return found


def weights_in_scope() -> dict[uuid.UUID, Weights]:
    """The weights that the firms in scope set, by firm; a firm that set none has no entry."""
    return {row.firm_id: row for row in Weights.objects.all()}


def playbooks() -> QuerySet[Playbook]:
    """The playbooks of the firm in scope, without their documents."""
    found: QuerySet[Playbook] = Playbook.objects.select_related("release", "brand")
    return found.only(
        "status",
        "candidate",
        "problem",
        "created_at",
        "finished_at",
        "release__slug",
        "release__number",
        "brand__slug",
    )


def playbook(playbook_id: uuid.UUID) -> Playbook:
    """A playbook of the firm in scope. Raises `NotFound`."""
    found: Playbook | None = (
        Playbook.objects.select_related("release", "brand").filter(id=playbook_id).first()
    )
    if found is None:
        raise NotFound("There is no such playbook.")
    return found


def unplaced_answers(playbook: Playbook) -> tuple[str, ...]:
    """What to tell of answers that no blank of a built playbook takes; empty before it is built.

    Nothing is told of a document that an older version wrote and this one cannot read.
    """
    answers = Answers.model_validate_json(playbook.answers_document)
    if not playbook.document or not answers.values:
        return ()
    try:
        return unplaced(PlaybookDocument.model_validate_json(playbook.document), answers)
    except ValidationError:
        return ()


def artifacts(playbook_id: uuid.UUID) -> list[Artifact]:
    """The files of a playbook of the firm in scope, by kind."""
    return list(Artifact.objects.filter(playbook_id=playbook_id).order_by("kind"))


def artifact(playbook_id: uuid.UUID, kind: str) -> Artifact:
    """One file of a playbook of the firm in scope. Raises `NotFound`."""
    found: Artifact | None = Artifact.objects.filter(playbook_id=playbook_id, kind=kind).first()
    if found is None:
        raise NotFound("There is no such file.")
    return found


def taxonomy() -> skills.Taxonomy:
    """The skills in force. Raises `NotFound` before any were loaded."""
    row = Taxonomy.objects.order_by("-recorded_at", "-id").first()
    if row is None:
        raise NotFound("No skills are loaded yet: run `manage.py load_packs`.")
    return row.value()
