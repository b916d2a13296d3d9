"""The table of outputs: every kind has a writer, a format and a reader; nothing else lists them."""

from __future__ import annotations

from packs.domain.outputs import FORMATS, NAMES, ON_REQUEST, OUTPUTS, TABLE, USUAL, WHOLE
from packs.rendering.files import ON_PAGES, WRITTEN
from packs.rendering.reading_back import READERS


def test_kinds_and_files_are_named_once() -> None:
    assert len(NAMES) == len(set(NAMES.values())) == len(TABLE)
    assert set(WHOLE) < set(NAMES)


def test_every_kind_is_written_by_one_writer() -> None:
    assert ON_PAGES | set(WRITTEN) == set(NAMES)
    assert not ON_PAGES & set(WRITTEN)


def test_every_kind_is_read_back_by_a_reader_of_its_own_but_for_plain_json() -> None:
    assert set(NAMES) - set(READERS) - ON_PAGES - {"html"} == {"json"}


def test_a_file_belongs_to_one_format() -> None:
    listed = [name for names in FORMATS.values() for name in names]
    assert sorted(listed) == sorted(OUTPUTS)
    assert set(USUAL) == set(OUTPUTS) - {name for key in ON_REQUEST for name in FORMATS[key]}
