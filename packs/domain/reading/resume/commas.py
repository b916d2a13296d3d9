"""A head in one breath, "Nurse, ICU, St. Brigid's Hospital": which comma parts title and employer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from packs.domain.reading.resume.places import LEGAL

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


def _sides(parts: Sequence[str], cut: int) -> tuple[str, str]:
    return ", ".join(parts[:cut]), ", ".join(parts[cut:])


def _apart(parts: Sequence[str], cut: int, likeness: Callable[[str], float]) -> float:
    left, right = _sides(parts, cut)
    return abs(likeness(left) - likeness(right))


def _where_capitals_change(parts: Sequence[str]) -> int:
    """Before the first part of one kind after those of the other: "Mentor, BIG BROTHERS"; 0 without one."""
    capitals = [part.isupper() and (len(part) >= LETTERS or bool(LEGAL.fullmatch(part))) for part in parts]
    changes = [at for at in range(1, len(parts)) if capitals[at] != capitals[at - 1]]
    named = any(capital and len(part) >= LETTERS for capital, part in zip(capitals, parts, strict=True))
    return changes[0] if len(changes) == 1 and named else 0


def _ends_in_owner(parts: Sequence[str], likeness: Callable[[str], float]) -> bool:
    """Whether the last part alone names an owner, and those between belong to the role."""
    owner = likeness(parts[-1]) < 0 and not LEGAL.fullmatch(parts[-1])
    return owner and all(likeness(part) >= 0 for part in parts[1:-1])
