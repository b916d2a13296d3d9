"""The editors' admin: every view opens, drafts save unfinished, publishing says what is in the way."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupApprovalTask, Workflow, WorkflowContentType, WorkflowTask

from cms.freeze import freeze_pack
from cms.models import Company, Method, Pack, Skill, Source
from cms.models.base import Snippet
from packs.models import Release
from tests.integration.cms.editing import form_of

MODELS: list[type[Snippet]] = [Company, Method, Pack, Skill, Source]


def url(snippet: Snippet | type[Snippet], view: str) -> str:
    args = [snippet.pk] if isinstance(snippet, Snippet) else []
    return reverse(snippet.snippet_viewset.get_url_name(view), args=args)


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("view", ["list", "add"])
def test_lists_and_empty_forms_open(admin: Client, pack: Pack, model: type[Snippet], view: str) -> None:
    assert admin.get(url(model, view)).status_code == 200


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("view", ["edit", "history", "usage", "delete"])
def test_forms_and_histories_open(admin: Client, draft_pack: Pack, model: type[Snippet], view: str) -> None:
    assert admin.get(url(model.objects.first(), view)).status_code == 200


@pytest.mark.parametrize(
    ("model", "word"), [(Company, "acme"), (Pack, "engineer"), (Source, "interview"), (Skill, "go")]
)
def test_lists_can_be_searched(admin: Client, pack: Pack, model: type[Snippet], word: str) -> None:
    found = admin.get(url(model, "list"), {"q": word}).context["object_list"]
    assert len(found) == 1


def test_the_menu_groups_our_content(admin: Client, pack: Pack) -> None:
    page = admin.get(reverse("wagtailadmin_home")).content.decode()
    assert "Content" in page
    assert url(Pack, "list") in page


def test_saving_an_unchanged_form_keeps_every_id_and_text(admin: Client, pack: Pack) -> None:
    before = freeze_pack(pack).sha256
    admin.post(url(pack, "edit"), form_of(pack))
    draft = Pack.objects.get().get_latest_revision_as_object()
    assert Pack.objects.get().has_unpublished_changes
    assert freeze_pack(draft).sha256 == before


def test_publishing_from_the_form_makes_a_release_by_its_editor(admin: Client, pack: Pack) -> None:
    data = form_of(pack) | {"title": "Engineer II", "action-publish": "1"}
    admin.post(url(pack, "edit"), data)
    release = Release.objects.get(number=2)
    assert '"title":"Engineer II"' in release.document
    assert release.published_by is not None
    assert release.published_by.username == "editor"


def test_a_draft_may_be_saved_with_nothing_but_its_name(admin: Client, pack: Pack) -> None:
    empty = Pack(company=pack.company, title="Designer", slug="designer")
    admin.post(url(Pack, "add"), form_of(empty))
    draft = Pack.objects.get(slug="designer")
    assert not draft.live


def test_a_draft_with_a_wrong_slot_is_not_saved_and_the_field_says_why(admin: Client, pack: Pack) -> None:
    data = form_of(pack) | {"questions-0-value-prep_hint": "Ask {compnay}."}
    page = admin.post(url(pack, "edit"), data)
    assert not Pack.objects.get().has_unpublished_changes
    assert "Unknown slot {compnay}" in page.content.decode()


def test_an_unfinished_pack_is_not_published_and_the_form_says_why(admin: Client, pack: Pack) -> None:
    Source.objects.get(slug="engineer-report").unpublish()
    page = admin.post(url(pack, "edit"), form_of(pack) | {"title": "New", "action-publish": "1"})
    assert "It is a draft, and an item cites it: publish it first" in page.content.decode()
    assert Release.objects.count() == 1


def test_a_source_with_a_wrong_role_slug_is_not_published(admin: Client, pack: Pack) -> None:
    source = Source.objects.get(slug="engineer-report")
    page = admin.post(
        url(source, "edit"), form_of(source) | {"roles": "Software Engineer", "action-publish": "1"}
    )
    assert "Roles → 1: String should match pattern" in page.content.decode()


def test_there_is_one_method(admin: Client, pack: Pack) -> None:
    other = Method.objects.get()
    other.pk = None
    page = admin.post(url(Method, "add"), form_of(other))
    assert "There is a method already" in page.content.decode()
    assert Method.objects.count() == 1


class TestApproval:
    """Approving the last task of a workflow publishes."""

    @pytest.fixture
    def submitted(self, admin: Client, pack: Pack) -> Pack:
        workflow = Workflow.objects.create(name="Two pairs of eyes")
        task = GroupApprovalTask.objects.create(name="Publisher")
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
        WorkflowContentType.objects.create(
            workflow=workflow, content_type=ContentType.objects.get_for_model(Pack)
        )
        admin.post(url(pack, "edit"), form_of(pack) | {"title": "Approved", "action-submit": "1"})
        return Pack.objects.get()

    def approve(self, admin: Client, pack: Pack) -> str:
        state = pack.current_workflow_task_state
        assert state is not None
        args = [pack.pk, "approve", state.pk]
        where = reverse(pack.snippet_viewset.get_url_name("workflow_action"), args=args)
        return admin.post(where, follow=True).content.decode()

    def test_it_makes_the_release(self, admin: Client, submitted: Pack) -> None:
        self.approve(admin, submitted)
        assert '"title":"Approved"' in Release.objects.get(number=2).document

    def test_what_cannot_be_frozen_stays_in_review(self, admin: Client, submitted: Pack) -> None:
        Source.objects.get(slug="engineer-report").unpublish()
        page = self.approve(admin, submitted)
        assert "cannot be published" in page
        assert Release.objects.count() == 1
        assert Pack.objects.get().workflow_in_progress

    def test_the_same_when_approving_in_the_editor(self, admin: Client, submitted: Pack) -> None:
        Source.objects.get(slug="engineer-report").unpublish()
        latest = submitted.get_latest_revision_as_object()
        data = {"action-workflow-action": "true", "workflow-action-name": "approve"}
        page = admin.post(url(submitted, "edit"), form_of(latest) | data, follow=True).content.decode()
        assert "publish it first" in page
        assert Pack.objects.get().workflow_in_progress


class TestDeleting:
    """What playbooks may point at is not deleted."""

    def test_a_released_pack_is_kept_and_the_editor_is_told(self, admin: Client, pack: Pack) -> None:
        page = admin.post(url(pack, "delete"), follow=True)
        assert "has releases, so it stays: unpublish it instead" in page.content.decode()
        assert Pack.objects.filter(pk=pack.pk).exists()

    def test_deleting_many_at_once_is_refused_too(self, admin: Client, pack: Pack) -> None:
        where = reverse("wagtail_bulk_action", args=["cms", "pack", "delete"])
        page = admin.post(f"{where}?id={pack.pk}", follow=True)
        assert "has releases, so it stays" in page.content.decode()

    def test_a_pack_without_a_release_may_go(self, admin: Client, draft_pack: Pack) -> None:
        admin.post(url(draft_pack, "delete"))
        assert not Pack.objects.exists()


class TestRoles:
    """Editors write, publishers publish."""

    def signed_in(self, client: Client, role: str) -> Client:
        person = User.objects.create(username=role.lower())
        person.groups.add(Group.objects.get(name=role))
        client.force_login(person)
        return client

    def test_an_editor_can_save_a_draft_but_not_publish(self, client: Client, pack: Pack) -> None:
        editor = self.signed_in(client, "Editors")
        editor.post(url(pack, "edit"), form_of(pack) | {"title": "By an editor", "action-publish": "1"})
        assert Pack.objects.get().title == "Engineer"
        assert Pack.objects.get().get_latest_revision_as_object().title == "By an editor"
        assert Release.objects.count() == 1

    def test_a_publisher_can_publish(self, client: Client, pack: Pack) -> None:
        publisher = self.signed_in(client, "Publishers")
        publisher.post(url(pack, "edit"), form_of(pack) | {"title": "Approved", "action-publish": "1"})
        release = Release.objects.get(number=2)
        assert release.published_by is not None
        assert release.published_by.username == "publishers"

    def test_a_stranger_sees_nothing(self, client: Client, pack: Pack) -> None:
        client.force_login(User.objects.create(username="stranger"))
        assert client.get(url(pack, "edit")).status_code == 302


def test_two_revisions_can_be_compared_field_by_field(admin: Client, pack: Pack) -> None:
    before = pack.live_revision_id
    pack.title = "Engineer II"
    pack.role_titles = ["engineer", "developer"]
    question = pack.questions[0].value
    question["competencies"] = ["delivery"]
    question["prep_hint"] = "Solve it twice by hand."
    question["review"]["on"] = None
    pack.mixes[0].value["counts"][0]["count"] = 2
    revision = pack.save_revision(clean=False)
    where = reverse(
        pack.snippet_viewset.get_url_name("revisions_compare"), args=[pack.pk, before, revision.pk]
    )
    page = admin.get(where).content.decode()
    for word in ("Engineer", "developer", "delivery", "twice"):
        assert word in page
