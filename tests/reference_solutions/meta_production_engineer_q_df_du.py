"""Reference solution for q-df-du: a deleted file keeps its blocks while a descriptor is open."""

from __future__ import annotations

import os
from pathlib import Path


def blocks_of_a_deleted_file(folder: Path, size: int) -> tuple[int, str, int]:
    """Blocks of 512 bytes held after unlink, what /proc shows then, and blocks held once truncated there."""
    path = folder / "service.log"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT)
    try:
        os.write(descriptor, os.urandom(size))
        os.fsync(descriptor)
        path.unlink()
        held, shown = os.fstat(descriptor).st_blocks, os.readlink(f"/proc/self/fd/{descriptor}")
        os.truncate(f"/proc/self/fd/{descriptor}", 0)
        return held, shown, os.fstat(descriptor).st_blocks
    finally:
        os.close(descriptor)
