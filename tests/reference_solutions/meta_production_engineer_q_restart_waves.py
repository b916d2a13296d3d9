"""Reference solution for q-restart-waves: fewest restart waves that respect dependencies, or a cycle."""

from __future__ import annotations

from collections.abc import Mapping


class CycleError(ValueError):
    """The dependencies go round: in `cycle` each service depends on the next, the last on the first."""

    def __init__(self, cycle: list[str]) -> None:
        super().__init__(" → ".join([*cycle, cycle[0]]))
        self.cycle = cycle


def restart_waves(depends_on: Mapping[str, set[str]]) -> list[list[str]]:
    """Waves of service names, sorted within a wave; a service comes after all it depends on.

    Each service goes in the earliest wave it can, so the waves are as many as the longest chain is long.
    O(V + E) time, and the sorting within waves.
    """
    waiting = {name: len(needs) for name, needs in depends_on.items()}
    users: dict[str, list[str]] = {name: [] for name in depends_on}
    for name, needs in depends_on.items():
        for need in needs:
            users[need].append(name)
    wave = sorted(name for name, count in waiting.items() if count == 0)
    waves: list[list[str]] = []
    done = 0
    while wave:
        waves.append(wave)
        done += len(wave)
        following: list[str] = []
        for name in wave:
            for user in users[name]:
                waiting[user] -= 1
                if waiting[user] == 0:
                    following.append(user)
        wave = sorted(following)
    if done < len(depends_on):
        raise CycleError(_a_cycle(depends_on, {name for name, count in waiting.items() if count}))
    return waves


def _a_cycle(depends_on: Mapping[str, set[str]], stuck: set[str]) -> list[str]:
    """A cycle among the services that could not be placed: each of them depends on another of them."""
    at = min(stuck)
    path: dict[str, int] = {}
    while at not in path:
        path[at] = len(path)
        at = min(depends_on[at] & stuck)
    return list(path)[path[at] :]
