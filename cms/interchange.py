"""Packs as files, into snippets: drafts or published, by natural key, and nothing where nothing changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from pydantic import ValidationError as DomainError
from wagtail.models import Locale

from cms.blocks.values import stored_items
from cms.content_files import ContentError, ContentTree, PackFile, explain
from cms.domain_values import freeze
from cms.fields import ItemsField, block_name
from cms.freeze import freeze_pack, own_problems
from cms.models import Company, Method, Pack, Skill, Source
from cms.models.base import Snippet
from cms.problems import FreezeError, Problem
from packs import selectors
from packs.domain.base import Value


class Outcome(StrEnum):
    """What became, or would become, of one snippet."""

    NEW = "new"
    CHANGED = "changed"
    PUBLISHED = "published"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Entry:
    """One thing of a content folder: its model, its natural key, and the value to keep."""

    model: type[Snippet]
    name: str  # "meta/software-engineer"
    key: Mapping[str, Any]
    value: Value

    def __str__(self) -> str:
        return f"{self.model._meta.verbose_name} {self.name}".strip()


def entries(tree: ContentTree) -> list[Entry]:
    """Everything of a folder, in the order in which one thing leans on another."""
    found = [Entry(Source, s.id, {"slug": s.id}, s) for s in tree.sources]
    found += [Entry(Skill, s.name, {"name": s.name}, s) for s in tree.skills]
    found += [Entry(Company, slug, {"slug": slug}, value) for slug, value in tree.companies.items()]
    if tree.method:
        found.append(Entry(Method, "", {}, tree.method))
    for slug, file in tree.packs.items():
        found.append(Entry(Pack, slug, {"company__slug": file.company, "slug": file.pack.slug}, file.pack))
    return found


@transaction.atomic
def load(entry: Entry, *, publish: bool) -> Outcome:
    """Keep an entry as a draft revision, or published. Raises `ContentError` when it cannot be.

    Safe to run twice: where the newest draft is equal already there is no new revision, and where the
    published state is equal too, no publication.
    """
    current = current_of(entry)
    equal = current is not None and _value_of(current) == entry.value
    try:
        kept = current if current is not None and equal else _write(entry, current)
        if publish and (not equal or _needs_publishing(kept)):
            _publish(kept)
            return Outcome.PUBLISHED
    except FreezeError as error:
        raise ContentError(str(error)) from error
    except ValidationError as error:
        raise ContentError(f"{entry}: {' '.join(error.messages)}") from error
    if current is None:
        return Outcome.NEW
    return Outcome.UNCHANGED if equal else Outcome.CHANGED


def preview(entry: Entry) -> tuple[Outcome, list[str]]:
    """What `load` would change, as a list of places with before and after; writes nothing."""
    current = current_of(entry)
    if current is None:
        return Outcome.NEW, []
    before = _value_of(current)
    if before == entry.value:
        return Outcome.UNCHANGED, []
    old = before.model_dump(mode="json") if before else {}
    return Outcome.CHANGED, list(differences(old, entry.value.model_dump(mode="json")))


def published_tree() -> ContentTree:
    """Everything that is live, as a content folder holds it. Raises `ContentError` where it is unfinished."""
    method = next(iter(_live(Method)), None)
    return ContentTree(
        sources=tuple(_frozen(source) for source in _live(Source).order_by("slug")),
        companies={company.slug: _frozen(company) for company in _live(Company).order_by("slug")},
        packs={
            pack.address: PackFile(pack.company.slug, _frozen(pack))
            for pack in _live(Pack).select_related("company").order_by("company__slug", "slug")
        },
        method=_frozen(method) if method else None,
        skills=tuple(_frozen(skill) for skill in _live(Skill).order_by("pk")),
    )


def _live(model: type[Snippet]) -> Any:
    return model.objects.filter(live=True, locale=Locale.get_default())


def _frozen(snippet: Snippet) -> Any:
    try:
        return freeze(snippet)
    except DomainError as error:
        raise ContentError(f"{snippet} is live but unfinished: {explain(error)}") from error


def differences(before: Any, after: Any, place: str = "") -> Iterator[str]:
    """One line for each place where two documents differ; list items are matched by id or key."""
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for name in [*before, *(name for name in after if name not in before)]:
            yield from differences(before.get(name), after.get(name), f"{place}.{name}".lstrip("."))
    elif _is_keyed(before) and _is_keyed(after):
        yield from _list_differences(_by_id(before), _by_id(after), place)
    else:
        yield f"{place}: {_brief(before)} → {_brief(after)}"


def _list_differences(before: dict[str, Any], after: dict[str, Any], place: str) -> Iterator[str]:
    for item_id in [*before, *(i for i in after if i not in before)]:
        here = f"{place}[{item_id}]"
        if item_id not in after:
            yield f"{here}: removed"
        elif item_id not in before:
            yield f"{here}: added"
        else:
            yield from differences(before[item_id], after[item_id], here)
    if list(before) != list(after) and set(before) == set(after):
        yield f"{place}: in another order"


def _is_keyed(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(v, dict) and ("id" in v or "key" in v) for v in value)


def _by_id(items: list[dict[str, Any]]) -> dict[str, Any]:
    return {item.get("id") or item["key"]: item for item in items}


def _brief(value: Any) -> str:
    text = "nothing" if value in (None, "", [], {}) else " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:57]}…"


# --- reading and writing snippets -------------------------------------------------------------------------
def current_of(entry: Entry) -> Snippet | None:
    """The snippet's newest draft, or None. Raises `ContentError` when it is locked."""
    found = entry.model.objects.filter(locale=Locale.get_default(), **entry.key).first()
    if found is None:
        return None
    if found.locked:
        raise ContentError(f"{entry} is locked in the editor: unlock it, then load again.")
    latest: Snippet = found.get_latest_revision_as_object()
    return latest


def _value_of(snippet: Snippet) -> Value | None:
    """The snippet as a value; None while it is too unfinished to be one."""
    try:
        return freeze(snippet)
    except DomainError:
        return None


def _write(entry: Entry, current: Snippet | None) -> Snippet:
    snippet = current or entry.model(live=False, locale=Locale.get_default())
    fill(snippet, entry)
    snippet.full_clean()
    if snippet.pk is None:
        snippet.save()
    snippet.save_revision(clean=False, log_action=True)
    return snippet


def fill(snippet: Snippet, entry: Entry) -> None:
    """Set a snippet's fields from a value. Raises `ContentError` for what the site does not have."""
    if isinstance(snippet, Pack):
        snippet.company = _company(entry)

    @cache
    def key_of(slug: str) -> int:
        found = Source.objects.filter(locale=Locale.get_default(), slug=slug).values_list("pk", flat=True)
        if not found:
            raise ContentError(f"{entry} cites the source “{slug}”, which is not here: add it to sources/.")
        pk: int = found[0]
        return pk

    for name, own in type(snippet).own_names().items():
        model_field = type(snippet)._meta.get_field(own)
        value = getattr(entry.value, name)
        if isinstance(model_field, ItemsField):
            values = (value,) if model_field.single else value
            block = model_field.item_block
            setattr(
                snippet, own, stored_items(block_name(block), block, values, key_of, f"{entry.name}/{own}")
            )
        else:
            setattr(snippet, own, _plain_value(model_field, value))


def _plain_value(model_field: Any, value: Any) -> Any:
    if isinstance(value, tuple):
        return [str(part) for part in value]
    return "" if value is None and not model_field.null else value


def _company(entry: Entry) -> Company:
    slug = entry.key["company__slug"]
    found = Company.objects.filter(locale=Locale.get_default(), slug=slug).first()
    if found is None:
        raise ContentError(f"{entry}: there is no company “{slug}”: add it to companies/.")
    return found


def _needs_publishing(snippet: Snippet) -> bool:
    if not snippet.live or snippet.has_unpublished_changes:
        return True
    # an unchanged pack takes up a changed company or method
    return isinstance(snippet, Pack) and not _is_released(snippet)


def _is_released(pack: Pack) -> bool:
    try:
        newest = selectors.release(pack.address)
    except selectors.NotFound:
        return False
    return newest.sha256 == freeze_pack(pack).sha256


def _publish(snippet: Snippet) -> None:
    problems: list[Problem] = list(own_problems(snippet))
    if problems:
        raise FreezeError(str(snippet), problems)
    revision = snippet.latest_revision
    if revision is None or revision.pk == snippet.live_revision_id:
        revision = snippet.save_revision(clean=False, log_action=True)
    revision.publish()
