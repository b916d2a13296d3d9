"""The admin's pages about brands. Everything is read and written within the scope of the person's firms."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django_scopes import scope
from wagtail.admin.ui.tables import Column, Table, TitleColumn
from wagtail.admin.widgets.button import HeaderButton

from cms.brands.forms import BrandForm
from cms.firm_pages import FirmPage
from packs import selectors
from packs.actions.archive_brand import archive_brand
from packs.actions.create_brand import BrandExists, create_brand
from packs.actions.draft_brand import BadBrand, draft_brand
from packs.actions.preview_brand import NothingToShow, preview_brand
from packs.actions.replace_brand import replace_brand
from packs.domain.problems import Problem
from packs.models import Brand, Firm
from packs.rendering import RenderError


class BrandsView(FirmPage):
    """What these pages share."""

    header_icon = "view"
    page_title = "Brands"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": reverse("brands:index"), "label": "Brands"}]

    def brand(self, brand_id: uuid.UUID) -> Brand:
        """A brand that the person may change."""
        try:
            found = selectors.brand_by_id(brand_id)
        except selectors.NotFound as error:
            raise Http404(str(error)) from error
        if found.firm_id not in self.access.changed:
            raise PermissionDenied
        return found

    def owned(self) -> list[Firm]:
        """The firms whose brands the person may change; for none there is nothing to do here."""
        if not self.access.changed:
            raise PermissionDenied
        return [firm for firm in self.access.seen if firm.id in self.access.changed]

    def back(self, message: str) -> HttpResponseRedirect:
        """To the list, with a word on what was done."""
        messages.success(self.request, message)
        return HttpResponseRedirect(reverse("brands:index"))


class IndexView(BrandsView):
    """The brands of the person's firms."""

    template_name = "cms/brands/index.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        columns = [
            TitleColumn("name", label="Name", accessor=lambda row: row.value().name, get_url=self._address),
            Column("slug", label="Slug"),
            Column("firm", label="Firm"),
            Column("accent", label="Accent", accessor=lambda row: row.value().tokens.accent),
        ]
        return self.shown(table=Table(columns, selectors.brands_in_scope()))

    @property
    def header_buttons(self) -> list[HeaderButton]:
        """A new brand, for who may make one."""
        if not self.access.changed:
            return []
        return [HeaderButton("Add brand", url=reverse("brands:add"), icon_name="plus")]

    def _address(self, row: Brand) -> str | None:
        return reverse("brands:edit", args=[row.id]) if row.firm_id in self.access.changed else None


class FormView(BrandsView):
    """A form with its preview; what it sends goes the way of the API."""

    template_name = "cms/brands/form.html"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def page(self, form: BrandForm, row: Brand | None = None) -> HttpResponse:
        """The form, with what stands in its way."""
        self.page_title = form.brand.name if form.brand else "New brand"
        status = 400 if form.errors else 200
        return self.shown(status, form=form, row=row, preview_url=_preview_of(row))


class AddView(FormView):
    """A new brand."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(BrandForm(firms=self.owned()))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = BrandForm(request.POST, request.FILES, firms=self.owned())
        if form.is_valid():
            firm_id = uuid.UUID(form.cleaned_data["firm"])
            try:
                with scope(firm=firm_id):
                    kept = create_brand(firm_id=firm_id, sent=form.sent())
                return self.back(f"{kept.value().name} is kept.")
            except BadBrand as error:
                form.refuse(error)
            except BrandExists as error:
                form.add_error("slug", str(error))
        return self.page(form)


class EditView(FormView):
    """A brand that is there."""

    def get(self, request: HttpRequest, brand_id: uuid.UUID) -> HttpResponse:
        row = self.brand(brand_id)
        return self.page(BrandForm(firms=self.owned(), brand=row.value()), row)

    def post(self, request: HttpRequest, brand_id: uuid.UUID) -> HttpResponse:
        row = self.brand(brand_id)
        form = BrandForm(request.POST, request.FILES, firms=self.owned(), brand=row.value())
        if form.is_valid():
            try:
                with scope(firm=row.firm_id):
                    kept = replace_brand(slug=row.slug, sent=form.sent())
                return self.back(
                    f"{kept.value().name} is changed. Playbooks that were ordered stay as they are."
                )
            except BadBrand as error:
                form.refuse(error)
        return self.page(form, row)


class ArchiveView(BrandsView):
    """Switching a brand off, after a question."""

    template_name = "cms/brands/archive.html"

    def get(self, request: HttpRequest, brand_id: uuid.UUID) -> HttpResponse:
        row = self.brand(brand_id)
        self.page_title = f"Switch off {row.value().name}"
        return self.shown(row=row)

    def post(self, request: HttpRequest, brand_id: uuid.UUID) -> HttpResponse:
        row = self.brand(brand_id)
        with scope(firm=row.firm_id):
            archive_brand(slug=row.slug, now=timezone.now())
        return self.back(f"{row.value().name} is switched off.")


class PreviewView(BrandsView):
    """The sample playbook in what the form says now; nothing is kept."""

    def post(self, request: HttpRequest, brand_id: uuid.UUID | None = None) -> HttpResponse:
        brand = self.brand(brand_id).value() if brand_id else None
        form = BrandForm(request.POST, request.FILES, firms=self.owned(), brand=brand)
        kind = "pdf" if request.GET.get("as") == "pdf" else "html"
        try:
            shown = preview_brand(brand=draft_brand(_sent(form)), kind=kind)
        except (BadBrand, NothingToShow, RenderError) as error:
            return HttpResponse(_words(error), status=400, content_type="text/plain; charset=utf-8")
        headers = {"Content-Security-Policy": "sandbox", "Cache-Control": "no-store"}
        return HttpResponse(shown.content, content_type=shown.media_type, headers=headers)


def _sent(form: BrandForm) -> dict[str, Any]:
    """The members of the draft; a brand that has no address yet is shown all the same."""
    form.fields["slug"].required = False
    if not form.is_valid():
        raise BadBrand(
            tuple(
                Problem((name,), f"{form[name].label}: {words}")
                for name, found in form.errors.items()
                for words in found
            )
        )
    sent = form.sent()
    return {**sent, "slug": sent["slug"] or "draft"}


def _words(error: Exception) -> str:
    problems = getattr(error, "problems", ())
    return "\n".join(problem.message for problem in problems) or str(error)


def _preview_of(row: Brand | None) -> str:
    return reverse("brands:preview", args=[row.id]) if row else reverse("brands:preview-new")
