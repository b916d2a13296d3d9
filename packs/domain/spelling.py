"""American and British spelling: one table, both ways, for the words that house texts use.

Only spellings differ here, no vocabulary. Words that are spelled two ways by meaning are told apart by what
stands before them ("to practice" is "to practise"; the noun stays), or left alone ("program", "license").
"""

from __future__ import annotations

import re
from functools import lru_cache

AMERICAN, BRITISH = "en-US", "en-GB"

# stems of -ize; endings are added below
IZE = """
agon amort anonym apolog author capital categor central character civil container contextual critic custom
decentral demoral digit econom emphas equal evangel external familiar final formal fossil general global
harmon ideal immun individual industrial initial internal item local material maxim memor minim mobil modern
modular monet neutral normal optim organ reorgan parallel parametr penal personal popular priorit depriorit
public random rational real recogn revital scrutin serial deserial social special stabil standard steril
styl subsid summar symbol sympath synchron system theor token trivial util vector virtual visual vocal
"""
IZE_ENDINGS = ("ize", "ized", "izes", "izing", "izer", "izers", "ization", "izations", "izable")
# pairs of stems, and the endings that both take
STEMS = {
    ("analyz", "analys"): ("e", "ed", "es", "ing", "er"),
    ("catalyz", "catalys"): ("e", "ed", "es", "ing"),
    ("behavior", "behaviour"): ("", "s", "al", "ally"),
    ("color", "colour"): ("", "s", "ed", "ing", "ful"),
    ("favor", "favour"): ("", "s", "ed", "ing", "able", "ite", "ites"),
    ("flavor", "flavour"): ("", "s", "ed"),
    ("harbor", "harbour"): ("", "s"),
    ("honor", "honour"): ("", "s", "ed", "ing", "able"),
    ("humor", "humour"): ("", "s"),
    ("labor", "labour"): ("", "s", "ed"),
    ("neighbor", "neighbour"): ("", "s", "ing", "hood", "hoods"),
    ("rigor", "rigour"): ("",),
    ("candor", "candour"): ("",),
    ("endeavor", "endeavour"): ("", "s", "ed"),
    ("savor", "savour"): ("", "s"),
    ("center", "centre"): ("", "s"),
    ("centered", "centred"): ("",),
    ("theater", "theatre"): ("", "s"),
    ("fiber", "fibre"): ("", "s"),
    ("catalog", "catalogue"): ("", "s"),
    ("defense", "defence"): ("", "s", "less"),
    ("offense", "offence"): ("", "s"),
    ("model", "modell"): ("ed", "ing", "er", "ers"),
    ("travel", "travell"): ("ed", "ing", "er", "ers"),
    ("cancel", "cancell"): ("ed", "ing"),
    ("label", "labell"): ("ed", "ing"),
    ("level", "levell"): ("ed", "ing"),
    ("signal", "signall"): ("ed", "ing"),
    ("fuel", "fuell"): ("ed", "ing"),
    ("total", "totall"): ("ed", "ing"),
    ("channel", "channell"): ("ed", "ing"),
    ("counsel", "counsell"): ("ed", "ing", "or", "ors"),
    ("judgment", "judgement"): ("", "s"),
    ("acknowledgment", "acknowledgement"): ("", "s"),
    ("fulfill", "fulfil"): ("", "s", "ment"),
    ("enroll", "enrol"): ("", "s", "ment"),
    ("skillful", "skilful"): ("", "ly"),
    ("skeptic", "sceptic"): ("", "s", "al", "ism"),
    ("gray", "grey"): ("", "s"),
    ("aging", "ageing"): ("",),
    ("afterward", "afterwards"): ("",),
    ("toward", "towards"): ("",),
    ("artifact", "artefact"): ("", "s"),
    ("maneuver", "manoeuvre"): ("", "s"),
    ("pretense", "pretence"): ("",),
}
VERBS = r"(?<=\bto )|(?<=\band )|(?<=\byou )|(?<=\bYou )|(?<=\bthen )|(?<=\bcan )|(?<=\bshould )|(?<=\bmust )"
PRACTICE = re.compile(rf"(?:{VERBS})practice\b(?! (?:prompts?|problems?|questions?|material)\b)")
IMPERATIVE = re.compile(
    r"(?:^|(?<=[.:;!?“] ))Practice(?= (?:[a-z]+ing|the|on|with|your|a|an|it|this|each|until|saying|out|in)\b)"
)
PRACTISED = {"practiced": "practised", "practicing": "practising"}
PRACTISE = re.compile(r"\b([Pp])ractis(e|es|ed|ing)\b")


@lru_cache
def british() -> dict[str, str]:
    """American spellings and their British ones, lower case."""
    found = {
        f"{stem}{end}": f"{stem}{end.replace('iz', 'is', 1)}" for stem in IZE.split() for end in IZE_ENDINGS
    }
    for (us, gb), endings in STEMS.items():
        found |= {us + end: gb + end for end in endings}
    return found | PRACTISED


@lru_cache
def american() -> dict[str, str]:
    """British spellings and their American ones, lower case."""
    return {gb: us for us, gb in british().items()}


@lru_cache
def _pattern(locale: str) -> re.Pattern[str]:
    """Finds the words that are spelled otherwise in this locale."""
    words = british() if locale == BRITISH else american()
    return re.compile(rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b", re.IGNORECASE)


def foreign(text: str, locale: str) -> str:
    """The first word of a text that this locale spells otherwise; empty when there is none."""
    found = _pattern(locale).search(text)
    if found:
        return found.group()
    verb = PRACTICE.search(text) or IMPERATIVE.search(text) if locale == BRITISH else PRACTISE.search(text)
    return verb.group() if verb else ""


def patterns_against(vocabulary: frozenset[str], locale: str) -> list[re.Pattern[str]]:
    """Patterns for those words of a vocabulary (small letters) that this locale spells otherwise."""
    words = (british() if locale == BRITISH else american()).keys() & vocabulary
    found = [re.compile(rf"\b(?:{'|'.join(sorted(words))})\b", re.IGNORECASE)] if words else []
    if locale == BRITISH and "practice" in vocabulary:
        return [*found, PRACTICE, IMPERATIVE]
    practised = {"practise", "practises", "practised", "practising"} & vocabulary
    return [*found, PRACTISE] if locale != BRITISH and practised else found


def spelled(text: str, locale: str) -> str:
    """The text in the spelling of `en-US` or `en-GB`. Capitals stay as they are."""
    words = british() if locale == BRITISH else american()
    text = _pattern(locale).sub(lambda match: _like(match.group(), words[match.group().casefold()]), text)
    if locale == BRITISH:
        return IMPERATIVE.sub("Practise", PRACTICE.sub("practise", text))
    return PRACTISE.sub(lambda match: f"{match[1]}ractic{match[2]}", text)


def _like(written: str, word: str) -> str:
    """The word with the capitals of what was written."""
    if written.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if written[0].isupper() else word
