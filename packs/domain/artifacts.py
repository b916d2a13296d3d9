"""Facts about a finished file, as read back from its bytes, for the third moment of the gate."""

from __future__ import annotations

from packs.domain.base import Value


class ArtifactFacts(Value):
    """What a reader of the file would find. Counts in pages; texts in reading order."""

    kind: str  # one of `outputs.NAMES`
    name: str  # file name
    pages: int = 0  # 0 for formats without pages
    texts: tuple[str, ...] = ()  # per page; one for a format without pages
    dead_links: tuple[str, ...] = ()  # internal targets that lead nowhere
    links: tuple[str, ...] = ()  # outward addresses
    metadata: dict[str, str] = {}
    fonts: tuple[str, ...] = ()
    pictures: int = 0
    attachments: tuple[str, ...] = ()  # names of files inside the file
    faceless: tuple[str, ...] = ()  # letters that no font had a shape for: empty boxes stand for them
