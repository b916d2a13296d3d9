"""The form of a brand: fields for people, and what they mean as the members that the actions take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from django import forms

from packs.actions.draft_brand import BadBrand
from packs.domain.brand import Brand
from packs.domain.logo import encoded
from packs.domain.sections import SECTIONS
from packs.models import Firm
from packs.rendering.logos import FILE_BYTES

FONTS = {
    "a": "Source Serif 4 with Public Sans",
    "b": "Source Sans 3 throughout",
    "c": "Source Serif 4 with Source Sans 3",
    "d": "Literata with Public Sans",
    "e": "IBM Plex Sans throughout",
    "u": "Literata with IBM Plex Sans, as in unbranded ones",
}
COVERS = {"band": "A band at the left", "field": "A field at the top", "plain": "White, with a short line"}
PAPERS = {"a4": "A4", "letter": "Letter"}
LOCALES = {"en-US": "American English", "en-GB": "British English"}
WORDS = ("name", "footer", "contact", "disclaimer")
CHOICES = ("accent", "font_pair", "cover", "paper", "locale")


class SectionRow(NamedTuple):
    """The three fields of one section."""

    label: str
    included: forms.BoundField
    place: forms.BoundField
    title: forms.BoundField


class BrandForm(forms.Form):
    """Lengths and characters are checked by the brand itself, as for the API: one rule, one sentence."""

    firm = forms.ChoiceField(help_text="Whose brand it is.")
    slug = forms.CharField(label="Name in addresses", help_text="Small letters, digits, hyphens; it stays.")
    name = forms.CharField(help_text="As it stands on the cover.")
    accent = forms.CharField(
        widget=forms.TextInput(attrs={"type": "color"}),
        initial="#1F5C4D",
        help_text="Every other color is derived from it. One too light to read is darkened.",
    )
    font_pair = forms.ChoiceField(label="Fonts", choices=FONTS.items())
    cover = forms.ChoiceField(choices=COVERS.items())
    logo = forms.FileField(
        required=False, help_text="PNG, JPEG or SVG, at most one megabyte. It is kept without metadata."
    )
    no_logo = forms.BooleanField(label="Remove the logo", required=False)
    footer = forms.CharField(required=False, help_text="At the foot of each page; else the name.")
    contact = forms.CharField(required=False, help_text="On the cover, after the name.")
    disclaimer = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 2}))
    paper = forms.ChoiceField(choices=PAPERS.items())
    locale = forms.ChoiceField(label="Language", choices=LOCALES.items())

    def __init__(self, *args: Any, firms: Sequence[Firm], brand: Brand | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.brand = brand
        self._field("firm", forms.ChoiceField).choices = [(str(firm.id), firm.name) for firm in firms]
        for place, (key, traits) in enumerate(SECTIONS.items(), 1):
            self._add_section(key, traits.label, place)
        if brand:
            self._fill(brand)

    def sections(self) -> Iterator[SectionRow]:
        """The rows of the table of sections, in the brand's order."""
        order = list(self.brand.sections) if self.brand else []
        for key in [*order, *(key for key in SECTIONS if key not in order)]:
            parts = (self[f"{part}_{key}"] for part in ("in", "place", "title"))
            yield SectionRow(SECTIONS[key].label, *parts)

    def plain(self) -> list[forms.BoundField]:
        """The fields that stand above that table."""
        hidden = {"firm", "slug"} if self.brand else set()
        if not (self.brand and self.brand.logo):
            hidden.add("no_logo")
        return [self[name] for name in self.base_fields if name not in hidden]

    def sent(self) -> dict[str, Any]:
        """What the form says, as the members of a brand."""
        data = self.cleaned_data
        members = {name: data[name] for name in (*WORDS, *CHOICES)}
        return members | {
            "slug": self.brand.slug if self.brand else data["slug"],
            "sections": self._order(),
            "section_titles": {key: data[f"title_{key}"] for key in SECTIONS if data[f"title_{key}"]},
            "logo": self._logo(),
        }

    def refuse(self, error: BadBrand) -> None:
        """Each problem at its field."""
        for path, message in error.problems:
            name = f"title_{path[1]}" if len(path) > 1 and path[0] == "section_titles" else "".join(path[:1])
            self.add_error(name if name in self.fields else None, message)

    def clean_logo(self) -> Any:
        """A file that is too large is not read."""
        file = self.cleaned_data["logo"]
        if file and file.size > FILE_BYTES:
            raise forms.ValidationError(f"The logo has {file.size} bytes: {FILE_BYTES} are the limit.")
        return file

    def _field(self, name: str, kind: type[Any]) -> Any:
        field = self.fields[name]
        assert isinstance(field, kind)
        return field

    def _add_section(self, key: str, label: str, place: int) -> None:
        self.fields[f"in_{key}"] = forms.BooleanField(
            label=f"{label} is included", required=False, initial=True
        )
        self.fields[f"place_{key}"] = forms.IntegerField(
            label=f"Place of {label}", initial=place, min_value=1, max_value=99
        )
        self.fields[f"title_{key}"] = forms.CharField(
            label=f"Title of {label}", required=False, widget=forms.TextInput(attrs={"placeholder": label})
        )

    def _fill(self, brand: Brand) -> None:
        for name in ("firm", "slug"):
            self.fields[name].required = False
        self.initial.update({name: getattr(brand, name) for name in (*WORDS, *CHOICES)})
        for key in SECTIONS:
            self.initial[f"in_{key}"] = key in brand.sections
            self.initial[f"title_{key}"] = brand.section_titles.get(key, "")
        order = [*brand.sections, *(key for key in SECTIONS if key not in brand.sections)]
        self.initial.update({f"place_{key}": place for place, key in enumerate(order, 1)})

    def _order(self) -> list[str]:
        data = self.cleaned_data
        chosen = [key for key in SECTIONS if data[f"in_{key}"]]
        return [str(key) for key in sorted(chosen, key=lambda key: data[f"place_{key}"])]

    def _logo(self) -> str:
        file = self.cleaned_data.get("logo")
        if file:
            file.seek(0)
            return encoded(file.read())
        kept = self.brand.logo if self.brand else ""
        return "" if self.cleaned_data["no_logo"] else kept
