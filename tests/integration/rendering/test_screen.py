"""The page for the screen, used in a browser: with scripts and without, on a phone, on paper, by keyboard."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.integration.rendering.browsing import PHONE, chromium, playbook_of, written
from tests.integration.rendering.conftest import NORTHGATE

pytestmark = pytest.mark.xdist_group("screen")
WIDE = ("sample-northgate", "adaeze-nwosu-northgate", "ines")
FOLDED = "details:has(> #story-2)"
Visit = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for the module."""
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("screens")
    return {name: written(name, folder) for name in WIDE}


@pytest.fixture
def visit(browser: Browser, addresses: dict[str, str]) -> Iterator[Visit]:
    """Opens the sample's page, or another, as a reader with a phone and what else is given."""
    opened = []

    def go(name: str = "sample-northgate", *, to: str = "", before: str = "", **reader: Any) -> Page:
        context = browser.new_context(**{"viewport": PHONE, **reader})
        opened.append(context)
        if before:
            context.add_init_script(before)
        page = context.new_page()
        page.goto(addresses[name] + to)
        return page

    yield go
    for context in opened:
        context.close()


@pytest.mark.parametrize("name", WIDE)
def test_nothing_is_wider_than_the_window(name: str, visit: Visit) -> None:
    page = visit(name)
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    for width in (320, 360, 390, 768, 1000, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        beyond = """() => [...document.querySelectorAll("body *:not(.skip)")]
            .filter((node) => Math.round(node.getBoundingClientRect().right) > innerWidth)
            .map((node) => node.outerHTML.slice(0, 80))"""
        assert page.evaluate(beyond) == [], width
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_no_request_leaves_the_page_and_nothing_is_complained_of(browser: Browser, addresses: Any) -> None:
    page = browser.new_page()
    asked: list[str] = []
    told: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.goto(addresses["sample-northgate"])
    page.get_by_role("button", name="Open all cards").click()
    page.evaluate("document.fonts.ready.then(() => 0)")
    page.close()
    assert [url for url in asked if not url.startswith("data:font/woff")] == [addresses["sample-northgate"]]
    assert told == []


def test_its_own_policy_keeps_other_scripts_and_addresses_out(visit: Visit) -> None:
    page = visit()
    add = "html => document.body.insertAdjacentHTML('beforeend', html)"
    page.evaluate(add, "<img src=x onerror='window.ran = 1'>")
    script = "Object.assign(document.createElement('script'), { text: 'window.ran = 1' })"
    page.evaluate(f"document.body.append({script})")
    page.wait_for_timeout(50)
    assert page.evaluate("window.ran") is None
    assert page.evaluate("fetch('https://example.com').then(() => 'fetched', () => 'refused')") == "refused"


def test_headings_are_reachable_in_their_order_while_cards_are_closed(visit: Visit) -> None:
    page = visit()
    heads = page.get_by_role("heading").evaluate_all("all => all.map((h) => [h.tagName[1], h.innerText])")
    levels = [int(level) for level, _ in heads]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    names = " ".join(words for _, words in heads)
    for title in [section.title for section in playbook_of("sample").sections] + ["Story 2", "Question 8"]:
        assert title in names


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_link_into_a_closed_card_in_a_closed_section_opens_both(scripts: bool, visit: Visit) -> None:
    page = visit(java_script_enabled=scripts)
    page.locator(".section.stories > details > summary").click(position={"x": 60, "y": 30})
    expect(page.locator("#story-2")).to_be_hidden()
    page.locator(".section.cheat_sheet a[href='#story-2']").first.click()
    card = page.locator(FOLDED)
    expect(card).to_have_attribute("open", "")
    expect(card.locator("summary")).to_be_in_viewport()
    top, bar = card.bounding_box(), page.locator(".shortcuts").bounding_box()
    assert top
    assert bar
    assert top["y"] >= bar["height"]  # not behind the bar that stays


def test_an_address_with_a_fragment_opens_the_card_it_leads_into(visit: Visit) -> None:
    expect(visit(to="#story-2", java_script_enabled=False).locator(FOLDED)).to_have_attribute("open", "")


def test_without_scripts_it_reads_and_folds_and_has_no_dead_buttons(visit: Visit) -> None:
    page = visit(java_script_enabled=False)
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)
    card = page.locator(FOLDED)
    for shown in (True, False):
        card.locator("summary").click()
        assert card.locator(".practice").is_visible() is shown
    expect(page.locator(".section.start .priority, .section.start .assessment").first).to_be_visible()


def test_a_button_copies_the_practice_prompt_and_says_so(visit: Visit) -> None:
    page = visit(permissions=["clipboard-read", "clipboard-write"])
    prompt = page.locator("[data-copy*='Question 1']")
    page.get_by_role("button", name="Copy the practice prompt of Question 1").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == " ".join(prompt.inner_text().split())


@pytest.mark.parametrize("spoken_piece", ["Script 1", "the answer to “Why do you want to work here?”"])
def test_what_is_to_be_said_is_copied_as_it_is_spoken_without_marks(visit: Visit, spoken_piece: str) -> None:
    page = visit(permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name=f"Copy {spoken_piece}", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    spoken = page.locator(f"[data-copy='{spoken_piece}'] .seg").all()
    copied = page.evaluate("navigator.clipboard.readText()").split("\n\n")
    assert copied == [" ".join(part.inner_text().split()) for part in spoken]
    assert not any(word in " ".join(copied) for word in ("Acknowledge", "Pivot", "Draft"))


def test_every_prompt_script_pitch_and_answer_has_its_button(visit: Visit) -> None:
    page = visit()
    kinds = {"story": 1, "question": 1, "bridge": 2, "pitch": 1, "spoken": 1, "worksheet": 1}
    found = [str(getattr(block, "kind", "")) for _, block in playbook_of("sample").blocks()]
    wanted = sum(kinds.get(kind, 0) for kind in found)
    assert page.locator("button.copy").count() == wanted


@pytest.mark.parametrize("works", [True, False])
def test_where_there_is_no_clipboard_a_text_area_is_copied(works: bool, visit: Visit) -> None:
    bare = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
    heard = "addEventListener('copy', () => { window.taken = document.activeElement.value });"
    broken = "" if works else "Document.prototype.execCommand = () => false;"
    page = visit(before=bare + heard + broken)
    button = page.get_by_role("button", name="Copy the practice prompt of Question 1")
    button.click()
    expect(page.get_by_role("status")).to_have_text(
        "Copied" if works else "Not copied: select the text and copy it yourself"
    )
    if works:
        prompt = page.locator("[data-copy*='Question 1']").inner_text()
        assert page.evaluate("window.taken") == " ".join(prompt.split())
    expect(button).to_be_focused()


def test_one_button_opens_and_closes_all_cards(visit: Visit) -> None:
    page = visit()
    cards = page.locator("article > details")
    page.get_by_role("button", name="Open all cards").click()
    expect(page.locator("article > details[open]")).to_have_count(cards.count())
    page.get_by_role("button", name="Close all cards").click()
    expect(page.locator("article > details[open]")).to_have_count(0)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_on_paper_everything_is_open_and_by_day(scripts: bool, visit: Visit) -> None:
    page = visit(java_script_enabled=scripts, color_scheme="dark")
    page.locator(".section.plan > details > summary").click(position={"x": 60, "y": 30})
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf(print_background=True)))
    words = " ".join(" ".join(sheet.get_textpage().get_text_range() for sheet in document).split())
    corner = document[1].render().to_pil().convert("RGB").getpixel((3, 3))
    document.close()
    assert "First 90 days" in words
    for number in range(1, 5):
        assert f"Story {number}" in words
    assert words.count("What they will ask about") == 4
    assert corner == (255, 255, 255)
    assert "Skip to the playbook" not in words


def test_by_night_it_wears_the_brands_night_colors(visit: Visit) -> None:
    page = visit(color_scheme="dark")
    ground = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    night = NORTHGATE.night_tokens.page
    assert ground == f"rgb({int(night[1:3], 16)}, {int(night[3:5], 16)}, {int(night[5:7], 16)})"


def test_marks_stay_where_a_reader_chooses_the_colors(visit: Visit) -> None:
    page = visit(forced_colors="active")
    ground = "node => getComputedStyle(node).backgroundColor"
    below = page.evaluate(f"({ground})(document.body.parentElement)")
    for mark in (".sq.fact", ".dot.confirmed", ".cell.on", ".fit.lead"):
        assert page.locator(f"main {mark}").first.evaluate(ground) not in (below, "rgba(0, 0, 0, 0)"), mark


def test_the_first_key_offers_to_skip_to_the_playbook(visit: Visit) -> None:
    page = visit()
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the playbook")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_contents_stay_one_tap_away(visit: Visit) -> None:
    page = visit(viewport={"width": 360, "height": 640}, java_script_enabled=False, to="#section-plan")
    link = page.get_by_role("link", name="Contents", exact=True)
    expect(link).to_be_in_viewport()
    link.click()
    expect(page.locator("#contents").get_by_role("link").first).to_be_in_viewport()


def test_the_page_is_a_file_of_its_own(addresses: dict[str, str]) -> None:
    assert all(
        Path(address.removeprefix("file://")).stat().st_size < 1_500_000 for address in addresses.values()
    )
