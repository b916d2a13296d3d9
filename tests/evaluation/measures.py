"""Figures that several evaluators share."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass


@dataclass(frozen=True)
class Counted:
    """Found, labelled, and right: what precision, recall and F1 are made of."""

    right: int
    found: int
    labelled: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 when nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is labelled that was found; 0 when nothing is labelled."""
        return self.right / self.labelled if self.labelled else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.found + self.labelled
        return 2 * self.right / both if both else 0.0


def counted(found: Set[object], labelled: Set[object]) -> Counted:
    """What two sets share."""
    return Counted(len(found & labelled), len(found), len(labelled))
