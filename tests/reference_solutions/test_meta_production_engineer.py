"""Coding questions of the Meta production engineer pack agree with slow, obvious answers on random inputs.

Four systems questions state what this kernel and this shell really do.
"""

from __future__ import annotations

import io
import itertools
import os
from collections import Counter
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from tests.reference_solutions.meta_production_engineer_q_alert_rule import RuleError, evaluate
from tests.reference_solutions.meta_production_engineer_q_df_du import blocks_of_a_deleted_file
from tests.reference_solutions.meta_production_engineer_q_duplicate_files import duplicate_files
from tests.reference_solutions.meta_production_engineer_q_error_hotspots import error_hotspots
from tests.reference_solutions.meta_production_engineer_q_fork_exec import (
    dispositions_after_exec,
    offset_after_child_reads,
    value_after_child_writes,
    zombie_states,
)
from tests.reference_solutions.meta_production_engineer_q_inventory_pages import (
    Record,
    Retryable,
    live_hosts,
)
from tests.reference_solutions.meta_production_engineer_q_last_lines import last_lines
from tests.reference_solutions.meta_production_engineer_q_merge_streams import merge_streams
from tests.reference_solutions.meta_production_engineer_q_peak_connections import peak_connections
from tests.reference_solutions.meta_production_engineer_q_restart_waves import CycleError, restart_waves
from tests.reference_solutions.meta_production_engineer_q_shell_line import arguments, run
from tests.reference_solutions.meta_production_engineer_q_sliding_limiter import SlidingLimiter
from tests.reference_solutions.meta_production_engineer_q_tcp_life import states_while_closing

SEEDS = range(300)
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]
MALFORMED = ["", "a", "a >", "a > 1 and", "(a > 1", "a > 1)", "a > 1 or b", "a ? 1", "a > 1 b > 2", "1 < a"]


def test_error_hotspots_agree_with_counting_and_sorting_everything() -> None:
    for seed in SEEDS:
        random = Random(seed)
        rows = [(random.choice("abcd"), random.choice([200, 404, 500, 503])) for _ in range(30)]
        bad_lines = ["", "1 h /a 20x 3", "1 h /a 200", "1 h /a 200 3 4", "1 h /a 999 3", "1  h /a 200"]
        junk = random.choices(bad_lines, k=3)
        lines = [f"17 h1 /{p}?q={i} {status} 5\n" for i, (p, status) in enumerate(rows)] + junk
        random.shuffle(lines)
        total = Counter(f"/{p}" for p, _ in rows)
        bad = Counter(f"/{p}" for p, status in rows if status >= 500)
        expected = sorted(
            ((p, bad[p], n) for p, n in total.items() if n >= 6), key=lambda h: (-Fraction(h[1], h[2]), h[0])
        )
        assert error_hotspots(lines, k=2, least=6) == (expected[:2], 3)


def _random_stream(random: Random) -> list[tuple[int, str]]:
    stamps = sorted(random.choices(range(6), k=random.randint(0, 6)))
    return [(stamp, random.choice("xyz")) for stamp in stamps]


def test_merged_streams_agree_with_sorting_everything_and_dropping_repeats() -> None:
    for seed in SEEDS:
        random = Random(seed)
        streams = [_random_stream(random) for _ in range(random.randint(0, 4))]
        joined = [(stamp, number, line) for number, s in enumerate(streams) for stamp, line in s]
        in_order = sorted(joined, key=lambda e: (e[0], e[1]))
        expected = list(dict.fromkeys((stamp, line) for stamp, _, line in in_order))
        assert list(merge_streams(streams)) == expected


def _random_rule(random: Random, depth: int) -> str:
    shape = random.choice(["leaf", "and", "or", "not", "parens"]) if depth else "leaf"
    if shape == "leaf":
        return f"{random.choice('abc')} {random.choice(COMPARISONS)} {random.randint(0, 3)}"
    if shape == "not":
        return f"not {random.choice(['a < 2', 'not b == 1', '(a > 1 or c != 0)'])}"
    inner = _random_rule(random, depth - 1)
    return f"({inner})" if shape == "parens" else f"{inner} {shape} {_random_rule(random, depth - 1)}"


def test_alert_rules_agree_with_pythons_own_reading() -> None:
    for seed in range(1000):
        random = Random(seed)
        rule = _random_rule(random, 4)
        metrics = {name: random.randint(0, 3) for name in "abc"}
        assert evaluate(rule, metrics) is eval(rule, {}, metrics), rule


def test_a_missing_metric_compares_false() -> None:
    assert evaluate("x > 1", {}) is False
    assert evaluate("not x > 1", {}) is True


@pytest.mark.parametrize("rule", MALFORMED)
def test_a_malformed_rule_is_an_error_even_where_the_result_is_settled(rule: str) -> None:
    with pytest.raises(RuleError):
        evaluate(rule, {"a": 9, "b": 9})


class _Listing:
    """An inventory in pages that fails now and then."""

    def __init__(self, pages: list[list[Record]], random: Random, fails: int) -> None:
        self.pages, self.random, self.fails, self.failed = pages, random, fails, 0

    def fetch(self, cursor: str | None) -> tuple[list[Record], str | None]:
        number = 0 if cursor is None else int(cursor)
        if self.failed < self.fails and self.random.random() < 0.5:
            self.failed += 1
            raise Retryable
        self.failed = 0
        following = str(number + 1) if number + 1 < len(self.pages) else None
        return self.pages[number], following


def test_live_hosts_agree_with_grouping_all_records() -> None:
    for seed in SEEDS:
        random = Random(seed)
        versions = {h: random.sample(range(10), 3) for h in "abcd"}
        records = [Record(h, v, "deleted" if v % 4 == 0 else "live") for h in versions for v in versions[h]]
        records += random.choices(records, k=4)
        random.shuffle(records)
        pages = [records[i : i + 3] for i in range(0, len(records), 3)]
        newest = {h: max((r for r in records if r.host == h), key=lambda r: r.version) for h in versions}
        expected = [newest[h] for h in sorted(newest) if newest[h].state == "live"]
        assert live_hosts(_Listing(pages, random, fails=2).fetch, attempts=3) == expected


def test_a_listing_that_goes_round_and_a_page_that_stays_broken_are_errors() -> None:
    with pytest.raises(RuntimeError, match="came back"):
        live_hosts(lambda cursor: ([], "7"))

    def broken(cursor: str | None) -> tuple[list[Record], str | None]:
        raise Retryable

    with pytest.raises(Retryable):
        live_hosts(broken)


def test_the_sliding_limiter_agrees_with_counting_all_admitted_calls() -> None:
    for seed in SEEDS:
        random = Random(seed)
        limit, window = random.randint(0, 3), random.randint(1, 4)
        limiter = SlidingLimiter(limit, window)
        admitted: list[tuple[str, int]] = []
        for now in sorted(random.choices(range(20), k=40)):
            client = random.choice("ab")
            recent = sum(c == client and now - window < t <= now for c, t in admitted)
            allowed = recent < limit
            assert limiter.allow(client, now) is allowed
            if allowed:
                admitted.append((client, now))


def test_the_peak_agrees_with_counting_at_each_second() -> None:
    for seed in SEEDS:
        random = Random(seed)
        sessions = [
            (a := random.randint(0, 9), random.choice([None, a + random.randint(0, 5)]))
            for _ in range(random.randint(0, 8))
        ]
        counts = [sum(a <= t and (b is None or t < b) for a, b in sessions) for t in range(20)]
        peak = max(counts)
        assert peak_connections(sessions) == (peak, counts.index(peak) if peak else None)


def _longest_chain(depends_on: dict[str, set[str]], name: str) -> int:
    return 1 + max((_longest_chain(depends_on, need) for need in depends_on[name]), default=0)


def test_restart_waves_are_as_many_as_the_longest_chain_and_respect_it() -> None:
    for seed in SEEDS:
        random = Random(seed)
        names = "abcdefg"[: random.randint(0, 7)]
        depends_on = {n: {m for m in names[:i] if random.random() < 0.4} for i, n in enumerate(names)}
        waves = restart_waves(depends_on)
        place = {name: i for i, wave in enumerate(waves) for name in wave}
        assert sorted(place) == list(names)
        assert all(place[need] < place[name] for name, needs in depends_on.items() for need in needs)
        assert len(waves) == max((_longest_chain(depends_on, n) for n in names), default=0)


def test_a_cycle_of_dependencies_is_named_and_is_one() -> None:
    for seed in SEEDS:
        random = Random(seed)
        depends_on = {n: {m for m in "abcde" if m != n and random.random() < 0.2} for n in "abcde"}
        depends_on["a"], depends_on["e"] = {"e"}, depends_on["e"] | {"a"}
        with pytest.raises(CycleError) as caught:
            restart_waves(depends_on)
        cycle = caught.value.cycle
        following = [*cycle[1:], cycle[0]]
        assert all(need in depends_on[name] for name, need in zip(cycle, following, strict=True))


def test_the_last_lines_agree_with_splitting_the_whole_file() -> None:
    for seed in SEEDS:
        random = Random(seed)
        data = bytes(random.choices(b"ab\n", k=random.randint(0, 25)))
        lines = data.split(b"\n")
        whole = lines[:-1] if lines[-1] == b"" else lines
        for n, block in itertools.product(range(6), (1, 2, 7)):
            assert last_lines(io.BytesIO(data), n, block) == (whole[-n:] if n else [])


def test_the_last_lines_read_no_more_than_the_blocks_that_hold_them() -> None:
    class Counted(io.BytesIO):
        taken = 0

        def read(self, size: int | None = -1, /) -> bytes:
            chunk = super().read(size)
            self.taken += len(chunk)
            return chunk

    file = Counted(b"x" * 100_000 + b"\n" + b"last\n")
    assert last_lines(file, 1, block=16) == [b"last"]
    assert file.taken <= 16 + 1


def test_duplicate_files_agree_with_comparing_all_pairs(tmp_path: Path) -> None:
    for seed in range(30):
        random, root = Random(seed), tmp_path / str(seed)
        (root / "deep").mkdir(parents=True)
        for name in "abcdef":
            folder = root / random.choice(["", "deep"])
            (folder / name).write_bytes(random.choice([b"", b"xx", b"yy", b"zzz"]))
        files = sorted(p for p in root.rglob("*") if p.is_file() and p.stat().st_size)
        if files:
            os.link(files[0], root / "zz-hard-link")
        (root / "soft-link").symlink_to(root / "deep")
        by_content: dict[bytes, list[Path]] = {}
        for path in files:
            by_content.setdefault(path.read_bytes(), []).append(path)
        groups = sorted(g for g in by_content.values() if len(g) > 1)
        assert duplicate_files(root) == (groups, sum(g[0].stat().st_size * (len(g) - 1) for g in groups))


def test_the_shell_expands_names_before_it_opens_the_output_file(tmp_path: Path) -> None:
    (tmp_path / "1.log").write_text("b\n")
    (tmp_path / "2.log").write_text("a\n")
    run("sort *.log > all.log", tmp_path)
    assert (tmp_path / "all.log").read_text() == "a\nb\n"
    traced = run("set -x; sort *.log > all.log", tmp_path)
    assert "sort 1.log 2.log all.log" in traced.stderr  # the second run lists its own output, already emptied
    assert (tmp_path / "all.log").read_text() == "a\nb\n"


def test_the_shell_splits_and_globs_what_is_not_quoted(tmp_path: Path) -> None:
    for name in ("a b.log", "x.log", ".hidden.log"):
        (tmp_path / name).touch()
    assert arguments("*.log", tmp_path) == ["a b.log", "x.log"]
    assert arguments("*.txt", tmp_path) == ["*.txt"]
    assert run("shopt -s failglob; echo *.txt", tmp_path).returncode != 0
    assert run("src='a b.log'; printf '%s|' $src", tmp_path).stdout == "a|b.log|"
    assert run("src='*.log'; printf '%s|' \"$src\"", tmp_path).stdout == "*.log|"
    (tmp_path / "-r").touch()
    assert arguments("*", tmp_path)[0] == "-r"
    assert arguments("./*", tmp_path)[0] == "./-r"


def test_the_order_of_redirections_decides_where_errors_go(tmp_path: Path) -> None:
    assert run("{ echo out; echo err >&2; } > both 2>&1; cat both", tmp_path).stdout == "out\nerr\n"
    crossed = run("{ echo out; echo err >&2; } 2>&1 > one", tmp_path)
    assert crossed.stdout == "err\n"


def test_fork_shares_the_file_offset_and_not_the_memory(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"0123456789")
    assert offset_after_child_reads(tmp_path / "data", 4) == 4
    assert value_after_child_writes() == 1


def test_exec_keeps_ignored_signals_and_drops_handlers() -> None:
    assert dispositions_after_exec() == (True, False)


def test_a_zombie_outlives_sigkill_and_ends_with_wait() -> None:
    assert zombie_states() == ("Z", "Z", True)


def test_a_deleted_file_holds_its_blocks_until_it_is_truncated_or_closed(tmp_path: Path) -> None:
    held, shown, after = blocks_of_a_deleted_file(tmp_path, 1 << 20)
    assert held >= 2048
    assert shown.endswith("(deleted)")
    assert after == 0


def test_the_end_that_closes_first_waits_and_the_other_shows_close_wait() -> None:
    assert states_while_closing() == [
        ("ESTABLISHED", "ESTABLISHED"),
        ("FIN_WAIT2", "CLOSE_WAIT"),
        ("TIME_WAIT", "none"),
    ]
