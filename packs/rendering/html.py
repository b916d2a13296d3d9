"""Playbook → HTML. The one place where templates are rendered; markup is theirs, shapes come from views."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.template import Context, Engine
from django.utils.safestring import SafeString, mark_safe

from packs.domain.brand import Brand
from packs.domain.playbook import Playbook, Section, open_blanks
from packs.domain.playbook.awkward import Bridge
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.questions import Question
from packs.domain.playbook.stories import Story
from packs.domain.playbook.wanted import Loop
from packs.rendering.light import is_light
from packs.rendering.tongues import breadth, breakable, told_apart
from packs.rendering.views import blocks_of, grouped, loop_rows, plan_grid

INSIDE = (
    (Story, "story", "stories"),
    (Question, "question", "questions"),
    (Bridge, "script", "scripts"),
)
TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
ENGINE = Engine(
    dirs=[str(TEMPLATES)],
    libraries={"playbook": "packs.rendering.filters"},
    autoescape=True,
    debug=False,
    string_if_invalid="",
)

RUNNING = 42  # characters that fit the footer's middle
WAY_STEP, WAY_LENGTH = 15, 104  # mm: from round to round on the cover, and all of them together
TWO_LINES = 10  # mm: what a round's name and shape need there


def fill(template: str, **values: Any) -> SafeString:
    """A template's text; values are escaped by the engine, other letters told apart, long words break."""
    context = Context(values, use_l10n=False, use_tz=False)
    return mark_safe(breakable(told_apart(ENGINE.get_template(f"playbook/{template}").render(context))))


def section_html(
    section: Section,
    brand: Brand,
    *,
    paged: bool,
    linked: bool = True,
    tightness: int = 0,
    fillable: bool = False,
    following: Section | None = None,
) -> SafeString:
    """One section's markup: on paper it depends on the section and the brand alone.

    `following`: on a screen, the section that it leads on to.
    """
    values = _section_values(section, brand, linked=linked, fillable=fillable, tightness=tightness)
    return fill(
        "section.html" if paged else "screen_section.html",
        blocks=blocks_of(section, paged=paged),
        next=following,
        print=paged,
        **values,
    )


def section_parts(section: Section, brand: Brand, *, fillable: bool = False) -> list[SafeString]:
    """One section's markup for paper, parted before each block that starts a page of its own.

    The same pages as from `section_html`; each part can be laid out without the others.
    """
    values = _section_values(section, brand, linked=True, fillable=fillable, tightness=0)
    groups = grouped(blocks_of(section, paged=True))
    return [
        fill("section.html", blocks=group, more=bool(place), print=True, **values)
        for place, group in enumerate(groups)
    ]


def _section_values(
    section: Section, brand: Brand, *, linked: bool, fillable: bool, tightness: int
) -> dict[str, Any]:
    return {
        "section": section,
        "title": section.title,
        "linked": linked,
        "fillable": fillable,
        "color": brand.tokens,
        "tightness": tightness,
        "anchored": set(),  # one for the parts of a section: a blank has one anchor
        "section_number": section.number,
    }


def cover_html(playbook: Playbook, brand: Brand, logo_url: str) -> SafeString:
    """The cover: who, for what, as of when, and the way through the rounds."""
    loop = next((block for _, block in playbook.blocks() if isinstance(block, Loop)), None)
    rounds = loop_rows(loop) if loop else []
    pitch = min(WAY_STEP, WAY_LENGTH // max(len(rounds), 1))
    return fill(
        "cover.html",
        cover=playbook.cover,
        locale=playbook.locale,
        brand=brand,
        logo_url=logo_url,
        light_logo=is_light(brand),
        rounds=rounds,
        size=name_size(playbook.cover.name),
        target=target_line(playbook),
        pitch=pitch,
        detailed=pitch >= TWO_LINES,
        inside=inside(playbook),
        linked=True,
        anchored=set(),
        section_number=None,
    )


def inside(playbook: Playbook) -> list[str]:
    """What the playbook holds, counted: "6 stories", "12 questions"; nothing of what it has none of."""
    kinds = Counter(type(block) for _, block in playbook.blocks())
    counted = [(kinds[kind], noun, nouns) for kind, noun, nouns in INSIDE]
    blanks = len(open_blanks(playbook))
    lines = [f"{count} {noun if count == 1 else nouns}" for count, noun, nouns in counted if count]
    return [*lines, f"{blanks} blank{'s' * (blanks > 1)} for you to fill"] if blanks else lines


def target_line(playbook: Playbook) -> str:
    """The role with its team, said once, and the company."""
    cover = playbook.cover
    team = "" if cover.team.casefold() in cover.role.casefold() else f", {cover.team}"
    return f"{cover.role}{team}, at {cover.company}"


def name_size(name: str) -> str:
    """The class of a cover name: the largest of three sizes at which its longest word keeps to the column."""
    longest = max((breadth(word) for word in name.split()), default=0)
    if longest <= 11 and breadth(name) <= 30:
        return "large"
    return "medium" if longest <= 17 and breadth(name) <= 60 else "small"


def handout_html(plan: Plan, tightness: int) -> SafeString:
    """The plan's page as it is handed out: no brand, no links, no marks."""
    return fill(
        "handout.html",
        plan=plan,
        view=plan_grid(plan),
        tightness=tightness,
        anchored=set(),
        section_number=None,
    )


def page_shell(
    *, title: str, lang: str, epoch: int, author: str = "", run: str = "", firm: str = ""
) -> tuple[str, str]:
    """What stands before and after the body of a paged document, footers' words included."""
    before, _, after = fill(
        "paged.html", title=title, lang=lang, created=_iso(epoch), author=author, run=run, firm=firm
    ).partition("<!--body-->")
    return before, after


def running_shell(playbook: Playbook, brand: Brand, epoch: int, title: str) -> tuple[str, str]:
    """The shell of the playbook's own pages: person and target in the footer, the firm at its end."""
    run, firm = running_line(playbook), brand.footer or brand.name
    return page_shell(title=title, lang=playbook.locale, epoch=epoch, author=brand.name, run=run, firm=firm)


def joined(parts: Sequence[str]) -> SafeString:
    """Rendered fragments, one after the other; each was escaped when it was rendered."""
    return mark_safe("\n".join(parts))


def document_title(playbook: Playbook) -> str:
    """The title of the whole: person and target."""
    return f"Interview playbook: {playbook.cover.name}, {playbook.cover.company}"


def running_line(playbook: Playbook) -> str:
    """The footer's middle: person, company and role, as much of it as one line holds."""
    cover = playbook.cover
    lines = (f"{cover.name} · {cover.company}, {cover.role}", f"{cover.name} · {cover.company}", cover.name)
    fitting = (line for line in lines if breadth(line) <= RUNNING)
    return next(fitting, f"{cover.name[: RUNNING - 1].rstrip()}…")


def _iso(epoch: int) -> str:
    return datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
