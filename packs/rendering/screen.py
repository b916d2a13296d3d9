"""Playbook → one page for a screen that needs nothing else: styles, fonts, logo and a script inside.

The page reads, folds and links without the script, which adds buttons that copy and one that opens all.
Its own policy lets that one script run and nothing be fetched, wherever the file is opened from.
"""

from __future__ import annotations

import base64
import hashlib
from itertools import zip_longest

from django.utils.safestring import mark_safe

from packs.domain.brand import Brand
from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook
from packs.rendering.assets import fonts_of, stylesheet
from packs.rendering.html import TEMPLATES, cover_html, document_title, fill, joined, section_html

SCRIPT = (TEMPLATES / "playbook" / "screen.js").read_text(encoding="utf-8")
SCRIPT_HASH = "sha256-" + base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()


def screen_html(playbook: Playbook, brand: Brand) -> str:
    """The whole playbook as one page; the same playbook and brand give the same page."""
    return fill(
        "screen.html",
        title=document_title(playbook),
        lang=playbook.locale,
        style=mark_safe(stylesheet("screen", brand, _embedded)),
        script=mark_safe(SCRIPT),
        script_hash=mark_safe(SCRIPT_HASH),
        cover=cover_html(playbook, brand, _logo(brand)),
        sections=playbook.sections,
        sheet=playbook.section(SectionKey.CHEAT_SHEET),
        body=joined(
            [
                section_html(section, brand, paged=False, following=following)
                for section, following in zip_longest(playbook.sections, playbook.sections[1:])
            ]
        ),
    )


def _logo(brand: Brand) -> str:
    return f"data:{brand.logo_type};base64,{brand.logo}" if brand.logo else ""


def _embedded(face: str) -> str:
    return "data:font/woff;base64," + base64.b64encode(fonts_of(face)).decode()
