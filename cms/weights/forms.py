"""The form of a firm's weights. What is wrong is said by the weights themselves, as over HTTP."""

from __future__ import annotations

from typing import Any

from django import forms

from packs.actions.keep_weights import BadWeights
from packs.domain.weights import MOST_FACTOR, MOST_WEIGHT, ScoreWeights

ROWS = {
    "minimum": "Minimum qualification",
    "responsibility": "Responsibility",
    "preferred": "Preference",
}
FACTORS = {"skills": "Skills", "experience": "Experience", "collaboration": "Working with others"}


def _number(label: str, most: int, step: str = "1", help_text: str = "") -> forms.CharField:
    """A number as it was typed; the browser is told its range, and the weights judge it."""
    widget = forms.NumberInput(attrs={"min": 0, "max": most, "step": step})
    return forms.CharField(label=label, widget=widget, required=False, help_text=help_text)


class WeightsForm(forms.Form):
    """Seven numbers."""

    minimum = _number(ROWS["minimum"], MOST_WEIGHT)
    responsibility = _number(ROWS["responsibility"], MOST_WEIGHT)
    preferred = _number(ROWS["preferred"], MOST_WEIGHT)
    skills = _number(FACTORS["skills"], MOST_FACTOR)
    experience = _number(FACTORS["experience"], MOST_FACTOR)
    collaboration = _number(FACTORS["collaboration"], MOST_FACTOR)
    partial = _number(
        "Share of a row shown in part", 1, "0.01", "Of its points: 0.5 is half. Two decimals at most."
    )

    @classmethod
    def of(cls, weights: ScoreWeights) -> WeightsForm:
        """The form as it stands."""
        return cls(initial=weights.model_dump())

    def rows(self) -> list[forms.BoundField]:
        """The points of rows."""
        return [self[name] for name in ROWS]

    def factors(self) -> list[forms.BoundField]:
        """What they are multiplied by."""
        return [self[name] for name in FACTORS]

    def sent(self) -> dict[str, Any]:
        """What the form says, as the members of weights; what is no number stays the text that it is."""
        data = self.data
        return {
            name: _read(str(data.get(name, "")), float if name == "partial" else int) for name in self.fields
        }

    def refuse(self, error: BadWeights) -> None:
        """Each problem at its field."""
        for path, message in error.problems:
            self.add_error(path[0] if path and path[0] in self.fields else None, message)


def _read(typed: str, kind: type[int] | type[float]) -> int | float | str:
    try:
        return kind(typed)
    except ValueError:
        return typed
