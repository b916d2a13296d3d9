"""Hostile brands, as the domain and the renderer meet them: refused with one sentence, or harmless."""

from __future__ import annotations

import base64
import io
import re
from html.parser import HTMLParser

import pytest
from PIL import Image

from packs.actions.draft_brand import BadBrand, draft_brand
from packs.domain.brand import Brand
from packs.rendering.logos import kept_logo
from packs.rendering.screen import screen_html
from tests.factories import hostile_brands
from tests.factories.hostile_brands import CANARIES, DRAWINGS, EVERY, HARMLESS, PICTURES, REFUSED, sent
from tests.factories.logos import SHAPE, picture, png, svg
from tests.factories.merging import playbook

PLAIN = sent(hostile_brands.Hostile({}))


class Markup(HTMLParser):
    """The elements of a page with the names of their attributes, and what it would load."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.loads: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "wbr":  # a place where a long word may break
            self.elements.append((tag, tuple(name for name, _ in attrs)))
        self.loads += [value or "" for name, value in attrs if name in ("src", "srcset", "data", "poster")]


def test_there_are_more_than_forty_of_them() -> None:
    assert len(EVERY) >= 40


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_one_sentence_at_its_field(name: str) -> None:
    hostile = REFUSED[name]
    with pytest.raises(BadBrand) as refused:
        draft_brand(sent(hostile))
    (problem,) = refused.value.problems
    assert "/".join(problem.path) == hostile.field
    assert hostile.sentence in problem.message
    assert problem.message[0].isupper() or problem.message[0] == "“"
    assert len(problem.message) < 250
    assert "\n" not in problem.message


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_taken_is_shown_as_text_and_loads_nothing(name: str) -> None:
    taken = draft_brand(sent(HARMLESS[name]))
    page = screen_html(playbook(section_titles=taken.section_titles), taken)
    like_it = draft_brand(PLAIN).model_copy(update={"logo": taken.logo})
    plain = Markup(screen_html(playbook(), like_it))
    found = Markup(page)
    extra = len(found.elements) - len(plain.elements)  # a paragraph for a disclaimer
    assert [e for e in dict.fromkeys(found.elements) if e not in plain.elements] == []
    assert extra <= 1
    assert all(address.startswith("data:") for address in found.loads)
    assert all(
        a.startswith(("data:font/woff;base64,", "#")) for a in re.findall(r'url\("?([^")]*)', style_of(page))
    )
    assert "@import" not in style_of(page)


def style_of(page: str) -> str:
    return page.partition("<style>")[2].partition("</style>")[0]


@pytest.mark.parametrize("name", [name for name in HARMLESS if name in {**PICTURES, **DRAWINGS}])
def test_a_logo_that_is_taken_keeps_nothing_but_its_picture(name: str) -> None:
    kept = draft_brand(sent(HARMLESS[name])).logo_bytes
    assert [canary for canary in CANARIES if canary.encode() in kept] == []
    if kept.startswith(b"\x89PNG"):
        with Image.open(io.BytesIO(kept)) as opened:
            assert (opened.info.keys() <= {"transparency"}, opened.mode in ("L", "RGB", "RGBA")) == (
                True,
                True,
            )


# the null brand is kept with playbooks; that pixels are missing is found by decoding
DECODED = ("the slug of nobody", "fewer pixels than said")


@pytest.mark.parametrize("name", [name for name in REFUSED if name not in DECODED])
def test_a_brand_in_the_database_is_as_strict(name: str) -> None:
    """What reached the rows by another way than the API is refused too, pictures with metadata included."""
    with pytest.raises(ValueError, match=r".+"):
        Brand.model_validate(sent(REFUSED[name]))


@pytest.mark.parametrize(
    "data", [picture(), picture("JPEG"), svg(SHAPE).encode()], ids=["png", "jpeg", "svg"]
)
def test_a_logo_made_safe_again_stays_the_same(data: bytes) -> None:
    kept = kept_logo(data)
    assert kept_logo(base64.b64decode(kept)) == kept


def test_a_large_picture_is_made_as_small_as_it_is_printed() -> None:
    noise = Image.effect_noise((2_400, 720), 90).convert("RGB")
    target = io.BytesIO()
    noise.save(target, "JPEG", quality=40)
    with Image.open(io.BytesIO(base64.b64decode(kept_logo(target.getvalue())))) as kept:
        assert kept.width <= 1_200
        assert abs(kept.width / kept.height - 2_400 / 720) < 0.05


def test_a_picture_lies_as_its_camera_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter turn
    turned = picture("JPEG", size=(60, 20), exif=exif.tobytes())
    with Image.open(io.BytesIO(base64.b64decode(kept_logo(turned)))) as kept:
        assert kept.size == (20, 60)


def test_sixteen_bits_of_gray_keep_their_shade() -> None:
    with Image.open(io.BytesIO(base64.b64decode(kept_logo(picture("PNG", "I;16", color=40_000))))) as kept:
        assert kept.getpixel((0, 0)) == 40_000 // 257


@pytest.mark.parametrize(
    "drawn",
    [
        '<g style="fill:#1F5C4D;stroke:none" transform="translate(3 4)"><circle cx="5" cy="5" r="4"/></g>',
        '<defs><linearGradient id="g"><stop offset="50%" stop-color="red"/></linearGradient></defs>'
        '<rect fill="url(#g)" width="9" height="9"/>',
        '<clipPath id="c"><rect width="9" height="9"/></clipPath><path clip-path="url(#c)" d="M0 0L9-9.5z"/>',
    ],
    ids=["styles", "gradients", "clips"],
)
def test_what_programs_draw_is_kept(drawn: str) -> None:
    kept = base64.b64decode(kept_logo(svg(drawn).encode())).decode()
    assert len(re.findall("<[a-zA-Z]", kept)) == len(re.findall("<[a-zA-Z]", svg(drawn)))
    assert 'viewBox="0 0 60 20"' in kept


def test_a_drawing_may_give_its_size_in_place_of_a_box() -> None:
    opening = '<svg xmlns="http://www.w3.org/2000/svg" width="300px" height="100px">'
    assert 'viewBox="0 0 300 100"' in base64.b64decode(kept_logo(svg(SHAPE, opening).encode())).decode()


def test_a_plain_png_is_a_logo() -> None:
    assert base64.b64decode(kept_logo(png())).startswith(b"\x89PNG")
