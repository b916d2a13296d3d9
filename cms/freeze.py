"""Values of the domain → one release document, every reference inlined.

`full_clean` and the blocks' own validation are authoritative: drafts may be unfinished, a release may not.
Freezing fails with every problem named, for nothing that is a draft or missing may slip into a release.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.text import capfirst
from pydantic import ValidationError as DomainError
from pydantic_core import ErrorDetails
from wagtail.blocks import ListBlock, StreamBlock, StructBlock

from cms.blocks.base import plain
from cms.content_files import ContentError, assemble
from cms.domain_values import MISSING, all_sources, domain_values, freeze, method_for
from cms.fields import ItemsField
from cms.gate import notes_on
from cms.models import Company, Method, Pack
from cms.models.base import Snippet
from cms.problems import FreezeError, Problem
from packs.domain.release import ReleaseDocument


def freeze_pack(pack: Pack) -> ReleaseDocument:
    """The release that publishing this pack makes. Raises `FreezeError` with every problem found."""
    problems = list(problems_of(pack))
    if problems:
        raise FreezeError(str(pack) or "This pack", problems)
    return _document(pack)


def problems_of(snippet: Snippet) -> Iterator[Problem]:
    """What would keep this snippet from being published, or its pack from being frozen."""
    own = list(own_problems(snippet))
    yield from own
    if isinstance(snippet, Pack):
        parts = list(_part_problems(snippet))
        yield from parts
        if not own and not parts:
            yield from _joined_problems(snippet)
    if not own:
        yield from forbidden(snippet)


def forbidden(snippet: Snippet) -> Iterator[Problem]:
    """What the gate forbids: findings of severity A and B on the snippet's own words and items."""
    for note in notes_on(snippet, timezone.localdate()):
        if note.blocks:
            yield Problem(note.place, str(note))


# --- problems ---------------------------------------------------------------------------------------------
def own_problems(snippet: Snippet) -> Iterator[Problem]:
    """What is unfinished or wrong inside the snippet itself, whatever it refers to."""
    items = [f for f in type(snippet)._meta.get_fields() if isinstance(f, ItemsField)]
    found = []
    try:
        snippet.full_clean(exclude=[f.name for f in items])
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            found += [Problem(_label(snippet, name), message) for message in messages]
    for item_field in items:
        try:
            item_field.stream_block.clean(getattr(snippet, item_field.name))
        except ValidationError as error:
            found += block_problems(error, item_field.stream_block, _label(snippet, item_field.name))
    yield from found
    if not found:
        yield from domain_problems(snippet)


def _label(snippet: Snippet, name: str) -> str:
    if name == "__all__":
        return ""
    return capfirst(str(getattr(type(snippet)._meta.get_field(name), "verbose_name", name)))


def block_problems(error: ValidationError, block: Any, place: str) -> Iterator[Problem]:
    """Every message inside a block's error, with the way to it as an editor sees it."""
    inner = getattr(error, "block_errors", None)
    if inner is None:
        yield from (Problem(place, message) for message in error.messages)
        return
    for fault in error.non_block_errors.as_data():  # type: ignore[attr-defined]
        yield from (Problem(place, message) for message in fault.messages)
    for index, part in inner.items():
        child = _child_block(block, index)
        name = child.label if isinstance(block, StructBlock) else str(index + 1)
        yield from block_problems(part, child, f"{place} → {name}".removeprefix(" → "))


def _child_block(block: Any, index: Any) -> Any:
    if isinstance(block, StructBlock):
        return block.child_blocks[index]
    if isinstance(block, ListBlock):
        return block.child_block
    assert isinstance(block, StreamBlock)
    return next(iter(block.child_blocks.values()))


def domain_problems(snippet: Snippet) -> Iterator[Problem]:
    """What the domain's type refuses in a snippet whose fields are in order."""
    try:
        freeze(snippet)
    except DomainError as error:
        for fault in error.errors():
            yield Problem(_way(fault), plain(fault))


def _way(fault: ErrorDetails) -> str:
    steps = [str(step + 1) if isinstance(step, int) else step.replace("_", " ") for step in fault["loc"]]
    return " → ".join(steps).capitalize()


def _part_problems(pack: Pack) -> Iterator[Problem]:
    method = method_for(pack)
    if method is None:
        yield Problem("Method", "There is no method yet: write one and publish it.")
    for part in (pack.company if pack.company_id else None, method):
        if part is not None:
            yield from _live_problems(part)
    yield from _source_problems(pack)


def _live_problems(part: Company | Method) -> Iterator[Problem]:
    name = str(part)
    if not part.live:
        yield Problem(name, "It is a draft: publish it first.")
        return
    own = list(own_problems(part))
    for problem in own or forbidden(part):
        yield Problem(f"{name} → {problem.place}", problem.message)


def _source_problems(pack: Pack) -> Iterator[Problem]:
    """Sources that are drafts. A deleted one is an empty choice, which the blocks have told already."""
    known = all_sources()
    named = set(named_sources(domain_values(pack, known)))
    if pack.company_id:
        named |= set(named_sources(domain_values(pack.company, known)))
    if MISSING in named:
        yield Problem("Sources", "An item cites a source that was deleted: choose another.")
    for source in known.values():
        if source.slug in named and not source.live:
            yield Problem(f"Source “{source}”", "It is a draft, and an item cites it: publish it first.")


def named_sources(data: Any) -> Iterator[str]:
    """The ids of the sources that any item in this data cites."""
    if isinstance(data, dict):
        yield from data.get("sources") or ()
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from named_sources(part)


def _joined_problems(pack: Pack) -> Iterator[Problem]:
    try:
        _document(pack)
    except ContentError as error:
        yield Problem("", str(error))


def _document(pack: Pack) -> ReleaseDocument:
    known = all_sources()
    method = method_for(pack)
    assert method is not None
    parts = [domain_values(pack, known), domain_values(pack.company, known)]
    named = set(named_sources(parts))
    return assemble(
        pack.company.domain.model_validate(parts[1]),
        pack.domain.model_validate(parts[0]),
        method.domain.model_validate(domain_values(method)),
        tuple(s.domain.model_validate(domain_values(s)) for s in known.values() if s.slug in named),
        pack.address,
    )
