"""Words in other letters, told apart in the markup: which way they run, which language they are in.

What is written from right to left stands in a `bdi` element, so that neither our punctuation nor a number
after it is drawn into its order. A language is named where its letters alone say it: Arabic letters and Han
characters belong to several.
"""

from __future__ import annotations

import re
from html import escape, unescape
from unicodedata import combining, east_asian_width

HEBREW, ARABIC = r"\u0590-\u05ff\ufb1d-\ufb4f", r"\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
KANA, HANGUL = r"\u3040-\u30ff", r"\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
HAN = r"\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
LEFTWARD = f"[{HEBREW}{ARABIC}]"
LATIN = r"A-Za-z\u00c0-\u024f"

# a phrase from its first letter to its last, and what stands in parentheses right after it: "אל על (1998)"
PHRASE = re.compile(rf"{LEFTWARD}(?:[^{LATIN}]*{LEFTWARD})?(?:\s?\([^{LATIN}()]*\))?")
EASTERN = re.compile(rf"[{KANA}{HANGUL}{HAN}](?:[^{LATIN}]*[{KANA}{HANGUL}{HAN}])?")
TOLD = re.compile(f"[{HEBREW}{ARABIC}{KANA}{HANGUL}]")
LANGUAGES = (("he", HEBREW, ARABIC), ("ja", KANA, HANGUL), ("ko", HANGUL, KANA))
UNBROKEN = re.compile(r"[^\s<>]{36,}")
STEP = re.compile(r"(?:&[^;\s]+;|[^/\s-]){1,12}[/-]*|[/-]+")  # as much of a word as stands together
# what is no text between tags: what has none to read, what was told apart before, and tags
PIECES = re.compile(
    r"(?P<kept><(style|script|title|bdi)\b.*?</\2>|<span lang=.*?</span>|<[^>]*>)|(?P<words>[^<]+)", re.S
)


def told_apart(markup: str) -> str:
    """The markup with each phrase in other letters marked; doing it again changes nothing."""
    return (
        PIECES.sub(lambda piece: piece["kept"] or _marked(piece["words"]), markup)
        if TOLD.search(markup)
        else markup
    )


def breakable(markup: str) -> str:
    """The markup with places to break in words as wide as a column: after a slash or hyphen of its own."""
    return PIECES.sub(_broken, markup) if UNBROKEN.search(markup) else markup


def breadth(words: str) -> int:
    """How many Latin letters are about as wide: a Han character is two, a mark on a letter none."""
    wide = sum(east_asian_width(letter) in "WF" for letter in words)
    return len(words) + wide - sum(combining(letter) > 0 for letter in words)


def language_of(words: str) -> str:
    """The language that the letters say; empty where they leave it open."""
    return next(
        (
            name
            for name, own, other in LANGUAGES
            if re.search(f"[{own}]", words) and not re.search(f"[{other}]", words)
        ),
        "",
    )


def leftward(words: str) -> list[tuple[int, int]]:
    """Where phrases that run from right to left begin and end; one, where a text is a sentence written so."""
    letters = re.findall(rf"{LEFTWARD}|[{LATIN}]", words)
    ours = [bool(re.match(f"[{LATIN}]", letter)) for letter in letters]
    if ours and not ours[0] and not ours[-1] and sum(ours) < len(ours) / 2:
        return [(len(words) - len(words.lstrip()), len(words.rstrip()))]
    return [found.span() for found in PHRASE.finditer(words)]


def _marked(escaped: str) -> str:
    words = unescape(escaped)
    if re.search(LEFTWARD, words):
        return _wrapped(words, leftward(words), "bdi", ' dir="rtl"')
    spans = [found.span() for found in EASTERN.finditer(words) if language_of(found[0])]
    return _wrapped(words, spans, "span") if spans else escaped


def _wrapped(words: str, places: list[tuple[int, int]], tag: str, attributes: str = "") -> str:
    pieces, at = [], 0
    for begin, end in places:
        language = language_of(words[begin:end])
        opening = tag + (f' lang="{language}"' if language else "") + attributes
        pieces += [_marked(escape(words[at:begin])), f"<{opening}>{escape(words[begin:end])}</{tag}>"]
        at = end
    return "".join((*pieces, _marked(escape(words[at:]))))


def _broken(piece: re.Match[str]) -> str:
    return piece["kept"] or UNBROKEN.sub(lambda word: "<wbr>".join(STEP.findall(word[0])), piece["words"])
