"""What the design costs: the playbook beside its words in one plain column, and each kind of block so.

Processor time, since other work may share the machine; both are measured in turn, in one process, and the
median of the ratios counts. The plain column has the same words, faces and tags and nothing else.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from packs.domain.brand import Brand
from packs.domain.playbook import Playbook, Section
from packs.rendering import html
from packs.rendering.assets import stylesheet
from packs.rendering.files import job_of
from packs.rendering.pdf import Press, make
from packs.rendering.sheets import one_page_documents
from tests.benchmarks.plain import plain, plain_style

RUNS = 5
COSTLY = 8  # kinds of block in the table
UA = "pdf/ua-1"


def _seconds(step: Callable[[], object]) -> float:
    begun = time.process_time()
    step()
    return time.process_time() - begun


def _written(press: Press, markup: str, style: str) -> None:
    press.lay_out(markup, style).write_pdf(pdf_variant=UA)


def _in_turn(designed: Callable[[], object], bare: Callable[[], object]) -> tuple[float, float, float]:
    """Medians: the design's seconds, the plain column's, and their ratio; after one run that fills caches."""
    designed(), bare()
    pairs = [(_seconds(designed), _seconds(bare)) for _ in range(RUNS)]
    return (
        statistics.median(one for one, _ in pairs),
        statistics.median(other for _, other in pairs),
        statistics.median(one / other for one, other in pairs),
    )


def whole(playbook: Playbook, brand: Brand, epoch: int) -> tuple[float, float, float]:
    """The playbook as it is made, sheets fitted and pages numbered, beside the plain column."""
    job = job_of(playbook, brand, ("pdf",), epoch, dict(one_page_documents(playbook, brand, ("pdf",), epoch)))
    before, after = html.running_shell(playbook, brand, epoch, html.document_title(playbook))
    sections = [html.section_html(section, brand, paged=True) for section in playbook.sections]
    bare = before + plain(html.joined([html.cover_html(playbook, brand, ""), *sections])) + after

    def one_column() -> None:
        _written(Press(job.assets), bare, plain_style(brand))

    return _in_turn(partial(make, job), one_column)


def kinds(playbook: Playbook, brand: Brand, epoch: int) -> list[tuple[str, int, float, float]]:
    """Each kind of block alone: name, how many there are, its seconds and those of its words in a column."""
    press = Press(job_of(playbook, brand, ("pdf",), epoch, {}).assets)
    before, after = html.running_shell(playbook, brand, epoch, "Blocks of one kind")
    found = []
    for kind in dict.fromkeys(block.kind for section in playbook.sections for block in section.blocks):
        sections = [only for section in playbook.sections if (only := _only(section, kind)).blocks]
        markup = html.joined([html.section_html(section, brand, paged=True) for section in sections])
        designed = partial(_written, press, before + markup + after, stylesheet("print", brand))
        bare = partial(_written, press, before + plain(markup) + after, plain_style(brand))
        one, other, _ = _in_turn(designed, bare)
        found.append((kind, sum(len(section.blocks) for section in sections), one, other))
    return sorted(found, key=lambda row: row[3] - row[2])


def _only(section: Section, kind: str) -> Section:
    return section.model_copy(update={"blocks": tuple(b for b in section.blocks if b.kind == kind)})


def report(playbook: Playbook, brand: Brand, epoch: int) -> None:
    """Print the ratio, and the kinds of block that cost most beside plain paragraphs."""
    one, other, ratio = whole(playbook, brand, epoch)
    sys.stdout.write(f"\n{'processor time':<20}{'design':>9}{'plain':>9}{'ratio':>7}\n")
    sys.stdout.write(f"{'playbook.pdf':<20}{one:>9.2f}{other:>9.2f}{ratio:>7.2f}\n")
    for kind, count, designed, bare in kinds(playbook, brand, epoch)[:COSTLY]:
        name = f"{count} {kind}"
        sys.stdout.write(f"  {name:<18}{designed:>9.2f}{bare:>9.2f}{designed / bare:>7.2f}\n")
