"""`manage.py prepare`: a database with the demo packs and the demo firm, from nothing or from before."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from packs.demo import CONTENT


class Command(BaseCommand):
    """What `make demo` and `make serve` do first; run again, it changes only what changed."""

    help = "Migrate the database, publish the packs of cms/content, load the demo firm."

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0, stdout=self.stdout)
        call_command("load_packs", CONTENT, publish=True, stdout=self.stdout)
        call_command("load_demo", stdout=self.stdout)
