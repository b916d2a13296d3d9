"""`manage.py write_docs`: the pages and schemas that are made from the code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from packs.rules_page import rules_page
from packs.schemas import schema_files


class Command(BaseCommand):
    """Write what is generated, where it changed."""

    help = (
        "Write docs/schemas/*.schema.json from the types, and docs/quality-rules.md from the rules of the "
        "gate. Run it after a change of a published type or of a rule; a test fails while a file is stale. "
        "Files that are current are left as they are."
    )
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        for name, text in {**schema_files(), **rules_page()}.items():
            path = Path(settings.BASE_DIR) / name
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
                self.stdout.write(f"written: {name}")
