"""How work grows with its input, in processor time: other programs on the machine do not count."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

QUICK = 0.2  # seconds of processor time: what takes less for a hostile input needs no proof
TIMES = 4  # how much larger the large input is
ATTEMPTS = 3  # a busy machine may disturb one
SUPERLINEAR = 2.25 * TIMES  # linear work takes 4 times as long, quadratic work 16 times


def assert_linear(work: Callable[[int], object], size: int) -> None:
    """Work on an input of this size takes no more than its share of what a quarter of it takes."""
    for _ in range(ATTEMPTS):
        taken = timed(work, size)
        if taken < QUICK or taken < SUPERLINEAR * (quarter := timed(work, size // TIMES)):
            return
    raise AssertionError(f"{size}: {taken:.2f} s, a quarter of it: {quarter:.2f} s")


def timed(work: Callable[[int], object], size: int) -> float:
    """Seconds of processor time."""
    begun = process_time()
    work(size)
    return process_time() - begun
