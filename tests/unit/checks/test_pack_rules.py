"""The gate over packs: a sound pack has no finding that blocks, and each rule notices what breaks it."""

from __future__ import annotations

from typing import Any

import pytest

from packs.domain.checks import check_release, rules
from packs.domain.checks.content import PARTS, Content, pack_rules, spot_of
from packs.domain.checks.registry import Moment
from packs.domain.findings import Severity
from tests.factories import demo
from tests.factories.merging import TODAY, release

FIELD = "pack.questions[q-help].prompt"
BROKEN: dict[str, dict[str, Any]] = {
    "V1": {"pack.questions[q-help].values": ["win-loudly"]},
    "V2": {FIELD: "Show that you Win loudly."},
    "V4": {FIELD: "Which leadership principle do you like?"},
    "V5": {FIELD: "Show that you Keep Promises."},
    "V6": {"pack.phases[ph-1].items[pi-1].text": "Learn each leadership principle"},
    "V7": {"pack.contexts[cx-general].text": "Every interviewer asks about freight."},
    "V10": {
        "pack.loops[loop-2026].rounds[code].tooling": "An editor; the code is not run",
        "pack.questions[q-code-intervals].prep_hint": "Practice until you run the tests by habit.",
    },
    "V12": {"pack.questions[q-help].kind": "bar_raiser"},
    "V14": {"company.facts[f-loads].figure": "50,000"},
    "V17": {
        "company.facts[f-loads].entity": "Quillby",
        "company.facts[f-loads].text": "40,000 loads are booked a day.",
    },
    "V18": {"company.facts[f-loads].recent": False},
    "V19": {"company.disclaimer": "Good luck."},
    "R16": {"company.values[grow-people].competencies": []},
    "R17": {FIELD: "Tell me why you are a perfect match."},
    "A3": {FIELD: "Memorize your stories.", "pack.questions[q-money].prompt": "Do not memorize them."},
    "A5": {FIELD: "Tell me about something that you made cheaper."},
    "A7": {"pack.phases[ph-1].subtitle": "Contribute at once"},
    "S5": {"pack.questions[q-help].origin": "ad"},
    "S13": {FIELD: "Name your top 3 mistakes."},
    "S14": {"pack.asks": []},
    "S15": {"pack.phases[ph-1].items": []},
    "S17": {"pack.changes[ch-written].text": "One. Two. Three. Four. Five. Six."},
    "S18": {"pack.questions[q-help].great[0].label": "A label that goes on and on for nine words"},
    "T1": {"pack.questions[q-help].review": {"kind": "expert", "by": "", "on": None}},
    "T3": {FIELD: "The classic sliding window maximum."},
    "L1": {FIELD: "See whether the candidate helped."},
    "L2": {FIELD: "Tell me what you prioritised."},
    "L3": {
        "pack.questions[q-help].great": [
            {"label": "One", "text": "Names who got better."},
            {"label": "Two", "text": "Say what you did."},
        ]
    },
    "L4": {FIELD: "Your design is weak: say why."},
    "L5": {FIELD: "Tell me about <b>help</b>."},
    "L6": {FIELD: "Tell me about help 🚀."},
    "L8": {FIELD: "What would you do in the ai_coding round?"},
    "L9": {FIELD: "You mentioned helping others."},
    "L10": {"pack.questions[q-help].practice": "Say it."},
}
C_BEFORE = {"S14", "S15", "L10"}  # advice that the small pack of the tests does not follow


def content(edits: dict[str, Any] | None = None, read: tuple[str, ...] = tuple(PARTS)) -> Content:
    """The invented pack with some fields written anew."""
    parts = release().document.model_dump(mode="json")
    for place, value in (edits or {}).items():
        spot = spot_of(place)
        *way, last = spot.path
        holder = parts[spot.part]
        for step in way:
            holder = _entry(holder, step)
        holder[last] = value
    return Content({part: parts[part] for part in PARTS}, TODAY, read)


def _entry(holder: Any, step: str | int) -> Any:
    if isinstance(step, str) and step[0] == "[":
        return next(entry for entry in holder if entry["id"] == step[1:-1])
    return holder[step]


def found(edits: dict[str, Any] | None = None) -> set[str]:
    return {finding.rule for finding in pack_rules.run(content(edits))}


def test_a_sound_pack_has_nothing_that_blocks() -> None:
    assert found() == C_BEFORE
    findings = check_release(release().document, TODAY)
    assert {finding.severity for finding in findings} == {Severity.C}


@pytest.mark.parametrize("slug", demo.tree().packs)
def test_nothing_is_wrong_with_the_demo_packs(slug: str) -> None:
    assert check_release(demo.release(slug).document, demo.TODAY) == ()


@pytest.mark.parametrize("rule", sorted(BROKEN.keys() - C_BEFORE))
def test_a_rule_notices_what_breaks_it(rule: str) -> None:
    assert rule in found(BROKEN[rule])


@pytest.mark.parametrize("rule", sorted(C_BEFORE))
def test_advice_is_given_at_the_place_that_needs_it(rule: str) -> None:
    assert rule in found(BROKEN[rule])
    assert rule not in {f.rule for f in check_release(demo.release("meta/software-engineer").document, TODAY)}


def test_every_rule_over_packs_has_a_test_that_breaks_it() -> None:
    assert set(BROKEN) == {rule.id for rule in rules() if rule.moment is Moment.PACK}


def test_a_finding_names_the_field_that_an_editor_wrote() -> None:
    (finding,) = (f for f in pack_rules.run(content({FIELD: "You mentioned help."})) if f.rule == "L9")
    assert finding.block == FIELD
    assert spot_of(finding.block).path == ("questions", "[q-help]", "prompt")


def test_entries_without_an_id_count_from_one() -> None:
    spot = spot_of("pack.questions[q-help].great[2].text")
    assert spot.path == ("questions", "[q-help]", "great", 1, "text")
    assert spot.id == "pack.questions[q-help].great[2].text"


def test_an_item_that_is_not_finished_is_left_out_and_the_rest_is_checked() -> None:
    broken = content(
        {"pack.questions[q-help].as_of": "", "pack.questions[q-money].prompt": "You mentioned it."}
    )
    rules_found = {(f.rule, f.block) for f in pack_rules.run(broken)}
    assert ("L9", "pack.questions[q-money].prompt") in rules_found


def test_only_the_parts_that_are_read_are_judged() -> None:
    edits = {"company.disclaimer": "Good luck.", FIELD: "You mentioned it."}
    findings = pack_rules.run(content(edits, read=("pack",)))
    assert {f.rule for f in findings} - C_BEFORE == {"L9"}


def test_an_empty_draft_has_no_finding() -> None:
    assert pack_rules.run(Content({"pack": {}, "company": {}}, TODAY, ("pack", "company"))) == ()
