"""A Chromium of the machine's own, which opens the pages that tests write; nothing is downloaded for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from packs.domain.brand import UNBRANDED, Brand
from packs.domain.playbook import Playbook
from packs.rendering.screen import screen_html
from tests.factories import demo, merging
from tests.factories.playbooks import sample_playbook
from tests.integration.rendering.conftest import NORTHGATE

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")  # the quickest first
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--font-render-hinting=none",  # letters as wide as they are, as in a browser with a window
)
PHONE, DESK = ViewportSize(width=390, height=844), ViewportSize(width=1280, height=900)


class Screen(NamedTuple):
    """Whose page it is, and in which brand."""

    candidate: str
    brand: Brand


LONG = {
    "stories": "Donaudampfschifffahrtsgesellschaftskapitänsgeschichten",
    "cheat_sheet": "The one page that you take with you to the day of the interviews",
}
INES = Screen("ines", UNBRANDED)
SCREENS = {
    f"{candidate}-{name}": Screen(candidate, brand)
    for candidate in ("sample", "adaeze-nwosu")
    for name, brand in (("unbranded", UNBRANDED), ("northgate", NORTHGATE))
}


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser, or a skip that says how to get it.

    Playwright's event loop stays in the thread, where Django then refuses its database: close it soon.
    """
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if not program:
        pytest.skip("Chromium is not installed: run scripts/test_programs")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=list(SWITCHES))
        yield browser
        browser.close()


@cache
def playbook_of(candidate: str) -> Playbook:
    """The sample, a candidate of small pages and long words, or a demo candidate's playbook."""
    if candidate == "ines":
        return merging.playbook(section_titles=LONG)
    return sample_playbook() if candidate == "sample" else demo.demo(candidate)[0]


def written(name: str, folder: Path) -> str:
    """The address of one of `SCREENS`, or of `INES`, as a file in the folder."""
    screen, path = SCREENS.get(name, INES), folder / f"{name}.html"
    path.write_text(screen_html(playbook_of(screen.candidate), screen.brand), encoding="utf-8")
    return path.as_uri()
