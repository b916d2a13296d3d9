"""Color tokens: derived as designed, readable for every accent."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.domain.colors import (
    BLANK,
    BLANK_ALTERNATIVE,
    TEXT_CONTRAST,
    WHITE,
    Tokens,
    contrast,
    derive_night_tokens,
    derive_tokens,
    parse_hex,
    to_hex,
)
from packs.rendering.assets import STYLES

Derive = Callable[[str], Tokens]
GROUNDS = ("page", "surface", "soft")
TEXT_ROLES = ("accent", "ink", "muted", "positive", "caution", "blank")


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast((0, 0, 0), WHITE) == pytest.approx(21)


def test_a_color_has_no_contrast_with_itself() -> None:
    assert contrast((90, 90, 90), (90, 90, 90)) == 1


@pytest.mark.parametrize(
    ("accent", "soft", "surface", "ink", "muted", "line"),
    [
        ("#1F4E3D", "#EBEFEE", "#F5F7F6", "#1C2323", "#5C6161", "#C9CACA"),
        ("#3B3A8F", "#EDEDF5", "#F6F6FA", "#1F212B", "#5E5F66", "#C9CACC"),
        ("#3A4149", "#EDEEEF", "#F6F6F7", "#1F2224", "#5E6061", "#C9CACA"),
    ],
)
def test_the_designed_accents_give_the_designed_tokens(
    accent: str, soft: str, surface: str, ink: str, muted: str, line: str
) -> None:
    tokens = derive_tokens(accent)
    assert (tokens.accent, tokens.soft, tokens.surface) == (accent, soft, surface)
    assert (tokens.ink, tokens.muted, tokens.line) == (ink, muted, line)


def test_a_pale_accent_is_darkened_until_it_can_carry_text() -> None:
    assert contrast(parse_hex(derive_tokens("#FFE680").accent), WHITE) >= 7


def test_blanks_change_color_beside_a_rust_accent() -> None:
    assert derive_tokens("#9A3412").blank == BLANK_ALTERNATIVE
    assert derive_tokens("#1F4E3D").blank == BLANK


@given(st.tuples(*[st.integers(0, 255)] * 3), st.sampled_from([derive_tokens, derive_night_tokens]))
def test_every_text_role_is_readable_on_every_ground(accent: tuple[int, int, int], derive: Derive) -> None:
    tokens = derive(to_hex(accent))
    for role in TEXT_ROLES:
        color = parse_hex(getattr(tokens, role))
        for ground in GROUNDS:
            assert contrast(color, parse_hex(getattr(tokens, ground))) >= TEXT_CONTRAST, (role, ground)


@given(st.tuples(*[st.integers(0, 255)] * 3), st.sampled_from([derive_tokens, derive_night_tokens]))
def test_text_on_the_accent_is_readable(accent: tuple[int, int, int], derive: Derive) -> None:
    tokens = derive(to_hex(accent))
    assert contrast(parse_hex(tokens.on_accent), parse_hex(tokens.accent)) >= TEXT_CONTRAST


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_an_accent_keeps_its_hue(accent: tuple[int, int, int]) -> None:
    """Darkening mixes with black alone, so channels keep their order."""
    strong = parse_hex(derive_tokens(to_hex(accent)).accent)
    for one, other in combinations(range(3), 2):
        if accent[one] > accent[other]:
            assert strong[one] >= strong[other]


def test_styles_name_no_color_of_their_own() -> None:
    """A color that is not a token would be checked by nobody."""
    for path in sorted(STYLES.rglob("*.css")):
        named = set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", path.read_text()))
        assert {color.upper() for color in named} <= {"#FFF", "#FFFFFF"}, path.name
