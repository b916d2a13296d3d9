"""Tests that share something costly run in one process: without that each process would make it anew."""

from __future__ import annotations

import pytest


@pytest.mark.xdist_group("together")
def test_a_group_stays_in_one_process(request: pytest.FixtureRequest) -> None:
    if not hasattr(request.config, "workerinput"):
        pytest.skip("there is one process only: run with `-n 2 --dist loadgroup`")
    assert request.node.nodeid.endswith("@together")
