"""Which code, templates and renderer made a playbook: what building it again byte for byte needs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path

from django.conf import settings


@cache
def versions() -> dict[str, str]:
    """`code` and `templates` are hashes of the files' contents, `renderer` is a package and its version."""
    root = Path(settings.BASE_DIR)
    return {
        "code": _hash(root, (root / "packs").rglob("*.py")),
        "templates": _hash(root, (root / "templates" / "playbook").rglob("*.*")),
        "renderer": f"weasyprint {metadata.version('weasyprint')}",
    }


def _hash(root: Path, files: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for path in sorted(path for path in files if path.is_file()):
        total.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()[:16]
