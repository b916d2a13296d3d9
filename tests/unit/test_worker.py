"""The embedded worker's chores: done when due, and never the end of the worker."""

from __future__ import annotations

import logging

import pytest

from packs.worker import Chore


def test_a_chore_is_done_at_once_and_not_again_before_its_time() -> None:
    done: list[int] = []
    chore = Chore(lambda: done.append(1), every=3600)
    chore.do_when_due()
    chore.do_when_due()
    assert done == [1]


def test_a_chore_that_fails_is_told_and_does_not_end_the_worker(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        Chore(lambda: 1 / 0, every=3600).do_when_due()
    assert "will be tried again in 3600" in caplog.text
