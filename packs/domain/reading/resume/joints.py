"""Separators within a name: what a dash or a slash parts in one head only is one name again.

All heads of a section are built alike: "Engineer – Acme" has its dash in all of them. A dash in few of them,
or between two titles, stands within a name ("Developer – Web/Java", "Polarity / Hyperhyper").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from packs.domain.reading.resume.pieces import Likeness, Piece
from packs.domain.reading.resume.places import could_be_place
from packs.domain.reading.resume.roles import FIRM

WEAK = re.compile(r"\s*[-–—/~:·|]+\s*")
LONGEST_TOWN = 3  # words
STRUCTURAL = 0.6  # of the heads with a cell: its separator belongs to the form

Slot = tuple[int, int]


def rejoined(heads: Sequence[Sequence[Piece]], likeness: Likeness, placed: set[Slot]) -> list[list[Piece]]:
    """The pieces of each head; two that a weak separator parts are one where the form does not part them.

    `placed`: the rows and cells in which places are known, of any head.
    """
    cells: Counter[Slot] = Counter()
    parted: Counter[Slot] = Counter()
    towned: Counter[Slot] = Counter()
    for pieces in heads:
        cells.update({_cell(piece) for piece in pieces})
        pairs = [(a, b) for a, b in pairwise(pieces) if _weakly(a, b)]
        parted.update({_cell(b) for a, b in pairs if _unlike(a, b, likeness)})
        towned.update({_cell(b) for a, b in pairs if _is_town(b.text)})
    form = {cell for cell in cells if parted[cell] >= STRUCTURAL * cells[cell]}
    towns = placed | {cell for cell in cells if towned[cell] >= STRUCTURAL * cells[cell]}
    return [_whole(pieces, form, towns, likeness) for pieces in heads]


def _whole(pieces: Sequence[Piece], form: set[Slot], towns: set[Slot], likeness: Likeness) -> list[Piece]:
    """The pieces of one head, joined where no form parts them and another name stands elsewhere."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and _weakly(last, piece) and _is_one(last, piece, pieces, form, towns, likeness):
            joined[-1] = last._replace(text=f"{last.text}{piece.joint}{piece.text}", tail=piece.tail)
        else:
            joined.append(piece)
    return joined


def _is_one(
    last: Piece,
    piece: Piece,
    pieces: Sequence[Piece],
    form: set[Slot],
    towns: set[Slot],
    likeness: Likeness,
) -> bool:
    """Whether two neighbours of a cell are one name."""
    others = [each for each in pieces if _cell(each) != _cell(piece) or each.look != piece.look]
    if not others and ", " in piece.text:  # "VP - Service Owner, Acme"
        return _cell(piece) not in form or (likeness(last.text) > 0 and likeness(piece.text) > 0)
    if not others and not _unlike(last, piece, likeness) and _strongly_parted(piece, pieces, likeness):
        return True  # "Engineer | Acme – Audit"
    if not others or (_cell(piece) in form and _unlike(last, piece, likeness)):
        return False
    if piece.after_at:
        return likeness(last.text) <= 0 and any(likeness(each.text) > 0 for each in others)
    town = "/" not in piece.joint and likeness(last.text) <= 0 and _is_town(piece.text)
    ends = not any(
        _cell(each) == _cell(piece) and each.slot > piece.slot and each.look != piece.look for each in pieces
    )
    town = town and ends and _cell(piece) in towns
    return not town  # "Klinikum Donautal – Linz"


def _strongly_parted(piece: Piece, pieces: Sequence[Piece], likeness: Likeness) -> bool:
    """Whether title and employer of a head are parted by another mark than the one before a piece."""
    return any(
        _unlike(a, b, likeness) and b.joint.strip() != piece.joint.strip() for a, b in pairwise(pieces)
    )


def _is_town(text: str) -> bool:
    return len(text.split()) <= LONGEST_TOWN and could_be_place(text) and not FIRM.search(text)


def _cell(piece: Piece) -> Slot:
    return piece.slot[:2]


def _unlike(before: Piece, after: Piece, likeness: Likeness) -> bool:
    """Whether one of two is a title (or a degree) and the other is none."""
    return (likeness(before.text) > 0) != (likeness(after.text) > 0)


def _weakly(before: Piece, after: Piece) -> bool:
    """Whether two pieces of one look stand in a cell with a dash, a slash, a colon or "at" between them."""
    return (
        _cell(before) == _cell(after)
        and before.look == after.look
        and not before.tail
        and bool(after.joint)
        and (after.after_at or WEAK.fullmatch(after.joint) is not None)
    )
