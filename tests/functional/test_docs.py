"""What the README says can be run is run, and what it names exists. Its build: `test_demo_content.py`."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as project
from django.test import Client

from packs.management.weights_in_files import read_weights_file
from packs.models import Firm
from tests.functional.conftest import published
from tests.integration.cast import actor

README = (Path(project.BASE_DIR) / "README.md").read_text(encoding="utf-8")
SHELL = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [line for block in SHELL for line in block.replace("\\\n", " ").splitlines() if line.strip()]


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (Path(project.BASE_DIR) / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)", README)) <= targets


@pytest.mark.django_db
def test_the_requests_of_the_readme_keep_a_resume_and_order_a_playbook(client: Client) -> None:
    published()
    key = actor(Firm.objects.create(slug="alder", name="Alder"), "playbooks:read", "playbooks:write").key
    keep, order = (line for line in COMMANDS if line.startswith("curl"))
    kept = sent(client, keep, key)
    order = order.replace("meta/software-engineer", "halden/backend-engineer")
    ordered = sent(client, order.replace('"ID"', f'"{kept.json()["id"]}"'), key)
    assert [kept.status_code, ordered.status_code] == [201, 202], ordered.content
    assert ordered.headers["Location"]


@pytest.mark.django_db
def test_the_commands_of_the_guide_to_brands_do_what_it_says(client: Client) -> None:
    published()
    firm = Firm.objects.create(slug="alder", name="Alder")
    key = actor(firm, "brands:read", "brands:write").key
    answers = [sent(client, command, key) for command in commands_of("docs/brands.md")]
    assert [answer.status_code for answer in answers] == [200, 201, 200, 200, 204]
    assert answers[3].json()["remarks"]


@pytest.mark.django_db
def test_the_commands_of_the_guide_to_weights_do_what_it_says(client: Client, tmp_path: Path) -> None:
    key = actor(Firm.objects.create(slug="alder", name="Alder"), "weights:read", "weights:write").key
    answers = [sent(client, command, key) for command in commands_of("docs/weights.md")]
    assert [answer.status_code for answer in answers] == [200, 200, 204]
    (tmp_path / "weights.yaml").write_text(blocks_of("docs/weights.md", "yaml")[0])
    assert read_weights_file(tmp_path / "weights.yaml").partial == answers[0].json()["weights"]["partial"]


def blocks_of(page: str, kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", (Path(project.BASE_DIR) / page).read_text(), re.DOTALL)


def commands_of(page: str) -> list[str]:
    return [
        line
        for block in blocks_of(page, "sh")
        for line in block.replace("\\\n", " ").splitlines()
        if line.strip()
    ]


def sent(client: Client, command: str, key: str) -> Any:
    """What a `curl` of the guide gets, asked of the test's own site."""
    words = shlex.split(command.replace("$KEY", key))
    after = dict(pairwise(words))
    address = next(word for word in words if word.startswith("localhost:8000"))
    method = getattr(client, after.get("-X", "GET").lower())
    body: dict[str, Any] = {"data": after["-d"], "content_type": "application/json"} if "-d" in after else {}
    if "-F" in after:
        field, _, path = after["-F"].partition("=@")
        body = {"data": {field: (Path(project.BASE_DIR) / path).open("rb")}}
    return method(address.removeprefix("localhost:8000"), headers={"Authorization": f"Bearer {key}"}, **body)


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md", "docs/brands.md", "docs/weights.md"])
def test_every_path_that_is_named_exists(page: str) -> None:
    words = (Path(project.BASE_DIR) / page).read_text(encoding="utf-8")
    named = re.findall(r"`((?:packs|cms|api|docs|templates|tests)/[\w./-]+)`|\]\(([\w./-]+)\)", words)
    paths = [path for pair in named for path in pair if path]
    assert [path for path in paths if not (Path(project.BASE_DIR) / path).exists()] == []


def test_the_readme_and_the_architecture_stay_short() -> None:
    for page, most in (("README.md", 80), ("ARCHITECTURE.md", 120)):
        assert len((Path(project.BASE_DIR) / page).read_text(encoding="utf-8").splitlines()) <= most
