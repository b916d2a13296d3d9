"""A head in one breath, "Nurse, ICU, St. Brigid's Hospital": which comma parts title and employer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from packs.domain.reading.resume.places import LEGAL, could_be_place
from packs.domain.reading.resume.roles import FIRM, TITLE

LETTERS = 4  # from which a part in capitals is no abbreviation
BOTH = 0.4  # of the likeness of a role: both sides are one


def parted(text: str, likeness: Callable[[str], float]) -> tuple[str, str] | None:
    """The two sides of the comma that parts role and owner; None where none does."""
    parts = text.split(", ")
    if len(parts) < 2:
        return None
    cut = _where_capitals_change(parts)
    if cut:
        return _sides(parts, cut)
    cut = max(range(1, len(parts)), key=lambda cut: _apart(parts, cut, likeness))
    if cut == 1 < len(parts) - 1 and _ends_in_owner(parts, likeness):
        cut = len(parts) - 1
    likely = [likeness(side) for side in _sides(parts, cut)]
    return _sides(parts, cut) if max(likely) > 0 and min(likely) <= BOTH else None


def without_town(text: str) -> tuple[str, str]:
    """A head and the town behind an employer in capitals: "Nurse, ST. BRIGID, Linz"; no town elsewhere."""
    parts = text.split(", ")
    changes = _changes(parts)
    between = len(changes) == 2 and changes[1] == len(parts) - 1 and not _is_capital(parts[0])
    if not between or not could_be_place(parts[-1]) or TITLE.search(parts[-1]) or FIRM.search(parts[-1]):
        return text, ""
    return ", ".join(parts[:-1]), parts[-1]


def _sides(parts: Sequence[str], cut: int) -> tuple[str, str]:
    return ", ".join(parts[:cut]), ", ".join(parts[cut:])


def _apart(parts: Sequence[str], cut: int, likeness: Callable[[str], float]) -> float:
    left, right = _sides(parts, cut)
    return abs(likeness(left) - likeness(right))


def _where_capitals_change(parts: Sequence[str]) -> int:
    """Before the first part of one kind after those of the other: "Mentor, BIG BROTHERS"; 0 without one."""
    changes = _changes(parts)
    named = any(_is_capital(part) and len(part) >= LETTERS for part in parts)
    return changes[0] if len(changes) == 1 and named else 0


def _changes(parts: Sequence[str]) -> list[int]:
    """Where parts in capitals and others follow each other."""
    return [at for at in range(1, len(parts)) if _is_capital(parts[at]) != _is_capital(parts[at - 1])]


def _is_capital(part: str) -> bool:
    return part.isupper() and (len(part) >= LETTERS or bool(LEGAL.fullmatch(part)))


def _ends_in_owner(parts: Sequence[str], likeness: Callable[[str], float]) -> bool:
    """Whether the last part alone names an owner, and those between belong to the role."""
    owner = likeness(parts[-1]) < 0 and not LEGAL.fullmatch(parts[-1])
    return owner and all(likeness(part) >= 0 for part in parts[1:-1])
