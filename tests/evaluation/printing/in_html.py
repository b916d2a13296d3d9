"""Layouts as HTML pages, for browsers and WeasyPrint: one and two columns, many forms of an entry's head."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from tests.evaluation.printing.words import Resume, grouped, heading, language, place, span

BASE = "@page{size:A4;margin:16mm} body{font:10pt/1.4 %s;margin:0} ul{margin:2pt 0 6pt;padding-left:14pt} h1{margin:0}"
Head = Callable[[Resume, str], str]


def e(text: object) -> str:
    """Escaped text."""
    return escape(str(text or ""))


def page(style: str, body: str, font: str = "'Liberation Sans'") -> str:
    """A whole page."""
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>r</title><style>{BASE % font}{style}</style>"
        f"<body>{body}</body></html>"
    )


def bullets(entry: Resume, tag: str = "li") -> str:
    """The highlights as a list."""
    items = "".join(f"<{tag}>{e(line)}</{tag}>" for line in entry.get("highlights", []))
    return f"<ul>{items}</ul>" if items and tag == "li" else items


def summary_of(entry: Resume) -> str:
    """The summary or description as a paragraph."""
    text = entry.get("summary") or entry.get("description")
    return f"<p class=s>{e(text)}</p>" if text else ""


def contact(resume: Resume, sep: str = " | ") -> str:
    """One line of contact."""
    basics = resume["basics"]
    links = [profile["url"] for profile in basics.get("profiles", [])]
    return sep.join(
        e(part)
        for part in (place(resume), basics.get("email"), basics.get("phone"), basics.get("url"), *links)
        if part
    )


def top(resume: Resume) -> str:
    """Name, label, contact."""
    basics = resume["basics"]
    return f"<h1>{e(basics['name'])}</h1><div class=label>{e(basics.get('label'))}</div><div class=contact>{contact(resume)}</div>"


def about(resume: Resume, *, other: bool = False) -> str:
    """The summary section."""
    text = resume["basics"].get("summary")
    return f"<h2>{heading(resume, 'summary', other=other)}</h2><p>{e(text)}</p>" if text else ""


def section(resume: Resume, key: str, inner: str, *, other: bool = False) -> str:
    """A heading and what is under it."""
    return f"<h2>{heading(resume, key, other=other)}</h2>{inner}" if inner else ""


def skills(resume: Resume, *, chips: bool = False) -> str:
    """Skills, a line a group, or as chips."""
    if chips:
        return "".join(
            f"<p><b>{e(s['name'])}</b><br>"
            + " ".join(f"<span class=chip>{e(k)}</span>" for k in s["keywords"])
            + "</p>"
            for s in resume.get("skills", [])
        )
    return "".join(
        f"<p><b>{e(s['name'])}:</b> {e(', '.join(s['keywords']))}</p>" for s in resume.get("skills", [])
    )


def school(entry: Resume) -> str:
    """Degree and area."""
    return f"{entry.get('studyType', '')}, {entry.get('area', '')}"


def records(resume: Resume) -> str:
    """Awards, certificates, publications, languages, interests."""
    rows = ""
    for key, line in (
        ("certificates", lambda c: f"{c['name']}, {c['issuer']} ({c['date'][:4]})"),
        ("awards", lambda a: f"{a['title']}, {a['awarder']}, {a['date'][:4]}"),
        ("publications", lambda p: f"{p['name']}. {p['publisher']}, {p['releaseDate'][:4]}"),
        ("languages", lambda v: f"{v['language']} – {v['fluency']}"),
        ("interests", lambda i: i["name"]),
    ):
        rows += section(resume, key, "".join(f"<div>{e(line(item))}</div>" for item in resume.get(key, [])))
    return rows


def entries(resume: Resume, key: str, head: Head) -> str:
    """Entries of a section with the head given."""
    return "".join(
        f"<div class=entry>{head(item, key)}{summary_of(item)}{bullets(item)}</div>"
        for item in resume.get(key, [])
    )


def owner(entry: Resume) -> str:
    """Who the entry belongs to."""
    return str(entry.get("organization") or entry.get("institution") or entry["name"])


def role(entry: Resume) -> str:
    """The title, the degree or nothing."""
    return str(entry.get("position") or (school(entry) if "institution" in entry else ""))


def classic(resume: Resume) -> str:
    """Employer left, place right; title in italics left, dates right. Serif, centred top."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        second = f"<div class=row><i>{e(role(item))}</i><i>{span(item, 'dotted', tongue)}</i></div>"
        return f"<div class=row><b>{e(owner(item))}</b><span>{e(item.get('location'))}</span></div>{second}"

    body = top(resume) + section(resume, "education", entries(resume, "education", head))
    for key in ("work", "projects", "volunteer"):
        body += section(resume, key, entries(resume, key, head), other=True)
    body += section(resume, "skills", skills(resume), other=True) + records(resume)
    return page(
        ".row{display:flex;justify-content:space-between}h1,.label,.contact{text-align:center}h2{font-variant:small-caps;border-bottom:1px solid;font-size:12pt;margin:8pt 0 3pt}p{margin:1pt 0}",
        body,
        "'Liberation Serif'",
    )


def one_line(resume: Resume) -> str:
    """ "Title, Employer, place — dates" in one line."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        parts = [f"<b>{e(role(item))}</b>" if role(item) else "", e(owner(item)), e(item.get("location"))]
        return f"<div>{', '.join(filter(None, parts))} — {span(item, 'long', tongue)}</div>"

    body = top(resume) + about(resume)
    for key in ("work", "education", "projects", "volunteer"):
        body += section(resume, key, entries(resume, key, head))
    return page(
        "h2{text-transform:uppercase;letter-spacing:2px;font-size:11pt;color:#246}",
        body + section(resume, "skills", skills(resume)) + records(resume),
    )


def title_at(resume: Resume) -> str:
    """ "Title at Employer" with the dates in brackets beneath; dashes for bullets."""
    tongue = language(resume)
    word = "bei" if tongue == "de" else "at"

    def head(item: Resume, key: str) -> str:
        name = (
            f"{e(role(item))} {word} {e(owner(item))}"
            if key in ("work", "volunteer")
            else f"{e(owner(item))}" + (f", {e(role(item))}" if role(item) else "")
        )
        return f"<h3>{name}</h3><div class=d>({span(item, 'short', tongue, ' to ' if tongue == 'en' else ' bis ')}{', ' + e(item['location']) if item.get('location') else ''})</div>"

    body = top(resume) + about(resume, other=True) + section(resume, "skills", skills(resume), other=True)
    for key in ("work", "projects", "education", "volunteer"):
        body += section(resume, key, entries(resume, key, head), other=True)
    return page(
        "h3{font-size:10.5pt;margin:6pt 0 0}.d{color:#777;font-size:9pt}ul{list-style:'– '}",
        body + records(resume),
        "'DejaVu Sans'",
    )


def left_sidebar(resume: Resume) -> str:
    """A dark column at the left with contact, skills and languages; experience at the right."""
    tongue = language(resume)
    basics = resume["basics"]

    def head(item: Resume, key: str) -> str:
        return f"<h3>{e(role(item)) or e(owner(item))}</h3><div class=d><span>{e(owner(item)) if role(item) else ''}{' · ' + e(item['location']) if item.get('location') else ''}</span><span>{span(item, 'digits', tongue)}</span></div>"

    side = (
        f"<h1>{e(basics['name'])}</h1><p>{e(basics.get('label'))}</p><h2>{'Kontakt' if tongue == 'de' else 'Contact'}</h2><p>"
        + contact(resume, "<br>")
        + "</p>"
    )
    side += section(resume, "skills", skills(resume, chips=True)) + records(resume)
    main = about(resume)
    for key in ("work", "education", "projects", "volunteer"):
        main += section(resume, key, entries(resume, key, head))
    style = "@page{margin:0}.side{position:absolute;left:0;top:0;width:62mm;padding:10mm 6mm;box-sizing:border-box;background:#234;color:#fff;font-size:9pt;min-height:297mm}.main{margin-left:62mm;padding:10mm 12mm 10mm 8mm}.d{display:flex;justify-content:space-between;color:#555}h3{margin:6pt 0 0;font-size:11pt}h2{font-size:12pt;text-transform:uppercase}h1{font-size:18pt}.side p{overflow-wrap:anywhere}"
    return page(style, f"<div class=side>{side}</div><div class=main>{main}</div>")


def right_sidebar(resume: Resume) -> str:
    """Header over two columns: experience at the left, a narrow column at the right."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        return f"<div><b>{e(owner(item))}</b>{', ' + e(item['location']) if item.get('location') else ''} — <i>{e(role(item))}</i></div><div class=d>{span(item, 'upper', tongue)}</div>"

    left = (
        section(resume, "work", entries(resume, "work", head))
        + section(resume, "projects", entries(resume, "projects", head))
        + section(resume, "volunteer", entries(resume, "volunteer", head))
    )
    right = (
        about(resume)
        + section(resume, "skills", skills(resume))
        + section(resume, "education", entries(resume, "education", head))
        + records(resume)
    )
    style = ".cols{display:grid;grid-template-columns:1fr 56mm;gap:9mm}h2{font-size:10pt;color:#27c;text-transform:uppercase;margin:9pt 0 2pt}.d{color:#666;font-size:8pt;letter-spacing:.5px}p{margin:2pt 0}"
    return page(
        style, f"{top(resume)}<div class=cols><div>{left}</div><div>{right}</div></div>", "'Liberation Serif'"
    )


def dates_left(resume: Resume) -> str:
    """A table with the dates and the place in a narrow left column."""
    tongue = language(resume)

    def rows(key: str) -> str:
        return "".join(
            f"<div class=r><div class=w>{span(i, 'dots', tongue)}<br>{e(i.get('location'))}</div><div><b>{e(role(i) or owner(i))}</b><br>{e(owner(i)) if role(i) else ''}{summary_of(i)}{bullets(i)}</div></div>"
            for i in resume.get(key, [])
        )

    body = top(resume) + about(resume)
    for key in ("work", "education", "projects", "volunteer"):
        body += section(resume, key, rows(key))
    return page(
        ".r{display:grid;grid-template-columns:38mm 1fr;margin-bottom:5pt}.w{color:#444}h2{background:#eee;padding:2pt 4pt;font-size:12pt}",
        body + section(resume, "skills", skills(resume)) + records(resume),
    )


def headings_left(resume: Resume) -> str:
    """Section headings in a left column, their content at the right."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        return f"<div class=row><b>{e(owner(item))}</b><span>{span(item, 'short', tongue)}</span></div><div>{e(role(item))}</div>"

    def band(key: str, inner: str) -> str:
        return (
            f"<div class=r><div class=h>{heading(resume, key)}</div><div>{inner}</div></div>" if inner else ""
        )

    body = top(resume) + band("summary", e(resume["basics"].get("summary")))
    for key in ("work", "education", "projects", "volunteer"):
        body += band(key, entries(resume, key, head))
    return page(
        ".r{display:grid;grid-template-columns:36mm 1fr;gap:4mm;border-top:1px solid #ccc;padding:5pt 0}.h{font-weight:bold;color:#a33}.row{display:flex;justify-content:space-between}",
        body + band("skills", skills(resume)),
        "'DejaVu Serif'",
    )


def many_roles(resume: Resume) -> str:
    """An employer once, its roles beneath, as professional networks print them."""
    tongue = language(resume)
    work = ""
    for name, jobs in grouped(resume):
        work += f"<h3>{e(name)}</h3>"
        for job in jobs:
            work += f"<div class=t>{e(job.get('position'))}</div><div class=d>{span(job, 'long', tongue, ' - ')} (2 years 3 months)</div><div class=d>{e(job.get('location'))}</div>{summary_of(job)}{''.join(f'<div>• {e(h)}</div>' for h in job.get('highlights', []))}<br>"
    schools = "".join(
        f"<h3>{e(s['institution'])}</h3><div>{e(school(s))} · ({s['startDate'][:4]} - {s['endDate'][:4]})</div>"
        for s in resume.get("education", [])
    )
    basics = resume["basics"]
    side = (
        f"<h2>{'Kontakt' if tongue == 'de' else 'Contact'}</h2>{e(basics.get('email'))}<h2>Top Skills</h2>"
        + "".join(f"<div>{e(k)}</div>" for s in resume.get("skills", []) for k in s["keywords"][:2])
        + section(
            resume,
            "languages",
            "".join(
                f"<div>{e(v['language'])} ({e(v['fluency'])})</div>" for v in resume.get("languages", [])
            ),
        )
    )
    main = (
        f"<h1>{e(basics['name'])}</h1><div>{e(basics.get('label'))}</div><div class=d>{place(resume)}</div>"
        + about(resume, other=True)
        + section(resume, "work", work)
        + section(resume, "education", schools)
    )
    style = "@page{margin:0}.side{position:absolute;left:0;top:0;width:56mm;padding:12mm 5mm;box-sizing:border-box;background:#293e49;color:#fff;font-size:9pt;min-height:297mm}.main{margin-left:56mm;padding:12mm}h2{font-size:13pt;font-weight:normal}h3{font-size:12pt;margin:4pt 0 0}.t{font-size:11pt}.d{color:#999}"
    return page(style, f"<div class=side>{side}</div><div class=main>{main}</div>")


LAYOUTS = {
    layout.__name__: layout
    for layout in (
        classic,
        one_line,
        title_at,
        left_sidebar,
        right_sidebar,
        dates_left,
        headings_left,
        many_roles,
    )
}
