"""`manage.py load_demo`: the demo firm and its brands."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from packs.actions.load_demo import load_demo
from packs.demo import DemoError, demo_brands


class Command(BaseCommand):
    """Loads what `build_playbook --brand` and the API need for a demo."""

    help = "Load the demo firm and its brands from cms/content/demo."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            brands = demo_brands()
        except DemoError as error:
            raise CommandError(str(error)) from error
        firm = load_demo(brands=brands)
        self.stdout.write(f"{firm.name}: {', '.join(brand.slug for brand in brands)}.")
