"""The quality gate beside the editor: what its rules say of a draft, and where in the form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.text import capfirst
from wagtail.blocks import ListBlock, StreamBlock, StructBlock

from cms.domain_values import all_sources, domain_values, method_for
from cms.fields import ItemsField
from cms.models import Company, Method, Pack
from cms.models.base import Snippet
from packs.domain.checks.content import Content, Step, spot_of
from packs.domain.checks.content import pack_rules as gate
from packs.domain.findings import Finding, Severity

PART: dict[type[Snippet], str] = {Pack: "pack", Company: "company", Method: "method"}


@dataclass(frozen=True)
class Note:
    """A finding at its place in the form. `way` and `path` lead there: by position, and by Wagtail's ids."""

    finding: Finding
    field: str  # of the model
    place: str  # "Questions → 3 → Prep hint"
    way: tuple[Step, ...] = ()  # below the field: numbers of entries from 0, names of fields
    path: tuple[str, ...] = ()  # the same as the form's `data-contentpath`

    @property
    def blocks(self) -> bool:
        """Whether it keeps the snippet from being published."""
        return self.finding.severity is not Severity.C

    def __str__(self) -> str:
        return f"{self.finding.message} ({self.finding.rule})"


def notes_on(snippet: Snippet, today: date) -> tuple[Note, ...]:
    """What the rules about packs say of a snippet as it stands, drafts included; of others nothing."""
    content = _content(snippet, today)
    return tuple(_note(snippet, finding) for finding in gate.run(content)) if content else ()


def _content(snippet: Snippet, today: date) -> Content | None:
    """The snippet's own part, beside those that its rules look things up in."""
    part = PART.get(type(snippet))
    if part is None:
        return None
    known = all_sources()
    parts = {part: domain_values(snippet, known)}
    if isinstance(snippet, Pack):
        if snippet.company_id:
            parts["company"] = domain_values(snippet.company, known)
        method = method_for(snippet)
        if method:
            parts["method"] = domain_values(method, known)
    return Content(parts, today, read=(part,))


# --- places -----------------------------------------------------------------------------------------------
def _note(snippet: Snippet, finding: Finding) -> Note:
    name, *steps = spot_of(finding.block).path
    own = type(snippet).own_names()[str(name)]
    model_field = type(snippet)._meta.get_field(own)
    label = capfirst(str(getattr(model_field, "verbose_name", own)))
    if not isinstance(model_field, ItemsField):
        return Note(finding, own, label, path=(own,))
    hops = list(
        _hops(
            model_field.stream_block, getattr(snippet, own), [0, *steps] if model_field.single else steps, own
        )
    )
    place = " → ".join([label, *(shown for _, _, shown in hops)])
    return Note(finding, own, place, tuple(s for s, _, _ in hops), (own, *(i for _, i, _ in hops if i)))


def _hops(block: Any, value: Any, steps: Iterable[Step], name: str) -> Iterator[tuple[Step, str, str]]:
    """Each step into a field as (position or name, id in the form, what an editor reads)."""
    for step in steps:
        if isinstance(block, StreamBlock | ListBlock):
            children = list(value if isinstance(block, StreamBlock) else value.bound_blocks)
            at = _index(children, step)
            if at is None:
                return
            block, value = children[at].block, children[at].value
            yield at, children[at].id or "", str(at + 1)
        elif isinstance(block, StructBlock) and step in block.child_blocks:
            block, value = block.child_blocks[step], value[step]
            yield step, str(step), str(block.label)
        else:
            return


def _index(children: list[Any], step: Step) -> int | None:
    if isinstance(step, int):
        return step if step < len(children) else None
    return next((at for at, child in enumerate(children) if child.id == step.strip("[]")), None)
