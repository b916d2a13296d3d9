"""The template library: words as filters, and the one tag that needs to remember (anchors of blanks)."""

from __future__ import annotations

import re
from typing import Any

from django.template import Library
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from packs.domain.company import plural
from packs.domain.days import day
from packs.domain.playbook.spans import Span
from packs.rendering import words

PLUSES = re.compile(r"\w+\+\+")

register = Library()
for function in (
    words.label,
    words.month,
    day,
    words.count_word,
    words.figure,
    words.seconds,
    words.mark,
    words.sentence,
    words.figure_size,
    words.sentence_of,
    words.dotted,
    words.parted,
    words.sources,
    words.named,
    words.field_name,
    words.times,
    plural,
    words.shown_values,
    words.linked_words,
    words.short_refs,
    words.space_before,
    words.space_after,
    words.space_stripped,
):
    register.filter(function.__name__, function)


@register.filter
def whole(text: str) -> SafeString:
    """A text as markup in which the name of a language stays whole: a line may end after "C+"."""
    return mark_safe(PLUSES.sub(r'<i class="whole">\g<0></i>', escape(text)))


def anchor_of(blank: str) -> str:
    """The id at which a blank stands: what the register's page numbers are read from."""
    return f"at-{blank}"


@register.simple_tag(takes_context=True)
def blank_anchor(context: dict[str, Any], span: Span) -> str:
    """An `id` for the first place of a blank in its own section; nothing for any later place."""
    anchored: set[str] = context["anchored"]
    if not span.number or not span.blank or span.blank in anchored:
        return ""
    if span.number.partition(".")[0] != str(context["section_number"]):
        return ""
    anchored.add(span.blank)
    return format_html(' id="{}"', anchor_of(span.blank))
