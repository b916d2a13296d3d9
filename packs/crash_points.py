"""Named places where a test may end the process as `kill -9` would, to prove that no work is lost there.

`after_commit`   the task is in the ledger, its bell is not rung yet
`after_claim`    a worker holds the task and has done nothing
`after_render`   the files are made, none is stored
`after_store`    the files are stored, no row tells of them
`before_complete`, `after_complete`   around the one transaction that completes the task
"""

from __future__ import annotations

import os

KILLED = 137


def crash_point(name: str) -> None:
    """End the process at once when PACKWRIGHT_CRASH_AT names this place."""
    if os.environ.get("PACKWRIGHT_CRASH_AT") == name:
        os._exit(KILLED)
