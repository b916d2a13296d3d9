"""Skill extraction: how many of the labelled knowledge spans of job ads are found, exactly and in part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from cms.content_files import read_content, taxonomy
from packs.domain.reading.ad.knowledge import knowledge_in
from packs.domain.skills import Taxonomy
from tests.evaluation.keywords import Names
from tests.evaluation.labelled_spans import LabelledAd, Span, is_labelled, read_ads
from tests.evaluation.measures import Counted, counted
from tests.evaluation.table import Row

SHAPE = "JSON Lines with `tokens` and `tags_knowledge` (B, I, O), one sentence a line, as SkillSpan has them"
CONTENT = Path(__file__).parents[2] / "cms" / "content"
Found = Iterable[tuple[int, int]]  # character spans
Method = Callable[[str], Found]


def holds(folder: Path) -> bool:
    """Whether a folder has files of this shape."""
    return bool(_files(folder))


def score(folder: Path) -> Sequence[Row]:
    """Each file, by the sources that its ads name, with each method."""
    return [row for path in _files(folder) for row in _score_file(path)]


def _files(folder: Path) -> list[Path]:
    paths = sorted([*folder.glob("*.json"), *folder.glob("*.jsonl")])
    return [path for path in paths if is_labelled(path)]


def _score_file(path: Path) -> Iterator[Row]:
    ads = read_ads(path)
    for source in sorted({ad.source for ad in ads}):
        part = [ad for ad in ads if ad.source == source]
        labelled = sum(len(ad.spans) for ad in part)
        for name, method in METHODS.items():
            yield Row("skills", f"{path.stem} {source}".strip(), labelled, name, _figures(part, method))


def _figures(ads: list[LabelledAd], method: Method) -> tuple[tuple[str, float], ...]:
    labelled = [ad.spans for ad in ads]
    found = [ad.in_tokens(method(ad.text)) for ad in ads]
    exact = counted(_numbered(found), _numbered(labelled))
    partial = _partly(found, labelled)
    return (
        ("precision", exact.precision),
        ("recall", exact.recall),
        ("F1", exact.f1),
        ("partial F1", partial),
    )


def _numbered(spans: Sequence[frozenset[Span]]) -> frozenset[object]:
    return frozenset((at, span) for at, each in enumerate(spans) for span in each)


def _partly(found: Sequence[frozenset[Span]], labelled: Sequence[frozenset[Span]]) -> float:
    """F1 where a span is right as soon as it shares a token with one of the other side."""
    hits = [
        (_touching(ours, theirs), _touching(theirs, ours))
        for ours, theirs in zip(found, labelled, strict=True)
    ]
    precise = Counted(sum(a for a, _ in hits), sum(map(len, found)), 0).precision
    recalled = Counted(sum(b for _, b in hits), sum(map(len, labelled)), 0).precision
    return 2 * precise * recalled / (precise + recalled) if precise + recalled else 0.0


def _touching(spans: frozenset[Span], others: frozenset[Span]) -> int:
    """How many spans share a token with any of the others."""
    tokens = {(row, at) for row, begin, end in others for at in range(begin, end)}
    return sum(any((row, at) in tokens for at in range(begin, end)) for row, begin, end in spans)


@lru_cache
def _taxonomy() -> Taxonomy:
    return taxonomy(read_content(CONTENT))


def _packwright(text: str) -> Found:
    return knowledge_in(text, _taxonomy())


@lru_cache
def _names() -> Names:
    return Names(name for skill in _taxonomy().skills for name in (skill.name, *skill.aliases))


METHODS: dict[str, Method] = {
    "Packwright": _packwright,
    "keyword overlap": lambda text: _names().same(text),
    "TF-IDF cosine": lambda text: _names().alike(text),
}
