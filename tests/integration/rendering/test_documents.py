"""Playbook → PDF, read back from the bytes."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest

from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook
from packs.domain.playbook.appendix import SourceList, SourceRow
from packs.domain.playbook.plan import Plan
from packs.rendering import RenderError, render
from packs.rendering.assets import assets_of, stylesheet
from packs.rendering.facts import facts_of
from packs.rendering.html import page_shell, section_html
from packs.rendering.pdf import Press
from tests.factories.back import TITLES
from tests.factories.playbooks import sample_playbook
from tests.factories.words import says
from tests.integration.rendering.conftest import DOCUMENTS, EPOCH, NORTHGATE, Files

pytestmark = pytest.mark.xdist_group("documents")


def words(files: Files, name: str) -> str:
    return " ".join(" ".join(files[name].facts.texts).split())


def everything(files: Files, name: str) -> str:
    facts = files[name].facts
    return " ".join((words(files, name), *facts.metadata.values(), *facts.links, facts.name)).casefold()


def with_section_block(playbook: Playbook, kind: str, **changes: object) -> Playbook:
    sections = tuple(
        section.model_copy(
            update={
                "blocks": tuple(b.model_copy(update=changes) if b.kind == kind else b for b in section.blocks)
            }
        )
        for section in playbook.sections
    )
    return playbook.model_copy(update={"sections": sections})


def test_handout_and_cheat_sheet_are_one_page_on_each_paper(files: Files) -> None:
    assert (files["handout.pdf"].facts.pages, files["cheat-sheet.pdf"].facts.pages) == (1, 1)


def test_plan_and_cheat_sheet_are_one_page_inside_the_playbook(files: Files) -> None:
    texts = files["playbook.pdf"].facts.texts
    assert sum("Where my background helps" in text for text in texts) == 1
    assert sum("Figures to land" in text for text in texts) == 1


def test_no_link_leads_nowhere(files: Files) -> None:
    assert all(file.facts.dead_links == () for file in files.values())


def test_every_page_after_the_cover_carries_its_number(files: Files) -> None:
    for number, text in enumerate(files["playbook.pdf"].facts.texts[1:], 2):
        assert re.search(rf"(?m)^{number} Dana Okafor", text), number


def test_the_contents_name_the_page_on_which_a_section_begins(files: Files) -> None:
    texts = files["playbook.pdf"].facts.texts
    start = next(n for n, text in enumerate(texts, 1) if "Your stories, strongest first" in text)
    contents = " ".join(next(text for text in texts if "With 30 minutes" in text).split())
    assert re.search(rf"Stories Your stories, ready to finish .*?\b{start}\b", contents)


def test_the_register_names_the_page_of_each_blank(files: Files) -> None:
    texts = files["playbook.pdf"].facts.texts
    page = next(n for n, text in enumerate(texts, 1) if "[5.42" in text)
    register = " ".join(texts[-2].split() + texts[-1].split())
    assert re.search(rf"5\.42 {page} When was this", register)


def test_stories_stand_in_their_order_and_each_mark_beside_its_sentence(files: Files) -> None:
    text = words(files, "playbook.pdf")
    places = [text.index(f"Story {number} {title}") for number, title in enumerate(TITLES, 1)]
    assert places == sorted(places)
    assert "Fact The label service printed 40M labels a day. Draft A repeated request" in text


def test_each_page_of_a_section_but_its_first_names_it_in_its_head(files: Files) -> None:
    pages = files["playbook.pdf"].facts.texts
    begun = next(place for place, page in enumerate(pages) if page.startswith("5 Stories\n"))
    ended = next(place for place, page in enumerate(pages) if page.startswith("6 Questions\n"))
    heads = [page.splitlines()[-2] for page in pages[begun:ended]]
    assert "5 Stories" not in heads[0]
    assert all(head.endswith("5 Stories") for head in heads[1:])
    assert heads[1:4] == ["5 Stories", "Story 1, continued 5 Stories", "5 Stories"]


def test_no_markup_stands_in_the_text(files: Files) -> None:
    for name in files:
        assert not re.search(r"\*\*|</?[a-z]{1,6}>|\]\(|\{\{|&(?:amp|lt|gt|quot);", words(files, name))


def test_every_font_is_one_that_we_ship(files: Files) -> None:
    shipped = ("source-serif-4", "public-sans", "source-sans-3", "literata", "ibm-plex-sans")
    assert all(font.startswith(shipped) for file in files.values() for font in file.facts.fonts)


def test_the_documents_are_tagged_and_name_their_language(files: Files) -> None:
    for file in files.values():
        with pikepdf.open(io.BytesIO(file.content)) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert str(pdf.Root.Lang) == "en-US"
            assert "/StructTreeRoot" in pdf.Root
            assert "pdfuaid" in pdf.Root.Metadata.read_bytes().decode()


def test_sections_are_bookmarked(files: Files) -> None:
    with pikepdf.open(io.BytesIO(files["playbook.pdf"].content)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root][:2] == ["1 Start here", "2 Where you stand"]


def test_nothing_runs_and_nothing_is_attached(files: Files) -> None:
    for file in files.values():
        with pikepdf.open(io.BytesIO(file.content)) as pdf:
            names = {str(key) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) for key in o}
            assert not names & {"/JS", "/JavaScript", "/OpenAction", "/EmbeddedFiles", "/Launch", "/AcroForm"}


def test_a_long_list_of_sources_runs_over_pages_and_is_printed_once() -> None:
    appendix = sample_playbook().section(SectionKey.APPENDIX)
    assert appendix is not None
    rows: tuple[SourceRow, ...] = ()
    blocks = []
    for block in appendix.blocks:
        if isinstance(block, SourceList):
            source = block.rows[0]
            rows = tuple(
                source.model_copy(
                    update={"letter": f"s{n}", "title": f"Title{n}.", "note": "Much of it. " * (n * 7 % 23)}
                )
                for n in range(70)
            )
            block = block.model_copy(update={"rows": rows})
        blocks.append(block)
    long = appendix.model_copy(update={"blocks": tuple(blocks)})
    before, after = page_shell(title="Sources", lang="en-US", epoch=EPOCH)
    document = Press(assets_of(NORTHGATE)).lay_out(
        before + section_html(long, NORTHGATE, paged=True) + after, stylesheet("print", NORTHGATE)
    )
    texts = facts_of("pdf", "sources.pdf", document.write_pdf()).texts
    assert len(texts) > 2
    assert re.findall(r"Title\d+\.", " ".join(texts)) == [row.title for row in rows]
    assert [
        " ".join(texts).count(block.title) for block in blocks if block.kind in ("ad_lines", "imprint")
    ] == [1, 1]


def test_the_same_input_gives_the_same_bytes(branded: Files) -> None:
    again = render(sample_playbook(), NORTHGATE, DOCUMENTS, epoch=EPOCH)
    assert {name: file.content for name, file in again.items()} == {n: f.content for n, f in branded.items()}


def test_a_playbook_made_at_another_time_differs_in_its_date_only(branded: Files) -> None:
    later = render(sample_playbook(), NORTHGATE, ("handout",), epoch=EPOCH + 86_400)["handout.pdf"]
    dates = later.facts.metadata["CreationDate"], branded["handout.pdf"].facts.metadata["CreationDate"]
    assert dates == ("D:20260505000000Z", "D:20260504000000Z")
    assert later.facts.texts == branded["handout.pdf"].facts.texts


def test_a_branded_playbook_names_its_firm(branded: Files) -> None:
    text = words(branded, "playbook.pdf")
    assert "Prepared by Northgate Coaching. hello@northgate.example" in text
    assert "Northgate promises nothing." in text
    assert branded["playbook.pdf"].facts.metadata["Creator"] == "Northgate Coaching"


def test_the_handout_carries_the_candidates_name_and_nobodys_brand(branded: Files) -> None:
    assert "Dana Okafor" in words(branded, "handout.pdf")
    for word in (
        "northgate",
        "packwright",
        "weasyprint",
        "not affiliated",
        "release",
        "draft",
        "confirmed",
        "[",
    ):
        assert word not in everything(branded, "handout.pdf"), word


def test_the_null_brand_and_the_tools_leave_no_trace(unbranded: Files) -> None:
    for name in unbranded:
        for word in ("unbranded", "packwright", "weasyprint", "pikepdf", "prepared by"):
            assert word not in everything(unbranded, name), (name, word)


def test_what_the_handout_leaves_out_is_reported(unbranded: Files) -> None:
    assert set(unbranded["handout.pdf"].left_out) == {"On-call write-ups: [which one?]"}
    assert unbranded["cheat-sheet.pdf"].left_out == ()


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_cheat_sheet_of_any_length_is_one_page(paper: str) -> None:
    brand = NORTHGATE.model_copy(update={"paper": paper})
    long = with_section_block(
        sample_playbook(),
        "cheat_sheet",
        remember=tuple(f"{n} reminder, and then some more of it" for n in range(150)),
    )
    file = render(long, brand, ("cheat_sheet",), epoch=EPOCH)["cheat-sheet.pdf"]
    assert file.facts.pages == 1
    assert file.left_out
    assert "0 reminder" in file.facts.texts[0]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_handout_of_any_length_is_one_page(paper: str) -> None:
    plan = next(block for _, block in sample_playbook().blocks() if isinstance(block, Plan))
    lines = tuple(says(f"Line {n}, which says what I would like to understand first") for n in range(20))
    phases = tuple(
        phase.model_copy(
            update={"groups": tuple(g.model_copy(update={"items": lines}) for g in phase.groups)}
        )
        for phase in plan.phases
    )
    long = with_section_block(sample_playbook(), "plan", phases=phases)
    file = render(long, NORTHGATE.model_copy(update={"paper": paper}), ("handout",), epoch=EPOCH)[
        "handout.pdf"
    ]
    assert file.facts.pages == 1
    assert file.left_out
    assert "Line 0" in file.facts.texts[0]


def test_a_cheat_sheet_that_cannot_fit_is_refused_with_the_reason() -> None:
    endless = with_section_block(sample_playbook(), "cheat_sheet", stuck="on and on " * 3_000)
    with pytest.raises(RenderError, match=r"Dana Okafor.*does not fit one page"):
        render(endless, NORTHGATE, ("cheat_sheet",), epoch=EPOCH)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError, match="no kind of file"):
        render(sample_playbook(), NORTHGATE, ("epub",), epoch=EPOCH)


def test_the_text_of_a_page_is_what_stands_on_it(branded: Files) -> None:
    file = branded["handout.pdf"]
    assert facts_of("handout", "handout.pdf", file.content).texts[0].startswith("Dana Okafor")
