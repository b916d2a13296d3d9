"""The merge against a kept playbook: a change of words, choice or order shows as a difference to read.

To accept a change: UPDATE_GOLDEN=1 make test, then read the difference that git shows.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from tests.factories.merging import playbook

GOLDEN = Path(__file__).parents[2] / "golden" / "merge" / "ines-okafor.json"


def test_it_makes_the_playbook_that_was_kept() -> None:
    made = json.dumps(playbook(level="b3").model_dump(mode="json"), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_text(made, encoding="utf-8")
    assert made.splitlines() == GOLDEN.read_text(encoding="utf-8").splitlines()
