"""The reference solutions of meta/software-engineer, each against a slow and obvious one on random inputs."""

from __future__ import annotations

import itertools
import random

from tests.reference_solutions.meta_software_engineer_q_ack_tracker import AckTracker
from tests.reference_solutions.meta_software_engineer_q_ai_contact_search import ContactIndex
from tests.reference_solutions.meta_software_engineer_q_ai_delivery_queue import DeliveryQueue
from tests.reference_solutions.meta_software_engineer_q_ai_hash_ring import HashRing
from tests.reference_solutions.meta_software_engineer_q_back_and_forth import longest_exchange
from tests.reference_solutions.meta_software_engineer_q_comment_order import Comment, reading_order
from tests.reference_solutions.meta_software_engineer_q_introductions import fewest_introductions
from tests.reference_solutions.meta_software_engineer_q_level_days import level_stretches
from tests.reference_solutions.meta_software_engineer_q_merge_feeds import newest
from tests.reference_solutions.meta_software_engineer_q_mutual_contacts import suggestions
from tests.reference_solutions.meta_software_engineer_q_rate_audit import first_violation

ROUNDS = 400


def test_it_finds_the_first_message_over_the_limit() -> None:
    rng = random.Random(1)
    for _ in range(ROUNDS):
        times = sorted(rng.randrange(30) for _ in range(rng.randrange(12)))
        limit, width = rng.randrange(1, 5), rng.randrange(1, 12)
        assert first_violation(times, limit, width) == _first_violation_by_windows(times, limit, width)


def _first_violation_by_windows(times: list[int], limit: int, width: int) -> int:
    for index in range(len(times)):
        sent = times[: index + 1]
        if any(sum(t <= s < t + width for s in sent) > limit for t in sent):
            return index
    return -1


def test_it_puts_comments_in_reading_order() -> None:
    rng = random.Random(2)
    for _ in range(ROUNDS):
        comments: list[Comment] = []
        for number in range(rng.randrange(12)):
            parent = rng.choice([None, 99, *range(number)])
            comments.append((number, parent, rng.randrange(5)))
        rng.shuffle(comments)
        assert reading_order(comments) == _order_by_recursion(comments, None, 0)


def _order_by_recursion(comments: list[Comment], parent: int | None, depth: int) -> list[tuple[int, int]]:
    level = sorted((time, number) for number, above, time in comments if above == parent)
    return [
        entry
        for _, number in level
        for entry in ((number, depth), *_order_by_recursion(comments, number, depth + 1))
    ]


def test_it_reads_a_reply_chain_deeper_than_the_call_stack() -> None:
    chain: list[Comment] = [(0, None, 0), *((n, n - 1, n) for n in range(1, 50_000))]
    assert reading_order(chain)[-1] == (49_999, 49_999)


def test_it_suggests_people_by_shared_contacts() -> None:
    rng = random.Random(3)
    for _ in range(ROUNDS):
        people = range(rng.randrange(1, 9))
        pairs = [pair for pair in itertools.combinations(people, 2) if rng.random() < 0.4]
        contacts = {p: {a + b - p for a, b in pairs if p in (a, b)} for p in people}
        others = [p for p in people if p and p not in contacts[0] and contacts[p] & contacts[0]]
        ranked = sorted(others, key=lambda p: (-len(contacts[p] & contacts[0]), p))
        k = rng.randrange(5)
        assert suggestions(contacts, 0, k) == ranked[:k]


def test_it_merges_feeds_without_repeating_a_post() -> None:
    rng = random.Random(4)
    for _ in range(ROUNDS):
        posts = [(rng.randrange(6), number) for number in range(rng.randrange(10))]
        feeds = [
            sorted(rng.sample(posts, rng.randrange(len(posts) + 1)), reverse=True)
            for _ in range(rng.randrange(5))
        ]
        n = rng.randrange(8)
        assert newest(feeds, n) == sorted({post for feed in feeds for post in feed}, reverse=True)[:n]


def test_it_tracks_the_unbroken_run_of_acknowledgments() -> None:
    rng = random.Random(5)
    for _ in range(ROUNDS):
        tracker, seen = AckTracker(), set[int]()
        for number in rng.choices(range(1, 10), k=15):
            seen.add(number)
            reached = next(h for h in itertools.count() if h + 1 not in seen)
            assert tracker.ack(number) == reached
            assert tracker.held() == sum(n > reached for n in seen)


def test_it_counts_stretches_that_cancel_out() -> None:
    rng = random.Random(6)
    for _ in range(ROUNDS):
        days = [rng.randrange(-2, 3) for _ in range(rng.randrange(12))]
        spans = itertools.combinations(range(len(days) + 1), 2)
        assert level_stretches(days) == sum(sum(days[a:b]) == 0 for a, b in spans)


def test_it_finds_the_longest_exchange_between_two_people() -> None:
    rng = random.Random(7)
    for _ in range(ROUNDS):
        size = rng.randrange(10)
        parents = [rng.randrange(-1, n) for n in range(size)]
        authors = [rng.choice("ABC") for _ in range(size)]
        longest = max((_best_chain_ending_at(n, parents, authors) for n in range(size)), default=0)
        assert longest_exchange(parents, authors) == longest


def _best_chain_ending_at(comment: int, parents: list[int], authors: list[str]) -> int:
    chain, best = [authors[comment]], 1
    while parents[comment] >= 0:
        comment = parents[comment]
        chain.append(authors[comment])
        in_turns = len(set(chain)) == 2 and all(a != b for a, b in itertools.pairwise(chain))
        best = max(best, len(chain)) if in_turns else best
    return best


def test_it_counts_the_fewest_introductions() -> None:
    rng = random.Random(8)
    for _ in range(ROUNDS):
        groups = [rng.sample(range(8), rng.randrange(4)) for _ in range(rng.randrange(6))]
        assert fewest_introductions(groups, 0, 1) == _steps_by_spreading(groups, 0, 1)


def _steps_by_spreading(groups: list[list[int]], start: int, goal: int) -> int:
    reached = {start}
    for steps in range(10):
        if goal in reached:
            return steps
        reached |= {other for group in groups if reached & set(group) for other in group}
    return -1


def test_a_message_is_retried_with_growing_waits_and_then_given_up() -> None:
    queue, tried, clock = DeliveryQueue(base=2, cap=5, attempts=4, keep=100), list[int](), [0]

    def refuse(_: str) -> bool:
        tried.append(clock[0])
        return False

    queue.submit("m", 0)
    for clock[0] in range(40):
        queue.run(clock[0], refuse)
    assert tried == [0, 2, 6, 11]  # waits of 2, 4, then the cap
    assert queue.failed == ["m"]


def test_a_repeated_message_is_dropped_for_as_long_as_it_is_kept() -> None:
    rng = random.Random(9)
    for _ in range(ROUNDS):
        queue, accepted = DeliveryQueue(base=1, cap=1, attempts=1, keep=5), dict[str, int]()
        for now in sorted(rng.choices(range(20), k=12)):
            message = rng.choice("ab")
            fresh = message not in accepted or accepted[message] <= now - 5
            accepted[message] = now if fresh else accepted[message]
            assert queue.submit(message, now) is fresh


def test_what_is_due_first_is_sent_first() -> None:
    rng = random.Random(10)
    queue = DeliveryQueue(base=1, cap=8, attempts=1, keep=1)
    times = [rng.randrange(50) for _ in range(30)]
    for number, now in enumerate(times):
        queue.submit(f"{number}", now)
    assert queue.run(60, lambda _: True) == [f"{n}" for n in sorted(range(30), key=lambda n: (times[n], n))]


def test_a_new_server_takes_its_share_of_keys_and_moves_no_other() -> None:
    ring = HashRing(points=200)
    for number in range(9):
        ring.add(f"server-{number}")
    keys = [f"key-{number}" for number in range(5_000)]
    before = {key: ring.owner(key) for key in keys}
    ring.add("server-new")
    moved = {key: ring.owner(key) for key in keys if ring.owner(key) != before[key]}
    assert set(moved.values()) == {"server-new"}
    assert 0.05 < len(moved) / len(keys) < 0.15  # a tenth is expected
    ring.remove("server-new")
    assert {key: ring.owner(key) for key in keys} == before


def test_it_finds_names_by_the_start_of_any_word() -> None:
    rng = random.Random(11)
    for _ in range(ROUNDS):
        words = ["".join(rng.choices("ab", k=rng.randrange(1, 4))) for _ in range(12)]
        names = [" ".join(rng.sample(words, rng.randrange(1, 3))).title() for _ in range(rng.randrange(8))]
        prefix, k = "".join(rng.choices("aB", k=rng.randrange(3))), rng.randrange(4)
        hits = sorted(
            (word, n) for n in set(names) for word in n.lower().split() if word.startswith(prefix.lower())
        )
        assert ContactIndex(names).search(prefix, k) == list(dict.fromkeys(name for _, name in hits))[:k]
