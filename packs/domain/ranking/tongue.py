"""The language that a text is written in, told by its commonest small words."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+")
SMALL = {
    "English": "the and of to in for with you are will our we is on be your this as have from",
    "German": "und der die das mit für von wir sie ist ein eine zu im den bei auf sind ihre als dich du",
    "French": "et les des une pour vous nous dans avec est sur votre notre vos aux du en qui être au",
    "Spanish": "los las una para con del por que nuestro como más está sus es al y el nuestra tu se",
    "Portuguese": "os das uma para com não você dos em por nosso ser são mais na no às sua nossa do",
    "Italian": "il della per con una che di nel sono alla degli più nostra gli dei un è le sei delle",
    "Dutch": "het een van je en voor met wij zijn op te aan bij jij ons naar onze als ben of",
    "Swedish": "och att för som med på är du vi av till det har om kan dig inom vår ett hos",
    "Polish": "w i na z do oraz się dla jest w pracy nie od po za przez nas praca lub że",
    "Turkish": "ve bir için ile olan olarak en bu da veya çok gibi iyi alanında",
}
KNOWN = {name: frozenset(words.split()) for name, words in SMALL.items()}
LEAST = 20  # words below which a text is taken as English: too little to tell
SHARE = 0.08  # of all words, which small words of a language reach at least


def of(text: str) -> str:
    """The language's name; "another script" for letters beyond Latin; English where nothing tells."""
    words = [word.casefold() for word in WORD.findall(text[:6000])]
    if len(words) < LEAST:
        return "English"
    if sum(word[0] > "\u024f" for word in words) > len(words) / 2:
        return "another script"
    counted = {name: sum(word in small for word in words) for name, small in KNOWN.items()}
    best = max(counted, key=lambda name: counted[name])
    return best if counted[best] >= SHARE * len(words) and counted[best] > counted["English"] else "English"
