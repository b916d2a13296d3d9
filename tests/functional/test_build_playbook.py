"""`manage.py build_playbook`: what it writes, and one clear sentence for each bad input."""

from __future__ import annotations

import json
import uuid
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django_scopes import scope

from cms.models import Pack
from packs.domain.base import canonical_json
from packs.domain.brand import Brand as BrandTokens
from packs.domain.outputs import FORMATS
from packs.models import Brand, Firm
from packs.rendering import NAMES
from packs.rendering.facts import facts_of
from tests.factories import merging

pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("build")]

PACK = "halden/backend-engineer"
ALL = {"playbook.html", "playbook.pdf", "handout.pdf", "cheat-sheet.pdf", "playbook.json", "findings.json"}
ALL |= {"playbook.md", "playbook.docx", "flashcards.csv"}

PAIRS = Path(__file__).parents[1] / "evaluation/data/resumes"


@pytest.fixture
def options(
    pack_of_the_module: None, db: None, resume: Path, posting: Path, tmp_path: Path
) -> dict[str, Any]:
    return {
        "pack": PACK,
        "resume": resume,
        "posting": posting,
        "out": tmp_path / "out",
        "as_of": "2026-11-21",
    }


def build(options: dict[str, Any], **changes: Any) -> set[str]:
    """The names of what stands in the folder afterwards."""
    call_command("build_playbook", **{**options, **changes}, stdout=StringIO(), stderr=StringIO())
    return names(options["out"])


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def test_it_writes_every_format_and_the_same_bytes_again(options: dict[str, Any], tmp_path: Path) -> None:
    assert build(options) == ALL
    assert (options["out"] / "playbook.pdf").read_bytes().startswith(b"%PDF")
    assert json.loads((options["out"] / "findings.json").read_text())["blocked"] is False
    build({**options, "out": tmp_path / "again"})
    for name in ALL:
        assert (options["out"] / name).read_bytes() == (tmp_path / "again" / name).read_bytes(), name


def test_it_writes_the_chosen_formats_and_leaves_none_of_an_earlier_build(options: dict[str, Any]) -> None:
    options["out"].mkdir()
    (options["out"] / "handout.pdf").write_text("of an earlier build")
    (options["out"] / "notes.txt").write_text("of the coach")
    assert build(options, formats="html") == {"playbook.html", "playbook.json", "findings.json", "notes.txt"}


def test_the_day_is_that_of_source_date_epoch(
    options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764547200")
    build(options, as_of=None, formats="html")
    assert json.loads((options["out"] / "playbook.json").read_text())["cover"]["as_of"] == "2025-12-01"


def test_a_brand_changes_the_look(options: dict[str, Any]) -> None:
    firm = Firm.objects.create(slug="north", name="North")
    tokens = BrandTokens(slug="northern", name="Northern Light", accent="#0B5FFF", font_pair="a")
    with scope(firm=firm.id):
        Brand.objects.create(firm=firm, slug="northern", tokens=canonical_json(tokens))
    build(options, brand="northern", formats="html")
    assert "Northern Light" in (options["out"] / "playbook.html").read_text()


def test_a_schedule_is_made_for_a_known_date(options: dict[str, Any]) -> None:
    assert "prep.ics" in build(options, formats="ics,md", interview_date="2026-12-10")


def test_without_a_date_the_schedule_is_left_out_and_a_note_says_so(options: dict[str, Any]) -> None:
    said = StringIO()
    call_command("build_playbook", **{**options, "formats": "ics,md"}, stdout=StringIO(), stderr=said)
    assert "prep.ics is not made: it is reckoned back from the interview" in said.getvalue()
    assert names(options["out"]) == {"playbook.md", "playbook.json", "findings.json"}


def test_some_sections_make_a_playbook_of_their_own(options: dict[str, Any]) -> None:
    said = StringIO()
    asked = {**options, "sections": "stories,cheat-sheet", "formats": "all"}
    call_command("build_playbook", **asked, stdout=StringIO(), stderr=said)
    made = json.loads((options["out"] / "playbook.json").read_text())
    assert [section["key"] for section in made["sections"]] == ["stories", "cheat_sheet"]
    assert names(options["out"]) == ALL - {"handout.pdf"}
    assert "handout.pdf is not made: the section “plan”, which it prints, is left out." in said.getvalue()


def test_a_coachs_notes_are_printed_everywhere_but_on_the_handout(
    options: dict[str, Any], tmp_path: Path
) -> None:
    notes = tmp_path / "notes.json"
    notes.write_text(json.dumps(dict.fromkeys(("stories", "plan", "cheat_sheet"), "Breathe, then begin.")))
    every = ",".join(FORMATS)
    noted = {"notes": notes, "coach": "Maya Lind", "sections": "stories,plan,cheat-sheet"}
    build(options, **noted, interview_date="2026-12-10", formats=every)
    files = {path.name: path.read_bytes() for path in options["out"].iterdir()}
    for name, kind in {n: k for k, n in NAMES.items()}.items():
        words = " ".join(" ".join(facts_of(kind, name, files[name]).texts).split())
        assert ("Breathe, then begin." in words) == (name != "handout.pdf"), name


def test_what_changed_since_the_last_playbook_is_printed(options: dict[str, Any], tmp_path: Path) -> None:
    build({**options, "out": tmp_path / "first"}, formats="md")
    build(options, formats="md", previous=tmp_path / "first" / "playbook.json", level="b3")
    words = (options["out"] / "playbook.md").read_text()
    assert "### What changed since your last playbook" in words
    assert "- The level: B3 (was not set)" in words
    assert "What changed since" not in (tmp_path / "first" / "playbook.md").read_text()


def test_another_persons_playbook_is_not_compared_with(options: dict[str, Any], tmp_path: Path) -> None:
    build({**options, "out": tmp_path / "first"}, formats="md")
    resume = {**merging.RESUME, "basics": {"name": "Ana Sousa"}}
    options["resume"].write_text(json.dumps(resume))
    with pytest.raises(CommandError, match=r"--previous: The last playbook is for Ines Okafor"):
        build(options, formats="md", previous=tmp_path / "first" / "playbook.json")


class TestAnAdOfAnotherCompany:
    """Finding F1 blocks, and a coach may accept it."""

    @pytest.fixture
    def foreign(self, options: dict[str, Any]) -> dict[str, Any]:
        options["posting"].write_text(merging.AD.replace("Company: Halden", "Company: Kassa"))
        return options

    def test_it_blocks_with_status_3_and_says_why(self, foreign: dict[str, Any]) -> None:
        with pytest.raises(SystemExit) as ended:
            build(foreign)
        assert ended.value.code == 3
        assert names(foreign["out"]) == {"playbook.json", "findings.json"}
        assert "Kassa" in (foreign["out"] / "findings.json").read_text()

    def test_accepted_with_a_reason_it_is_built_and_printed(self, foreign: dict[str, Any]) -> None:
        build(foreign, accept=["F1=Kassa is Halden's new name"], formats="html")
        assert "new name" in (foreign["out"] / "playbook.html").read_text()


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "an unknown pack": ({"pack": "acme/nothing"}, r"--pack: There is no published pack “acme/nothing”"),
    "a level of another company": ({"level": "e5"}, r"--level: This pack has no level “e5”: use "),
    "an unknown brand": ({"brand": "nobody"}, r"--brand: There is no brand “nobody”"),
    "a format that is none": ({"formats": "pdf,doc"}, r"--formats: “doc” is not made so far"),
    "a day that is none": ({"as_of": "soon"}, r"--as-of: “soon” is not a date; write it as YYYY-MM-DD"),
    "an interview in the past": (
        {"interview_date": "2026-01-01"},
        r"--interview-date: The interview \(2026-01-01\)",
    ),
    "a schedule for no date": ({"formats": "ics"}, r"--formats: prep.ics is not made: it is reckoned back"),
    "a section that is none": ({"sections": "stories,intro"}, r"--sections: There is no section “intro”"),
    "a section named twice": ({"sections": "plan,plan"}, r"--sections: The section “plan” is named twice"),
    "notes that are not there": ({"notes": Path("none.json")}, r"none.json: there is no such file"),
    "a last playbook that is none": (
        {"previous": merging.CONTENT / "method" / "method.yaml"},
        r"--previous: This is no playbook that can be compared with \(at its beginning: ",
    ),
    "an acceptance without a reason": ({"accept": ["F1"]}, r"--accept: “F1” gives no rule with a reason"),
    "a resume that is not there": ({"resume": Path("none.json")}, r"none.json: there is no such file"),
    "a posting that is a folder": ({"posting": Path("/")}, r"/: this is a folder; name the job ad in it"),
    "answers that are not there": ({"answers": Path("none.json")}, r"none.json: there is no such file"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gives_one_sentence_and_writes_nothing(options: dict[str, Any], name: str) -> None:
    change, sentence = BAD[name]
    with pytest.raises(CommandError, match=sentence) as error:
        build(options, **change)
    assert "\n" not in str(error.value)
    assert error.value.returncode == 1
    assert not options["out"].exists()


FILES = {
    "a resume that is not JSON": ("resume", b"{", r"resume.json, line 1, column 2: this is not valid JSON"),
    "a resume without substance": (
        "resume",
        b'{"basics": {"name": "Ada"}}',
        r"resume.json: there is no work",
    ),
    "a resume that is not text": (
        "resume",
        b"\xff\xfe\x00",
        r"resume.json, byte \d+: this is not text in UTF-8",
    ),
    "an empty resume": ("resume", b"", r"resume.json: .*empty"),
    "five megabytes of resume": ("resume", b'{"basics": "' + b"x" * 5_000_000 + b'"}', r"resume.json: "),
    "a resume that is a broken PDF": ("resume", b"%PDF-1.7", r"resume.json: it is damaged or is no PDF"),
    "a posting that is an empty page": ("posting", b"<!doctype html>", r"ad.md: "),
    "an empty posting": ("posting", b"  \n", r"ad.md: "),
    "five megabytes of posting": ("posting", b"word " * 1_000_000, r"ad.md: "),
}


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file_is_named_with_place_and_cure(options: dict[str, Any], name: str) -> None:
    which, content, sentence = FILES[name]
    options[which].write_bytes(content)
    with pytest.raises(CommandError, match=sentence) as error:
        build(options)
    assert "\n" not in str(error.value)
    assert not options["out"].exists()


def test_a_pack_that_is_a_draft_is_not_built(options: dict[str, Any]) -> None:
    draft = Pack.objects.get()
    draft.pk, draft.slug, draft.live = None, "draft-engineer", False
    draft.translation_key = uuid.uuid4()
    draft.save()
    with pytest.raises(CommandError, match="There is no published pack “halden/draft-engineer”"):
        build(options, pack="halden/draft-engineer")
    assert not options["out"].exists()


@pytest.mark.parametrize("content", [b"[]", b'{"5.4": 3}', b"nonsense"])
def test_bad_answers_are_named(options: dict[str, Any], tmp_path: Path, content: bytes) -> None:
    answers = tmp_path / "answers.json"
    answers.write_bytes(content)
    with pytest.raises(CommandError, match=r"answers.json: "):
        build(options, answers=answers)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"[]", r"notes.json: notes are an object of section and text"),
        (b'{"intro": "x"}', r"--notes: In the notes, there is no section “intro”"),
    ],
)
def test_bad_notes_are_named(options: dict[str, Any], tmp_path: Path, content: bytes, sentence: str) -> None:
    notes = tmp_path / "notes.json"
    notes.write_bytes(content)
    with pytest.raises(CommandError, match=sentence):
        build(options, notes=notes)
    assert not options["out"].exists()


@pytest.mark.parametrize("content", ["minimum: 5\npartial: 0.25\n", '{"minimum": 5, "partial": 0.25}'])
def test_weights_of_a_file_are_used_and_printed(
    options: dict[str, Any], tmp_path: Path, content: str
) -> None:
    weights = tmp_path / "weights.yaml"
    weights.write_text(content)
    build(options, weights=weights, formats="md")
    page = (options["out"] / "playbook.md").read_text()
    assert "A minimum qualification weighs 5, a responsibility 2, a preference 1." in page
    assert "0.25 of them when one shows part of it" in page


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", r"weights.yaml: weights are names and numbers"),
        (b"[3, 2, 1]", r"weights.yaml: weights are names and numbers"),
        (b"minimum: [", r"weights.yaml: this is neither JSON nor YAML; write names and numbers"),
        (b"[" * 5000, r"weights.yaml: this is neither JSON nor YAML"),
        (b"a: 2026-99-99", r"weights.yaml: this is neither JSON nor YAML"),
        (b"must: 3", r"weights.yaml: must: “must” is not known here: leave it out"),
        (b"partial: .nan", r"weights.yaml: partial: “nan” is not a number"),
        (b"minimum: 11", r"weights.yaml: minimum: “11” is too much: 10 is the most"),
        (b"{skills: 0, experience: 0, collaboration: 0}", r"weights.yaml: This has no weight for any sub"),
        (b"\xff\xfe", r"weights.yaml: the file of weights is not UTF-8 text"),
    ],
)
def test_bad_weights_are_named(
    options: dict[str, Any], tmp_path: Path, content: bytes, sentence: str
) -> None:
    weights = tmp_path / "weights.yaml"
    weights.write_bytes(content)
    with pytest.raises(CommandError, match=sentence) as error:
        build(options, weights=weights)
    assert "\n" not in str(error.value)
    assert not options["out"].exists()


def test_a_file_in_the_place_of_the_folder_is_left_alone(options: dict[str, Any]) -> None:
    options["out"].write_text("mine")
    with pytest.raises(CommandError, match="there is a file of that name"):
        build(options, formats="html")
    assert options["out"].read_text() == "mine"


@pytest.mark.parametrize("level", ["b3", "B3"])
def test_a_level_is_known_by_key_and_by_name(options: dict[str, Any], level: str) -> None:
    build(options, level=level, formats="html")
    made = json.loads((options["out"] / "playbook.json").read_text())
    assert (made["request"]["level"], made["cover"]["level"]) == ("b3", "B3")


def test_it_takes_a_resume_that_is_a_pdf(options: dict[str, Any]) -> None:
    options["resume"] = PAIRS / "several-roles.latex-paracol.pdf"
    options["formats"] = "md"
    assert "playbook.json" in build(options)
    written = (options["out"] / "playbook.json").read_text(encoding="utf-8")
    assert "Ingrid Solheim Aasen" in written
    assert "Nordfrakt Logistikk AS" in written
