"""The editors' admin: one group in the menu, lists, search, and what happens when a pack cannot be frozen."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import ObjectList, Panel
from wagtail.admin.ui.tables import LiveStatusTagColumn, UpdatedAtColumn
from wagtail.snippets.views.snippets import (
    EditView,
    SnippetViewSet,
    SnippetViewSetGroup,
    WorkflowActionView,
)

from cms.freeze import problems_of
from cms.gate import notes_on
from cms.gate_forms import GatePanel, errors_of, summary
from cms.models import Company, Method, Pack, Skill, Source
from cms.problems import FreezeError


class PublishForm(WagtailAdminModelForm):
    """A form that lets a draft be unfinished and, before publishing, says everything that is in the way."""

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.is_deferred_validation or self.errors:
            return
        notes = [note for note in notes_on(self.instance, timezone.localdate()) if note.blocks]
        for name, error in errors_of(self.instance, notes).items():
            self.add_error(name if name in self.fields else None, error)
        if not notes:
            for problem in problems_of(self.instance):
                self.add_error(None, str(problem))


class ContentEditView(EditView):
    """Saving tells what the gate finds. Approving publishes; what cannot be frozen is told, and stays."""

    def form_valid(self, form: WagtailAdminModelForm) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        if not self.expects_json_response:  # an editor pressed save: autosave stays silent
            told = summary(notes_on(form.instance, timezone.localdate()))
            if told:
                messages.warning(self.request, told)
        return response

    def run_action_method(self) -> HttpResponse | None:
        try:
            with transaction.atomic():
                response: HttpResponse | None = super().run_action_method()
                return response
        except FreezeError as error:
            messages.error(self.request, str(error))
            return redirect(self.get_edit_url())


class ContentWorkflowActionView(WorkflowActionView):
    """The same for approving from the dashboard."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            with transaction.atomic():
                response: HttpResponse = super().post(request, *args, **kwargs)
                return response
        except FreezeError as error:
            messages.error(request, str(error))
            return redirect(self.redirect_url)


class ContentViewSet(SnippetViewSet):
    """What all of our snippets share in the admin."""

    edit_view_class = ContentEditView
    workflow_action_view_class = ContentWorkflowActionView
    copy_view_enabled = False  # a copy would have the same natural key and the same item ids

    def get_edit_handler(self) -> Panel:
        handler = super().get_edit_handler()
        handler.base_form_class = PublishForm
        findings = ObjectList([GatePanel()], heading="Findings").bind_to_model(self.model)
        handler.children = [*handler.children, findings]  # a tab that is there while something is found
        return handler


class PackViewSet(ContentViewSet):
    """Packs, the first in the menu."""

    model = Pack
    icon = "doc-full"
    list_display = ["title", "company", "role_family", LiveStatusTagColumn(), UpdatedAtColumn()]
    list_filter = ["company", "role_family"]


class CompanyViewSet(ContentViewSet):
    """Companies."""

    model = Company
    icon = "site"
    list_display = ["name", "slug", LiveStatusTagColumn(), UpdatedAtColumn()]


class MethodViewSet(ContentViewSet):
    """The method: a list of one."""

    model = Method
    icon = "tasks"
    menu_label = "Method"
    list_display = ["__str__", LiveStatusTagColumn(), UpdatedAtColumn()]


class SourceViewSet(ContentViewSet):
    """Sources."""

    model = Source
    icon = "link"
    list_display = ["title", "publisher", "kind", "dated", LiveStatusTagColumn(), UpdatedAtColumn()]
    list_filter = ["kind", "publisher"]


class SkillViewSet(ContentViewSet):
    """Skills."""

    model = Skill
    icon = "tag"
    search_fields = ["name", "kind"]  # short words by the hundred, which the database finds without an index
    list_display = ["name", "kind", LiveStatusTagColumn(), UpdatedAtColumn()]
    list_filter = ["kind"]


class ContentGroup(SnippetViewSetGroup):
    """The “Content” menu."""

    menu_label = "Content"
    menu_icon = "doc-full"
    menu_order = 100
    items = (PackViewSet, CompanyViewSet, MethodViewSet, SourceViewSet, SkillViewSet)
