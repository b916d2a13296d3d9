"""The preview of a snippet, for its template."""

from __future__ import annotations

from django import template
from django.utils import timezone

from cms.models.base import Snippet
from cms.preview import Preview, preview_of

register = template.Library()


@register.simple_tag
def preview(snippet: Snippet) -> Preview:
    """Everything that the preview page shows of this snippet, as of today."""
    return preview_of(snippet, timezone.localdate())
