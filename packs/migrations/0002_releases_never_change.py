"""Triggers that refuse to change or delete a release, whoever asks.

SQLite drops a table's triggers when a later migration rebuilds the table: such a migration runs `guard` again.
"""

from __future__ import annotations

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = """
CREATE TRIGGER IF NOT EXISTS packs_release_no_{verb} BEFORE {verb} ON packs_release
BEGIN SELECT RAISE(ABORT, 'releases never change'); END
"""
POSTGRESQL_FUNCTION = """
CREATE OR REPLACE FUNCTION packs_release_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'releases never change' USING ERRCODE = 'integrity_constraint_violation'; END $$
"""
POSTGRESQL = """
CREATE OR REPLACE TRIGGER packs_release_no_{verb} BEFORE {verb} ON packs_release
FOR EACH ROW EXECUTE FUNCTION packs_release_refuse()
"""


def guard(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the two triggers."""
    on_sqlite = schema_editor.connection.vendor == "sqlite"
    if not on_sqlite:
        schema_editor.execute(POSTGRESQL_FUNCTION)
    for verb in ("update", "delete"):
        schema_editor.execute((SQLITE if on_sqlite else POSTGRESQL).format(verb=verb))


def unguard(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Drop them again."""
    on_sqlite = schema_editor.connection.vendor == "sqlite"
    for verb in ("update", "delete"):
        table = "" if on_sqlite else " ON packs_release"
        schema_editor.execute(f"DROP TRIGGER IF EXISTS packs_release_no_{verb}{table}")
    if not on_sqlite:
        schema_editor.execute("DROP FUNCTION IF EXISTS packs_release_refuse()")


class Migration(migrations.Migration):
    """Releases never change."""

    dependencies = [("packs", "0001_initial")]
    operations = [migrations.RunPython(guard, unguard)]
