"""What the admin's pages about firms share: who asks, whose things they may see, and the page's furniture."""

from __future__ import annotations

from typing import Any, cast

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.response import TemplateResponse
from django.views.generic import View
from django_scopes import scope
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.firm_access import access_of


class FirmMenuItem(MenuItem):
    """Shown to members of a firm, and to who runs the installation."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(access_of(request.user).seen)


class FirmPage(WagtailAdminTemplateMixin, View):
    """Everything on it is read within the scope of the person's firms; who belongs to none is kept out."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.access = access_of(request.user)
        if not self.access.seen:
            raise PermissionDenied
        with scope(firm=self.access.scope):
            response = super().dispatch(request, *args, **kwargs)
            return response.render() if isinstance(response, TemplateResponse) else response

    def shown(self, status: int = 200, **context: Any) -> HttpResponse:
        """The page with its furniture."""
        return cast("HttpResponse", self.render_to_response(self.get_context_data(**context), status=status))
