"""Show a brand before it is used: the real templates with the demo candidate and a published pack."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pypdfium2

from packs import selectors
from packs.actions.order import Order, inputs_for
from packs.demo import FOLDER, demo_candidates
from packs.domain.brand import Brand
from packs.domain.merge import merge
from packs.domain.playbook import Playbook
from packs.models import Release
from packs.pipeline import epoch_of
from packs.rendering import render

KINDS = ("html", "pdf", "png")
SHOWN = 3  # sections in a paged preview: enough to judge by, made in a second
SCALE = 100 / 72  # a hundred pixels an inch


class NothingToShow(Exception):
    """A preview that cannot be made; the text says what to do first."""


@dataclass(frozen=True)
class Preview:
    """A page of the sample playbook."""

    media_type: str
    content: bytes


def preview_brand(*, brand: Brand, kind: str, page: int = 1) -> Preview:
    """A sample playbook in a brand that need not be kept. `kind`: of `KINDS`; `page`: of the PNG, from 1.

    Raises `NothingToShow`, `RenderError`.
    """
    if kind == "html":
        files = render(*_sample(brand), ["html"], epoch=0)
        return Preview("text/html; charset=utf-8", files["playbook.html"].content)
    short = brand.model_copy(update={"sections": brand.sections[:SHOWN]})
    sample, _ = _sample(short)
    content = render(sample, short, ["pdf"], epoch=epoch_of(sample.request))["playbook.pdf"].content
    return Preview("application/pdf", content) if kind == "pdf" else Preview("image/png", _png(content, page))


def _sample(brand: Brand) -> tuple[Playbook, Brand]:
    """The first demo candidate and their ad, merged with the newest release of their pack, or of any."""
    demo = demo_candidates()[0]
    release = _release(demo.pack)
    order = Order(
        pack=release.slug,
        resume=(FOLDER / demo.resume).read_bytes(),
        resume_name=demo.resume.name,
        posting=(FOLDER / demo.posting).read_bytes(),
        posting_name=demo.posting.name,
        as_of=release.published_at.date(),
    )
    inputs = inputs_for(order, release.published(), brand)
    made = merge(inputs.release, inputs.candidate, inputs.posting, inputs.answers, inputs.request)
    return made, brand


def _release(pack: str) -> Release:
    published = selectors.pack_slugs()
    if not published:
        raise NothingToShow("No pack is published yet, so there is nothing to show: publish one.")
    return selectors.release(pack if pack in published else published[0])


def _png(content: bytes, page: int) -> bytes:
    document = pypdfium2.PdfDocument(content)
    try:
        if page > len(document):
            raise NothingToShow(f"The sample has {len(document)} pages: ask for one of them.")
        target = io.BytesIO()
        document[page - 1].render(scale=SCALE).to_pil().save(target, "PNG")
    finally:
        document.close()
    return target.getvalue()
