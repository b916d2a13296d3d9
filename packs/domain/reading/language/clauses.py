"""Cutting a resume line into clauses: what was done, what came of it, details. Each is a verbatim part."""

from __future__ import annotations

import re

from packs.domain.candidate import Clause, ClauseRole
from packs.domain.reading.language.nouns import PREPOSITIONS
from packs.domain.reading.language.verbs import BASES, OUTCOMES, gerund_base, past_base
from packs.domain.reading.text import sentences_of
from packs.domain.reading.words import word_set

DASH = re.compile(r"\s+[—–-]{1,2}\s+|\s*—\s*|\s*(?:→|=>)\s*(?=[A-Za-z])|;\s+")
TURN = re.compile(
    r",?\s+(?:thereby\s+|thus\s+)?(?P<word>which|that|resulting in|leading to|by|[A-Za-z-]{4,}ing)"
    r"(?=\s+(?P<next>[\w'’-]+))"
)
LABEL = re.compile(r"^(?P<label>[^:.;]{1,48}):\s+(?=\S)")
YEAR_SPAN = (
    r"(?:(?:Q[1-4]|[A-Z][a-z]{2,8})\.?\s+)?(?:19|20)\d{2}"
    r"(?:\s*[–—-]\s*(?:[A-Z][a-z]{2,8}\.?\s+)?(?:(?:19|20)\d{2}|[Pp]resent|[Nn]ow))?"
)
DATE_ONLY = re.compile(rf"[(\[]?{YEAR_SPAN}[)\]:,]*")
LEADING_DATE = re.compile(rf"[(\[]?{YEAR_SPAN}[)\]]?[:,]?\s+(?=[A-Z])")
FIGURE = re.compile(r"\d")
# verbs that are never participles of the noun before them, so that "noun verb …" is a whole sentence
FINITE = word_set(
    "is are was were has have had fell falls rose rises went goes dropped grew grows climbed came comes "
    "became stayed stays took takes needs runs ran pays paid saw sees doubled tripled halved can could "
    "will would"
)
SUBJECT_WORDS = 7  # how far from its beginning a sentence's verb may stand


def split_clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of one line, in order. A line without a turn is one action."""
    parts = [part for sentence in sentences_of(text) for part in _at_dashes(sentence)]
    pieces: list[tuple[str, str]] = []  # (the word that opens the clause, its text)
    for part in parts:
        if pieces and is_statement(part):
            pieces.append(("statement", part))
            continue
        label, body = _label(part)
        if label:
            pieces.append(("label", label))
        pieces.extend(_at_turns(body))
    pieces = [(opener, piece) for opener, piece in pieces if piece] or [("", text)]
    return tuple(
        Clause(text=piece, role=_role(opener, piece, proven=index > 0 or _has_means(pieces[1:])))
        for index, (opener, piece) in enumerate(pieces)
    )


def opens_with_outcome(text: str) -> bool:
    """Whether a clause begins with a verb that tells an outcome: "reduced", "improving"."""
    word = first_word(text)
    return (past_base(word) or gerund_base(word)) in OUTCOMES


def is_statement(text: str) -> bool:
    """Whether a clause is a sentence with a subject of its own: "completion rose from 62% to 84%"."""
    words = [word.strip(",()").casefold() for word in text.split()]
    if not words or _is_verb(words[0]) or words[0] in {*PREPOSITIONS, "i", "we", "which", "that", "and"}:
        return False
    return any(word in FINITE for word in words[1:SUBJECT_WORDS])


def opens_with_verb(text: str) -> bool:
    """Whether a line begins with a verb, or with the writer: "I", "we"."""
    word = first_word(text)
    return _is_verb(word) or word.casefold() in ("i", "we")


def first_word(text: str) -> str:
    """The first word that is no adverb, without punctuation."""
    words = [word.strip(".,;:()[]“”\"'") for word in text.split()]
    return next((word for word in words if word and not word.casefold().endswith("ly")), "")


def _at_dashes(text: str) -> list[str]:
    return [part.strip(" ,") for part in DASH.split(text) if part.strip(" ,")]


def _label(text: str) -> tuple[str, str]:
    if match := LABEL.match(text):
        label, rest = match["label"], text[match.end() :]
        if len(label.split()) <= 5 and not _is_verb(first_word(label)):
            return label + ":", rest
    if match := LEADING_DATE.match(text):
        return match.group().strip(), text[match.end() :]
    return "", text


def _at_turns(text: str) -> list[tuple[str, str]]:
    pieces, opener, start = [], "", 0
    for match in TURN.finditer(text):
        word = match["word"].casefold()
        begin = match.start("word")
        if begin - start > 3 and _turns(word, match["next"], text, match):
            pieces.append((opener, text[start : match.start()].rstrip(" ,")))
            opener, start = word, begin
    pieces.append((opener, text[start:].strip(" ,")))
    return pieces


def _turns(word: str, following: str, text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()].rsplit(None, 1)[-1].casefold()
    rest = text[match.end("word") :]
    if word in ("resulting in", "leading to"):
        return True
    if word == "by":
        return gerund_base(following) is not None
    if word in ("which", "that"):
        outcome = past_base(following) in OUTCOMES
        return outcome and (bool(FIGURE.search(rest)) or text[match.start()] == ",")
    if gerund_base(word) not in OUTCOMES or before in PREPOSITIONS or past_base(before):
        return False
    return text[match.start()] == "," or bool(FIGURE.search(rest))


def _has_means(rest: list[tuple[str, str]]) -> bool:
    return bool(rest) and rest[0][0] == "by"


def _role(opener: str, text: str, *, proven: bool) -> ClauseRole:
    """The role of a clause; the first one tells an outcome only with a figure, or a "by …" behind it."""
    word = first_word(text)
    if opener == "label" or DATE_ONLY.fullmatch(text):
        return ClauseRole.DETAIL
    if opener == "by":
        return ClauseRole.ACTION
    if opener or (opens_with_outcome(text) and (FIGURE.search(text) or proven)):
        return ClauseRole.RESULT
    if _is_verb(word) or word.casefold() in ("i", "we"):
        return ClauseRole.ACTION
    return ClauseRole.RESULT if FIGURE.match(text) else ClauseRole.ACTION


def _is_verb(word: str) -> bool:
    return past_base(word) is not None or gerund_base(word) is not None or word.casefold() in BASES
