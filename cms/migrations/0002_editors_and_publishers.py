"""Two roles: editors write drafts and submit them; publishers also publish, lock and delete."""

from __future__ import annotations

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

MODELS = ("company", "method", "pack", "skill", "source")
ROLES = {
    "Editors": ("view", "add", "change"),
    "Publishers": ("view", "add", "change", "delete", "publish", "lock", "unlock"),
}


def give(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Django makes permissions after all migrations only, so those that are missing are made here."""
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    access = permissions.get(content_type__app_label="wagtailadmin", codename="access_admin")
    for role, verbs in ROLES.items():
        group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=role)
        group.permissions.add(access)
        for model in MODELS:
            content_type, _ = content_types.get_or_create(app_label="cms", model=model)
            for verb in verbs:
                permission, _ = permissions.get_or_create(
                    content_type=content_type,
                    codename=f"{verb}_{model}",
                    defaults={"name": f"Can {verb} {model}"},
                )
                group.permissions.add(permission)


def take(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Wagtail's own group of editors stays, without our permissions."""
    groups = apps.get_model("auth", "Group").objects
    groups.filter(name="Publishers").delete()
    for group in groups.filter(name="Editors"):
        group.permissions.remove(*group.permissions.filter(content_type__app_label="cms"))


class Migration(migrations.Migration):
    """Editors and publishers."""

    dependencies = [
        ("cms", "0001_content"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(give, take)]
