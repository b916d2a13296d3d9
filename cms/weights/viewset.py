"""Where the admin finds the pages about weights, and who sees them in the menu."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail.admin.viewsets.base import ViewSet

from cms.firm_pages import FirmMenuItem
from cms.weights import views


class WeightsViewSet(ViewSet):
    """Addresses under /admin/weights/."""

    name = "weights"
    icon = "order"
    menu_label = "Weights"
    menu_order = 160
    add_to_admin_menu = True
    menu_item_class = FirmMenuItem

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", views.IndexView.as_view(), name="index"),
            path("<uuid:firm_id>/", views.EditView.as_view(), name="edit"),
            path("<uuid:firm_id>/preview/", views.PreviewView.as_view(), name="preview"),
            path("<uuid:firm_id>/method/", views.DropView.as_view(), name="drop"),
        ]
