"""JSON schemas of the documents that a build writes, made from their types: nobody writes one by hand.

`manage.py write_docs` puts each into `docs/schemas/<name>.schema.json`; a test says when one is stale.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from packs.domain.base import Value
from packs.domain.findings import Report
from packs.domain.playbook import Playbook

DIALECT = "https://json-schema.org/draft/2020-12/schema"
PUBLISHED: Mapping[str, type[Value]] = {
    "findings": Report,
    "playbook": Playbook,
}  # name of the document without .json → its type


def schema_of(name: str) -> dict[str, object]:
    """The schema of a published document, as JSON Schema 2020-12 describes what is written, not what is read.

    The id ends in the document's version, which rises with every change that a reader must know of.
    Every field is required, for a document holds all of them, and no other field may stand beside them.
    Raises `KeyError` for a name that is not published.
    """
    made = PUBLISHED[name].model_json_schema(mode="serialization")
    version = PUBLISHED[name].model_fields["schema_version"].default
    return {"$schema": DIALECT, "$id": f"urn:packwright:{name}:{version}", **made, "title": f"{name}.json"}


@cache
def schema_text(name: str) -> str:
    """The schema as it is published, byte for byte the same in files and over HTTP."""
    return json.dumps(schema_of(name), indent=2, ensure_ascii=False) + "\n"


def schema_files() -> dict[str, str]:
    """Path below the project's root → the text of the file, for every published schema."""
    return {f"docs/schemas/{name}.schema.json": schema_text(name) for name in PUBLISHED}
