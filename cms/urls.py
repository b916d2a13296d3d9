"""Addresses: the editors' admin and the API."""

from __future__ import annotations

from django.urls import include, path
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls

urlpatterns = [
    path("", RedirectView.as_view(url="/admin/")),
    path("admin/", include(wagtailadmin_urls)),
    path("api/v1/", include("api.urls")),
]
handler400 = "api.problems.bad_request"
handler404 = "api.problems.not_found"
handler500 = "api.problems.server_error"
