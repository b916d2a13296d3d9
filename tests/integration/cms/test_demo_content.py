"""The packs that ship with the project, in the editor and as releases. They are loaded once for all tests."""

from __future__ import annotations

import shlex
from contextlib import chdir
from io import StringIO
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import TestCase
from django.urls import reverse

from cms.content_files import read_content
from cms.freeze import freeze_pack
from cms.models import Pack
from packs.models import Release
from tests.functional.test_docs import COMMANDS
from tests.integration.cms.editing import form_of

CONTENT = Path(settings.BASE_DIR) / "cms" / "content"


@pytest.mark.xdist_group("demo-content")
class DemoContent(TestCase):
    """Large packs of several companies."""

    folder: Path

    @classmethod
    def setUpTestData(cls) -> None:
        # a copy, so that an editor's open file does not change between loading and comparing
        cls.folder = Path(cls.enterClassContext(TemporaryDirectory()))
        copytree(CONTENT, cls.folder, dirs_exist_ok=True)
        call_command("load_packs", cls.folder, publish=True, stdout=StringIO())

    def test_each_release_is_the_document_of_the_files(self) -> None:
        tree = read_content(self.folder)
        from_files = {slug: tree.release(slug).sha256 for slug in tree.packs}
        assert dict(Release.objects.values_list("slug", "sha256")) == from_files

    def test_export_and_import_change_nothing(self) -> None:
        out = StringIO()
        with TemporaryDirectory() as folder:
            call_command("export_packs", Path(folder), stdout=StringIO())
            call_command("load_packs", Path(folder), publish=True, stdout=out)
        assert out.getvalue().endswith(" unchanged.\n")
        assert "," not in out.getvalue()

    def test_the_build_of_the_readme_makes_a_playbook(self) -> None:
        (command,) = (line for line in COMMANDS if "build_playbook" in line)
        words = shlex.split(command, comments=True)[2:]
        with TemporaryDirectory() as folder, chdir(settings.BASE_DIR):
            words[words.index("--out") + 1] = folder
            call_command(*words, stdout=StringIO())
            assert (Path(folder) / "playbook.pdf").read_bytes().startswith(b"%PDF")

    def test_an_editor_can_save_the_largest_pack_in_one_form(self) -> None:
        pack = max(Pack.objects.all(), key=lambda p: len(str(p.latest_revision.content)))
        self.client.force_login(User.objects.create(username="editor", is_superuser=True))
        where = reverse(pack.snippet_viewset.get_url_name("edit"), args=[pack.pk])
        assert self.client.get(where).status_code == 200
        before = freeze_pack(pack).sha256
        self.client.post(where, form_of(pack) | {"action-publish": "1"})
        published = Pack.objects.get(pk=pack.pk)
        assert published.live_revision_id != pack.live_revision_id
        assert freeze_pack(published).sha256 == before
