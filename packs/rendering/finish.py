"""A written PDF made whole: tags, widths, ruled space and metadata that the layout engine leaves undone."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

import pikepdf
from fontTools.ttLib import TTFont

from packs.rendering.binding import MILLIMETER, Free
from packs.rendering.tagging import mend_tags

NO_CHARACTER = re.compile(rb"(<[0-9a-fA-F]+>\s*)<(?:0000|[fF]{2}[fF][eE]|[fF][eE][fF]{2})>")
DISABLE, GENERATE = pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate
POINT = 0.75  # per CSS pixel
AXIS, TEXT = 48 * MILLIMETER, 114 * MILLIMETER  # where the text column begins in the live area; its width
RULED_FROM = 42 * MILLIMETER  # less space than this stays white
PITCH, ABOVE = 8 * MILLIMETER, 12 * MILLIMETER


class Finish(NamedTuple):
    """What a file still needs to be told."""

    creator: str = ""  # for the metadata; empty names nobody
    labels: Mapping[str, str] = {}  # what each link target is called
    alone: bool = False  # a section that became a file of its own: its headings begin at the first level
    tables: Sequence[Sequence[int]] = ()  # the tables on each page, by number
    free: Sequence[Free] = ()  # space to rule for notes
    rule: str = "#C9CACA"
    side: float = 0  # pixels from the sheet's edge to the live area
    attached: bytes = b""  # playbook.json, for the archive
    epoch: int = 0  # its date, in seconds since 1970


def finished(raw: bytes, finish: Finish) -> bytes:
    """The finished file's bytes; the same for the same input."""
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        mend_tags(pdf, finish.labels, finish.tables, alone=finish.alone)
        _true_widths(pdf)
        _true_characters(pdf)
        _rule(pdf, finish)
        _own_up(pdf, finish.creator)
        if finish.attached:
            _attach(pdf, finish)
            _end_streams(pdf)
        target = io.BytesIO()
        pdf.save(
            target,
            deterministic_id=True,
            object_stream_mode=DISABLE if finish.attached else GENERATE,
            compress_streams=True,  # all but the metadata, as an archive wants it (ISO 19005-3, 6.6.2.1)
        )
    return target.getvalue()


def _end_streams(pdf: pikepdf.Pdf) -> None:
    """No packed stream ends in a byte that reads as the line end before "endstream" (ISO 19005-3, 6.1.7.1).

    Packed data end with a checksum of what they hold, so a space at its end moves it.
    """
    for stream in pdf.objects:
        if isinstance(stream, pikepdf.Stream) and stream.get("/Type") != "/Metadata" and _unpacks(stream):
            held = data = stream.read_bytes()
            while zlib.adler32(data) & 0xFF in b"\r\n":
                data += b" "
            if data != held:
                stream.write(data)
                if "/Length1" in stream:
                    stream.Length1 = len(data)


def _unpacks(stream: pikepdf.Stream) -> bool:
    return stream.get("/Filter") in (None, "/FlateDecode") and "/DecodeParms" not in stream


def _attach(pdf: pikepdf.Pdf, finish: Finish) -> None:
    """The typed document inside its printed form: an associated file (ISO 19005-3, 6.8)."""
    day = datetime.fromtimestamp(finish.epoch, UTC).strftime("D:%Y%m%d%H%M%SZ")
    spec = pikepdf.AttachedFileSpec(
        pdf,
        finish.attached,
        filename="playbook.json",
        description="The playbook as data",
        mime_type="application/json",
        creation_date=day,
        mod_date=day,
    )
    spec.obj.AFRelationship = pikepdf.Name.Source
    pdf.attachments["playbook.json"] = spec
    pdf.Root.AF = pikepdf.Array([spec.obj])


def _true_widths(pdf: pikepdf.Pdf) -> None:
    """Glyph widths as the embedded font has them; the engine kerns some (ISO 14289-1, 7.21.5)."""
    for font in pdf.objects:
        if isinstance(font, pikepdf.Dictionary) and font.get("/Subtype") == "/CIDFontType2" and "/W" in font:
            file = font.FontDescriptor.get("/FontFile2")
            if file is not None:
                font.W = pikepdf.Array(_widths(file.read_bytes(), font.W))


def _true_characters(pdf: pikepdf.Pdf) -> None:
    """No glyph stands for nothing or a byte order mark, as some of a face that is kept whole do (7.21.7)."""
    for font in pdf.objects:
        if isinstance(font, pikepdf.Dictionary) and font.get("/Subtype") == "/Type0" and "/ToUnicode" in font:
            written = font.ToUnicode.read_bytes()
            mended = NO_CHARACTER.sub(rb"\1<fffd>", written)
            if mended != written:
                font.ToUnicode = pdf.make_stream(mended)


def _widths(program: bytes, listed: Any) -> list[Any]:
    face = TTFont(io.BytesIO(program), lazy=True)
    order, metrics, unit = face.getGlyphOrder(), face["hmtx"], face["head"].unitsPerEm
    entries = list(listed)
    found: list[Any] = []
    for first, widths in zip(entries[::2], entries[1::2], strict=True):
        true = [_width(order, metrics, unit, int(first) + n, width) for n, width in enumerate(widths)]
        found += [first, pikepdf.Array(true)]
    return found


def _width(order: list[str], metrics: Any, unit: int, glyph: int, listed: Any) -> Any:
    """A glyph's width in thousandths; one that the face does not hold keeps the width that is listed."""
    return round(metrics[order[glyph]][0] * 1000 / unit) if glyph < len(order) else listed


def _rule(pdf: pikepdf.Pdf, finish: Finish) -> None:
    """Lines to write on where a page has space left: an artifact, which is not read aloud."""
    red, green, blue = (int(finish.rule[place : place + 2], 16) / 255 for place in (1, 3, 5))
    left, right = (finish.side + AXIS) * POINT, (finish.side + AXIS + TEXT) * POINT
    for space in finish.free:
        if space.bottom - space.top < RULED_FROM:
            continue
        page = pdf.pages[space.page - 1]
        height = float(page.mediabox[3])
        count = int((space.bottom - space.top - ABOVE) // PITCH)
        heights = [height - (space.bottom - n * PITCH) * POINT for n in reversed(range(count))]
        lines = "".join(f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l " for y in heights)
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
