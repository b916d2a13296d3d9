"""`manage.py widen_key PREFIX SCOPE…`: scopes that came later, for a key that is in use."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from packs.actions.mint_key import SCOPES, UnknownScope
from packs.actions.widen_key import widen_key
from packs.selectors import NotFound


class Command(BaseCommand):
    """A key keeps its secret; only what it may do grows."""

    help = "Add scopes to a key, by the eight letters after “pw_live_”."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("prefix")
        parser.add_argument("scopes", nargs="+", metavar="scope", help=f"Among {', '.join(SCOPES)}.")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            key = widen_key(prefix=options["prefix"], scopes=options["scopes"])
        except (NotFound, UnknownScope) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{key}: {', '.join(key.scopes)}")
