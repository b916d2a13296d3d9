"""Which fonts to install for letters that no font here has."""

from __future__ import annotations

import re
from collections.abc import Iterable

# where letters lie → Debian's and Ubuntu's package of fonts for them; the fallback fonts hold no hangul
PACKAGES = (
    (re.compile(r"[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]"), "fonts-nanum"),
    (
        re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"),
        "fonts-droid-fallback",
    ),
)
OTHERS = "fonts-noto-core"


def fonts_for(letters: Iterable[str]) -> str:
    """Debian's and Ubuntu's packages of fonts that hold the letters: those that we know to."""
    needed = {_package(letter) for letter in letters}
    names = [name for _, name in PACKAGES if name in needed] + [OTHERS] * (OTHERS in needed)
    return " and ".join(names)


def _package(letter: str) -> str:
    return next((name for letters, name in PACKAGES if letters.match(letter)), OTHERS)
