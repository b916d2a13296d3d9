"""The heads of a section's entries → title, employer, place and period, in whatever order they are written.

Each head is cut into pieces at changes of style, wide gaps and separators. What a piece is, is told by its
own words and by what stands in the same slot of the other heads: all heads of a section are built alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from packs.domain.reading.resume.commas import parted
from packs.domain.reading.resume.entries import Entry
from packs.domain.reading.resume.joints import rejoined
from packs.domain.reading.resume.naming import Votes, assign, tells
from packs.domain.reading.resume.pieces import KIND, URL, Head, Likeness, Piece, pieces_of
from packs.domain.reading.resume.places import LEGAL, could_be_place, is_place
from packs.domain.reading.resume.roles import FIRM, TITLE

# "Acme, Wrexham", "Acme (Wrexham)"
TAIL = re.compile(r"(?P<name>.+)(?:, |\s\((?=.*\)$))(?P<tail>[^()]+?)\)?")
PLACED = re.compile(r"(?P<name>[^,]+), (?P<tail>[^,]+)")
FEWEST = 3  # heads from which what all have in common is no chance
BETWEEN = re.compile(r" in (?=[A-Z])")  # a title and an employer in one name
MOSTLY = 0.6  # of the heads


def read_heads(entries: Sequence[Entry], likeness: Likeness) -> list[Head]:
    """The heads of a section. `likeness`: how much a text is a role (above 0) or an owner (below)."""
    read = [pieces_of(entry) for entry in entries]
    names = [[piece for piece in pieces if not is_place(piece.text)] for _, pieces in read]
    known = [any(is_place(piece.text) for piece in told) for _, told in read]
    placed = {piece.slot[:2] for _, told in read for piece in told if piece.tail or is_place(piece.text)}
    names = [
        _without_domains(_without_cities(_once(pieces)))
        for pieces in _tails_cut(rejoined(names, likeness, placed), known)
    ]
    votes = Votes(names, likeness)
    heads = []
    joint = _usual_joint(names, likeness)
    for (head, pieces), named in zip(read, names, strict=True):
        if all(likeness(piece.text) > 0 and not parted(piece.text, likeness) for piece in named):
            pieces, named = _owner_in_place(pieces, named)
        head.place = next((piece.tail for piece in named if piece.tail), "")
        head.place = next((piece.text for piece in pieces if is_place(piece.text)), head.place)
        city = next((piece for piece in pieces if piece.tail and piece not in named), None)
        head.place = f"{city.text}, {city.tail}" if city else head.place
        named = _without_told(named, head, joint, likeness)
        assign(head, _split_further(named, likeness, joint), votes, likeness)
        heads.append(head)
    return heads


def _owner_in_place(pieces: list[Piece], named: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The pieces and the names, where what opens a head of one title was taken for a town: "NVSSoft, UAE"."""
    found = pieces[0] if pieces and named and pieces[0].slot[1] == 0 else None
    parts = PLACED.fullmatch(found.text) if found and is_place(found.text) else None
    if found is None or parts is None or is_place(parts["name"]):
        return pieces, named
    owner = found._replace(text=parts["name"], tail=parts["tail"])
    rest = [owner if piece is found else piece for piece in pieces]
    return rest, sorted([*named, owner], key=lambda piece: piece.slot)


def _once(pieces: list[Piece]) -> list[Piece]:
    """Each name once: some have their title over again as what they did."""
    return list({piece.text.casefold(): piece for piece in reversed(pieces)}.values())[::-1]


def _without_domains(pieces: list[Piece]) -> list[Piece]:
    """A bare domain is a name where it opens a head, stands after "at", or there are no two others."""
    rows = Counter(piece.slot[0] for piece in pieces)
    named = [
        piece
        for piece in pieces
        if not URL.fullmatch(piece.text) or piece.after_at or (piece.slot[0] == 0 and rows[0] == 1)
    ]
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


def _tails_cut(heads: list[list[Piece]], known: Sequence[bool]) -> list[list[Piece]]:
    """Where other heads have a known place after a comma, or all a likely one, it is cut off.

    `known`: of each head whether its place is known; what stands in brackets is then none.
    """
    tails = [bool(piece.tail) for pieces in heads for piece in pieces if "," in piece.text or piece.tail]
    usual = any(tails) and sum(tails) * 2 >= len(tails)
    if not usual and not _all_tailed(heads) and not _told_in_one_breath(heads):
        return heads
    return [
        [
            piece
            if any(p.tail for p in pieces) or (placed and piece.text.endswith(")"))
            else _tail_cut(piece)
            for piece in pieces
        ]
        for pieces, placed in zip(heads, known, strict=True)
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
        or KIND.fullmatch(found["tail"])
        or LEGAL.fullmatch(found["tail"])
    ):
        return piece
    return piece._replace(text=found["name"], tail=found["tail"])


def _usual_joint(heads: Sequence[Sequence[Piece]], likeness: Likeness) -> str:
    """What parts title and employer in most heads of one piece: a comma, or "in"; it does so in all then."""
    single = [pieces[0].text for pieces in heads if pieces]
    for joint in (", ", " in "):
        sides = [text.split(joint, 1) for text in single if joint in text]
        likely = [(likeness(role), likeness(owner)) for role, owner in sides]
        first, second = ([side[at] > 0 for side in likely] for at in (0, 1))
        told = [role > 0 or (owner < 0 == role) for role, owner in likely]
        named = all(side[1][:1].isupper() for side in sides)
        if sum(told) >= 2 and sum(first) > sum(second) and sum(told) >= MOSTLY * len(sides) and named:
            return joint
    return ""


def _without_told(pieces: list[Piece], head: Head, joint: str, likeness: Likeness) -> list[Piece]:
    """The first name alone where it holds title and employer: what stands below it tells of the work.

    "Engineer, Acme Ltd" over "Web shop"; "Engineer in Acme" over "Python | Git".
    """
    if len(pieces) < 2 or pieces[0].text.count(joint or "\n") != 1:
        return pieces
    first, *rest = pieces
    role, _, owner = first.text.partition(joint)
    named = joint == " in " or likeness(owner) < 0 or all(map(tells, rest))
    below = all(piece.slot[0] > (0 if tells(piece) else max(first.slot[0], head.dated)) for piece in rest)
    if not (named and below and likeness(role) > 0 >= likeness(owner)):
        return pieces
    head.rest += [piece.text for piece in rest]
    return [first]


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
