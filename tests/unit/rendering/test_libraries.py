"""The start-up check of system libraries."""

from __future__ import annotations

import pytest

from packs.rendering import MissingLibrary, check_libraries, libraries


def test_nothing_is_said_when_all_are_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries.ctypes.util, "find_library", lambda name: f"lib{name}.so")
    check_libraries()


def test_a_missing_library_is_named_with_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        libraries.ctypes.util, "find_library", lambda name: None if "subset" in name else f"lib{name}.so"
    )
    with pytest.raises(MissingLibrary, match=r"sudo apt-get install -y libharfbuzz-subset0$"):
        check_libraries()
