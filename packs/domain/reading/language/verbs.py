"""The verbs of resume lines: base, past, gerund and third person, and which of them tell an outcome."""

from __future__ import annotations

import re

from packs.domain.reading.words import word_pairs, word_set

REGULAR = word_set(
    "abstract accelerate accept accomplish achieve acquire act adapt add address adjust administer adopt "
    "advance advise advocate aggregate align allocate allow amplify analyze anchor animate annotate "
    "answer anticipate apply appoint approve architect arrange assemble assess assign assist attain "
    "attend attract audit augment author authorize automate award balance benchmark bolster boost "
    "bootstrap brainstorm bridge broaden budget calculate calibrate capture categorize celebrate "
    "centralize certify chair champion change chart check clarify classify clean clear close coach code "
    "collaborate collect combine command commercialize commission communicate compare compile complete "
    "compose compress compute conceive conceptualize condense conduct configure connect consolidate "
    "construct consult containerize contribute control convert convince cooperate coordinate correct "
    "correlate craft create cultivate curate customize debug decommission decouple decrease dedicate "
    "define delegate deliver demonstrate deploy deprecate design detect determine develop devise diagnose "
    "differentiate digitize direct discover dispatch distribute diversify document double draft earn edit "
    "educate elevate eliminate embed employ empower enable encourage enforce engage engineer enhance "
    "enlarge ensure equip establish estimate evaluate evangelize examine exceed execute expand expedite "
    "experiment explain explore expose extend extract facilitate fetch field file filter finalize finance "
    "fine-tune fix focus forecast formalize formulate foster found fulfill fund gain gather generate "
    "govern graduate guide halve handle harden head help host hire identify illustrate implement improve "
    "incorporate increase incubate index influence inform initialize initiate innovate inspect inspire "
    "install institute instruct instrument integrate interface interview introduce invent inventory "
    "invest investigate invite isolate iterate join judge justify label launch lecture leverage liaise "
    "lift link list localize locate log lower maintain manage manufacture map market master maximize "
    "measure mediate mentor merge migrate minimize model moderate modernize modify monitor motivate move "
    "navigate negotiate nominate normalize nurture observe obtain offer offload onboard open open-source "
    "operate optimize orchestrate order organize orient originate overhaul own pair parallelize parse "
    "participate partner patch perform persuade pilot pioneer place plan play port prepare present "
    "preserve prevent price prioritize process procure produce profile program project promote propose "
    "prototype prove provide provision publish pull purchase push qualify quantify query raise rank rate "
    "re-architect rearchitect rebalance rebuild recognize recommend reconcile recover recruit rectify "
    "redesign redirect reduce reengineer refactor reference refine reform register regulate reimplement "
    "reinforce release remediate remove render renovate reorganize repair replace replicate report "
    "represent reproduce request research resolve respond restore restructure retain retire retrain "
    "retrieve review revamp revise revitalize revive reward rework rotate safeguard sample save scale "
    "schedule scope score scout scrape screen script scrub search secure seed segment select separate "
    "serve service shadow shape share shift ship showcase shrink simplify simulate size solve source "
    "spearhead specify sponsor stabilize staff stage standardize start steer stop strategize streamline "
    "strengthen structure study submit succeed suggest supervise supply support surface survey sustain "
    "swap synchronize synthesize systematize tackle tailor target test tighten time tokenize trace track "
    "trade train transcribe transfer transform transition translate transport travel trim triple "
    "troubleshoot tune tutor uncover underpin unify unlock update upgrade upstream use utilize validate "
    "verify version visit visualize volunteer vote watch widen work wrap yield include contain feature "
    "power accommodate prompt quadruple reclaim halt cap curb free steward relocate wire consume call "
    "cover cite download"
)

IRREGULAR = word_pairs(
    "become:became begin:began break:broke bring:brought build:built buy:bought catch:caught "
    "choose:chose come:came cut:cut do:did draw:drew drive:drove fight:fought find:found forge:forged "
    "get:got give:gave go:went grow:grew hold:held keep:kept lay:laid lead:led learn:learned leave:left "
    "let:let make:made meet:met oversee:oversaw pay:paid put:put rebuild:rebuilt rewrite:rewrote "
    "rise:rose run:ran see:saw sell:sold send:sent set:set shrink:shrank speak:spoke speed:sped "
    "spend:spent spin:spun split:split spread:spread stand:stood take:took teach:taught tell:told "
    "think:thought troubleshoot:troubleshot undertake:undertook underpin:underpinned win:won "
    "write:wrote withstand:withstood uphold:upheld feed:fed sit:sat stay:stayed co-lead:co-led "
    "co-write:co-wrote co-found:co-founded co-author:co-authored co-design:co-designed"
)

DOUBLED = word_set(
    "debug ship plan stop map log swap trim wrap cap scrap program submit transfer equip cut set put run "
    "win get begin let split spin sit tag scrub underpin drop rig"
)

OUTCOMES = word_set(
    "accelerate achieve acquire allow attain attract avoid boost curb cut decrease double drop earn "
    "eliminate enable exceed free gain generate grow halve improve increase lift lower maximize minimize "
    "offload prevent quadruple raise reach reclaim recover reduce restore save shorten shrink speed "
    "stabilize surface sustain triple trim unlock yield"
)
UP = word_set(
    "accelerate achieve attract boost double earn exceed expand gain generate grow improve increase lift "
    "maximize quadruple raise scale speed triple unlock widen"
)
DOWN = word_set(
    "avoid curb cut decrease drop eliminate halve lower minimize offload prevent reclaim reduce save "
    "shorten shrink trim"
)

VOWELS = "aeiou"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if base in DOUBLED else "") + "ed"


def _gerund(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in DOUBLED else "") + "ing"


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _british(base: str) -> str:
    return re.sub(r"yze$", "yse", re.sub(r"ize$", "ise", base))


_EXTRA = ("shorten", "drop", "avoid", "result", "reach", "rig", "tag", "scrap")
_REGULAR_BASES = {*REGULAR, *_EXTRA} - set(IRREGULAR)
_BASES = sorted({*_REGULAR_BASES, *(_british(base) for base in _REGULAR_BASES), *IRREGULAR})

PAST_OF = {base: IRREGULAR.get(base) or _past(base) for base in _BASES}
BASE_OF_PAST = {past: base for base, past in PAST_OF.items()} | {
    "rebuilt": "rebuild", "modelled": "model", "labelled": "label", "travelled": "travel", "shrunk": "shrink",
    "learnt": "learn", "found": "find", "programmed": "program", "focussed": "focus", "grew": "grow",
}  # fmt: skip
BASE_OF_GERUND = {_gerund(base): base for base in _BASES}
BASE_OF_THIRD = {_third(base): base for base in _BASES}
BASES = frozenset(_BASES)

VERB_PREFIXES = word_set("self co re pre cross over fine open hand pair load stress dog user")
NOT_PAST = word_set(
    "need seed speed feed embed exceed proceed succeed hundred indeed shed bed red unlimited united linked"
)


def past_base(word: str) -> str | None:
    """The base of a past form ("built" → "build", "Self-initiated" → "initiate"); None when it is none.

    A word that is not listed counts as past when it ends in -ed; its base is then the word itself.
    """
    lower = word.casefold()
    if lower in BASE_OF_PAST:
        return BASE_OF_PAST[lower]
    if lower in BASES or lower in NOT_PAST:
        return None
    prefix, _, tail = lower.rpartition("-")
    if prefix and prefix not in VERB_PREFIXES:
        return None
    if tail in BASE_OF_PAST:
        return BASE_OF_PAST[tail]
    return tail if len(tail) > 4 and tail.isascii() and tail.isalpha() and tail.endswith("ed") else None


def gerund_base(word: str) -> str | None:
    """The base of a gerund ("reducing" → "reduce"); None when the verb is not listed."""
    return BASE_OF_GERUND.get(word.casefold())


def past_of(base: str) -> str:
    """The past form of a listed base."""
    return PAST_OF[base]
