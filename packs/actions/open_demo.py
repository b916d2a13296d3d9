"""Open this machine's demo: an editor who can log in, and a key of the demo firm."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django_scopes import scope

from packs.actions.mint_key import mint_key
from packs.models import ApiKey, Firm, Member

FIRM_SLUG = "demo"
EDITOR = "editor"
KEY_NAME = "demo of this machine"


@dataclass(frozen=True)
class DemoAccess:
    """What is shown once, at the start; neither the password nor the key is kept."""

    firm: str
    username: str
    password: str
    key: str


@transaction.atomic
def open_demo() -> DemoAccess:
    """Fresh access to the demo firm, which is made when it is missing; what earlier starts gave out ends."""
    firm = demo_firm()
    password = secrets.token_urlsafe(9)
    editor, _ = User.objects.get_or_create(username=EDITOR)
    editor.is_superuser = True
    editor.set_password(password)
    editor.save()
    with scope(firm=firm.id):
        Member.objects.get_or_create(firm=firm, user=editor, defaults={"role": Member.Role.OWNER})
        ApiKey.objects.filter(name=KEY_NAME, revoked_at=None).update(revoked_at=timezone.now())
        key = mint_key(firm_id=firm.id, name=KEY_NAME)
    return DemoAccess(firm.name, EDITOR, password, key)


def demo_firm() -> Firm:
    """The demo firm."""
    firm, _ = Firm.objects.get_or_create(slug=FIRM_SLUG, defaults={"name": "Demo Coaching"})
    return firm
