"""Which strings of a playbook are words to read, and which of those are ours."""

from __future__ import annotations

from packs.domain.base import Value
from packs.domain.playbook.spans import Span, SpanKind

# what the inputs said: the resume, the ad, an answer
INPUT = ("fact:", "ask:", "answer:", "posting:", "position:", "candidate:")
# fields that name things instead of saying something to the reader
NAMED = """
id kind key target fact archetype blank requirement requirements part status stage origin audience section
sources letters url number release release_slug release_sha256 locale
"""
NAMES = frozenset(NAMED.split())


def given(kind: type[Value], name: str) -> bool:
    """Whether a field names something or holds what others wrote: the title of a source is its own."""
    return name in NAMES or name in getattr(kind, "given", ())


def ours(span: Span) -> bool:
    """Whether we or an editor wrote the span: a draft, a label, and what rests on more than the inputs."""
    if span.kind is SpanKind.DRAFT or span.target:
        return True
    for source in span.sources:  # noqa: SIM110 -- asked of each span: a loop is twice as fast as `any`
        if not source.startswith(INPUT):
            return True
    return False
