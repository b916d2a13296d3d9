"""Content files are read as they look."""

from __future__ import annotations

from pathlib import Path

import pytest

from cms.content_files import ContentError, read_content

SOURCE = """
- id: a
  title: {title}
  publisher: A paper
  kind: press
  dated: {dated}
  read_on: 2026-11-01
  {more}
"""


def read(folder: Path, title: str = "A title", dated: str = "2026-05-14", more: str = "") -> Path:
    (folder / "sources").mkdir(exist_ok=True)
    (folder / "sources/a.yaml").write_text(SOURCE.format(title=title, dated=dated, more=more))
    return folder


@pytest.mark.parametrize("word", ["No", "off", "yes"])
def test_a_word_stays_a_word(tmp_path: Path, word: str) -> None:
    assert read_content(read(tmp_path, title=word)).sources[0].title == word


@pytest.mark.parametrize("day", ["2026-05", "2026-05-14"])
def test_a_day_may_be_written_without_quotes(tmp_path: Path, day: str) -> None:
    assert read_content(read(tmp_path, dated=day)).sources[0].dated == day


def test_true_and_false_are_truth_values(tmp_path: Path) -> None:
    (tmp_path / "skills").mkdir()
    (tmp_path / "skills/a.yaml").write_text("- {name: Go, kind: language, exact: true}\n")
    assert read_content(tmp_path).skills[0].exact is True


def test_an_unknown_field_is_named_with_its_file(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"sources/a.yaml entry 1: colour: Extra inputs"):
        read_content(read(tmp_path, more="colour: blue"))


def test_broken_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"a.yaml is not valid YAML: .*line 3"):
        read_content(read(tmp_path, title="[broken"))


def test_a_scalar_in_two_files_of_a_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "method"
    folder.mkdir()
    (folder / "a.yaml").write_text("version: '1'\n")
    (folder / "b.yaml").write_text("version: '2'\n")
    with pytest.raises(ContentError, match="stands in another file of this folder too"):
        read_content(tmp_path)
