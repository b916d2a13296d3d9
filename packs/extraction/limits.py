"""What an uploaded file may be, what reading it may cost, and the refusal of what is too much."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from packs.sandbox import Limits

T = TypeVar("T")
MAX_BYTES = 5_000_000  # of a file that is sent or named: a resume, an ad
MAX_PAGES = 30
MAX_CHARACTERS = 200_000
# Four times what a resume of 30 pages needs; the wall is wider, since others share the processor.
SANDBOX = Limits(memory=2**30, processor=4, wall=10, file=0, descriptors=32)


class Refused(Exception):
    """A file that is not read: what is wrong, and how to mend it."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(problem, cure)
        self.problem = problem
        self.cure = cure


def answered(read: Callable[[bytes], T], data: bytes) -> T | Refused:
    """What a reader returns or refuses, as a value that crosses a pipe."""
    try:
        return read(data)
    except Refused as refusal:
        return refusal
