"""In nobody's file, and in one firm's file, nothing of another firm stands, nor of the makers of the file.

Every kind of file that the renderer can make is taken apart, so a new kind is tested as soon as it is one.
The order of making is part of the test: a brand that is remembered would show in what is made after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import pytest

from packs.domain.brand import UNBRANDED, Brand
from packs.rendering import NAMES, render
from packs.rendering.assets import FACES
from tests.factories.merging import playbook
from tests.integration.leaks.canaries import (
    BRANDS,
    NEUTRAL,
    PAINTED,
    STEMS,
    TOOLS,
    VESPERIN,
    colors_of,
    families_of,
)
from tests.integration.leaks.deep import Deep, deep, squeezed
from tests.integration.rendering.conftest import EPOCH

SHOWN = {"html", "pdf", "cheat_sheet", "docx", "markdown"}  # kinds in which a brand's own name must stand


def made(brand: Brand, kinds: Sequence[str] = tuple(NAMES)) -> dict[str, bytes]:
    """Files of one candidate's playbook, ordered in a brand; by kind."""
    ordered = playbook(
        sections=brand.sections,
        section_titles=brand.section_titles,
        locale=brand.locale,
        interview_date="2026-12-14",
    )
    files = render(ordered, brand, kinds, epoch=EPOCH)
    return {file.kind: file.content for file in files.values()}


@lru_cache
def in_turn() -> dict[str, dict[str, bytes]]:
    """One process makes everything: nobody's, two firms', then nobody's and the first firm's again."""
    order = ["unbranded", "quillon", "vesperin", "unbranded", "quillon"]
    return {f"{name} {turn}": made(BRANDS[name]) for turn, name in enumerate(order)}


@lru_cache
def taken_apart(name: str, kind: str) -> Deep:
    turn = {"unbranded": 3, "quillon": 4, "vesperin": 2}[name]  # the last of each
    return deep(NAMES[kind], in_turn()[f"{name} {turn}"][kind])


each_kind = pytest.mark.parametrize("kind", list(NAMES))
each_brand = pytest.mark.parametrize("name", list(BRANDS))
pytestmark = pytest.mark.xdist_group("leaks")


@each_kind
@each_brand
def test_no_word_of_another_firm_stands_in_it(name: str, kind: str) -> None:
    others = [stem for other, stem in STEMS.items() if other != name or kind in NEUTRAL]
    assert [stem for stem in others if taken_apart(name, kind).holds(stem)] == []


@each_kind
@each_brand
def test_nothing_of_its_makers_stands_in_it(name: str, kind: str) -> None:
    """The product, its tools, and the slug that only programs know."""
    assert [tool for tool in TOOLS if taken_apart(name, kind).holds(tool)] == []


@each_kind
@each_brand
def test_no_slug_stands_in_it(name: str, kind: str) -> None:
    assert [stem for stem in STEMS.values() if taken_apart(name, kind).holds(f"{stem}slug")] == []


@each_kind
@each_brand
def test_it_is_painted_in_its_own_colors(name: str, kind: str) -> None:
    own = UNBRANDED if kind in NEUTRAL else BRANDS[name]
    foreign = {color for other in BRANDS.values() for color in colors_of(other)} - colors_of(own)
    for other, painted in PAINTED.items():
        foreign |= painted if other != name or kind in NEUTRAL else set()
    assert taken_apart(name, kind).colors & foreign == set()


@each_kind
@each_brand
def test_it_is_set_in_its_own_faces(name: str, kind: str) -> None:
    own = families_of(UNBRANDED if kind in NEUTRAL else BRANDS[name])
    found = taken_apart(name, kind)
    assert [face for face in FACES if face not in own and found.holds(face)] == []


@each_kind
def test_nobodys_file_has_no_picture(kind: str) -> None:
    assert taken_apart("unbranded", kind).pictures == 0


@each_brand
@pytest.mark.parametrize("kind", NEUTRAL)
def test_a_handout_has_no_picture_whoever_ordered_it(name: str, kind: str) -> None:
    assert taken_apart(name, kind).pictures == 0


@pytest.mark.parametrize("kind", sorted(SHOWN))
@pytest.mark.parametrize("name", list(STEMS))
def test_the_search_finds_what_is_there(name: str, kind: str) -> None:
    """Else all that is said above would be said of a search that finds nothing."""
    found = taken_apart(name, kind)
    assert found.holds(BRANDS[name].footer) or found.holds(BRANDS[name].name)
    if kind != "markdown":  # words alone
        assert found.colors & colors_of(BRANDS[name]) - colors_of(UNBRANDED)
        assert any(found.holds(face) for face in families_of(BRANDS[name]))


@pytest.mark.parametrize("name", list(STEMS))
def test_the_search_finds_what_the_book_says_of_its_firm(name: str) -> None:
    brand, found = BRANDS[name], taken_apart(name, "pdf")
    said = (brand.name, brand.contact, brand.disclaimer, *brand.section_titles.values())
    assert [words for words in said if not found.holds(words)] == []
    assert found.pictures or PAINTED[name] & found.colors


@each_kind
@each_brand
def test_who_came_before_changes_nothing(name: str, kind: str) -> None:
    """A brand remembered from an earlier build, or from the start of the process, would be seen here."""
    every = [files[kind] for turn, files in in_turn().items() if turn.startswith(name)]
    assert len(set(every)) == 1
    assert len(every) == (1 if name == "vesperin" else 2)


@pytest.mark.parametrize("kind", NEUTRAL)
def test_the_handout_is_the_same_for_every_firm(kind: str) -> None:
    on_the_same_paper = VESPERIN.model_copy(update={"paper": UNBRANDED.paper, "locale": UNBRANDED.locale})
    assert made(on_the_same_paper, [kind])[kind] == in_turn()["unbranded 0"][kind]


@each_kind
def test_a_files_name_says_nothing(kind: str) -> None:
    assert [word for word in (*TOOLS, *STEMS.values()) if squeezed(word) in squeezed(NAMES[kind])] == []
