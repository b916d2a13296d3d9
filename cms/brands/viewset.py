"""Where the admin finds the pages about brands, and who sees them in the menu."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail.admin.viewsets.base import ViewSet

from cms.brands import views
from cms.firm_pages import FirmMenuItem


class BrandViewSet(ViewSet):
    """Addresses under /admin/brands/."""

    name = "brands"
    icon = "view"
    menu_label = "Brands"
    menu_order = 150
    add_to_admin_menu = True
    menu_item_class = FirmMenuItem

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", views.IndexView.as_view(), name="index"),
            path("add/", views.AddView.as_view(), name="add"),
            path("preview/", views.PreviewView.as_view(), name="preview-new"),
            path("<uuid:brand_id>/", views.EditView.as_view(), name="edit"),
            path("<uuid:brand_id>/archive/", views.ArchiveView.as_view(), name="archive"),
            path("<uuid:brand_id>/preview/", views.PreviewView.as_view(), name="preview"),
        ]
