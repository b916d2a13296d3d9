"""docs/quality-rules.md, written from the catalogue of the gate."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.checks.catalogue import GROUPS, Row, rows
from packs.domain.checks.registry import Moment

PATH = "docs/quality-rules.md"
HEAD = """# Quality rules

Written by `make docs` from `packs/domain/checks/`; do not edit it by hand.

Each row is a defect that a playbook can have, and what stands against it. Severity **A** blocks and nobody
may override it. **B** blocks a build unless the caller accepts the finding with a reason, which the appendix
prints; a pack with it is not published. **C** is reported.

Rules are asked in up to three moments. *Pack*: when an editor saves, previews and publishes, and by
`manage.py check_packs`. *Playbook*: when it is merged, before anything is rendered. *Files*: when the
finished files are read back; their ids may end in F. Rules are named by their function in
`packs.domain.checks`. "By type" names a type that cannot hold the defect or that carries what rules it out,
"by test" a test that fails when it appears.

`--accept RULE[:BLOCK]=REASON` and the API's `accepted` take the ids of this page.
"""
TABLE = "| Id | Severity | What it says | How it is enforced | Moment |\n|---|---|---|---|---|\n"
ORDER = list(Moment)


def rules_page() -> dict[str, str]:
    """Path below the project's root → the text of the page."""
    return {PATH: HEAD + "".join(_groups())}


def _groups() -> Iterator[str]:
    listed = list(rows())
    for group, (title, size) in GROUPS.items():
        own = [row for row in listed if row.id[0] == group]
        assert len(own) == size
        yield f"\n## {title}\n\n{TABLE}" + "".join(map(_line, own))


def _line(row: Row) -> str:
    moments = sorted({rule.moment for rule in row.rules}, key=ORDER.index)
    when = ", ".join(moments) or "always"
    cells = (row.id, row.severity, row.says.replace("|", "\\|"), "; ".join(_enforced(row)), when)
    return f"| {' | '.join(cells)} |\n"


def _enforced(row: Row) -> Iterator[str]:
    named = dict.fromkeys((rule.id, rule.check.__module__, rule.check.__name__) for rule in row.rules)
    for rule_id, module, function in named:
        note = f" ({rule_id})" if rule_id != row.id else ""
        yield f"rule `{module.removeprefix('packs.domain.checks.')}.{function}`{note}"
    for name in row.construction:
        yield f"by {'test' if name.startswith('tests.') else 'type'} `{name}`"
