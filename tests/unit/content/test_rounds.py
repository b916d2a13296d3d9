"""Every kind of round has its traits: how it is called, and what its questions are answered from."""

from __future__ import annotations

from packs.domain.pack import ROUNDS, RoundKind


def test_every_kind_of_round_has_its_row() -> None:
    assert list(ROUNDS) == list(RoundKind)


def test_no_two_kinds_are_called_alike() -> None:
    assert len({traits.label for traits in ROUNDS.values()}) == len(ROUNDS)
