"""Reference solution for q-fork-exec: what fork shares, what exec keeps, how a zombie looks, by doing it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path


def offset_after_child_reads(path: Path, count: int) -> int:
    """Where the parent's descriptor stands after a forked child has read `count` bytes through its copy."""
    descriptor = os.open(path, os.O_RDONLY)
    child = os.fork()
    if child == 0:
        os.read(descriptor, count)
        os._exit(0)
    os.waitpid(child, 0)
    offset = os.lseek(descriptor, 0, os.SEEK_CUR)
    os.close(descriptor)
    return offset


def value_after_child_writes() -> int:
    """What the parent sees in its own memory after a forked child has changed the same variable."""
    cell = [1]
    child = os.fork()
    if child == 0:
        cell[0] = 2
        os._exit(0)
    os.waitpid(child, 0)
    return cell[0]


def dispositions_after_exec() -> tuple[bool, bool]:
    """(SIGUSR1 is still ignored, SIGTERM is still caught) in a program that exec started."""
    program = (
        "import os, signal; signal.signal(signal.SIGUSR1, signal.SIG_IGN);"
        "signal.signal(signal.SIGTERM, lambda *_: None);"
        "os.execvp('grep', ['grep', '-E', 'SigIgn|SigCgt', '/proc/self/status'])"
    )
    output = subprocess.check_output([sys.executable, "-c", program], text=True)
    masks = {line.split(":")[0]: int(line.split()[1], 16) for line in output.splitlines()}
    ignored = masks["SigIgn"] >> (signal.SIGUSR1 - 1) & 1
    caught = masks["SigCgt"] >> (signal.SIGTERM - 1) & 1
    return bool(ignored), bool(caught)


def state_of(pid: int) -> str:
    """The state letter of a process, as ps shows it."""
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]


def zombie_states() -> tuple[str, str, bool]:
    """(state once the child has ended, state after SIGKILL, whether its entry is gone after wait)."""
    child = os.fork()
    if child == 0:
        os._exit(3)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    ended = state_of(child)
    os.kill(child, signal.SIGKILL)
    killed = state_of(child)
    os.waitpid(child, 0)
    return ended, killed, not Path(f"/proc/{child}").exists()
