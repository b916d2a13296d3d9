"""HTML → text with Markdown's headings and bullets: what a page shows, and nothing that runs or hides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from packs.domain.reading.errors import ReadingError
from packs.domain.reading.words import word_set

MAX_TAGS = 300_000
NEVER = word_set(
    "script style noscript template svg math canvas object embed applet iframe frame frameset audio video "
    "picture img map head title select option datalist textarea input button dialog"
)
BLOCKS = word_set(
    "address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot "
    "thead tr ul"
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
BOLD = frozenset({"b", "strong"})
BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
LONG_TAGS = re.compile(  # scripts and comments whole, so that nothing inside them is taken for a tag
    r"<script\b(?:.*?</script\s*>|.*)|<style\b(?:.*?</style\s*>|.*)|<!--(?:.*?-->|.*)"
    r"""|<(?P<tag>[a-z][a-z0-9-]*)(?:[^>"']++|"[^"]*+"|'[^']*+'|["'])*+(?:>|\Z)""",
    re.IGNORECASE | re.DOTALL,
)
MAX_TAG = 4000
SPACE = re.compile(r"[ \t\r\n\f\v\u00a0]+")
TAGS = re.compile(
    r"</?(?:p|br|li|ul|ol|div|span|h[1-6]|strong|b|em|i|a|section|table|tr|td|html|body)\b[^<>]*>",
    re.IGNORECASE,
)
ESCAPED_TAGS = re.compile(r"&lt;/?(?:p|br|li|ul|ol|div|span|h[1-6]|strong|b)\b", re.IGNORECASE)
MARK = re.compile(r"^[-*+•·‣▪●◦○■]\s")
Skip = frozenset[Any]


def is_markup(text: str) -> bool:
    """Whether a text is HTML, or HTML with its angle brackets escaped."""
    return bool(TAGS.search(text) or ESCAPED_TAGS.search(text))


def parse_html(markup: str, name: str = "") -> Any:
    """The page's tree, however broken the markup. ReadingError when there are too many tags, or none."""
    if markup.count("<") > MAX_TAGS:
        raise ReadingError(
            f"the page has more than {MAX_TAGS:,} tags", "give the page of one ad, or its text", name=name
        )
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    source = LONG_TAGS.sub(_shortened, markup).encode("utf-8", "replace")
    try:
        return html.document_fromstring(source, parser=parser, ensure_head_body=False)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise ReadingError("there is nothing in this page", "save the page again", name=name) from None


def _shortened(match: re.Match[str]) -> str:
    """A tag; of one so long that its attributes would take the parser minutes, the name alone."""
    return match.group() if not match["tag"] or len(match.group()) <= MAX_TAG else f"<{match['tag']}>"


def text_of_markup(markup: str, name: str = "") -> str:
    """A piece of HTML as text; a text without tags stays as it is. Escaped HTML is opened, at most twice."""
    for _ in range(2):
        if ESCAPED_TAGS.search(markup) and not TAGS.search(markup):
            markup = markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return text_of_tree(parse_html(markup, name)) if is_markup(markup) else markup


def text_of_tree(root: Any, skip: Skip = frozenset()) -> str:
    """What an element shows: "#" before headings, "-" before list items, "**" around lines all in bold."""
    writer = _Writer()
    walker = etree.iterwalk(root, events=("start", "end"))
    left_out = None
    for event, element in walker:
        if event == "end":
            if element is not left_out:
                writer.close(element)
            writer.add("" if element is root else element.tail)
        elif element in skip or not shown(element):
            left_out = element  # its end still comes
            writer.part(element)
            walker.skip_subtree()
        else:
            writer.open(element)
            writer.add(element.text)
    return writer.text()


def shown(element: Any) -> bool:
    """Whether an element is one that a reader sees."""
    if not isinstance(element.tag, str) or element.tag in NEVER or "hidden" in element.attrib:
        return False
    style = re.sub(r"\s", "", element.get("style", "")).casefold()
    return "display:none" not in style and "visibility:hidden" not in style


def is_bold(element: Any) -> bool:
    """Whether an element's own mark-up makes its text bold."""
    if element.tag in BOLD:
        return True
    style = element.get("style") or ""
    return "font-weight" in style and BOLD_STYLE.search(style) is not None


class _Writer:
    """Collects lines. A line knows its mark, and whether all of it is bold."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._parts: list[tuple[str, bool]] = []
        self._mark = self._term = ""  # the term: a line of a definition list that waits for its value
        self._bold = self._pre = self._items = 0

    def open(self, element: Any) -> None:
        """A start tag."""
        tag = element.tag
        if tag in BLOCKS:
            self._end_line()
        if tag in HEADINGS:
            self._mark = "#" * HEADINGS[tag] + " "
        elif tag == "li":
            self._mark = "- "
            self._items += 1
        self._bold += is_bold(element)
        self._pre += tag == "pre"
        if tag in ("td", "th"):
            self.add(" ")
        if tag == "dd" and self._term and self._lines and self._lines[-1] == self._term:
            self.add(f"{self._lines.pop().rstrip(':')}: ")

    def close(self, element: Any) -> None:
        """An end tag."""
        tag = element.tag
        if tag in BLOCKS:
            self._end_line()
            self._term = self._lines[-1] if tag == "dt" and self._lines else ""
            self._items -= tag == "li"
            if tag in HEADINGS or tag in ("p", "ul", "ol", "table", "div", "section"):
                self._blank()
        if tag in HEADINGS or tag == "li":
            self._mark = ""
        self._bold -= is_bold(element)
        self._pre -= tag == "pre"

    def part(self, element: Any) -> None:
        """An element that is left out still parts what stands around it, where it is a block."""
        if element.tag in BLOCKS:
            self._end_line()

    def add(self, text: str | None) -> None:
        """Text between tags."""
        if not text:
            return
        if self._pre:
            for row in text.split("\n")[:-1]:
                self._parts.append((row, self._bold > 0))
                self._end_line()
            text = text.rpartition("\n")[2]
        self._parts.append((text, self._bold > 0))

    def text(self) -> str:
        """Everything written, with single blank lines between blocks."""
        self._end_line()
        return "\n".join(self._lines).strip()

    def _end_line(self) -> None:
        line = SPACE.sub(" ", "".join(part for part, _ in self._parts)).strip()
        bold = bool(line) and all(bold for part, bold in self._parts if part.strip(" \t\r\n:\u00a0"))
        self._parts = []
        if not line:
            return
        if self._mark:
            self._lines.append(self._mark + (MARK.sub("", line, count=1) if self._mark == "- " else line))
            self._mark = "" if self._mark == "- " else self._mark
        else:
            self._lines.append(f"**{line}**" if bold and len(line) <= 90 and "*" not in line else line)

    def _blank(self) -> None:
        if self._lines and self._lines[-1] and not self._items:
            self._lines.append("")


def elements(root: Any) -> Iterator[Any]:
    """Every element in the order of the page."""
    return (element for element in root.iter() if isinstance(element.tag, str))
