"""A child process for each job, with hard limits: what goes in may be hostile, what fails stays there."""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess, SpawnProcess
from typing import Literal, NamedTuple

ENGINE = "packs.rendering.pdf"  # takes long to import: the fork server holds it, whatever its first job is


class Limits(NamedTuple):
    """What a child may use. Memory and file in bytes, times in seconds."""

    memory: int
    processor: int
    wall: float
    file: int
    descriptors: int


class SandboxError(Exception):
    """A job that a limit or an error ended; the message says which, in one sentence."""


def run(
    target: str, task: object, limits: Limits, method: Literal["forkserver", "spawn"] = "forkserver"
) -> object:
    """Call `target` ("module:function") with `task` in a child process.

    A child of the fork server finds the layout engine already imported. One that is spawned imports what it
    needs: for light modules.
    Raises `SandboxError` when the function raises, or when a limit is reached. Task and answer are pickled.
    """
    module, _, function = target.partition(":")
    ours, theirs = multiprocessing.Pipe(duplex=False)
    args = (module, function, task, limits, theirs)
    child: ForkServerProcess | SpawnProcess
    if method == "forkserver":
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([ENGINE])
        child = context.Process(target=_child, args=args, daemon=True)
    else:
        child = multiprocessing.get_context("spawn").Process(target=_child, args=args, daemon=True)
    try:
        child.start()
    except OSError as error:
        raise SandboxError(f"its process could not be started ({error}).") from error
    theirs.close()
    try:
        return _answer(child, ours, limits)
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def _answer(child: ForkServerProcess | SpawnProcess, ours: Connection, limits: Limits) -> object:
    if not ours.poll(limits.wall):
        raise SandboxError(f"it took more than {limits.wall:g} seconds and was stopped.")
    try:
        good, answer = ours.recv()
    except EOFError:
        child.join()
        raise SandboxError(_why(child.exitcode, limits)) from None
    if not good:
        raise SandboxError(answer)
    return answer


def _why(exitcode: int | None, limits: Limits) -> str:
    if exitcode in (-signal.SIGXCPU, -signal.SIGKILL):
        return f"it took more than {limits.processor} seconds of processor time and was stopped."
    return f"it ended without an answer (exit status {exitcode}), perhaps for want of memory."


def _child(module: str, function: str, task: object, limits: Limits, theirs: Connection) -> None:
    _limit(limits)
    try:
        answer: tuple[bool, object] = (True, getattr(import_module(module), function)(task))
    except MemoryError:
        answer = (False, f"it needed more than {limits.memory // 2**20} MiB of memory and was stopped.")
    except RecursionError:
        answer = (False, "it is nested too deeply.")
    except BaseException as error:  # every failure crosses the pipe as one sentence
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
