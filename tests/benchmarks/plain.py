"""The same words, fonts and tags in one plain column: what a document costs before it has a design."""

from __future__ import annotations

from html import escape

from lxml import html as markup

from packs.domain.brand import Brand
from packs.rendering.assets import PAIRS, stylesheet

HEADS = {"h1", "h2", "h3", "h4"}
BLOCKS = {"p", "li", "td", "th", "dt", "dd"}
LISTS = {"ul", "ol"}
STYLE = """
@page {{ size: A4; margin: 22mm 48mm 25mm; @bottom-left {{ content: counter(page); font: 8.5pt "{label}" }} }}
html {{ font: {body}pt/5mm "{text}" }}
p, h1, h2, h3, h4, ul {{ margin: 0 0 2mm; padding: 0; font-size: inherit }}
h1, h2, h3, h4 {{ font-weight: 600; break-after: avoid }}
ul {{ list-style: none }} ul p {{ margin: 0 }}
.small {{ font: 8.5pt/4.167mm "{label}" }}
"""


def plain_style(brand: Brand) -> str:
    """The brand's faces, one column as wide as the text column, and nothing else."""
    pair = PAIRS[brand.font_pair]
    faces = "\n".join(
        line for line in stylesheet("print", brand).splitlines() if line.startswith("@font-face")
    )
    return faces + STYLE.format(text=pair.text, label=pair.label, body=pair.body)


def plain(html: str) -> str:
    """Each heading, paragraph, item and cell of the markup as a heading or paragraph of its own.

    Links, emphasis and targets are dropped with the boxes around them, so the yardstick is strict.
    """
    found = (_one(element) for element in markup.fragment_fromstring(html, create_parent="div").iter())
    return "\n".join(line for line in found if line)


def _one(element: markup.HtmlElement) -> str:
    if element.tag not in HEADS | BLOCKS or any(child.tag in BLOCKS for child in element.iterdescendants()):
        return ""
    words = " ".join(element.text_content().split())
    if not words:
        return ""
    if element.tag in HEADS:
        return f"<{element.tag}>{escape(words)}</{element.tag}>"
    if element.tag == "li":
        return f"<ul><li><p>{escape(words)}</p></li></ul>"
    small = ' class="small"' if element.tag in ("td", "th") or _small(element) else ""
    return f"<p{small}>{escape(words)}</p>"


def _small(element: markup.HtmlElement) -> bool:
    """Whether it is set in the labels' face: in the margin column, or as a note."""
    parents = [element, *element.iterancestors()]
    return any(set(parent.get("class", "").split()) & {"m", "note", "prompt", "label"} for parent in parents)
