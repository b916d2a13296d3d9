"""Facts and positions as the candidate would say them aloud: where it was, the work, then what came of it."""

from __future__ import annotations

import re

from packs.domain.candidate import FactKind, Position
from packs.domain.merge.compose import draft, fact, text
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.selection import Selection
from packs.domain.merge.words import article
from packs.domain.playbook.spans import Span, Text, Voice

OWN_ACCOUNT = ("self-employed", "self employed", "freelance", "independent")
OF_A_PLACE = re.compile(r"(?:\w+ )?(?:University|Institute|Bank|Ministry|City|College|School) of\b")
# of which a house has one: "I’m Head of Mathematics", and no "a"
ONE_OF_A_KIND = re.compile(
    r"(?:deputy |acting )?(?:head|director|vp|vice president|president|chair|dean) of\b"
    r"|chief \w+(?: \w+)? officer\b|c[etfoi]o\b|principal$",
    re.IGNORECASE,
)


def told(selection: Selection, exhibit: Exhibit, named: list[str]) -> Text:
    """A fact as the candidate would say it; a question where the line can only be quoted.

    `named` holds the employers and projects that were said before, last one last; the fact's own is added.
    """
    owner, known = exhibit.fact.owner, named[-1:] == [exhibit.fact.owner]
    named.append(owner)
    if asked := exhibit.unspoken:
        return text(
            selection.composer.blank(asked.blank, asked.question, asked.sources), voice=Voice.CANDIDATE
        )
    work, *rest = exhibit.sentences
    spans = _again(work, exhibit) if known else _placed(work, exhibit)
    spans += [fact(f" {outcome}", exhibit.ref) for outcome in rest]
    return text(*spans, voice=Voice.CANDIDATE)


def earlier(selection: Selection, exhibit: Exhibit, named: list[str]) -> Text:
    """A fact of an earlier position; with the title, where the employer is that of today."""
    latest = selection.case.candidate.latest
    one = exhibit.fact
    same = latest is not None and one.owner == latest.employer
    if not same or not one.position or exhibit.unspoken or named[-1:] == [one.owner]:
        return told(selection, exhibit, named)
    said = told(selection, exhibit, [*named, one.owner])
    named.append(one.owner)
    if not said.spans[0].text.startswith("I "):
        return said
    place = draft(f"Earlier, as {titled(one.position)} at {placed(one.owner)}, ", exhibit.ref)
    return said.model_copy(update={"spans": (place, *said.spans)})


def held(position: Position) -> str:
    """A position in words; who employs themselves is not "at" anyone."""
    own = position.employer.casefold() in OWN_ACCOUNT
    title = f"{position.employer.casefold()} {position.title}" if own else position.title
    return titled(title) + ("" if own or not position.employer else f" at {placed(position.employer)}")


def placed(employer: str) -> str:
    """An employer after "at", with the article that its name takes: "the University of Leeds"."""
    return f"the {employer}" if OF_A_PLACE.match(employer) else employer


def titled(title: str) -> str:
    """A title with its article, where it takes one."""
    return title if ONE_OF_A_KIND.match(title) else f"{article(title)} {title}"


def _placed(work: str, exhibit: Exhibit) -> list[Span]:
    """The sentence with its place in front, unless it names that already."""
    owner = exhibit.fact.owner
    said = not owner or owner.casefold() in OWN_ACCOUNT or owner.casefold() in work.casefold()
    if said or not work.startswith("I "):
        return [fact(work, exhibit.ref)]
    if exhibit.fact.kind is FactKind.PROJECT:
        return [draft(f"In my project {owner}, ", exhibit.ref), fact(work, exhibit.ref)]
    return [fact(f"At {placed(owner)}, {work}", exhibit.ref)]


def _again(work: str, exhibit: Exhibit) -> list[Span]:
    """The sentence right after another of the same place: a project that was just named is "it"."""
    owner = exhibit.fact.owner
    of_project = exhibit.fact.kind is FactKind.PROJECT and owner and work.startswith(f"{owner} ")
    return [fact(f"It{work[len(owner) :]}" if of_project else work, exhibit.ref)]
