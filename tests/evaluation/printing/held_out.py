"""Layouts that the reader is never tuned on: they tell how it does on what it has not seen."""

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
from tests.evaluation.printing.words import Resume, grouped, heading, language, span

KEYS = ("work", "education", "projects", "volunteer")


def newspaper(resume: Resume) -> str:
    """Two equal columns that the text flows through."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        return f"<div><b>{e(owner(item))}</b></div><div><i>{e(role(item))}</i> <small>{span(item, 'short', tongue)}</small></div>"

    body = "".join(section(resume, key, entries(resume, key, head)) for key in KEYS)
    style = ".two{columns:2;column-gap:10mm}h2{border-bottom:2px solid #c60;font-size:13pt;margin:4pt 0}p{margin:2pt 0}.entry{break-inside:avoid}"
    return page(
        style,
        f"{top(resume)}<div class=two>{about(resume)}{body}{section(resume, 'skills', skills(resume))}</div>",
        "'DejaVu Serif'",
    )


def paragraphs(resume: Resume) -> str:
    """Dates first in small letters, then employer and place, then the title; highlights as paragraphs."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        where = f", {e(item['location'])}" if item.get("location") else ""
        return f"<div class=d>{span(item, 'long', tongue, ' - ')}</div><div class=o>{e(owner(item))}{where}</div><div class=t>{e(role(item))}</div>"

    def body(item: Resume) -> str:
        return "".join(f"<p>{e(line)}</p>" for line in item.get("highlights", []))

    whole = top(resume) + about(resume, other=True)
    for key in KEYS:
        whole += section(
            resume,
            key,
            "".join(
                f"<div class=entry>{head(i, key)}{summary_of(i)}{body(i)}</div>" for i in resume.get(key, [])
            ),
            other=True,
        )
    style = ".d{font-size:8pt;color:#888;margin-top:8pt}.o{font-size:12pt}.t{font-weight:bold}p{margin:4pt 0}h2{font-size:16pt;color:#063}"
    return page(style, whole + section(resume, "skills", skills(resume), other=True) + records(resume))


def justified(resume: Resume) -> str:
    """Justified and hyphenated text in a middle column; dates in the right margin, headings in the left one."""
    tongue = language(resume)

    def row(item: Resume, first: str) -> str:
        text = f"<b>{e(role(item) or owner(item))}</b>{', ' + e(owner(item)) if role(item) else ''}<div class=j>{summary_of(item)}{bullets(item)}</div>"
        return f"<div class=r><div class=h>{first}</div><div>{text}</div><div class=d>{span(item, 'digits', tongue, '–')}</div></div>"

    body = "".join(
        row(item, heading(resume, key) if index == 0 else "")
        for key in KEYS
        for index, item in enumerate(resume.get(key, []))
    )
    style = ".r{display:grid;grid-template-columns:32mm 1fr 34mm;gap:4mm}.j{text-align:justify;hyphens:auto}.h{font-weight:bold;font-size:11pt}.d{text-align:right;font-size:9pt}h1{font-weight:300}"
    return page(
        style, top(resume) + body + section(resume, "skills", skills(resume)), "'Liberation Serif'"
    ).replace("lang=en", f"lang={tongue}")


def three_columns(resume: Resume) -> str:
    """A light column at the right, and dates left of the entries in the main one."""
    tongue = language(resume)

    def row(item: Resume) -> str:
        return f"<div class=r><div class=d>{span(item, 'short', tongue, '<br>– ')}</div><div><div class=t>{e(role(item) or owner(item))}</div><div class=o>{e(owner(item)) if role(item) else ''}</div>{summary_of(item)}{bullets(item)}</div></div>"

    main = "".join(
        section(resume, key, "".join(map(row, resume.get(key, []))), other=True)
        for key in ("work", "projects", "volunteer")
    )
    side = (
        f"<h2>{'Kontakt' if tongue == 'de' else 'Contact'}</h2>"
        + contact(resume, "<br>")
        + section(resume, "skills", skills(resume, chips=True))
        + section(resume, "education", "".join(map(row, resume.get("education", []))))
        + records(resume)
    )
    style = ".c{display:grid;grid-template-columns:1fr 58mm;gap:6mm}.s{background:#eef;padding:3mm;font-size:8.5pt;overflow-wrap:anywhere}.r{display:grid;grid-template-columns:24mm 1fr;gap:3mm}.t{font-weight:bold;color:#147}.d{font-size:8.5pt}.s .r{display:block}h2{font-size:12pt;letter-spacing:1px;text-transform:uppercase;border-top:1px solid}"
    return page(
        style,
        f"<h1>{e(resume['basics']['name'])}</h1><div>{e(resume['basics'].get('label'))}</div><div class=c><div>{about(resume, other=True)}{main}</div><div class=s>{side}</div></div>",
    )


def one_line_dots(resume: Resume) -> str:
    """The title, then "Employer • place • dates"; arrows for bullets; employers of several roles once."""
    tongue = language(resume)
    work = ""
    for name, jobs in grouped(resume):
        for index, job in enumerate(jobs):
            where = " • ".join(
                filter(
                    None,
                    (
                        e(name) if index == 0 or len(jobs) == 1 else "",
                        e(job.get("location")),
                        span(job, "comma", tongue, " – "),
                    ),
                )
            )
            work += f"<h3>{e(job.get('position'))}</h3><div class=m>{where}</div>{summary_of(job)}{''.join(f'<div class=b>▸ {e(h)}</div>' for h in job.get('highlights', []))}"
    schools = "".join(
        f"<h3>{e(role(s))}</h3><div class=m>{e(owner(s))} • {span(s, 'comma', tongue)}</div>"
        for s in resume.get("education", [])
    )
    style = "h3{margin:7pt 0 0;font-size:11pt;color:#b03}.m{color:#555;font-style:italic}.b{padding-left:12pt;text-indent:-12pt}h2{background:#333;color:#fff;padding:2pt 6pt;font-size:11pt}"
    return page(
        style,
        top(resume)
        + about(resume, other=True)
        + section(resume, "work", work, other=True)
        + section(resume, "education", schools)
        + section(resume, "skills", skills(resume), other=True)
        + records(resume),
        "'DejaVu Sans'",
    )


def table_rows(resume: Resume) -> str:
    """A ruled table: dates and place, employer and title, what was done."""
    tongue = language(resume)

    def rows(key: str) -> str:
        cells = "".join(
            f"<tr><td class=d>{span(i, 'digits', tongue)}</td><td class=o><b>{e(owner(i))}</b><br>{e(role(i))}</td><td>{summary_of(i)}{bullets(i)}</td></tr>"
            for i in resume.get(key, [])
        )
        return f"<table>{cells}</table>" if cells else ""

    body = "".join(section(resume, key, rows(key)) for key in KEYS)
    style = "table{border-collapse:collapse;width:100%}td{border:.5px solid #aaa;vertical-align:top;padding:2mm}.d{width:28mm}.o{width:42mm}h2{font-size:12pt}"
    return page(
        style,
        top(resume) + about(resume) + body + section(resume, "skills", skills(resume)),
        "'Liberation Sans'",
    )


def passport(resume: Resume) -> str:
    """As the European passport prints it: dates and place, then "TITLE – EMPLOYER" in capitals."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        where = f" – {e(item['location'])}" if item.get("location") else ""
        name = " – ".join(filter(None, (e(role(item)).upper(), e(owner(item)).upper())))
        return f"<div class=d>{span(item, 'digits', tongue)}{where}</div><div class=t>{name}</div>"

    style = ".d{color:#666;font-size:9pt;margin-top:7pt}.t{color:#004494;font-weight:bold}h2{font-size:11pt;border-bottom:1px solid #004494;color:#004494}"
    body = "".join(section(resume, key, entries(resume, key, head)).replace("<h2>", "<h2>• ") for key in KEYS)
    return page(
        style,
        top(resume)
        + about(resume, other=True)
        + body
        + section(resume, "skills", skills(resume))
        + records(resume),
    )


LAYOUTS = {
    layout.__name__: layout
    for layout in (newspaper, paragraphs, justified, three_columns, one_line_dots, table_rows, passport)
}
