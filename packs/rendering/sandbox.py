"""A child process for each job, with hard limits: what goes in may be hostile, what goes wrong stays there."""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import NamedTuple, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")


class Limits(NamedTuple):
    """What a child may use. Memory and file in bytes, times in seconds."""

    memory: int
    processor: int
    wall: float
    file: int
    descriptors: int


class SandboxError(Exception):
    """A job that a limit or an error ended; the message says which, in one sentence."""


def run(function: Callable[[Task], Result], task: Task, limits: Limits, preload: str) -> Result:
    """`function(task)` in a child of a fork server that has `preload` imported. Raises `SandboxError`."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([preload])
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(function, task, limits, theirs), daemon=True)
    child.start()
    theirs.close()
    try:
        return _await(child, ours, limits)
    finally:
        ours.close()
        if child.is_alive():
            child.kill()
        child.join()
        child.close()


def _await(child: multiprocessing.process.BaseProcess, ours: Connection, limits: Limits) -> Result:  # type: ignore[type-var]
    if not ours.poll(limits.wall):
        raise SandboxError(f"took more than {limits.wall:g} seconds and was stopped.")
    try:
        good, answer = ours.recv()
    except EOFError:
        child.join()
        raise SandboxError(_why(child.exitcode, limits)) from None
    if not good:
        raise SandboxError(answer)
    return answer  # type: ignore[no-any-return]


def _why(exitcode: int | None, limits: Limits) -> str:
    if exitcode in (-signal.SIGXCPU, -signal.SIGKILL):
        return f"took more than {limits.processor} seconds of processor time and was stopped."
    return f"ended without an answer (exit status {exitcode}): it may have needed more memory than it is given."


def _child(function: Callable[[Task], Result], task: Task, limits: Limits, theirs: Connection) -> None:
    _limit(limits)
    try:
        answer: tuple[bool, object] = (True, function(task))
    except MemoryError:
        answer = (False, f"needed more than {limits.memory // 2**20} MiB of memory and was stopped.")
    except RecursionError:
        answer = (False, "is nested too deeply to be laid out.")
    except Exception as error:  # every failure crosses the pipe as one sentence
        answer = (False, str(error) or type(error).__name__)
    theirs.send(answer)
    theirs.close()
    os._exit(0)  # at once: exit handlers would remove temporary fonts that sibling children share


def _limit(limits: Limits) -> None:
    for kind, value in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, limits.processor),
        (resource.RLIMIT_FSIZE, limits.file),
        (resource.RLIMIT_NOFILE, limits.descriptors),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (value, value))
