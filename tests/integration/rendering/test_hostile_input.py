"""Hostile text, addresses and documents: each is printed as text, refused, or stopped."""

from __future__ import annotations

import os
from contextlib import suppress

import pytest
import weasyprint
from weasyprint.urls import FatalURLFetchingError

from packs.domain.brand import UNBRANDED
from packs.rendering import render
from packs.rendering.job import Job, Outcome, Sheet
from packs.rendering.pdf import AssetFetcher
from packs.sandbox import Limits, SandboxError, run
from tests.factories import merging
from tests.factories.playbooks import sample_playbook
from tests.integration.rendering.conftest import EPOCH

LIMITS = Limits(memory=2**30, processor=5, wall=10, file=2**20 * 10, descriptors=64)
PRINT = "packs.rendering.pdf:make"
ADDRESSES = [
    "file:///etc/passwd",
    "http://127.0.0.1:1/x.png",
    "https://example.com/x.css",
    "ftp://example.com/x",
    "data:text/css,body{color:red}",
    "asset:../../etc/passwd",
    "asset:",
    "//example.com/x",
]
VEHICLES = [
    '<img src="{}">',
    '<link rel="stylesheet" href="{}">',
    '<style>@import url("{}");</style>',
    '<style>@font-face{{font-family:x;src:url("{}")}}p{{font-family:x}}</style><p>x</p>',
    '<p style="background:url({})">x</p>',
    '<svg viewBox="0 0 9 9"><image href="{}"/></svg>',
    '<object data="{}"></object>',
    '<embed src="{}">',
]


def printed(body: str, style: str = "", limits: Limits = LIMITS) -> Outcome:
    job = Job({}, {"page": Sheet("<html lang=en><title>t</title><body>", (body,), "", style)}, ("page",), {})
    answer = run(PRINT, job, limits)
    assert isinstance(answer, Outcome)
    return answer


def printed_or_refused(body: str) -> bytes:
    """The page, or the refusal; any other failure is the test's."""
    try:
        return printed(body).files["page"]
    except SandboxError as error:
        if "is not an asset" not in str(error):
            raise
        return b""


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_fetcher_refuses_every_address_but_its_assets(address: str) -> None:
    fetcher = AssetFetcher({"asset:logo.png": b"bytes"})
    with pytest.raises(FatalURLFetchingError):
        fetcher.fetch(address)


def test_the_fetcher_hands_out_its_assets() -> None:
    assert AssetFetcher({"asset:logo.png": b"bytes"}).fetch("asset:logo.png").read() == b"bytes"


@pytest.mark.parametrize("vehicle", VEHICLES)
def test_no_vehicle_reaches_a_file(vehicle: str, tmp_path: object) -> None:
    canary = os.path.join(str(tmp_path), "canary.png")
    with open(canary, "w") as file:
        file.write("CANARY")
    assert b"CANARY" not in printed_or_refused(vehicle.format(f"file://{canary}"))


def test_a_stylesheet_cannot_import_a_file() -> None:
    with pytest.raises(SandboxError, match="is not an asset"):
        printed("<p>x</p>", '@import url("file:///etc/passwd");')


def test_an_attachment_is_never_fetched() -> None:
    with pytest.raises(SandboxError, match="is not an asset"):
        printed('<link rel="attachment" href="file:///etc/hostname">')


@pytest.mark.parametrize(
    "bomb",
    [
        "<div>" * 3_000,
        "".join('<div style="display:flex">' for _ in range(22)) + "x",
        f'<table><td colspan="{10**9}">x</td></table>',
        '<div style="display:grid;grid-template-columns:repeat(100000000,1px)">x</div>',
    ],
    ids=["nesting", "flex", "colspan", "grid"],
)
def test_a_bomb_is_stopped_and_the_next_document_is_made(bomb: str) -> None:
    with suppress(SandboxError):  # its limits end it, else the test would not
        printed(bomb, limits=LIMITS._replace(processor=2))
    assert printed("<p>hello</p>").files["page"].startswith(b"%PDF")


def test_a_child_that_dies_is_reported_in_a_sentence() -> None:
    with pytest.raises(SandboxError, match="ended without an answer"):
        run("os:_exit", 3, LIMITS)


def test_a_child_that_sleeps_is_stopped_at_the_wall() -> None:
    with pytest.raises(SandboxError, match=r"more than 0\.5 seconds"):
        run("time:sleep", 30, LIMITS._replace(wall=0.5))


def test_an_error_in_the_child_crosses_as_its_message() -> None:
    with pytest.raises(SandboxError, match="cannot be interpreted"):
        run("time:sleep", "soon", LIMITS)


HOSTILE = [
    '</style><script>alert(1)</script>"><img src=x onerror=alert(1)>',
    "Ανδρέας 田中太郎 محمد Łukasz",
    "x" * 300,
    "\u202egnp.exe",
    "{{ brand }} {% include 'x' %} <!--sheet:plan-->",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_printed_as_text(name: str) -> None:
    files = render(sample_playbook(name), UNBRANDED, ("handout",), epoch=EPOCH)
    facts = files["handout.pdf"].facts
    assert facts.pages == 1
    assert facts.links + facts.dead_links == ()


def test_a_slot_in_a_candidates_text_is_not_filled() -> None:
    resume = {**merging.RESUME, "basics": {**merging.RESUME["basics"], "name": "Dana <!--sheet:plan-->"}}
    short = merging.playbook(resume=resume, sections=("start", "plan"))
    facts = render(short, UNBRANDED, ("pdf",), epoch=EPOCH)["playbook.pdf"].facts
    assert "<!--sheet:plan--" in facts.texts[0]


def test_the_base_fetcher_is_never_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the base fetcher was asked")

    monkeypatch.setattr(weasyprint.urls.URLFetcher, "fetch", refuse)
    with pytest.raises(FatalURLFetchingError):
        AssetFetcher({}).fetch("https://example.com")
