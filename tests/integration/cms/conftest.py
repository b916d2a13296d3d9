"""A small company with one pack, as files; loaded as drafts, or published."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.test import Client
from django_scopes import scope

from cms.models import Pack
from packs.models import Firm, Member

FOLDER = Path(__file__).parent / "content"


@pytest.fixture
def folder() -> Path:
    return FOLDER


@pytest.fixture
def draft_pack(db: None) -> Pack:
    """The pack with everything that it leans on, all drafts."""
    call_command("load_packs", FOLDER, stdout=StringIO())
    return Pack.objects.get()


@pytest.fixture
def pack(db: None) -> Pack:
    """The pack and everything that it leans on, published."""
    call_command("load_packs", FOLDER, publish=True, stdout=StringIO())
    return Pack.objects.get()


@pytest.fixture
def editor(db: None) -> User:
    return User.objects.create(username="editor", is_superuser=True)


@pytest.fixture
def admin(client: Client, editor: User) -> Client:
    client.force_login(editor)
    return client


def person(name: str, firm: Firm | None, role: str = "owner") -> Client:
    """Someone who may enter the admin, logged in."""
    user = User.objects.create_user(name, password="x")
    user.groups.add(Group.objects.get(name="Coaches"))
    if firm:
        with scope(firm=firm.id):
            Member.objects.create(firm=firm, user=user, role=role)
    client = Client()
    client.force_login(user)
    return client
