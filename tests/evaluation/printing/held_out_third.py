"""A third set of layouts that the reader had not seen: office templates, typeset pages, cards and timelines."""

from __future__ import annotations

from tests.evaluation.printing.in_html import (
    about,
    bullets,
    contact,
    e,
    entries,
    owner,
    page,
    records,
    role,
    section,
    skills,
    summary_of,
    top,
)
from tests.evaluation.printing.words import Resume, heading, language, span

KEYS = ("work", "projects", "volunteer")
ALL = (*KEYS, "education")


def office_tabs(resume: Resume) -> str:
    """As a word processor's template: employer and place, the dates behind a tab, the title below in italics."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        where = f", {e(item['location'])}" if item.get("location") else ""
        first = (
            f"<b>{e(owner(item)).upper()}</b>{where}<span class=d>{span(item, 'long', tongue, ' to ')}</span>"
        )
        return f"<div class=r>{first}</div><div><i>{e(role(item))}</i></div>"

    style = ".d{float:right}h2{background:#e4e9f2;padding:1pt 4pt;font-size:11.5pt;margin:8pt 0 3pt}ul{list-style:'•  '}"
    body = "".join(section(resume, key, entries(resume, key, head), other=True) for key in ALL)
    return page(
        style, top(resume) + about(resume) + body + section(resume, "skills", skills(resume)), "Carlito"
    )


def dashed_heads(resume: Resume) -> str:
    """As an office suite's template in the net: "Employer, place — Title", then the dates in small capitals."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        where = f", {e(item['location'])}" if item.get("location") else ""
        title = f" — <i>{e(role(item))}</i>" if role(item) else ""
        return f"<h3><b>{e(owner(item))}</b>{where}{title}</h3><div class=d>{span(item, 'long', tongue, ' - ').upper()}</div>"

    main = "".join(section(resume, key, entries(resume, key, head)) for key in ALL)
    side = f"<p>{contact(resume, '<br>')}</p>" + section(resume, "skills", skills(resume)) + records(resume)
    style = ".g{display:grid;grid-template-columns:1fr 50mm;gap:9mm}h2{font-size:9pt;color:#e8710a;text-transform:uppercase}h3{font-size:11pt;font-weight:400;margin:6pt 0 0}.d{font-size:8pt;color:#777}.a{font-size:9pt;overflow-wrap:anywhere}"
    return page(
        style,
        f"<h1>{e(resume['basics']['name'])}</h1><div class=g><div>{about(resume)}{main}</div><div class=a>{side}</div></div>",
    )


def dark_sidebar(resume: Resume) -> str:
    """A dark column at the left with rated skills; at the right the title in capitals, "employer | dates"."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        below = " | ".join(filter(None, (e(owner(item)), span(item, "short", tongue, " – "))))
        return f"<div class=t>{e(role(item) or owner(item)).upper()}</div><div class=o>{below}</div>"

    rated = "".join(
        f"<div>{e(name)} <span class=n>{'●' * (4 - at % 2)}{'○' * (1 + at % 2)}</span></div>"
        for group in resume.get("skills", [])
        for at, name in enumerate(group["keywords"])
    )
    main = "".join(section(resume, key, entries(resume, key, head)).replace("<li>", "<li>➤ ") for key in ALL)
    side = f"<h1>{e(resume['basics']['name'])}</h1><p>{e(resume['basics'].get('label'))}</p><h2>{'Kontakt' if tongue == 'de' else 'Contact'}</h2>{contact(resume, '<br>')}"
    style = "body{display:grid;grid-template-columns:60mm 1fr;gap:7mm}@page{margin:10mm}aside{background:#243447;color:#fff;padding:6mm 4mm;font-size:8.5pt;overflow-wrap:anywhere}ul{list-style:none;padding:0}.t{font-weight:bold;margin-top:6pt}.o{color:#556}.n{float:right}"
    return page(
        style,
        f"<aside>{side}{section(resume, 'skills', rated)}{records(resume)}</aside><main>{about(resume)}{main}</main>",
    )


def timeline(resume: Resume) -> str:
    """A line of dots down the page; the dates in a pill above "Title at Employer"."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        said = (
            f"{e(role(item))} {'bei' if tongue == 'de' else 'at'} {e(owner(item))}"
            if role(item)
            else e(owner(item))
        )
        where = f"<div class=w>{e(item['location'])}</div>" if item.get("location") else ""
        return f"<span class=p>{span(item, 'short', tongue, ' → ')}</span><h3>{said}</h3>{where}"

    style = ".entry{border-left:2px solid #2a9d8f;padding:0 0 4pt 12pt;position:relative}.entry:before{content:'●';position:absolute;left:-6px;top:-2px;color:#2a9d8f}.p{background:#2a9d8f;color:#fff;border-radius:8px;padding:1pt 6pt;font-size:8pt}h3{margin:2pt 0;font-size:11pt}.w{font-size:8.5pt;color:#666}"
    body = "".join(section(resume, key, entries(resume, key, head), other=True) for key in ALL)
    return page(
        style,
        top(resume)
        + about(resume, other=True)
        + body
        + section(resume, "skills", skills(resume, chips=True))
        + records(resume),
        "'DejaVu Sans'",
    )


def brackets(resume: Resume) -> str:
    """Everything of a head in one line, the dates in brackets behind it; dashes for bullets."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        names = ", ".join(
            filter(
                None,
                (f"<b>{e(role(item))}</b>" if role(item) else "", e(owner(item)), e(item.get("location"))),
            )
        )
        return f"<div class=h>{names} ({span(item, 'digits', tongue, ' – ')})</div>"

    style = ".h{margin-top:6pt}ul{list-style:'– ';padding-left:12pt}h2{font-size:12pt;letter-spacing:2px;border-top:1px solid;border-bottom:1px solid;text-align:center}"
    body = "".join(section(resume, key, entries(resume, key, head)) for key in ALL)
    return page(
        style,
        top(resume) + about(resume) + section(resume, "skills", skills(resume)) + body + records(resume),
        "'Liberation Serif'",
    )


def cards(resume: Resume) -> str:
    """A card for each entry: who, what and when stacked at the left, what was done at the right."""
    tongue = language(resume)

    def card(item: Resume) -> str:
        place = f"<div>{e(item['location'])}</div>" if item.get("location") else ""
        left = f"<div class=t>{e(role(item) or owner(item))}</div><div>{e(owner(item)) if role(item) else ''}</div><div class=d>{span(item, 'short', tongue, ' – ')}</div>{place}"
        return f"<div class=k><div>{left}</div><div>{summary_of(item)}{bullets(item)}</div></div>"

    style = ".k{display:grid;grid-template-columns:46mm 1fr;gap:5mm;border:1px solid #ccd;border-radius:6px;padding:3mm;margin:3mm 0;break-inside:avoid}.t{font-weight:bold}.d{color:#777;font-size:9pt}ul{margin:0}"
    body = "".join(section(resume, key, "".join(map(card, resume.get(key, []))), other=True) for key in ALL)
    return page(
        style,
        top(resume)
        + about(resume)
        + body
        + section(resume, "skills", skills(resume, chips=True))
        + records(resume),
    )


def typeset(resume: Resume) -> str:
    """As typesetting does it: small capitals, hanging dates at the left, numbered and justified lines."""
    tongue = language(resume)

    def row(item: Resume) -> str:
        names = "<br>".join(
            filter(
                None,
                (f"<i>{e(role(item))}</i>" if role(item) else "", f"<span class=sc>{e(owner(item))}</span>"),
            )
        )
        return f"<div class=r><div class=d>{span(item, 'dotted', tongue, '–')}</div><div>{names}{summary_of(item)}{bullets(item).replace('ul>', 'ol>')}</div></div>"

    style = ".r{display:grid;grid-template-columns:30mm 1fr;gap:4mm;margin:4pt 0;text-align:justify;hyphens:auto}.d{text-align:right;font-size:9pt}.sc{font-variant:small-caps}h2{font-weight:400;font-variant:small-caps;border-bottom:.4pt solid;font-size:13pt}ol{margin:1pt 0;padding-left:14pt}"
    body = "".join(section(resume, key, "".join(map(row, resume.get(key, [])))) for key in ALL)
    heads = f"<h1>{e(resume['basics']['name'])}</h1><div>{contact(resume, ' · ')}</div>"
    summary = f"<p>{e(resume['basics'].get('summary'))}</p>"
    return page(
        style,
        f"{heads}{summary}{body}{section(resume, 'skills', skills(resume))}{records(resume)}",
        "'DejaVu Serif'",
    )


def two_line_right(resume: Resume) -> str:
    """Dates and place stacked at the right of title and employer, and a thin line between entries."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        left = f"<div><div class=t>{e(role(item) or owner(item))}</div><div>{e(owner(item)) if role(item) else ''}</div></div>"
        right = f"<div class=d><div>{span(item, 'upper', tongue, ' — ')}</div><div>{e(item.get('location'))}</div></div>"
        return f"<div class=r>{left}{right}</div>"

    style = ".r{display:flex;justify-content:space-between}.d{text-align:right;font-size:8.5pt}.t{font-size:11pt;font-weight:600}.entry{border-bottom:1px solid #ddd;padding:3pt 0}h2{color:#7b2cbf;font-size:13pt;margin:8pt 0 0}"
    body = "".join(section(resume, key, entries(resume, key, head)) for key in ALL)
    title = heading(resume, "summary", other=True)
    said = (
        f"<h2>{title}</h2><p>{e(resume['basics']['summary'])}</p>" if resume["basics"].get("summary") else ""
    )
    return page(
        style,
        top(resume) + said + body + section(resume, "skills", skills(resume)) + records(resume),
        "Carlito",
    )


LAYOUTS = {
    "office_tabs": office_tabs,
    "dashed_heads": dashed_heads,
    "dark_sidebar": dark_sidebar,
    "timeline": timeline,
    "brackets": brackets,
    "cards": cards,
    "typeset": typeset,
    "two_line_right": two_line_right,
}
