"""A fact in whole sentences of the candidate's voice. They add no claim (rules R4, R11).

Words that are not in the line are pronouns, articles, "and", forms of "to be", and another tense of one of
its verbs.
A line whose grammar is not understood is quoted: My resume says: “…”.
"""

from __future__ import annotations

import re

from packs.domain.candidate import Clause, ClauseRole, Fact, FactKind
from packs.domain.reading.language.articles import with_articles, with_role_article
from packs.domain.reading.language.clauses import first_word, is_statement, opens_with_outcome, split_clauses
from packs.domain.reading.language.leads import Lead, LeadKind, read_lead
from packs.domain.reading.language.noun_phrases import object_of, title_of
from packs.domain.reading.language.nouns import is_plural
from packs.domain.reading.language.records import COURSES, record_sentence
from packs.domain.reading.language.verbs import BASES, gerund_base, past_base, past_of

LATER_PAST = re.compile(r"\band \w+ed\b")
STATED = re.compile(r"I (?:am|was)\b")
MEANS = re.compile(r",?\s+(?:through|via|using)\s")
BACKWARD = frozenset(("it", "its", "them", "their", "these", "those", "this"))
HANDED_OVER = frozenset(("ship", "release", "launch", "deliver", "deploy"))  # each to someone
RECORDS = frozenset({FactKind.EDUCATION, FactKind.CERTIFICATE, FactKind.AWARD, FactKind.PUBLICATION})


def main_clause(fact: Fact) -> str:
    """What was done, verbatim: the first clause that is no label, with its "by …"."""
    clauses = _told(fact)
    first = clauses[0]
    if len(clauses) > 1 and _is_means(clauses[1]):
        return _verbatim(fact.text, first, clauses[1])
    return first.text


def work_sentence(fact: Fact) -> str:
    """The main clause as a whole first-person sentence with a full stop.

    A second action of the line ("…; conducted 50+ interviews") is joined with "and", or stands after it.
    """
    if fact.kind in RECORDS:
        return record_sentence(fact)
    sentence = _spoken(_named(_bare(main_clause(fact)), fact), fact)
    if sentence is None:
        return quoted(fact)
    second = _second_action(fact)
    joined = _spoken(_bare(second.text), fact) if second else None
    if not joined or joined[:2] != "I ":
        return f"{sentence}."
    one = sentence.startswith("I ") and not STATED.match(sentence) and " and " not in joined
    return f"{sentence} and {joined[2:]}." if one else f"{sentence}. {joined}."


def result_sentence(fact: Fact) -> str:
    """The outcome as a whole sentence; empty when the line tells none.

    A line that tells only its outcome gives the same sentence here and in `work_sentence`: then the action is
    what to ask for.
    """
    if fact.kind in RECORDS:
        return ""
    clauses = _told(fact)
    if clauses[0].role is ClauseRole.RESULT:
        spoken = _spoken(_bare(_without_means(clauses[0].text)), fact)
        return f"{spoken}." if spoken else ""
    at = next((i for i, clause in enumerate(clauses) if clause.role is ClauseRole.RESULT), None)
    if at is None:
        return ""
    text = clauses[at].text
    if at + 1 < len(clauses) and _is_means(clauses[at + 1]):
        text = _verbatim(fact.text, clauses[at], clauses[at + 1])
    spoken = _outcome(_bare(text), fact)
    return f"{spoken}." if spoken else ""


def noun_phrase(fact: Fact) -> str:
    """A title of at most six words, seven with its verb, all of the line: "Idempotency layer for retries"."""
    if fact.kind in RECORDS:
        text = _bare(fact.text)
        return "Courses" if text.startswith(COURSES) else title_of(text, LeadKind.OTHER, 0)
    text = _bare(_told(fact)[0].text)
    for opener in ("I also ", "I "):
        text = text.removeprefix(opener)
    lead = read_lead(text, of_project=fact.kind is FactKind.PROJECT)
    return _named(title_of(text, lead.kind, lead.verb), fact)


def is_quoted(fact: Fact) -> bool:
    """Whether the line can only be quoted: its grammar is not understood."""
    return work_sentence(fact) == quoted(fact)


def _named(text: str, fact: Fact) -> str:
    """A line of a project that leaves out what was shipped, with its name: "Shipped Tidewise to 90"."""
    verb, _, rest = text.partition(" ")
    handed = past_base(verb) in HANDED_OVER and rest.startswith("to ")
    return f"{verb} {fact.owner} {rest}" if handed and _is_project(fact) else text


def refers_back(fact: Fact) -> bool:
    """Whether what was worked on is named in another line only: "Scaled it from 3 to 210 customers"."""
    text = _bare(_told(fact)[0].text)
    lead = read_lead(text, of_project=fact.kind is FactKind.PROJECT)
    words = object_of(text, lead.verb)
    return bool(words) and words[0].casefold() in BACKWARD


def quoted(fact: Fact) -> str:
    """The line itself, said to be a quotation."""
    return f"My resume says: “{_bare(fact.text)}”."


def _told(fact: Fact) -> list[Clause]:
    clauses = list(fact.clauses or split_clauses(fact.text))
    return [clause for clause in clauses if clause.role is not ClauseRole.DETAIL] or clauses


def _is_means(clause: Clause) -> bool:
    return clause.text.casefold().startswith("by ")


def _without_means(text: str) -> str:
    """An outcome without the "through …" or "using …" that follows its figure."""
    match = MEANS.search(text)
    return text[: match.start()] if match and any(char.isdigit() for char in text[: match.start()]) else text


def _verbatim(text: str, first: Clause, last: Clause) -> str:
    start = text.find(first.text)
    end = text.find(last.text, start + len(first.text))
    return text[start : end + len(last.text)] if min(start, end) >= 0 else first.text


def _second_action(fact: Fact) -> Clause | None:
    rest = [clause for clause in _told(fact)[1:] if not _is_means(clause)]
    return (
        rest[0]
        if rest and rest[0].role is ClauseRole.ACTION and _told(fact)[0].role is ClauseRole.ACTION
        else None
    )


def _bare(text: str) -> str:
    return text.strip().rstrip(".;,。").strip()


def _spoken(text: str, fact: Fact) -> str | None:
    """A clause as a sentence without its full stop; None when its grammar is not understood."""
    lead = read_lead(text, of_project=fact.kind is FactKind.PROJECT)
    if lead.kind is LeadKind.OTHER or (lead.kind is LeadKind.THING and not _is_project(fact)):
        return None
    if lead.kind is LeadKind.FIRST_PERSON:
        return text[0].upper() + text[1:]
    return f"{_opening(lead.kind, fact)} {_predicate(text, lead, fact)}"


def _opening(kind: LeadKind, fact: Fact) -> str:
    be = "am" if fact.current else "was"
    openings = {
        LeadKind.GERUND: f"I {be}",
        LeadKind.STATE: f"I {be}",
        LeadKind.PERSON: f"I {be}",
        LeadKind.HONOR: "I was",
        LeadKind.PASSIVE: f"{fact.owner or 'It'} was",
        LeadKind.THIRD: fact.owner or "It",
        LeadKind.THING: f"{fact.owner} is",
    }
    return openings.get(kind, "I")


def _predicate(text: str, lead: Lead, fact: Fact) -> str:
    if lead.kind is LeadKind.PERSON:
        names = frozenset(word.casefold() for name in (*fact.skills, fact.owner) for word in name.split())
        return with_role_article(text, names)
    if lead.kind is LeadKind.PRESENT and not (fact.current and not LATER_PAST.search(text)):
        return with_articles(_in_past(text, lead.verb), lead.verb)
    if lead.kind in (LeadKind.PAST, LeadKind.PRESENT, LeadKind.GERUND):
        return with_articles(_lowered(text), lead.verb)
    return _lowered(text)


def _is_project(fact: Fact) -> bool:
    return fact.kind is FactKind.PROJECT and bool(fact.owner)


def _outcome(text: str, fact: Fact) -> str | None:
    """A result clause as a sentence: "which improved X" → "It improved X"."""
    opener, _, rest = text.partition(" ")
    if is_statement(text):
        return text[0].upper() + text[1:]
    if opener.casefold() in ("which", "that"):
        return f"{_subject(fact)} {rest}"
    if text.casefold().startswith("resulting in "):
        return "The result was " + text[len("resulting in ") :]
    word = first_word(text)
    if text.startswith("leading to "):
        return "It led to " + text[len("leading to ") :]
    base = gerund_base(word)
    if base and word == opener:
        return f"{_subject(fact)} {past_of(base)} {rest}"
    if past_base(word):
        return f"{_subject(fact) if opens_with_outcome(text) else 'I'} {_lowered(text)}"
    if word.casefold() in BASES:
        return _spoken(text, fact)
    return f"The result was {text}" if text[0].isdigit() or text[0] in "$€£" else None


def _subject(fact: Fact) -> str:
    """Who brought the outcome about: the thing built, the effort as a whole, or the person in a role."""
    text = _bare(_told(fact)[0].text)
    lead = read_lead(text, of_project=fact.kind is FactKind.PROJECT)
    if lead.kind not in (LeadKind.PAST, LeadKind.PRESENT, LeadKind.GERUND, LeadKind.THIRD, LeadKind.PASSIVE):
        return "I"
    thing = object_of(text, lead.verb)
    if not thing:
        return "This"
    return "They" if is_plural(thing[-1]) else "It"


def _lowered(text: str) -> str:
    """The text with a small first letter, unless the first word is written with other capitals or a digit."""
    word = text.split()[0]
    return (
        text if word[1:] != word[1:].lower() or any(c.isdigit() for c in word) else text[0].lower() + text[1:]
    )


def _in_past(text: str, verb: int) -> str:
    """A present-tense line of a job that has ended: "Build and ship X" → "built and shipped X"."""
    words = _lowered(text).split(" ")
    at = verb
    while at < len(words):
        bare = words[at].rstrip(",")
        if bare.casefold() not in BASES:
            break
        words[at] = past_of(bare.casefold()) + words[at][len(bare) :]
        linked = at + 1 < len(words) and words[at + 1].casefold() in ("and", "&")
        if not linked and not words[at].endswith(","):
            break
        at += 2 if linked else 1
        if at < len(words) and words[at].casefold() in ("and", "&"):
            at += 1
    return " ".join(words)
