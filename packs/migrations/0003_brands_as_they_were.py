"""Brands can be archived; a playbook knows the hash of the brand that it was ordered in."""

from __future__ import annotations

import hashlib

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def record_hashes(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Playbooks that are there already."""
    playbooks = apps.get_model("packs", "Playbook")._base_manager
    for playbook in playbooks.filter(brand_sha256="").only("id", "brand_document").iterator():
        sha256 = hashlib.sha256(playbook.brand_document.encode()).hexdigest()
        playbooks.filter(id=playbook.id).update(brand_sha256=sha256)


class Migration(migrations.Migration):
    """An archived brand leaves its slug to another."""

    dependencies = [("packs", "0002_releases_never_change")]
    operations = [
        migrations.AddField("brand", "archived_at", models.DateTimeField(editable=False, null=True)),
        migrations.RemoveConstraint("brand", "one_brand_per_slug"),
        migrations.AddConstraint(
            "brand",
            models.UniqueConstraint(
                condition=models.Q(("archived_at", None)),
                fields=("firm", "slug"),
                name="one_brand_per_slug",
                violation_error_message="This firm has a brand with that slug: choose another.",
            ),
        ),
        migrations.AddField("playbook", "brand_sha256", models.CharField(blank=True, max_length=64)),
        migrations.RunPython(record_hashes, migrations.RunPython.noop),
    ]
