"""Which of a head's names is the title, and which the employer: by words, by place in the form, by look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from packs.domain.reading.resume.pieces import Head, Likeness, Piece
from packs.domain.reading.resume.places import could_be_place
from packs.domain.reading.resume.roles import FIRM, TITLE

MOST = 6  # names of a head that are weighed
LEAST = 0.15  # of the likeness of a role: a lone name is one
OF_SLOT, OF_LOOK = 0.9, 0.5  # how much the same slot, and the same look, of other heads weigh
AFTER_AT = 2.0  # what stands behind "at" is no role
SHAPED = 0.35  # how much less likely the shape of a place makes an owner
THIRD = 2  # of its cell, counted from 0: after title and employer
LISTED = 3  # parts between commas of a list of tools
LIST = 4  # pieces of one look in a row below the first: they are a list
FEWEST_TOLD, TOLD = 6, 0.6  # words of what is told of an employer, and those that begin small
LONGEST_NAME = 11  # words of a title or an employer
SMALL = 1.0  # what stands smaller below the first row of a head tells of it
SMALLER = 0.9  # of the size of the first piece
EARLY = 0.6  # of two titles, the first is that of the job
FOREMOST = 2.0  # what opens a head is its title or its owner, hardly ever what is told of them


class Votes:
    """How much the pieces in each slot, and those of each look, are roles: all heads are built alike."""

    def __init__(self, heads: Sequence[Sequence[Piece]], likeness: Likeness) -> None:
        self._told: dict[object, list[float]] = {}
        for pieces in heads:
            for piece in pieces:
                for key in (piece.slot, piece.look):
                    self._told.setdefault(key, []).append(likeness(piece.text))

    def weight(self, piece: Piece, likeness: Likeness) -> float:
        """How much a piece is a role, by its words and those in its slot and of its look in other heads."""
        own = likeness(piece.text)
        slot, look = self._others(piece.slot, own), self._others(piece.look, own)
        return own + OF_SLOT * slot + OF_LOOK * look - (AFTER_AT if piece.after_at else 0.0)

    def _others(self, key: object, own: float) -> float:
        told = self._told.get(key, [])
        return (sum(told) - own) / (len(told) - 1) if len(told) > 1 else 0.0


def assign(head: Head, pieces: list[Piece], votes: Votes, likeness: Likeness) -> None:
    """Writes title and owner into a head, the place if one is left, and the rest as what was not placed."""
    candidates = _above_dates(_names(pieces), head, likeness)[:MOST]
    if len(candidates) < 2:
        chosen = [_only(head, piece, votes.weight(piece, likeness)) for piece in candidates]
    else:
        chosen = list(_both(head, candidates, votes, likeness))
    for piece in pieces:
        if any(piece is each for each in chosen):
            continue
        if not head.place and could_be_place(piece.text):
            head.place, head.trust["place"] = piece.text, 0.6
        else:
            head.rest.append(piece.text)


def _only(head: Head, piece: Piece, weight: float) -> Piece:
    if weight > LEAST:
        head.role, head.trust["role"] = piece.text, 0.85
    else:
        head.owner, head.trust["owner"] = piece.text, 0.7
    return piece


def _both(head: Head, candidates: list[Piece], votes: Votes, likeness: Likeness) -> tuple[Piece, Piece]:
    weights = [votes.weight(piece, likeness) for piece in candidates]
    first = candidates[0]

    def owned(at: int) -> float:
        piece = candidates[at]
        shaped = SHAPED * _is_shaped(piece, head) + SMALL * _is_smaller(piece, first)
        return weights[at] + shaped - FOREMOST * (at == 0 and not _is_fainter(piece, candidates[role]))

    early = EARLY if likeness(first.text) > 0 else 0.0
    role = max(range(len(candidates)), key=lambda at: weights[at] + early * (at == 0))
    owner = min((at for at in range(len(candidates)) if at != role), key=owned)
    head.role, head.owner = candidates[role].text, candidates[owner].text
    trust = _trust(weights[role] - weights[owner])
    head.trust |= {"role": trust, "owner": trust}
    return candidates[role], candidates[owner]


def _names(pieces: list[Piece]) -> list[Piece]:
    """The pieces that may be names: without lists of tools, and without prose where two others stand."""
    row = Counter((piece.slot[0], piece.look) for piece in pieces)
    largest = max((piece.look[0] for piece in pieces), default=0)

    def listed(piece: Piece) -> bool:
        below = piece.slot[0] > 0 or piece.look[0] < SMALLER * largest  # or tags of the job above
        return _is_list(piece.text) or (below and row[piece.slot[0], piece.look] >= LIST)

    told = [piece for piece in pieces if not listed(piece)]
    short = [piece for piece in told if len(piece.text.split()) <= LONGEST_NAME and not tells(piece)]
    return short if len(short) >= 2 else told or pieces


def tells(piece: Piece) -> bool:
    """Whether a text is rather said of an employer: "Online book store with features for customers"."""
    words = [word for word in piece.text.split() if word[0].isalpha()]
    small = sum(word[0].islower() for word in words)
    below = piece.slot[0] > 0 and not TITLE.search(piece.text)
    return below and len(words) >= FEWEST_TOLD and small >= TOLD * len(words)


def _is_list(text: str) -> bool:
    """Whether a text is a list of tools: "Python, Git, AWS"."""
    parts = text.split(", ")
    return (
        len(parts) >= LISTED
        and not (FIRM.search(text) or TITLE.search(text))
        and all(len(part.split()) <= 2 for part in parts)
    )


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


def _is_shaped(piece: Piece, head: Head) -> bool:
    """Whether a later piece may be a place: it is rather not the owner."""
    last = piece.slot[1] > 0 or piece.slot[2] >= THIRD
    return not head.place and could_be_place(piece.text) and last


def _trust(apart: float) -> float:
    return 0.97 if apart >= 2 else 0.9 if apart >= 1 else 0.75 if apart > 0.2 else 0.5
