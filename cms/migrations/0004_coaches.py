"""A role for members of firms: the admin's door, and behind it their firm's brands alone."""

from __future__ import annotations

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def give(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """What a coach sees of brands follows from their membership."""
    permissions = apps.get_model("auth", "Permission").objects
    access = permissions.get(content_type__app_label="wagtailadmin", codename="access_admin")
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name="Coaches")
    group.permissions.add(access)


def take(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The role goes."""
    apps.get_model("auth", "Group").objects.filter(name="Coaches").delete()


class Migration(migrations.Migration):
    """Coaches."""

    dependencies = [("cms", "0003_skills_imply")]
    operations = [migrations.RunPython(give, take)]
