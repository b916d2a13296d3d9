"""The small blocks that items are made of, and short ways to write them. All texts are plain."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from django import forms
from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.choices import CallableChoiceIterator
from django.utils.functional import cached_property
from wagtail.blocks import (
    Block,
    CharBlock,
    ChoiceBlock,
    DateBlock,
    FieldBlock,
    IntegerBlock,
    ListBlock,
    StructBlock,
    TextBlock,
)

from cms.forms import LinesFormField
from packs.domain import slots
from packs.domain.pack import ROUND_LABELS
from packs.domain.slots import SlotScope

SLUG = RegexValidator(
    r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$",
    "“%(value)s” is not a key: write lower-case letters, digits and single hyphens, such as e4 or move-fast.",
)
AS_OF = RegexValidator(
    r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$",
    "“%(value)s” is not a date here: write a year, a month or a day, such as 2026, 2026-08 or 2026-08-14.",
)


def pack_text(text: str) -> None:
    """Refuse a text whose slots or blanks a pack's text cannot have; the message says where and the cure."""
    _check_slots(text, SlotScope.PACK)


def fact_text(text: str) -> None:
    """The same for a text that a resume fact is put into."""
    _check_slots(text, SlotScope.FACT)


def gap_text(text: str) -> None:
    """The same for a text that answers a gap."""
    _check_slots(text, SlotScope.GAP)


def _check_slots(text: str, scope: SlotScope) -> None:
    try:
        slots.parse(text, scope)
    except slots.SlotError as error:
        raise ValidationError(str(error), code="slots") from error


class LinesBlock(FieldBlock):
    """A list of short texts, one per line."""

    def __init__(
        self, required: bool = True, help_text: str = "", validators: Iterable[Any] = (), **kwargs: Any
    ) -> None:
        note = f"{help_text} One per line.".strip()
        self.field = LinesFormField(required=required, help_text=note, validators=tuple(validators))
        super().__init__(**kwargs)

    def normalize(self, value: Any) -> list[str]:
        return list(value or [])

    def get_searchable_content(self, value: list[str]) -> list[str]:
        return list(value or [])

    class Meta:
        icon = "list-ul"
        default: list[str] = []


class DayBlock(DateBlock):
    """A day in the browser's own date field: a pack has hundreds, and as many scripted calendars are slow."""

    @cached_property
    def field(self) -> forms.DateField:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        return forms.DateField(widget=widget, **self.field_options)

    class Meta:
        icon = "date"


class CompetencyBlock(FieldBlock):
    """One word of the method's vocabulary. Freezing finds a word that the method has dropped."""

    def __init__(self, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        self.field = forms.CharField(
            required=required,
            help_text=help_text,
            validators=[SLUG],
            widget=forms.Select(choices=CallableChoiceIterator(competency_choices)),
        )
        super().__init__(**kwargs)

    class Meta:
        icon = "tag"
        default = ""


def competency_choices() -> list[tuple[str, str]]:
    """The vocabulary of the method as it stands, as (key, name)."""
    stored = apps.get_model("cms", "Method").objects.values_list("competencies", flat=True).first() or []
    words = [(child.value["key"], child.value["name"]) for child in stored]
    return [("", "Choose a competency"), *sorted(words, key=lambda word: word[1])]


class CountsBlock(ListBlock):
    """How many of each kind of question."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(CountBlock(), min_num=1, default=[], **kwargs)


class CountBlock(StructBlock):
    """A kind of round and a number of questions."""

    kind = ChoiceBlock(choices=[(kind.value, label) for kind, label in ROUND_LABELS.items()])
    count = IntegerBlock(min_value=1, max_value=30, help_text="Questions of this kind in one playbook.")

    class Meta:
        icon = "list-ol"


# --- short ways -------------------------------------------------------------------------------------------
def short(help_text: str = "", *, required: bool = True, **kwargs: Any) -> CharBlock:
    """A few words on one line."""
    return CharBlock(help_text=help_text, required=required, default="", **kwargs)


def key(help_text: str, *, required: bool = True) -> CharBlock:
    """A key by which other items refer to this one."""
    return short(help_text, required=required, validators=[SLUG])


def text(
    help_text: str = "", *, required: bool = True, check: Callable[[str], None] | None = None, rows: int = 2
) -> TextBlock:
    """A sentence or a paragraph; `check` is the slot check of its place."""
    validators = [check] if check else []
    return TextBlock(help_text=help_text, required=required, rows=rows, validators=validators, default="")


def lines(
    help_text: str = "", *, required: bool = False, check: Callable[[str], None] | None = None
) -> LinesBlock:
    """A list of short texts."""
    return LinesBlock(help_text=help_text, required=required, validators=[check] if check else [])


def keys(help_text: str) -> LinesBlock:
    """A list of keys of other items."""
    return LinesBlock(help_text=help_text, required=False, validators=[SLUG])


def choice(kinds: type[StrEnum], help_text: str = "", *, required: bool = True, **kwargs: Any) -> ChoiceBlock:
    """One of a closed list of words."""
    return ChoiceBlock(choices=choices(kinds), help_text=help_text, required=required, **kwargs)


def choices(kinds: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """The words of an enumeration as (value, label)."""
    labels = {str(kind): label for kind, label in ROUND_LABELS.items()}
    return [(k.value, labels.get(k.value, k.value.replace("_", " ").capitalize())) for k in kinds]


def many(block: Block, help_text: str = "", *, required: bool = True) -> ListBlock:
    """A list of blocks that starts empty; a required one needs an entry before publishing."""
    return ListBlock(block, min_num=1 if required else None, default=[], help_text=help_text, collapsed=False)


def competencies(help_text: str = "", *, required: bool = False) -> LinesBlock:
    """Words of the vocabulary in order of weight, as keys: menus by the hundred make a pack slow to open."""
    note = help_text or "Stories, questions, requirements and values meet in these words, strongest first."
    return LinesBlock(help_text=f"{note} Keys of the method.", required=required, validators=[SLUG])
