"""The admin's pages about weights of the score. What they send goes the way of the API."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django_scopes import scope
from wagtail.admin.ui.tables import Column, Table, TitleColumn

from cms.firm_pages import FirmPage
from cms.weights.forms import WeightsForm
from packs import selectors
from packs.actions.keep_weights import BadWeights, drop_weights, keep_weights, read_weights
from packs.domain.merge.sections.formula import said
from packs.domain.weights import ScoreWeights
from packs.models import Firm

METHODS = "The Method's weights are used."


class WeightsPage(FirmPage):
    """What these pages share."""

    header_icon = "order"
    page_title = "Weights"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": reverse("weights:index"), "label": "Weights"}]

    def firm(self, firm_id: uuid.UUID) -> Firm:
        """A firm whose weights the person may change."""
        firm = next((firm for firm in self.access.seen if firm.id == firm_id), None)
        if firm is None:
            raise Http404("There is no such firm.")
        if firm.id not in self.access.changed:
            raise PermissionDenied
        return firm

    def back(self, message: str) -> HttpResponseRedirect:
        """To the list, with a word on what was done."""
        messages.success(self.request, message)
        return HttpResponseRedirect(reverse("weights:index"))


class IndexView(WeightsPage):
    """The person's firms, and what counts in their scores."""

    template_name = "cms/weights/index.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        kept = selectors.weights_in_scope()
        columns = [
            TitleColumn("name", label="Firm", get_url=self._address),
            Column("score", label="Score", accessor=lambda firm: _said_of(kept.get(firm.id))),
        ]
        return self.shown(table=Table(columns, self.access.seen))

    def _address(self, firm: Firm) -> str | None:
        return reverse("weights:edit", args=[firm.id]) if firm.id in self.access.changed else None


class EditView(WeightsPage):
    """A firm's weights, beside the words that its playbooks will print of them."""

    template_name = "cms/weights/form.html"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get(self, request: HttpRequest, firm_id: uuid.UUID) -> HttpResponse:
        firm = self.firm(firm_id)
        kept = selectors.weights_in_scope().get(firm.id)
        return self.page(firm, WeightsForm.of(kept.value() if kept else ScoreWeights()))

    def post(self, request: HttpRequest, firm_id: uuid.UUID) -> HttpResponse:
        firm = self.firm(firm_id)
        form = WeightsForm(request.POST)
        try:
            with scope(firm=firm.id):
                keep_weights(firm_id=firm.id, sent=form.sent())
        except BadWeights as error:
            form.refuse(error)
            return self.page(firm, form)
        return self.back(
            f"{firm.name}: what is ordered from now on counts so. Earlier playbooks stay as they are."
        )

    def page(self, firm: Firm, form: WeightsForm) -> HttpResponse:
        """The form, with what stands in its way."""
        self.page_title = firm.name
        refused = form.is_bound and bool(form.errors)
        return self.shown(
            400 if refused else 200,
            form=form,
            firm=firm,
            own=firm.id in selectors.weights_in_scope(),
            words="" if refused else said(read_weights(form.initial)),
        )


class PreviewView(WeightsPage):
    """The formula in words as the form stands now; nothing is kept."""

    def post(self, request: HttpRequest, firm_id: uuid.UUID) -> HttpResponse:
        self.firm(firm_id)
        try:
            words, status = said(read_weights(WeightsForm(request.POST).sent())), 200
        except BadWeights as error:
            words, status = "\n".join(problem.message for problem in error.problems), 400
        headers = {"Cache-Control": "no-store"}
        return HttpResponse(words, status=status, content_type="text/plain; charset=utf-8", headers=headers)


class DropView(WeightsPage):
    """Back to the Method's weights, after a question."""

    template_name = "cms/weights/drop.html"

    def get(self, request: HttpRequest, firm_id: uuid.UUID) -> HttpResponse:
        firm = self.firm(firm_id)
        self.page_title = f"Back to the Method's weights for {firm.name}"
        return self.shown(firm=firm)

    def post(self, request: HttpRequest, firm_id: uuid.UUID) -> HttpResponse:
        firm = self.firm(firm_id)
        try:
            with scope(firm=firm.id):
                drop_weights()
        except selectors.NotFound as error:
            return self.back(str(error))
        return self.back(f"{firm.name}: {METHODS}")


def _said_of(kept: Any) -> str:
    return said(kept.value()) if kept else METHODS
