"""What we add to Wagtail's admin."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet

from cms.brands.viewset import BrandViewSet
from cms.models import Pack
from cms.viewsets import ContentGroup
from cms.weights.viewset import WeightsViewSet
from packs.models import Release

UNUSED = {"explorer", "images", "documents"}  # our content is neither pages nor files


def show_our_content_alone(request: HttpRequest, menu_items: list[MenuItem]) -> None:
    """Leave out of the menu what a headless site has no use for."""
    menu_items[:] = [item for item in menu_items if item.name not in UNUSED]


def keep_released_packs(request: HttpRequest, snippets: Iterable[Model]) -> HttpResponse | None:
    """Playbooks point at releases, and releases at the pack's revisions: such a pack is only unpublished."""
    released = set(Release.objects.values_list("slug", flat=True))
    kept = [pack for pack in snippets if isinstance(pack, Pack) and pack.address in released]
    if not kept:
        return None
    for pack in kept:
        messages.error(request, f"{pack} has releases, so it stays: unpublish it instead.")
    return redirect(pack.snippet_viewset.get_url_name("list"))


def brand_pages() -> BrandViewSet:
    """The firms' brands."""
    return BrandViewSet()


def weights_pages() -> WeightsViewSet:
    """The firms' weights of the score."""
    return WeightsViewSet()


register_snippet(ContentGroup)
hooks.register("register_admin_viewset", brand_pages)
hooks.register("register_admin_viewset", weights_pages)
hooks.register("construct_main_menu", show_our_content_alone)
hooks.register("before_delete_snippet", keep_released_packs)
