"""The heads of a section's entries → title, employer, place and period, in whatever order they are written.

Each head is cut into pieces at changes of style, wide gaps and separators. What a piece is, is told by its
own words and by what stands in the same slot of the other heads: all heads of a section are built alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.commas import parted, without_town
from packs.domain.reading.resume.entries import Entry
from packs.domain.reading.resume.page import Cell, Line, Run, Style
from packs.domain.reading.resume.periods import DURATION, Period
from packs.domain.reading.resume.places import LEGAL, could_be_place, is_place, split_place
from packs.domain.reading.resume.roles import FIRM, TITLE
from packs.domain.reading.resume.runs import merged_runs, without_period
from packs.domain.reading.resume.units import flowed

SEPARATOR = re.compile(r"\s+[|¦•·●∙⋅–—―/~:]+\s+|\s+-\s+|\s*[|¦•]\s*|\s+[-–—]{2,}\s+|;\s|—")
WITHIN = re.compile(SEPARATOR.pattern.replace("/~:", "~:"))
AT = re.compile(r"\s+(?:at|@|bei|chez|bij|presso)\s+|(?<=\w)\s*@\s*(?=[A-Z])", re.IGNORECASE)
OPENING_AT = re.compile(r"^\s*(?:at|@|bei|chez|bij|presso)\s+", re.IGNORECASE)
LONE_AT = re.compile(r"\s*(?:at|@|bei|chez|bij|presso)\s*", re.IGNORECASE)
BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{2,60})[)\]]\s*$")
URL = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|net|dev|app|ai|co|edu|de|no|in|es|example)(?:\.[a-z]{2})?(?:/\S*)?(?=$|[\s,)])",
    re.IGNORECASE,
)
LINK = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S+", re.IGNORECASE)
SCORE = re.compile(
    r"^(?:cum\w*\.?\s+|major\s+|overall\s+)?(?:c?gpa|grade|note|score|average)\b.*\d", re.IGNORECASE
)
KIND = re.compile(
    r"(?:full[- ]time|part[- ]time|contract(?:or)?|internship|permanent|temporary|remote|hybrid|"
    r"on-?site|vollzeit|teilzeit|cdi|cdd)",
    re.IGNORECASE,
)
# "Acme, Wrexham", "Acme (Wrexham)"
TAIL = re.compile(r"(?P<name>.+)(?:, |\s\((?=.*\)$))(?P<tail>[^()]+?)\)?")
FEWEST = 3  # heads from which what all have in common is no chance
EDGES = " \t,;:|¦·•–—―-/\\@"


class Piece(NamedTuple):
    """A piece of a head, and its slot: row, cell and place in the cell. `tail`: a place cut off its end."""

    text: str
    slot: tuple[int, int, int]
    look: tuple[int, bool, bool, int]
    after_at: bool = False
    tail: str = ""


@dataclass
class Head:
    """What the head of an entry says. `trust` holds a confidence for each field that was found."""

    owner: str = ""  # employer, school, project
    role: str = ""  # title, degree
    place: str = ""
    url: str = ""
    score: str = ""
    period: Period | None = None
    trust: dict[str, float] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)


Likeness = Callable[[str], float]


def read_heads(entries: Sequence[Entry], likeness: Likeness) -> list[Head]:
    """The heads of a section. `likeness`: how much a text is a role (above 0) or an owner (below)."""
    read = [_pieces(entry) for entry in entries]
    names = [[piece for piece in pieces if not is_place(piece.text)] for _, pieces in read]
    names = [_without_domains(_without_cities(pieces)) for pieces in _tails_cut(names)]
    votes = _votes(names, likeness)
    heads = []
    for (head, pieces), named in zip(read, names, strict=True):
        head.place = next((piece.tail for piece in named if piece.tail), "")
        head.place = next((piece.text for piece in pieces if is_place(piece.text)), head.place)
        city = next((piece for piece in pieces if piece.tail and piece not in named), None)
        head.place = f"{city.text}, {city.tail}" if city else head.place
        _assign(head, _split_further(named, likeness), votes, likeness)
        heads.append(head)
    return heads


def _without_domains(pieces: list[Piece]) -> list[Piece]:
    """A bare domain is a name only where there are no two others: "Booking.com"."""
    named = [piece for piece in pieces if not URL.fullmatch(piece.text)]
    return named if len(named) >= 2 else pieces


def _without_cities(pieces: list[Piece]) -> list[Piece]:
    """Where two other names are given, what stands before a known country is its city: "Gdańsk, Poland"."""
    cities = [
        piece for piece in pieces if piece.tail and could_be_place(piece.text) and not _named(piece.text)
    ]
    return [piece for piece in pieces if piece not in cities] if len(pieces) - len(cities) >= 2 else pieces


def _named(text: str) -> bool:
    return bool(FIRM.search(text) or TITLE.search(text))


def _tails_cut(heads: list[list[Piece]]) -> list[list[Piece]]:
    """Where other heads have a known place after a comma, or all a likely one, it is cut off."""
    tails = [bool(piece.tail) for pieces in heads for piece in pieces if "," in piece.text or piece.tail]
    known = any(tails) and sum(tails) * 2 >= len(tails)
    if not known and not _all_tailed(heads) and not _told_in_one_breath(heads):
        return heads
    return [
        [piece if any(p.tail for p in pieces) else _tail_cut(piece) for piece in pieces] for pieces in heads
    ]


def _all_tailed(heads: list[list[Piece]]) -> bool:
    """Whether all heads with two names have one that ends in what may be a place, in the same cell."""
    tailed = [
        {
            piece.slot[1:]  # a date that is broken moves the rows below it
            for piece in pieces
            if not TITLE.search(piece.text) and (piece.tail or _tail_cut(piece).tail)
        }
        for pieces in heads
        if len(pieces) > 1
    ]
    enough = len(tailed) >= FEWEST and len(tailed) * 5 >= len(heads) * 4
    return enough and bool(set.intersection(*tailed))


def _told_in_one_breath(heads: list[list[Piece]]) -> bool:
    """Whether all heads are "Title, Employer, Town", by one whose town is known or by their number."""
    single = [pieces[0] for pieces in heads if len(pieces) == 1]
    known = any(piece.tail and "," in piece.text for piece in single)
    alike = len(single) >= FEWEST and all(_is_threefold(piece.text) for piece in single)
    return (
        (known or alike)
        and len(single) == len(heads)
        and all(piece.tail or (piece.text.count(", ") > 1 and _tail_cut(piece).tail) for piece in single)
    )


def _is_threefold(text: str) -> bool:
    """Whether a head has three parts, of which one of the first two is a title."""
    titled = [bool(TITLE.search(part)) for part in text.split(", ")]
    return titled in ([True, False, False], [False, True, False])


def _tail_cut(piece: Piece) -> Piece:
    found = TAIL.fullmatch(piece.text)
    if (
        not found
        or not could_be_place(found["tail"])
        or _named(found["tail"])
        or LEGAL.fullmatch(found["tail"])
    ):
        return piece
    return piece._replace(text=found["name"], tail=found["tail"])


def _votes(heads: Sequence[Sequence[Piece]], likeness: Likeness) -> dict[object, float]:
    """The mean likeness of the pieces in one slot, and of those of one look."""
    sums: dict[object, list[float]] = {}
    for pieces in heads:
        for piece in pieces:
            for key in (piece.slot, piece.look):
                sums.setdefault(key, []).append(likeness(piece.text))
    return {key: sum(values) / len(values) for key, values in sums.items()}


def _assign(head: Head, pieces: list[Piece], votes: dict[object, float], likeness: Likeness) -> None:
    def weight(piece: Piece) -> float:
        slot, look = votes.get(piece.slot, 0.0), votes.get(piece.look, 0.0)
        return likeness(piece.text) + 0.9 * slot + 0.5 * look - (2.0 if piece.after_at else 0.0)

    if not pieces:
        return
    if len(pieces) == 1:
        only = pieces[0]
        if weight(only) > 0.15:
            head.role, head.trust["role"] = only.text, 0.85
        else:
            head.owner, head.trust["owner"] = only.text, 0.7
        return
    candidates = pieces[:6]
    role = max(candidates, key=weight)
    others = [piece for piece in candidates if piece is not role]
    owner = min(others, key=lambda piece: (weight(piece) + 0.35 * _shaped(piece, head), pieces.index(piece)))
    head.role, head.owner = role.text, owner.text
    apart = weight(role) - weight(owner)
    head.trust |= {"role": _trust(apart), "owner": _trust(apart)}
    for piece in pieces:
        if piece is role or piece is owner:
            continue
        if not head.place and could_be_place(piece.text):
            head.place, head.trust["place"] = piece.text, 0.6
        else:
            head.rest.append(piece.text)


def _shaped(piece: Piece, head: Head) -> float:
    """A later piece that may be a place is rather not the owner."""
    return 1.0 if not head.place and could_be_place(piece.text) and piece.slot[1] > 0 else 0.0


def _trust(apart: float) -> float:
    return 0.97 if apart >= 2 else 0.9 if apart >= 1 else 0.75 if apart > 0.2 else 0.5


def _split_further(pieces: list[Piece], likeness: Likeness) -> list[Piece]:
    """Commas part names only where nothing else did: "Engineer, Acme"."""
    sides = parted(pieces[0].text, likeness) if len(pieces) == 1 else None
    if sides is None:
        return pieces
    piece = pieces[0]
    return [
        Piece(text, (*piece.slot[:2], piece.slot[2] + 10 * (index + 1)), piece.look)
        for index, text in enumerate(sides)
    ]


def _pieces(entry: Entry) -> tuple[Head, list[Piece]]:
    head = Head()
    pieces: list[Piece] = []
    for row, unit_lines in enumerate(_rows(entry)):
        for line in unit_lines:
            anchor = anchor_of(line, loose=True) if head.period is None and row <= entry.anchor + 1 else None
            if anchor:
                head.period = anchor[1]
            for index, cell in enumerate(line.cells):
                cut = anchor[1] if anchor and anchor[0] == index else None
                pieces += _of_cell(cell, cut, row, index, head)
    return head, pieces


def _rows(entry: Entry) -> list[list[Line]]:
    """The lines of each row of a head; rows that a narrow column broke are one."""
    numbered = [(row, line) for row, unit in enumerate(entry.head) for line in unit.lines]
    rows: list[list[Line]] = [[] for _ in entry.head]
    at = 0
    for row, line in numbered:
        leading = 1.5 * max(1.2 if line.style.size <= 1 else 8.0, line.style.size)
        before = rows[at][-1:] if rows[at] else []
        merged = flowed([*before, line], leading)
        if before and len(merged) == 1:
            rows[at][-1] = merged[0]
        else:
            at = row
            rows[row].append(line)
    return rows


def _of_cell(cell: Cell, period: Period | None, row: int, index: int, head: Head) -> Iterator[Piece]:
    runs = without_period(cell.runs, period) if period else [Run(run.text, run.style) for run in cell.runs]
    place, at = 0, False
    for run in merged_runs(runs):
        if LONE_AT.fullmatch(run.text):
            at = True
            continue
        text = DURATION.sub(" ", run.text) if period or DURATION.fullmatch(run.text.strip()) else run.text
        for link in URL.findall(text):
            head.url = head.url or link
        text = LINK.sub(" ", text)
        for part, after_at in _parts(text):
            named, where = split_place(part)
            if where:
                yield Piece(where, (row, index, place + 1), _look(run.style), False)
            else:
                named, where = without_town(named)
            named = named.strip(EDGES + "()") if not any(map(str.isalnum, named)) else named
            if SCORE.match(named):
                head.score = named
            elif named and not KIND.fullmatch(named):
                yield Piece(named, (row, index, place), _look(run.style), after_at or at, where)
                place += 1
                at = False


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    told = AT.search(text)  # "Integration / Identity at Acme": the slash stands within a name
    for piece in (WITHIN if told else SEPARATOR).split(text):
        halves = ["", OPENING_AT.sub("", piece)] if OPENING_AT.match(piece) else AT.split(piece)
        if len(halves) == 2 and len(halves[0].split()) > 7:
            halves = [piece]
        for number, half in enumerate(halves):
            half = half.strip(EDGES)
            bracket = BRACKETS.search(half)
            if bracket and (
                is_place(bracket[1])
                or (KIND.fullmatch(bracket[1]) and not TITLE.search(half[: bracket.start()]))
                or not bracket[1].strip(EDGES)
            ):
                half = half[: bracket.start()]
                if is_place(bracket[1]):
                    yield bracket[1], False
            half = _closed(re.sub(r"[(\[]\s*[)\]]", "", half).strip(EDGES))
            if any(char.isalnum() for char in half):
                yield half, number > 0


def _closed(text: str) -> str:
    """The text without a bracket that was cut off its other half."""
    if text.count("(") < text.count(")"):
        return text.lstrip(")]").strip(EDGES)
    return text.rstrip("([").strip(EDGES)


def _look(style: Style) -> tuple[int, bool, bool, int]:
    return round(style.size), style.bold, style.italic, style.color
