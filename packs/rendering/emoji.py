"""A face for emoji, in one ink like everything on paper: only playbooks whose words hold some load it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from packs.rendering.assets import ASSET, fonts_of

FILE = "noto-emoji-400-normal.woff"
# pictures, dingbats and symbols that are drawn as pictures, and what joins them into one
EMOJI = re.compile(r"[\u231a-\u23ff\u25fb-\u27bf\u2b05-\u2b55\U0001f000-\U0001faff]|\ufe0f")
# the layout engine asks for the family "emoji" wherever a character is to be drawn as a picture
FACE = f'@font-face{{font-family:"emoji";src:url("{ASSET}{FILE}") format("woff")}}'


def emoji_style(words: str) -> str:
    """The rule that loads the face, where the words hold what it draws."""
    return FACE if EMOJI.search(words) else ""


def emoji_assets(styles: Iterable[str]) -> dict[str, bytes]:
    """The face's bytes by address, where one of the styles loads it."""
    return {ASSET + FILE: fonts_of(FILE)} if any(FACE in style for style in styles) else {}
