"""What follows a publication: a release for a pack, and no stale schedule."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils import timezone
from wagtail.log_actions import get_active_log_context
from wagtail.models import Revision
from wagtail.signals import published, unpublished

from cms.freeze import freeze_pack
from cms.models import Pack, Skill
from cms.models.base import Snippet
from cms.taxonomy import keep_the_taxonomy
from packs.actions.record_release import record_release


@receiver(published, sender=Pack)
def keep_a_release(sender: type[Pack], instance: Pack, revision: Revision, **kwargs: Any) -> None:
    """Freeze the pack and record its release, inside the transaction of the publication.

    Wagtail sends this signal also when a pack was only scheduled, with `live` still false: nothing is
    published then. A company or the method makes no release of its own: a pack takes them up when it is
    published itself, so that a release is always somebody's decision about that pack.
    """
    if not instance.live:
        return
    record_release(
        document=freeze_pack(instance),
        revision_id=revision.pk,
        published_at=instance.last_published_at,
        published_by_id=_publisher_id(revision),
    )


def _publisher_id(revision: Revision) -> int | None:
    """Who pressed publish; for a scheduled publication, who wrote the revision."""
    user = get_active_log_context().user or revision.user
    return user.pk if user else None


@receiver(published, sender=Skill)
@receiver(unpublished, sender=Skill)
@receiver(post_delete, sender=Skill)
def keep_the_skills(sender: type[Skill], instance: Skill, **kwargs: Any) -> None:
    """Resumes and ads are read with the published skills."""
    keep_the_taxonomy()


@receiver(published)
def forget_the_schedule(sender: type[Any], instance: Any, revision: Revision, **kwargs: Any) -> None:
    """Clear a schedule that has been carried out, else the next save says “Invalid schedule”.

    Wagtail leaves it in the row and in the revision that the editor's form is filled from.
    """
    if not isinstance(instance, Snippet) or not instance.live:
        return
    now = timezone.now()
    done = [
        n for n in ("go_live_at", "expire_at") if (when := getattr(instance, n)) is not None and when <= now
    ]
    if not done:
        return
    for name in done:
        setattr(instance, name, None)
    type(instance).objects.filter(pk=instance.pk).update(**dict.fromkeys(done))
    for kept in instance.revisions.filter(pk__in={revision.pk, instance.latest_revision_id}):
        kept.content |= dict.fromkeys(done)
        Revision.objects.filter(pk=kept.pk).update(content=kept.content)
