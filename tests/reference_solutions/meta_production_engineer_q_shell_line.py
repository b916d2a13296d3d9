"""Reference solution for q-shell-line: what the shell does with a line before the command runs."""

from __future__ import annotations

import subprocess
from pathlib import Path


def run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What bash makes of a line in a folder, with an empty environment but for the path and the C locale."""
    return subprocess.run(
        ["bash", "--norc", "-c", line],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def arguments(words: str, folder: Path) -> list[str]:
    """The arguments that a command would receive for these words."""
    return run(f"printf '%s\\0' {words}", folder).stdout.split("\0")[:-1]
