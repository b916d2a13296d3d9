"""What keeps content from being published, in an editor's words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """What keeps something from being published: where it stands, what is wrong and how to mend it."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class FreezeError(Exception):
    """Something cannot be frozen; `problems` says everything that is in the way."""

    def __init__(self, what: str, problems: list[Problem]) -> None:
        self.what = what
        self.problems = problems
        shown = " ".join(map(str, problems[:3]))
        more = f" And {len(problems) - 3} more." if len(problems) > 3 else ""
        super().__init__(f"{what} cannot be published. {shown}{more}")
