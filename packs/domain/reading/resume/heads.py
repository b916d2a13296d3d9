"""The heads of a section's entries → title, employer, place and period, in whatever order they are written.

Each head is cut into pieces at changes of style, wide gaps and separators. What a piece is, is told by its
own words and by what stands in the same slot of the other heads: all heads of a section are built alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from packs.domain.reading.resume.commas import parted
from packs.domain.reading.resume.entries import Entry
from packs.domain.reading.resume.joints import rejoined
from packs.domain.reading.resume.pieces import URL, Head, Piece, pieces_of
from packs.domain.reading.resume.places import LEGAL, could_be_place, is_place
from packs.domain.reading.resume.roles import FIRM, TITLE

# "Acme, Wrexham", "Acme (Wrexham)"
TAIL = re.compile(r"(?P<name>.+)(?:, |\s\((?=.*\)$))(?P<tail>[^()]+?)\)?")
FEWEST = 3  # heads from which what all have in common is no chance
LIST = 4  # pieces in one row below the first: they are a list
LONGEST_NAME = 11  # words of a title or an employer
SMALL = 1.0  # what stands smaller below the first row of a head tells of it
SMALLER = 0.9  # of the size of the first piece
EARLY = 0.6  # of two titles, the first is that of the job
FOREMOST = 2.0  # what opens a head is its title or its owner, hardly ever what is told of them


Likeness = Callable[[str], float]


def read_heads(entries: Sequence[Entry], likeness: Likeness) -> list[Head]:
    """The heads of a section. `likeness`: how much a text is a role (above 0) or an owner (below)."""
    read = [pieces_of(entry) for entry in entries]
    names = [[piece for piece in pieces if not is_place(piece.text)] for _, pieces in read]
    names = [_without_domains(_without_cities(pieces)) for pieces in _tails_cut(rejoined(names, likeness))]
    votes = _votes(names, likeness)
    heads = []
    first = _parted_first(names, likeness)
    for (head, pieces), named in zip(read, names, strict=True):
        head.place = next((piece.tail for piece in named if piece.tail), "")
        head.place = next((piece.text for piece in pieces if is_place(piece.text)), head.place)
        city = next((piece for piece in pieces if piece.tail and piece not in named), None)
        head.place = f"{city.text}, {city.tail}" if city else head.place
        _assign(head, _split_further(named, likeness, first=first), votes, likeness)
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


class Votes(NamedTuple):
    """The sum of likenesses and their number: of pieces in one slot, or of one look."""

    total: float
    number: int

    def without(self, own: float) -> float:
        """The mean of the other pieces; 0 where there is none."""
        return (self.total - own) / (self.number - 1) if self.number > 1 else 0.0


def _votes(heads: Sequence[Sequence[Piece]], likeness: Likeness) -> dict[object, Votes]:
    """How much the pieces in one slot, and those of one look, are roles."""
    votes: dict[object, Votes] = {}
    for pieces in heads:
        for piece in pieces:
            for key in (piece.slot, piece.look):
                total, number = votes.get(key, (0.0, 0))
                votes[key] = Votes(total + likeness(piece.text), number + 1)
    return votes


def _assign(head: Head, pieces: list[Piece], votes: dict[object, Votes], likeness: Likeness) -> None:
    def weight(piece: Piece) -> float:
        own = likeness(piece.text)
        slot, look = (votes.get(key, Votes(own, 1)).without(own) for key in (piece.slot, piece.look))
        return own + 0.9 * slot + 0.5 * look - (2.0 if piece.after_at else 0.0)

    if not pieces:
        return
    if len(pieces) == 1:
        only = pieces[0]
        if weight(only) > 0.15:
            head.role, head.trust["role"] = only.text, 0.85
        else:
            head.owner, head.trust["owner"] = only.text, 0.7
        return
    candidates = _above_dates(_names(pieces), head, likeness)[:6]
    role = max(candidates, key=lambda piece: weight(piece) + EARLY * (piece is candidates[0]))
    others = [piece for piece in candidates if piece is not role]
    owner = min(
        others,
        key=lambda piece: (
            weight(piece)
            + 0.35 * _shaped(piece, head)
            + SMALL * _is_smaller(piece, pieces[0])
            - FOREMOST * (piece is pieces[0] and not _is_fainter(piece, role)),
            pieces.index(piece),
        ),
    )
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


def _names(pieces: list[Piece]) -> list[Piece]:
    """The pieces that may be names: without prose and lists of tools, where two others stand."""
    row = Counter(piece.slot[0] for piece in pieces)
    short = [
        piece
        for piece in pieces
        if len(piece.text.split()) <= LONGEST_NAME and (piece.slot[0] == 0 or row[piece.slot[0]] < LIST)
    ]
    return short if len(short) >= 2 else pieces


def _above_dates(pieces: list[Piece], head: Head, likeness: Likeness) -> list[Piece]:
    """The names down to the dates if title and owner are among them: what follows tells of the work."""
    above = [piece for piece in pieces if piece.slot[0] <= head.dated]
    titled = [likeness(piece.text) > 0 for piece in above]
    return above if any(titled) and not all(titled) else pieces


def _is_fainter(first: Piece, role: Piece) -> bool:
    """Whether what opens a head is set smaller or lighter than its title: a place beside dates."""
    return first.look[0] < role.look[0] or (role.look[1] and not first.look[1])


def _is_smaller(piece: Piece, first: Piece) -> bool:
    """Whether a piece of a later row is set smaller than the first: a list of tools, a description."""
    return piece.slot[0] > first.slot[0] and piece.look[0] < SMALLER * first.look[0]


def _shaped(piece: Piece, head: Head) -> float:
    """A later piece that may be a place is rather not the owner."""
    return 1.0 if not head.place and could_be_place(piece.text) and piece.slot[1] > 0 else 0.0


def _trust(apart: float) -> float:
    return 0.97 if apart >= 2 else 0.9 if apart >= 1 else 0.75 if apart > 0.2 else 0.5


def _parted_first(heads: Sequence[Sequence[Piece]], likeness: Likeness) -> bool:
    """Whether the first comma parts title and employer in most heads: then it does so in all."""
    single = [pieces[0].text for pieces in heads if len(pieces) == 1 and "," in pieces[0].text]
    sides = [parted(text, likeness) for text in single]
    first = [
        told for told, text in zip(sides, single, strict=True) if told and told[0] == text.split(", ")[0]
    ]
    roles = [likeness(told[0]) > 0 for told in first]
    return sum(roles) >= 2 and 2 * sum(roles) > len(single)


def _split_further(pieces: list[Piece], likeness: Likeness, *, first: bool) -> list[Piece]:
    """Commas part names only where nothing else did: "Engineer, Acme". `first`: the first one does."""
    sides = parted(pieces[0].text, likeness) if len(pieces) == 1 else None
    if sides is None and first and len(pieces) == 1 and ", " in pieces[0].text:
        role, _, owner = pieces[0].text.partition(", ")
        sides = role, owner
    if sides is None:
        return pieces
    piece = pieces[0]
    return [
        Piece(text, (*piece.slot[:2], piece.slot[2] + 10 * (index + 1)), piece.look)
        for index, text in enumerate(sides)
    ]
