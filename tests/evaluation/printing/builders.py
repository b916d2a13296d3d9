"""Layouts as HTML pages after the sites that build resumes: labels before bullets, icons, skill bars, drawn letters."""

from __future__ import annotations

from tests.evaluation.printing.in_html import about, e, entries, owner, page, records, role, section, skills
from tests.evaluation.printing.words import Resume, heading, language, place, span

KEYS = ("work", "education", "projects", "volunteer")


def achievements(resume: Resume) -> str:
    """Title, employer, dates left of the place, then "Achievements/Tasks" above squares; a column at the right."""
    tongue, basics = language(resume), resume["basics"]
    label = "Aufgaben" if tongue == "de" else "Achievements/Tasks"

    def head(item: Resume, key: str) -> str:
        names = f"<div class=t>{e(role(item) or owner(item))}</div><div class=o>{e(owner(item)) if role(item) else ''}</div>"
        when = f"<div class=d><span>{span(item, 'digits', tongue)}</span><span>{e(item.get('location'))}</span></div>"
        return names + when + (f"<div class=d>{label}</div>" if item.get("highlights") else "")

    left = "".join(
        section(resume, key, entries(resume, key, head), other=True) for key in ("work", "projects")
    )
    right = (
        section(resume, "skills", skills(resume, chips=True), other=True)
        + "".join(section(resume, key, entries(resume, key, head)) for key in ("education", "volunteer"))
        + records(resume)
    )
    style = (
        ".c{display:grid;grid-template-columns:1.5fr 1fr;gap:10mm}.t{font-weight:bold;font-size:12pt;margin-top:6pt}.o{font-size:11pt}"
        ".d{display:flex;justify-content:space-between;font-style:italic;color:#28a;font-size:8pt}ul{list-style:'▪ '}"
        "h2{font-size:14pt;color:#28a;text-transform:uppercase}.chip{background:#28a;color:#fff;border-radius:4px;padding:1pt 4pt}"
    )
    top = f"<h1>{e(basics['name'])}</h1><div>{e(basics.get('label'))}</div><p>{e(basics.get('summary'))}</p><p>{e(basics.get('email'))} &nbsp; {e(basics.get('phone'))} &nbsp; {place(resume)}</p>"
    return page(style, f"{top}<div class=c><div>{left}</div><div>{right}</div></div>", "Roboto")


def icon(code: int) -> str:
    """A picture of the icon font, which stands among the private letters."""
    return f"<span class=i>&#x{code:x};</span> "


def icons_and_bars(resume: Resume) -> str:
    """White on dark at the left, with icons and a bar for each skill; "Title — Employer" and "Mar ’19 – now"."""
    tongue, basics = language(resume), resume["basics"]

    def head(item: Resume, key: str) -> str:
        names = " — ".join(filter(None, (f"<b>{e(role(item))}</b>" if role(item) else "", e(owner(item)))))
        where = f" &nbsp; {icon(0xF041)}{e(item['location'])}" if item.get("location") else ""
        when = span(item, "tick", tongue).replace("Present", "now")
        return f"<div class=t>{names}</div><div class=d>{icon(0xF073)}{when}{where}</div>"

    contact = "".join(
        f"<p>{icon(code)}{e(basics.get(key))}</p>"
        for code, key in ((0xF0E0, "email"), (0xF095, "phone"), (0xF0AC, "url"))
    )
    bars = "".join(
        f"<div>{e(word)}</div><div class=bar><div style='width:{90 - 15 * at}%'></div></div>"
        for group in resume.get("skills", [])
        for at, word in enumerate(group["keywords"][:4])
    )
    side = f"<h1>{e(basics['name'])}</h1><p>{e(basics.get('label'))}</p>{contact}<h2>{heading(resume, 'skills')}</h2>{bars}{records(resume)}"
    main = about(resume).replace("<h2>", f"<h2>{icon(0xF007)}")
    for key, code in zip(KEYS, (0xF0B1, 0xF19D, 0xF121, 0xF004), strict=True):
        main += section(resume, key, entries(resume, key, head)).replace("<h2>", f"<h2>{icon(code)}")
    style = (
        "@page{margin:0}.i{font-family:FontAwesome;font-weight:normal}.side{position:absolute;left:0;top:0;width:60mm;padding:10mm 6mm;"
        "box-sizing:border-box;background:#1d2733;color:#fff;font-size:9pt;min-height:297mm;overflow-wrap:anywhere}.main{margin-left:60mm;"
        "padding:10mm 10mm 10mm 8mm}.bar{background:#567;height:3pt;margin-bottom:4pt}.bar div{background:#fff;height:3pt}.t{margin-top:6pt}"
        ".d{color:#777;font-size:8.5pt}ul{list-style:'› '}h2{font-size:13pt}h1{font-size:20pt}"
    )
    return page(style, f"<div class=side>{side}</div><div class=main>{main}</div>", "Lato")


def letters_apart(resume: Resume) -> str:
    """ "Title at Employer, Place" over dates in capitals; headings are written with a space between letters."""
    tongue = language(resume)
    word = "bei" if tongue == "de" else "at"

    def head(item: Resume, key: str) -> str:
        names = (
            f" {word} ".join(filter(None, (e(role(item)), e(owner(item)))))
            if key == "work"
            else ", ".join(filter(None, (e(role(item)), e(owner(item)))))
        )
        where = f", {e(item['location'])}" if item.get("location") else ""
        return (
            f"<div class=t>{names}{where}</div><div class=d>{span(item, 'long', tongue, ' — ').upper()}</div>"
        )

    def apart(html: str) -> str:
        start, end = html.find("<h2>") + 4, html.find("</h2>")
        return html[:start] + " ".join(html[start:end].upper()) + html[end:] if html else ""

    main = apart(about(resume)) + "".join(
        apart(section(resume, key, entries(resume, key, head))) for key in KEYS
    )
    basics = resume["basics"]
    side = f"<h2>D E T A I L S</h2><p>{place(resume)}<br>{e(basics.get('phone'))}<br>{e(basics.get('email'))}</p>"
    side += apart(
        section(
            resume,
            "skills",
            "".join(f"<p>{e(k)}</p>" for s in resume.get("skills", []) for k in s["keywords"]),
        )
    )
    style = (
        ".c{display:grid;grid-template-columns:1fr 48mm;gap:10mm}.t{font-weight:bold;margin-top:7pt}.d{color:#888;font-size:8pt;letter-spacing:1px}"
        "h1{text-align:center;font-weight:normal}h2{font-size:9pt;margin:10pt 0 2pt}.s{font-size:9pt}.s p{margin:3pt 0;overflow-wrap:anywhere}"
    )
    return page(
        style,
        f"<h1>{e(basics['name'])}</h1><div class=c><div>{main}</div><div class=s>{side}</div></div>",
        "'Liberation Serif'",
    )


def hyphenated(resume: Resume) -> str:
    """ "Employer — Title" over the dates; narrow, justified and hyphenated lines with ligatures; a footer."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        names = " — ".join(filter(None, (e(owner(item)), f"<i>{e(role(item))}</i>" if role(item) else "")))
        where = f" | {e(item['location'])}" if item.get("location") else ""
        return f"<div class=t>{names}</div><div class=d>{span(item, 'dotted', tongue, ' – ')}{where}</div>"

    body = about(resume, other=True) + "".join(
        section(resume, key, entries(resume, key, head), other=True) for key in KEYS
    )
    basics = resume["basics"]
    style = (
        "@page{margin:18mm 32mm;@bottom-center{content:'"
        + e(basics["name"]).replace("'", "")
        + " · ' counter(page) '/' counter(pages)}}"
        "body{text-align:justify;hyphens:auto}.t{font-weight:bold;margin-top:7pt}.d{font-size:9pt}h2{font-variant:small-caps;letter-spacing:2px;font-size:13pt}ul{list-style:'– '}"
    )
    top = f"<h1>{e(basics['name'])}</h1><div>{place(resume)} · {e(basics.get('email'))} · {e(basics.get('url'))}</div>"
    return page(
        style, top + body + section(resume, "skills", skills(resume)) + records(resume), "'DejaVu Serif'"
    ).replace("lang=en", f"lang={tongue}")


LAYOUTS = {layout.__name__: layout for layout in (achievements, icons_and_bars, letters_apart, hyphenated)}
