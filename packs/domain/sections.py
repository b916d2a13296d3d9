"""What the program knows of each section beside its content: one row a section, read wherever they differ."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from packs.domain.method import SectionKey


class SectionTraits(NamedTuple):
    """How one section is treated. Its title, outcome and minutes are content: `method.SectionText`."""

    label: str  # in the forms of the admin, where titles are a brand's own
    evenings: bool = True  # the schedule gives it evenings of its own
    alone: str = ""  # the file that prints it alone; it then stays on one page


SECTIONS: Mapping[SectionKey, SectionTraits] = {
    SectionKey.START: SectionTraits("Start here", evenings=False),
    SectionKey.STANDING: SectionTraits("Where you stand"),
    SectionKey.WANTED: SectionTraits("What they want"),
    SectionKey.STORY: SectionTraits("Your story"),
    SectionKey.STORIES: SectionTraits("Stories"),
    SectionKey.QUESTIONS: SectionTraits("Questions"),
    SectionKey.AWKWARD: SectionTraits("Awkward questions"),
    SectionKey.ASKING: SectionTraits("Questions to ask"),
    SectionKey.PLAN: SectionTraits("First 90 days", alone="handout.pdf"),
    SectionKey.CHEAT_SHEET: SectionTraits("Cheat sheet", evenings=False, alone="cheat-sheet.pdf"),
    SectionKey.APPENDIX: SectionTraits("Appendix", evenings=False),
}
ONE_PAGE = tuple(key for key, traits in SECTIONS.items() if traits.alone)
