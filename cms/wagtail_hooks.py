"""What we add to Wagtail's admin."""

from __future__ import annotations

from wagtail.snippets.models import register_snippet

from cms.viewsets import ContentGroup

register_snippet(ContentGroup)
