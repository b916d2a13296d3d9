"""Characters as readers see them: ligatures opened, icons and invisible marks dropped; what a bullet is."""

from __future__ import annotations

import unicodedata

BULLETS = frozenset("•‣▪▫●○◦∙⁃■□▶►▸▹➢➤➔→⇒✓✔✦❖◆◇★☆»›·–—-*▻⚫➜{¤°﹥＞❯❱➣⦿◉◎⚬⬤⬥⧫⯈⮞➧➪➥⇨▷▹‣⊙✴✳✱✲✸✶>")
HYPHENS = {
    0x02: "-",
    0xAD: "-",
    0xFFFE: "-",
    0x2010: "-",
    0x2011: "-",
}  # PDFium reads 2 where a line broke a word
# of fonts in LaTeX's T1 encoding that tell no letters: quotes, dashes, dotless letters, ligatures
QUOTES = {0x10: "“", 0x11: "”", 0x12: "„", 0x13: "«", 0x14: "»", 0x15: "–", 0x16: "—", 0x19: "ı", 0x1A: "ȷ"}
UNMAPPED = {0x88: "•", 0x95: "•", 0x96: "–", 0x97: "—"}  # of TS1 and Windows: codes that no text has
SMALL_CAPITALS = dict(zip(map(ord, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ"), "abcdefghijklmnopqrstuvwyz", strict=True))
LIGATURES = QUOTES | UNMAPPED | {0x1B: "ff", 0x1C: "fi", 0x1D: "fl", 0x1E: "ffi", 0x1F: "ffl"}
SPACES = frozenset((0x09, 0x0A, 0x0D, 0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000))


ICON = 0xF0000  # added to the code of a glyph of an icon font


def is_icon(text: str) -> bool:
    """Whether a word is the picture of an icon font."""
    return len(text) == 1 and ord(text) >= ICON


def clean(code: int) -> str:
    """The text of one code point: its letters, a space, or nothing for icons and marks without a shape."""
    if 0x21 <= code < 0x7F:
        return chr(code)
    if code in SPACES or code == 0x20:
        return " "
    if code in HYPHENS:
        return HYPHENS[code]
    if code in SMALL_CAPITALS:  # in which some type "Oᴄᴜʟᴜꜱ"
        return SMALL_CAPITALS[code]
    if code in LIGATURES:
        return LIGATURES[code]
    if 0xFB00 <= code <= 0xFB06:
        return unicodedata.normalize("NFKC", chr(code))
    if code < 0x20 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return ""
    char = chr(code)
    if char in BULLETS or (0x2F00 <= code <= 0x2FDF):
        return unicodedata.normalize("NFKC", char) if char not in BULLETS else char
    category = unicodedata.category(char)
    return "" if category in ("Co", "Cn", "Cc", "Cf", "Cs") or code == 0xFFFD or _pictogram(code) else char


def _pictogram(code: int) -> bool:
    return (
        0x1F000 <= code <= 0x1FAFF
        or 0x2600 <= code <= 0x27BF
        or (0x2190 <= code <= 0x21FF and code != 0x2192)
    )
