"""What a reader says of a file it cannot read: one sentence with the file, the place and the cure."""

from __future__ import annotations


class ReadingError(ValueError):
    """A resume or an ad that cannot be read. `str(error)` is one sentence for a person."""

    def __init__(self, problem: str, cure: str, *, place: str = "", name: str = "") -> None:
        self.problem = problem
        self.cure = cure
        self.place = place
        self.name = name
        where = ", ".join(part for part in (name, place) if part)
        super().__init__(f"{where}: {problem}; {cure}." if where else f"{_capital(problem)}; {cure}.")

    def named(self, name: str) -> ReadingError:
        """The same error with the file's name in front."""
        return ReadingError(self.problem, self.cure, place=self.place, name=name)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
