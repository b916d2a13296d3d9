"""A whole sample playbook with every kind of block, and ways to make it long, wide or hostile."""

from __future__ import annotations

from datetime import date

from packs.domain.method import SectionKey
from packs.domain.playbook import Cover, Playbook, Section
from packs.domain.request import Request
from tests.factories import back, front, last
from tests.factories.words import says

AS_OF = date(2026, 5, 4)


def sample_cover(name: str = "Dana Okafor") -> Cover:
    """A cover about an invented person and company."""
    return Cover(
        name=name,
        first_name=name.split()[0],
        company="Larkspur",
        role="Software Engineer",
        team="Sorting",
        level="",
        interview_date=date(2026, 5, 19),
        as_of=AS_OF,
        release="larkspur/software-engineer, release 3",
        promise=says("Read it tonight, say it aloud twice, and sleep."),
        disclaimer="Not affiliated with, endorsed by or reviewed by Larkspur.",
    )


def sample_playbook(name: str = "Dana Okafor") -> Playbook:
    """Every kind of block, in the order of the method."""
    contents = {
        SectionKey.START: front.start(),
        SectionKey.STANDING: front.standing(),
        SectionKey.WANTED: front.wanted(),
        SectionKey.STORY: front.story(),
        SectionKey.STORIES: back.stories(),
        SectionKey.QUESTIONS: back.questions(),
        SectionKey.AWKWARD: back.awkward(),
        SectionKey.ASKING: back.asking(),
        SectionKey.PLAN: (last.plan().model_copy(update={"name": name}),),
        SectionKey.CHEAT_SHEET: (last.cheat_sheet(),),
        SectionKey.APPENDIX: last.appendix(),
    }
    titles = {key: (title, outcome) for key, _, title, outcome, _, _ in front.PATHS}
    titles[SectionKey.START] = ("Start here", "What to do with the hours you have")
    sections = tuple(
        Section(
            key=key,
            number=None if key is SectionKey.APPENDIX else n,
            title=titles[key][0],
            outcome=titles[key][1],
            intro=says("Say everything aloud: reading in silence is not practice."),
            blocks=blocks,
        )
        for n, (key, blocks) in enumerate(contents.items(), 1)
    )
    return Playbook(
        locale="en-US",
        release_slug="larkspur/software-engineer",
        release_number=3,
        release_sha256="0" * 64,
        cover=sample_cover(name),
        sections=sections,
        request=Request(as_of=AS_OF),
    )
