"""Which fonts to install for letters that no font here has."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Han, kana and hangul with their punctuation, half and full widths
EAST_ASIAN = re.compile(
    r"[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)


def fonts_for(letters: Iterable[str]) -> str:
    """Debian's and Ubuntu's packages of fonts that hold the letters: those that we know to."""
    far = {bool(EAST_ASIAN.match(letter)) for letter in letters}
    return " and ".join(
        name for here, name in ((True, "fonts-droid-fallback"), (False, "fonts-noto-core")) if here in far
    )
