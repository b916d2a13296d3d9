"""Publishing a pack keeps a release; Wagtail's revisions alone would not."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone
from wagtail.models import ReferenceIndex, Revision

from cms.models import Company, Method, Pack, Skill, Source
from cms.problems import FreezeError
from packs import tasks
from packs.models import Release, Taxonomy


def publish(snippet: Pack | Company | Method | Source | Skill) -> None:
    snippet.save_revision().publish()


def test_publishing_a_pack_keeps_a_numbered_release(pack: Pack) -> None:
    release = Release.objects.get()
    assert (release.slug, release.number) == ("acme/engineer", 1)
    assert release.revision_id == pack.live_revision_id


def test_the_next_change_is_the_next_release(pack: Pack) -> None:
    pack.title = "Engineer II"
    publish(pack)
    assert list(Release.objects.values_list("number", flat=True)) == [2, 1]


def test_publishing_without_a_change_makes_no_release(pack: Pack) -> None:
    publish(pack)
    assert Release.objects.count() == 1


def test_publishing_a_company_or_the_method_leaves_releases_alone(pack: Pack) -> None:
    pack.company.name = "Acme Corporation"
    publish(pack.company)
    publish(Method.objects.get())
    assert Release.objects.count() == 1


def test_a_pack_takes_up_its_company_when_it_is_published_itself(pack: Pack) -> None:
    pack.company.name = "Acme Corporation"
    publish(pack.company)
    publish(Pack.objects.get())
    assert '"name":"Acme Corporation"' in Release.objects.get(number=2).document


def test_what_cannot_be_frozen_does_not_go_live(draft_pack: Pack) -> None:
    with pytest.raises(FreezeError, match="Acme: It is a draft"):
        draft_pack.latest_revision.publish()
    draft_pack.refresh_from_db()
    assert not draft_pack.live
    assert not Release.objects.exists()


def test_a_release_is_untouched_when_a_source_is_renamed(pack: Pack) -> None:
    before = Release.objects.get().document
    source = Source.objects.get(slug="acme-careers")
    source.title = "Renamed"
    publish(source)
    assert Release.objects.get().document == before
    assert "Renamed" not in before


def test_purging_revisions_leaves_the_one_of_a_release(pack: Pack) -> None:
    released = pack.live_revision_id
    pack.title = "A newer draft"
    pack.save_revision()
    call_command("purge_revisions", "--non-pages", stdout=StringIO())
    pack.refresh_from_db()
    assert Revision.objects.filter(pk=released).exists()
    assert pack.live_revision_id == released


def test_releases_are_not_in_the_reference_index() -> None:
    assert not ReferenceIndex.model_is_indexable(Release)


class TestScheduling:
    """Scheduled publication, as a worker does it every minute."""

    @pytest.fixture
    def scheduled(self, pack: Pack) -> Pack:
        pack.title = "Engineer from tomorrow"
        pack.go_live_at = timezone.now() + timedelta(days=1)
        publish(pack)
        return pack

    def when_it_is_time(self) -> None:
        past = timezone.now() - timedelta(minutes=1)
        for revision in Revision.objects.exclude(approved_go_live_at=None):
            content = {**revision.content, "go_live_at": past.isoformat()}
            Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=past, content=content)
        tasks.publish_scheduled()

    def test_scheduling_alone_makes_no_release(self, scheduled: Pack) -> None:
        assert Release.objects.count() == 1

    def test_scheduling_a_pack_that_was_never_live_makes_no_release(self, draft_pack: Pack) -> None:
        draft_pack.go_live_at = timezone.now() + timedelta(days=1)
        publish(draft_pack)
        assert not Release.objects.exists()

    def test_it_makes_the_release_when_it_is_time(self, scheduled: Pack) -> None:
        self.when_it_is_time()
        assert '"title":"Engineer from tomorrow"' in Release.objects.get(number=2).document

    def test_a_schedule_that_was_carried_out_is_forgotten(self, scheduled: Pack) -> None:
        self.when_it_is_time()
        live = Pack.objects.get()
        assert live.go_live_at is None
        assert live.latest_revision.as_object().go_live_at is None

    def test_an_expiry_that_is_still_to_come_is_kept(self, pack: Pack) -> None:
        pack.expire_at = timezone.now() + timedelta(days=9)
        publish(pack)
        assert Pack.objects.get().expire_at == pack.expire_at

    def test_an_unready_pack_waits_and_holds_up_nothing(
        self, scheduled: Pack, caplog: pytest.LogCaptureFixture
    ) -> None:
        Source.objects.get(slug="engineer-report").unpublish()
        company = scheduled.company
        company.name = "Acme from tomorrow"
        company.go_live_at = timezone.now() + timedelta(days=2)
        publish(company)
        with caplog.at_level(logging.WARNING):
            self.when_it_is_time()
        assert "Scheduled publication refused" in caplog.text
        assert Release.objects.count() == 1
        assert Company.objects.get().name == "Acme from tomorrow"
        assert Pack.objects.get().approved_schedule


class TestSkills:
    """The published skills are what resumes and ads are read with."""

    def test_loading_many_skills_records_one_taxonomy(self, pack: Pack) -> None:
        assert [skill.name for skill in Taxonomy.objects.get().value().skills] == ["Go", "Python"]

    def test_publishing_a_skill_records_the_next(self, pack: Pack) -> None:
        skill = Skill.objects.get(name="Go")
        skill.aliases = ["golang", "go lang"]
        publish(skill)
        assert Taxonomy.objects.count() == 2

    def test_an_unpublished_skill_is_no_longer_read(self, pack: Pack) -> None:
        Skill.objects.get(name="Go").unpublish()
        newest = Taxonomy.objects.order_by("-recorded_at").first()
        assert newest is not None
        assert [skill.name for skill in newest.value().skills] == ["Python"]


def test_no_address_of_the_site_is_wagtails_own_content_api() -> None:
    """It would show drafts to any token whose user may see the model."""
    views = [pattern.callback for pattern in patterns_of(get_resolver())]
    assert views
    assert not [view for view in views if view.__module__.startswith(("wagtail.api", "ninja"))]


def patterns_of(resolver: URLResolver) -> Iterator[URLPattern]:
    for part in resolver.url_patterns:
        if isinstance(part, URLResolver):
            yield from patterns_of(part)
        else:
            yield part
