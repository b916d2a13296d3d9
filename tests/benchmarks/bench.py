"""Measure a build step by step: `python -m tests.benchmarks.bench`. Seconds, pages, peak memory.

A senior candidate of the demo, whose playbook is among the longest; each row is a fresh process. The last row
lays out the same paged HTML once, in one go, as a plain run of the layout engine would: the yardstick.
"""

from __future__ import annotations

import io
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from functools import lru_cache

import pikepdf

from packs.domain.brand import UNBRANDED, Brand
from packs.domain.candidate import Candidate
from packs.domain.checks import check
from packs.domain.merge import merge as merge_inputs
from packs.domain.playbook import Playbook
from packs.domain.posting import JobPosting
from packs.domain.request import Answers, PublishedRelease, Request
from packs.rendering import html, render
from packs.rendering.assets import assets_of, stylesheet
from packs.rendering.files import job_of
from packs.rendering.pdf import Press, make
from packs.rendering.sheets import one_page_documents
from tests.benchmarks import design, scaling
from tests.factories import demo

EPOCH = 1_777_852_800
DOCUMENTS = ("pdf", "handout", "cheat_sheet")
BRAND = Brand(slug="northgate", name="Northgate Coaching", accent="#1F4E3D", font_pair="a")
SLUG = "adaeze-nwosu"
Measure = tuple[str, float, int, int]


@lru_cache
def sample() -> tuple[PublishedRelease, Candidate, JobPosting, Request]:
    """The demo candidate's inputs, read once."""
    entry = demo.entries()[SLUG]
    request = Request(as_of=demo.TODAY, level=entry["level"])
    return demo.release(entry["pack"]), demo.candidate(SLUG), demo.posting(SLUG), request


def merged() -> Playbook:
    """Her playbook."""
    release, candidate, posting, request = sample()
    return merge_inputs(release, candidate, posting, Answers(), request)


def _peak() -> int:
    return (
        max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        // 1024
    )


def _pages(content: bytes) -> int:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return len(pdf.pages)


def merge() -> int:
    """Merge the sample."""
    merged()
    return 0


def gate() -> int:
    """Check the merged sample."""
    release, candidate, posting, _ = sample()
    check(merged(), release, candidate, posting)
    return 0


def screen() -> int:
    """The page for the screen."""
    render(merged(), BRAND, ("html",), epoch=EPOCH)
    return 0


def documents() -> int:
    """The playbook, the handout and the cheat sheet as PDF, through the sandbox."""
    files = render(merged(), BRAND, DOCUMENTS, epoch=EPOCH)
    return files["playbook.pdf"].facts.pages


def child() -> int:
    """What the sandboxed child does of it, in this process, so that its memory is seen."""
    playbook = merged()
    pages = dict(one_page_documents(playbook, BRAND, DOCUMENTS, EPOCH))
    return _pages(make(job_of(playbook, BRAND, DOCUMENTS, EPOCH, pages)).files["pdf"])


def plain() -> int:
    """The same pages in one run: no sandbox, no fitting, no numbering."""
    playbook = merged()
    before, after = html.running_shell(playbook, BRAND, EPOCH, html.document_title(playbook))
    sections = [html.section_html(section, BRAND, paged=True) for section in playbook.sections]
    press = Press(assets_of(BRAND) | assets_of(UNBRANDED))
    document = press.lay_out(
        before + html.cover_html(playbook, BRAND, "") + html.joined(sections) + after,
        stylesheet("print", BRAND),
    )
    return _pages(document.write_pdf(pdf_variant="pdf/ua-1"))


def _run(name: str, step: Callable[[], int], answer: multiprocessing.Queue[Measure]) -> None:
    merged()  # content is read and cached before the clock starts
    begun = time.perf_counter()
    pages = step()
    answer.put((name, time.perf_counter() - begun, pages, _peak()))


def measure(name: str, step: Callable[[], int]) -> Measure:
    """One step in a fresh process: (name, seconds, pages, peak MiB)."""
    context = multiprocessing.get_context("spawn")
    answer: multiprocessing.Queue[Measure] = context.Queue()
    process = context.Process(target=_run, args=(name, step, answer))
    process.start()
    found = answer.get(timeout=600)
    process.join()
    return found


STEPS: dict[str, Callable[[], int]] = {
    "merge": merge,
    "merge and check": gate,
    "HTML": screen,
    "PDF, three files": documents,
    "  its child alone": child,
    "plain one-shot run": plain,
}


def main() -> None:
    """Print the table."""
    sys.stdout.write(f"{'step':<20}{'seconds':>9}{'pages':>7}{'peak MiB':>10}\n")
    for name, step in STEPS.items():
        label, seconds, pages, peak = measure(name, step)
        sys.stdout.write(f"{label:<20}{seconds:>9.2f}{pages or '–':>7}{peak:>10}\n")
    scaling.report(sample())
    design.report(merged(), BRAND, EPOCH)


if __name__ == "__main__":
    main()
