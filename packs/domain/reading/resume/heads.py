"""The heads of a section's entries → title, employer, place and period, in whatever order they are written.

Each head is cut into pieces at changes of style, wide gaps and separators. What a piece is, is told by its
own words and by what stands in the same slot of the other heads: all heads of a section are built alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from packs.domain.reading.resume.commas import parted
from packs.domain.reading.resume.entries import Entry
from packs.domain.reading.resume.joints import rejoined
from packs.domain.reading.resume.naming import Votes, assign
from packs.domain.reading.resume.pieces import URL, Head, Likeness, Piece, pieces_of
from packs.domain.reading.resume.places import LEGAL, could_be_place, is_place
from packs.domain.reading.resume.roles import FIRM, TITLE

# "Acme, Wrexham", "Acme (Wrexham)"
TAIL = re.compile(r"(?P<name>.+)(?:, |\s\((?=.*\)$))(?P<tail>[^()]+?)\)?")
FEWEST = 3  # heads from which what all have in common is no chance
BETWEEN = re.compile(r" in (?=[A-Z])")  # a title and an employer in one name
MOSTLY = 0.6  # of the heads


def read_heads(entries: Sequence[Entry], likeness: Likeness) -> list[Head]:
    """The heads of a section. `likeness`: how much a text is a role (above 0) or an owner (below)."""
    read = [pieces_of(entry) for entry in entries]
    names = [[piece for piece in pieces if not is_place(piece.text)] for _, pieces in read]
    placed = {piece.slot[:2] for _, told in read for piece in told if piece.tail or is_place(piece.text)}
    names = [
        _without_domains(_without_cities(pieces)) for pieces in _tails_cut(rejoined(names, likeness, placed))
    ]
    votes = Votes(names, likeness)
    heads = []
    joint = _usual_joint(names, likeness)
    for (head, pieces), named in zip(read, names, strict=True):
        head.place = next((piece.tail for piece in named if piece.tail), "")
        head.place = next((piece.text for piece in pieces if is_place(piece.text)), head.place)
        city = next((piece for piece in pieces if piece.tail and piece not in named), None)
        head.place = f"{city.text}, {city.tail}" if city else head.place
        assign(head, _split_further(named, likeness, joint), votes, likeness)
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
    rest = [piece for piece in pieces if piece not in cities]
    both = len(rest) == 1 and TITLE.search(rest[0].text) and BETWEEN.search(rest[0].text)
    return rest if len(rest) >= 2 or both else pieces


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


def _usual_joint(heads: Sequence[Sequence[Piece]], likeness: Likeness) -> str:
    """What parts title and employer in most heads of one piece: a comma, or "in"; it does so in all then."""
    single = [pieces[0].text for pieces in heads if len(pieces) == 1]
    for joint in (", ", " in "):
        sides = [text.split(joint, 1) for text in single if joint in text]
        first, second = ([likeness(side[at]) > 0 for side in sides] for at in (0, 1))
        named = all(side[1][:1].isupper() for side in sides)
        if sum(first) >= 2 and sum(first) > sum(second) and sum(first) >= MOSTLY * len(sides) and named:
            return joint
    return ""


def _split_further(pieces: list[Piece], likeness: Likeness, joint: str) -> list[Piece]:
    """Commas part names only where nothing else did: "Engineer, Acme". `joint`: what does in most heads."""
    sides = parted(pieces[0].text, likeness) if len(pieces) == 1 else None
    if sides is None and joint and len(pieces) == 1 and pieces[0].text.count(joint) == 1:
        role, _, owner = pieces[0].text.partition(joint)
        sides = role, owner
    if sides is None:
        return pieces
    piece = pieces[0]
    return [
        Piece(text, (*piece.slot[:2], piece.slot[2] + 10 * (index + 1)), piece.look)
        for index, text in enumerate(sides)
    ]
