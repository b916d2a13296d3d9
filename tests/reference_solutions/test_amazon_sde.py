"""Each coding question of the Amazon pack has a solution that agrees with a slow one on random inputs."""

from __future__ import annotations

import itertools
from fractions import Fraction
from random import Random

from tests.reference_solutions.amazon_sde_q_code_build_time import build_time
from tests.reference_solutions.amazon_sde_q_code_category_average import category_average
from tests.reference_solutions.amazon_sde_q_code_charging_distance import charging_distance
from tests.reference_solutions.amazon_sde_q_code_free_road import free_road
from tests.reference_solutions.amazon_sde_q_code_locker_slots import locker_slots
from tests.reference_solutions.amazon_sde_q_code_packing_line import packing_line
from tests.reference_solutions.amazon_sde_q_code_shortest_span import shortest_span
from tests.reference_solutions.amazon_sde_q_code_trending_item import trending_items
from tests.reference_solutions.amazon_sde_q_code_ttl_cache import TtlCache

SEEDS = range(300)
FAR = 10**9


def test_locker_slots_are_as_few_as_the_busiest_minute_and_never_shared() -> None:
    for seed in SEEDS:
        random = Random(seed)
        stays = [(a, a + random.randint(1, 6)) for a in random.choices(range(12), k=random.randint(1, 9))]
        opened, slots = locker_slots(stays)
        busiest = max(sum(a <= minute < b for a, b in stays) for minute in range(20))
        clashes = [
            (i, j)
            for i, j in itertools.combinations(range(len(stays)), 2)
            if slots[i] == slots[j] and stays[i][0] < stays[j][1] and stays[j][0] < stays[i][1]
        ]
        assert (opened, max(slots), clashes) == (busiest, busiest, [])


def test_a_parcel_gets_the_lowest_slot_that_is_free() -> None:
    assert locker_slots([(0, 5), (0, 2), (2, 4), (3, 6)]) == (3, [1, 2, 2, 3])


def test_charging_distances_agree_with_repeated_relaxation() -> None:
    for seed in SEEDS:
        random = Random(seed)
        width = random.randint(1, 5)
        floor = ["".join(random.choices(".#C", [6, 3, 1], k=width)) for _ in range(random.randint(1, 5))]
        assert charging_distance(floor) == _relaxed(floor)


def _relaxed(floor: list[str]) -> list[list[int]]:
    cells = {(r, c): cell for r, row in enumerate(floor) for c, cell in enumerate(row) if cell != "#"}
    away = {place: 0 if cell == "C" else FAR for place, cell in cells.items()}
    for _ in away:
        for (r, c), (dr, dc) in itertools.product(away, ((1, 0), (-1, 0), (0, 1), (0, -1))):
            away[r, c] = min(away[r, c], away.get((r + dr, c + dc), FAR) + 1)
    found = {place: steps for place, steps in away.items() if steps < FAR}
    return [[found.get((r, c), -1) for c in range(len(row))] for r, row in enumerate(floor)]


def test_trending_items_agree_with_counting_the_window_anew() -> None:
    for seed in SEEDS:
        random = Random(seed)
        times = sorted(random.choices(range(15), k=random.randint(1, 20)))
        orders = [(t, random.choice("abcd")) for t in times]
        window = random.randint(1, 6)
        expected = []
        for n, (now, _) in enumerate(orders, start=1):
            inside = [item for t, item in orders[:n] if now - window < t <= now]
            expected.append(min(set(inside), key=lambda item: (-inside.count(item), item)))
        assert trending_items(orders, window) == expected


def test_build_time_agrees_with_starting_what_is_ready_minute_by_minute() -> None:
    for seed in SEEDS:
        random = Random(seed)
        minutes = [random.randint(1, 4) for _ in range(random.randint(1, 6))]
        pairs = list(itertools.permutations(range(len(minutes)), 2))
        before = random.sample(pairs, min(len(pairs), random.randint(0, 6)))
        assert build_time(minutes, before) == _simulated(minutes, before)


def _simulated(minutes: list[int], before: list[tuple[int, int]]) -> int:
    done: dict[int, int] = {}
    for now in range(sum(minutes) + 1):
        for package, needed in enumerate(minutes):
            blocked = any(done.get(a, FAR) > now for a, b in before if b == package)
            if package not in done and not blocked:
                done[package] = now + needed
    return max(done.values()) if len(done) == len(minutes) else -1


def test_the_free_road_agrees_with_trying_each_road_as_the_free_one() -> None:
    for seed in SEEDS:
        random = Random(seed)
        places = random.randint(2, 6)
        ends = [(random.randrange(places), random.randrange(places)) for _ in range(random.randint(0, 10))]
        roads = [(a, b, random.randint(0, 9)) for a, b in ends]
        others = [
            [(a, b, 0 if n == free else cost) for n, (a, b, cost) in enumerate(roads)]
            for free in range(len(roads))
        ]
        least = min(_bellman_ford(places, variant) for variant in [roads, *others])
        assert free_road(places, roads, 0, places - 1) == (least if least < FAR else -1)


def _bellman_ford(places: int, roads: list[tuple[int, int, int]]) -> int:
    cost = [0] + [FAR] * (places - 1)
    for _ in range(places):
        for a, b, price in roads:
            cost[b] = min(cost[b], cost[a] + price) if cost[a] < FAR else cost[b]
    return cost[-1]


def test_the_best_category_agrees_with_walking_up_from_each_node() -> None:
    for seed in SEEDS:
        random = Random(seed)
        size = random.randint(1, 8)
        parent = _shuffled_tree(random, size)
        ratings = [random.randint(0, 3) for _ in range(size)]
        points = [sum(random.randint(1, 5) for _ in range(n)) for n in ratings]
        minimum = random.randint(1, 6)
        assert category_average(parent, points, ratings, minimum) == _best(parent, points, ratings, minimum)


def _shuffled_tree(random: Random, size: int) -> list[int]:
    names = [0, *random.sample(range(1, size), size - 1)]
    parent = [-1] * size
    for n in range(1, size):
        parent[names[n]] = names[random.randrange(n)]
    return parent


def _best(parent: list[int], points: list[int], ratings: list[int], minimum: int) -> int:
    totals = [[0, 0] for _ in parent]
    for node in range(len(parent)):
        above = node
        while above >= 0:
            totals[above][0] += points[node]
            totals[above][1] += ratings[node]
            above = parent[above]
    enough = [(-Fraction(p, n), i) for i, (p, n) in enumerate(totals) if n >= minimum]
    return min(enough)[1] if enough else -1


def test_a_deep_category_tree_needs_no_recursion() -> None:
    size = 50_000
    assert category_average([-1, *range(size - 1)], [1] * size, [1] * size, size) == 0


def test_the_ttl_cache_agrees_with_a_list_of_entries() -> None:
    for seed in SEEDS:
        random = Random(seed)
        capacity, lifetime = random.randint(1, 3), random.randint(1, 6)
        cache, now = TtlCache(capacity, lifetime), 0
        entries: list[tuple[str, int, int]] = []  # least recently used first: key, value, time of writing
        for value in range(40):
            now += random.choice([0, 0, 1, 2])
            key = random.choice("abcd")
            entries = [e for e in entries if now < e[2] + lifetime]
            held = [e for e in entries if e[0] == key]
            if random.random() < 0.5:
                cache.put(key, value, now)
                kept = [e for e in entries if e[0] != key]
                entries = [*kept[max(0, len(kept) - capacity + 1) :], (key, value, now)]
            else:
                assert cache.get(key, now) == (held[0][1] if held else None)
                entries = [e for e in entries if e[0] != key] + held


def test_the_shortest_span_agrees_with_trying_all_spans() -> None:
    for seed in SEEDS:
        random = Random(seed)
        text = random.choices("abcd", k=random.randint(0, 10))
        query = random.choices("abc", k=random.randint(1, 4))
        spans = [(j - i, i, j) for i in range(len(text)) for j in range(i, len(text))]
        covering = [
            (size, i, j)
            for size, i, j in spans
            if all(text[i : j + 1].count(word) >= query.count(word) for word in query)
        ]
        assert shortest_span(text, query) == (min(covering)[1:] if covering else None)


def test_the_packing_line_agrees_with_trying_all_sets_of_orders() -> None:
    for seed in SEEDS:
        random = Random(seed)
        orders = [(random.randint(1, 6), random.randint(1, 9)) for _ in range(random.randint(0, 8))]
        best = 0
        for size in range(len(orders) + 1):
            for chosen in itertools.combinations(sorted(orders), size):
                if all(hour <= deadline for hour, (deadline, _) in enumerate(chosen, start=1)):
                    best = max(best, sum(value for _, value in chosen))
        assert packing_line(orders) == best
