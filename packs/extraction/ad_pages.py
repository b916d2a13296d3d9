"""A saved page of a career site → the ad on it, without navigation, banners, forms and other ads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from packs.domain.reading.ad.heading import AdHeading
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.words import word_set
from packs.extraction.ad_json import job_postings, source_of_job
from packs.extraction.ad_source import AdSource
from packs.extraction.html import elements, parse_html, shown, text_of_tree

ENOUGH = 200  # characters: a description shorter than that is a teaser, and the page holds the ad
SHARE = 0.75  # of the page's own text: what an element must hold to be the ad
OTHER_TAGS = frozenset({"nav", "footer", "aside", "form"})
OTHER_ROLES = word_set(
    "navigation banner contentinfo dialog alertdialog search complementary menu menubar alert"
)
OTHER_NAMES = word_set(
    "cookie cookies consent gdpr onetrust ccpa nav navbar navigation menu breadcrumb breadcrumbs footer "
    "masthead sidebar social share sharing related similar recommended newsletter subscribe modal popup "
    "overlay skip search login signin signup captcha chatbot alert alerts toast apply"
)
NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
LINKED = 0.6  # share of an element's text in links that makes it a list of links
FEW_LINKS = 4
LEFT = 150  # characters beside a list of links that may be the ad
SITE = re.compile(r"\s+[|–—-]\s+|\s+at\s+", re.IGNORECASE)


def source_of_page(markup: str, name: str = "") -> AdSource:
    """The ad on a page: its JobPosting where that is whole, else the part with most of the text."""
    root = parse_html(markup, name)
    title = _title(root)
    described = _described(root, title)
    if described and len(described.text) >= ENOUGH:
        return described
    sizes, links = _sizes(root)
    other = frozenset(_other(root, sizes, links))
    main = _main(root, sizes, other)
    text = text_of_tree(main, other)
    if not text:
        raise ReadingError(
            "no text of an ad is in this page",
            "save the page when the ad shows, or paste the ad's text into a .txt file",
            name=name,
        )
    known = described.heading if described else AdHeading()
    if title and title not in text[: len(title) + 200]:
        text = f"# {title}\n\n{text}"
    return AdSource(text, known)


def _described(root: Any, title: str) -> AdSource | None:
    """The page's JobPosting in JSON-LD: of several, the one with the page's title."""
    found = [posting for data in _linked_data(root) for posting in job_postings(data)]
    same = [posting for posting in found if title and str(posting.get("title", "")).strip() in title]
    chosen = same or found
    return source_of_job(chosen[0]) if chosen else None


def _linked_data(root: Any) -> Iterator[Any]:
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").casefold() or not script.text:
            continue
        source = re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*$", "", script.text)
        try:
            yield json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue


def _title(root: Any) -> str:
    """The page's first heading of the first rank, else the title that it gives to others."""
    for heading in root.iter("h1"):
        if text := " ".join(text_of_tree(heading).lstrip("# ").split()):
            return text[:160]
    for meta in root.iter("meta"):
        if (meta.get("property") or "") == "og:title" and meta.get("content"):
            return " ".join(meta.get("content").split())[:160]
    return ""


def _sizes(root: Any) -> tuple[dict[Any, int], dict[Any, tuple[int, int]]]:
    """For each element the length of its shown text, and how many links with how much text it holds."""
    sizes: dict[Any, int] = {}
    links: dict[Any, tuple[int, int]] = {}
    for element in reversed(list(elements(root))):
        if not shown(element):
            sizes[element], links[element] = 0, (0, 0)
            continue
        children = [child for child in element if child in sizes]
        size = len((element.text or "").strip()) + sum(
            sizes[child] + len((child.tail or "").strip()) for child in element if isinstance(child.tag, str)
        )
        sizes[element] = size
        held = [links[child] for child in children]
        count, length = sum(pair[0] for pair in held), sum(pair[1] for pair in held)
        links[element] = (count + 1, size) if element.tag == "a" else (count, length)
    return sizes, links


def _other(root: Any, sizes: dict[Any, int], links: dict[Any, tuple[int, int]]) -> Iterator[Any]:
    """What is not the ad. Nothing that holds half of the page is left out for its name alone."""
    whole = sizes[root]
    for element in elements(root):
        size = sizes[element]
        named = size <= whole / 2 and _is_furniture(element)
        if size and (named or (whole - size >= LEFT and _is_links(size, links[element]))):
            yield element


def _is_furniture(element: Any) -> bool:
    if element.tag in OTHER_TAGS or (element.get("role") or "") in OTHER_ROLES:
        return True
    if element.tag in ("html", "body", "main", "article", "h1", "h2", "h3", "li", "p", "strong"):
        return False
    named = f"{element.get('id') or ''} {element.get('class') or ''}"
    return any(word.casefold() in OTHER_NAMES for word in NAME.findall(named))


def _is_links(size: int, links: tuple[int, int]) -> bool:
    count, length = links
    return count >= FEW_LINKS and length > LINKED * size


def _main(root: Any, sizes: dict[Any, int], other: frozenset[Any]) -> Any:
    """The smallest element that holds most of what is left of the page."""
    left = dict(sizes)
    for element in other:
        for above in element.iterancestors():
            if above in other:
                break
            left[above] -= sizes[element]
    chosen, rest = root, left[root]
    while True:
        inside = [child for child in chosen if child not in other and left.get(child, 0) >= SHARE * rest]
        if not inside or inside[0].tag in ("p", "li", "ul", "ol", "span", "table", "tr", "td"):
            return chosen
        chosen = inside[0]
