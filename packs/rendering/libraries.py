"""System libraries that documents need: a clear word at start-up, before the first document fails."""

from __future__ import annotations

import ctypes.util

# harfbuzz-subset cuts fonts to the glyphs in use: without it each document takes seconds longer.
NEEDED = {
    "pango-1.0": "libpango-1.0-0",
    "pangoft2-1.0": "libpangoft2-1.0-0",
    "harfbuzz-subset": "libharfbuzz-subset0",
}


class MissingLibrary(RuntimeError):
    """A system library is missing; the message holds the command that installs it."""


def check_libraries() -> None:
    """Raises `MissingLibrary` with the exact command when a library is not installed."""
    missing = [name for name in NEEDED if not ctypes.util.find_library(name)]
    if missing:
        packages = " ".join(NEEDED[name] for name in missing)
        raise MissingLibrary(
            f"Documents need {', '.join(missing)}. Install with: sudo apt-get install -y {packages}"
        )
