"""A written PDF made whole: tags, flags, widths and metadata that the layout engine leaves undone."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any

import pikepdf

from packs.rendering.binding import MILLIMETER, Free

POINT = 0.75  # per CSS pixel
AXIS, TEXT = (
    48 * MILLIMETER,
    114 * MILLIMETER,
)  # the text column: where it begins in the live area, how wide it is
RULED_FROM = 42 * MILLIMETER  # less space than this stays white
PITCH, ABOVE = 8 * MILLIMETER, 12 * MILLIMETER


def finished(
    raw: bytes, creator: str, free: Sequence[Free] = (), rule: str = "#C9CACA", side: float = 0
) -> bytes:
    """The finished file. `free`: space to rule for notes in the color `rule`, `side` pixels from the edge."""
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        _own_up(pdf, creator)
        _unique_header_ids(pdf)
        _rule(pdf, free, rule, side)
        target = io.BytesIO()
        pdf.save(
            target,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return target.getvalue()


def _rule(pdf: pikepdf.Pdf, free: Sequence[Free], color: str, side: float) -> None:
    """Lines to write on where a page has space left: an artifact, which is not read aloud."""
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    for space in free:
        if space.bottom - space.top < RULED_FROM:
            continue
        page = pdf.pages[space.page - 1]
        height = float(page.mediabox[3])
        left, right = (side + AXIS) * POINT, (side + AXIS + TEXT) * POINT
        count = int((space.bottom - space.top - ABOVE) // PITCH)
        lines = "".join(
            f"{left:.2f} {height - (space.bottom - n * PITCH) * POINT:.2f} m "
            f"{right:.2f} {height - (space.bottom - n * PITCH) * POINT:.2f} l "
            for n in reversed(range(count))
        )
        drawn = f"/Artifact BMC q {red:.3f} {green:.3f} {blue:.3f} RG .4 w {lines}S Q EMC\n"
        page.contents_add(drawn.encode(), prepend=True)


def _own_up(pdf: pikepdf.Pdf, creator: str) -> None:
    """The metadata name the brand, or nobody: not the tools."""
    for key in ("/Producer", "/Creator"):
        if key in pdf.docinfo:
            del pdf.docinfo[key]
    if creator:
        pdf.docinfo["/Creator"] = creator
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        for key in ("pdf:Producer", "xmp:CreatorTool"):
            if key in metadata:
                del metadata[key]
        if creator:
            metadata["xmp:CreatorTool"] = creator


def _unique_header_ids(pdf: pikepdf.Pdf) -> None:
    """Header ids are unique within one layout only: give each table's its own, since parts were joined."""
    tables = (o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Table")
    for number, table in enumerate(tables):
        cells = list(_cells(table))
        names = {
            bytes(cell.ID): pikepdf.String(f"h{number}-{n}") for n, cell in enumerate(cells) if "/ID" in cell
        }
        for cell in cells:
            if "/ID" in cell:
                cell.ID = names[bytes(cell.ID)]
            if "/A" in cell and "/Headers" in cell.A:
                cell.A.Headers = pikepdf.Array(
                    [names[bytes(name)] for name in cell.A.Headers if bytes(name) in names]
                )


def _cells(element: Any) -> Iterator[Any]:
    for child in element.get("/K", []):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            if child.S in ("/TH", "/TD"):
                yield child
            else:
                yield from _cells(child)
