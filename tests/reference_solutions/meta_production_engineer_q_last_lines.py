"""Reference solution for q-last-lines: the last n lines of a large file, read backwards in blocks."""

from __future__ import annotations

from typing import BinaryIO


def last_lines(file: BinaryIO, n: int, block: int = 65536) -> list[bytes]:
    """The last n lines without their newline; a final newline ends a line and starts none.

    Reads only the blocks that hold those lines: O(their bytes + block) time and memory.
    """
    if n <= 0:
        return []
    position = file.seek(0, 2)
    needed = n + _ends_in_newline(file, position)
    blocks: list[bytes] = []  # last block of the file first
    newlines = 0
    while position > 0 and newlines < needed:
        size = min(block, position)
        position -= size
        file.seek(position)
        chunk = file.read(size)
        blocks.append(chunk)
        newlines += chunk.count(b"\n")
    lines = b"".join(reversed(blocks)).split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    return lines[-n:]


def _ends_in_newline(file: BinaryIO, size: int) -> bool:
    if size == 0:
        return False
    file.seek(size - 1)
    return file.read(1) == b"\n"
