"""Lines → the header and the sections, by headings that are known and headings that look like them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from packs.domain.reading.resume.headings import Section, section_of
from packs.domain.reading.resume.page import Cell, Line, Run, Style

HINTS = (
    (re.compile(r"\b(?:experience|employment|internships?|career|erfahrung|expérience|experiencia|"
        r"ervaring|experiência)", re.I), Section.WORK),
    (re.compile(r"\b(?:education|ausbildung|formation|opleiding|degrees)\b", re.I), Section.EDUCATION),
    (re.compile(r"\b(?:projects|projekte|projets|proyectos|open.source)\b", re.I), Section.PROJECTS),
    (re.compile(r"\b(?:skills|technologies|competenc|kenntnisse|proficienc)", re.I), Section.SKILLS),
    (re.compile(r"\b(?:awards|honou?rs|achievements|scholarships)\b", re.I), Section.AWARDS),
    (re.compile(r"\b(?:certificat|licen[cs]es)", re.I), Section.CERTIFICATES),
    (re.compile(r"\b(?:publications|talks|papers|patents)\b", re.I), Section.PUBLICATIONS),
    (re.compile(r"\b(?:volunteer|community|activities|leadership)\w*\b", re.I), Section.VOLUNTEER),
)  # fmt: skip
MOST_WORDS = 6
FEWEST = 3  # larger headings of a column, beside which a smaller one is none
HEADING = 2 * 1.2  # in half points, of the usual size: a heading by its look and a word that hints
MAIN = (Section.WORK, Section.EDUCATION)
JOINING = "-–—,|/&·"  # what goes on behind it
LARGER = 1.08  # than the usual size: headings stand out
SMALLER = 0.86  # of the size of headings
Edge = tuple[int, int]  # of a column: its left and its right, in points
UNKNOWN = 1.0  # the size that plain text is said to have
INNER = re.compile(
    r"\W*(?:(?:key |main |selected )?(?:highlights|achievements|accomplishments|responsibilities|"
    r"duties|tasks|results)(?:\s*/\s*(?:tasks|responsibilities|results))?|"
    r"\d+ recommendations? available upon request|"
    r"technolog(?:y|ies)(?: used)?|tech(?:nology)? stack|tools|skills|keywords|courses|"
    r"(?:relevant )?coursework|summary|overview|"
    r"description|(?:role|job) (?:outline|summary|overview|description)|"
    r"leadership|activities|aufgaben|erfolge|technologien|missions|réalisations|logros|funciones)\W*",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """A section: what it is, its heading's words, and its lines without the heading."""

    section: Section | None  # None: what stands before the first heading
    title: str
    lines: tuple[Line, ...]


class Look(NamedTuple):
    """What makes headings look alike."""

    size: int
    bold: bool
    color: int
    capitals: bool


def cut_sections(lines: Sequence[Line]) -> list[Part]:
    """The header, then a part for each heading, in reading order."""
    lines = _whole_headings(list(_beside(lines)))
    looks = _looks(lines)
    usual = usual_size(lines)
    plain = not any(line.style.bold or line.style.color for line in lines)
    plain = plain or not any(_is_heading_by_look(line, looks, usual) for line in lines)
    sizes = _heading_sizes(lines)
    often = Counter(line.text.casefold() for line in lines)
    parts: list[tuple[Section | None, str, list[Line]]] = [(None, "", [])]
    for index, line in enumerate(lines):
        label = index + 1 < len(lines) and any(
            after.left > line.right for after in lines[index + 1 : index + 4] if after.page == line.page
        )
        before = lines[index - 1] if index else None
        label = label or (plain and _stands_apart(before, line))
        section = _heading(line, looks, usual, before, label)
        inner = _is_inner(line, looks) or _is_smaller(line, sizes)
        if section is None or often[line.text.casefold()] > 2 or inner:
            parts[-1][2].append(line)
        else:
            parts.append((section, line.text, []))
    return [Part(section, title, tuple(held)) for section, title, held in parts]


def _is_heading_by_look(line: Line, looks: Counter[Look], usual: float) -> bool:
    """Whether a line heads the work or the education of a person, and looks like it."""
    main = section_of(line.text) in MAIN and not line.mark
    return main and _stands_out(line, looks, usual, None)


def _stands_apart(before: Line | None, line: Line) -> bool:
    """Whether a line alone stands wide below the one above: all that tells a heading in type of one look."""
    apart = before is None or line.page != before.page or line.base - before.base > 1.6 * line.style.size
    return apart and len(line.cells) == 1 and not line.mark and line.style.size > UNKNOWN


def _whole_headings(lines: list[Line]) -> list[Line]:
    """The lines, where two short ones of a column are one heading: "Professional" over "Experience"."""
    whole: list[Line] = []
    for line in lines:
        above = whole[-1] if whole else None
        if above and _is_broken_heading(above, line):
            cell = above.cells[0]._replace(runs=(*above.cells[0].runs, *line.cells[0].runs))
            whole[-1] = above._replace(cells=(cell,))
        else:
            whole.append(line)
    return whole


def _is_broken_heading(above: Line, below: Line) -> bool:
    if len(above.cells) + len(below.cells) > 2 or above.mark or below.mark or above.page != below.page:
        return False
    if above.style != below.style or section_of(below.text) or len(above.text.split()) > 2:
        return False
    near = 0 < below.base - above.base <= 1.6 * max(1.0, above.style.size) and above.right == below.right
    return near and section_of(f"{above.text} {below.text}") is not None


def _beside(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, where a heading left of its section's first line stands on a line of its own."""
    usual = usual_size(lines)
    parted = (part for whole in map(_heading_apart, lines) for part in _heading_after(whole, usual))
    for line in parted:
        if len(line.cells) == 2 and not line.mark and all(section_of(cell.text) for cell in line.cells):
            line = line._replace(cells=line.cells[:1])  # headings of two columns that are read across
        first = line.cells[0] if len(line.cells) > 1 and not line.mark else None
        apart = first and _differs(first, line.cells[1]) and section_of(first.text)
        if not apart or (
            INNER.fullmatch(line.cells[0].text) and line.cells[0].style.size <= line.cells[1].style.size
        ):
            yield line
            continue
        yield line._replace(cells=line.cells[:1])
        yield line._replace(cells=line.cells[1:], body=line.cells[1].x0)


def _heading_after(line: Line, usual: float) -> Iterator[Line]:
    """The line, where a heading stands in the row of what ends beside it: in a sidebar, of a wide name."""
    if not line.cells or not line.cells[-1].runs:
        yield line
        return
    *before, last = line.cells[-1].runs
    cells = line.cells[:-1]
    goes_on = bool(before) and before[-1].text.rstrip()[-1:] in JOINING
    if line.mark or goes_on or not (cells or before) or not _is_large_heading(last, usual):
        yield line
        return
    if before:
        cells = (*cells, Cell(tuple(before), line.cells[-1].x0, line.cells[-1].x0))
    yield line._replace(cells=cells)
    heading = Cell((last,), line.cells[-1].x0, line.cells[-1].x1)
    yield line._replace(cells=(heading,), body=heading.x0)


def _is_large_heading(run: Run, usual: float) -> bool:
    if section_of(run.text) not in MAIN or len(run.text.split()) > 3 or not run.text[:1].isupper():
        return False
    return run.style.size > LARGER * max(usual, UNKNOWN)


def _heading_apart(line: Line) -> Line:
    """The line, where a heading close before the first line of its section is a cell of its own."""
    runs = line.cells[0].runs if line.cells and not line.mark else ()
    if len(runs) < 2 or section_of(runs[0].text) is None or not runs[0].text[:1].isupper():
        return line
    first, *rest = runs
    if first.style[1:3] == rest[0].style[1:3] or len(first.text.split()) > 2:
        return line
    cells = (
        Cell((first,), line.cells[0].x0, line.cells[0].x0),
        Cell(tuple(rest), line.body, line.cells[0].x1),
    )
    return line._replace(cells=(*cells, *line.cells[1:]))


def _differs(first: Cell, beside: Cell) -> bool:
    capitals = first.text.isupper() and not beside.text.isupper()
    return capitals or beside.style != first.style or beside.runs[0].style != first.style


def _heading_sizes(lines: Sequence[Line]) -> dict[Edge, list[float]]:
    """The sizes of lines that may be headings, in each column."""
    sizes: dict[Edge, list[float]] = {}
    for line in lines:
        if not line.mark and len(line.cells) == 1 and section_of(line.text):
            sizes.setdefault(_edge(line), []).append(line.style.size)
    return sizes


def _is_smaller(line: Line, sizes: dict[Edge, list[float]]) -> bool:
    """Whether the headings of its column are larger, by their number no chance: "Software", of a title."""
    larger = [size for size in sizes.get(_edge(line), ()) if line.style.size < SMALLER * size]
    return len(larger) >= FEWEST


def _edge(line: Line) -> Edge:
    return round(line.left), round(line.right)


def _is_inner(line: Line, looks: Counter[Look]) -> bool:
    """Whether it labels a part of an entry: it is smaller than the document's headings."""
    largest = max((look.size for look, count in looks.items() if count > 1), default=0)
    return bool(INNER.fullmatch(line.text)) and 2 * line.style.size < largest - 1


def usual_size(lines: Sequence[Line]) -> float:
    """The size that most characters have; 0 where sizes are not known."""
    sizes: Counter[float] = Counter()
    for line in lines:
        for cell in line.cells:
            for run in cell.runs:
                sizes[round(run.style.size * 2) / 2] += len(run.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _heading(
    line: Line, looks: Counter[Look], usual: float, before: Line | None, label: bool
) -> Section | None:
    text = line.text
    if len(line.cells) > 2 or len(text.split()) > MOST_WORDS or not text[:1].strip():
        return None
    ended = text.endswith(".") and line.style.size <= 1.08 * usual  # a sentence's last word: "University."
    known = None if ended else section_of(text)
    if line.mark and not (known and usual > UNKNOWN and _stands_out(line, looks, usual, before)):
        return None
    if known:
        return known if label or _stands_out(line, looks, usual, before) else None
    if line.level and line.level <= _level(looks) and not any(char.isdigit() for char in text):
        return hinted(text)
    look = _look(line)
    common = looks[look]
    if (
        common >= 2
        and _strong(look, usual)
        and not any(char.isdigit() for char in text)
        and len(line.cells) == 1
    ):
        return hinted(text)
    if common and look.size > HEADING * usual and len(line.cells) == 1 and len(text.split()) <= 3:
        section = hinted(text)  # "Industrial Experience", among headings of other words
        return None if section is Section.OTHER else section
    return None


def hinted(text: str) -> Section:
    """The section that a heading's words hint at, else OTHER."""
    return next((section for pattern, section in HINTS if pattern.search(text)), Section.OTHER)


def _looks(lines: Sequence[Line]) -> Counter[Look]:
    """Looks of known headings, without those that ordinary lines have more often."""
    known = Counter(_look(line) for line in lines if not line.mark and section_of(line.text))
    every = Counter(_look(line) for line in lines if not line.mark)
    kept: Counter[Look] = Counter()
    for look, count in known.items():
        kept[look] = count if every[look] <= 1.7 * count + 1 else 1
    levels = [line.level for line in lines if line.level and section_of(line.text)]
    if levels:
        kept[Look(-max(set(levels), key=levels.count), False, 0, False)] = 0
    return kept


def _level(looks: Counter[Look]) -> int:
    return next((-look.size for look in looks if look.size < 0), 0)


def _stands_out(line: Line, looks: Counter[Look], usual: float, before: Line | None) -> bool:
    if line.level or usual <= UNKNOWN:
        return True
    look = _look(line)
    if looks[look] >= 2 or look.capitals:
        return True
    style = line.style
    return (
        style.size > 1.08 * usual
        or style.bold
        or bool(style.color and before and style.color != before.style.color)
    )


def _strong(look: Look, usual: float) -> bool:
    return (
        look.size > 2.2 * usual
        or (look.capitals and look.bold)
        or (look.capitals and look.size >= 2 * usual and bool(look.color))
    )


def _look(line: Line) -> Look:
    style: Style = line.style
    text = line.text
    return Look(round(style.size * 2), style.bold, style.color, text.isupper() and len(text) > 3)
