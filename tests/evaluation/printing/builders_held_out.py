"""Layouts as HTML pages that the reader was not built with: kept to measure it on what it has not seen."""

from __future__ import annotations

from tests.evaluation.printing.builders import KEYS, icon
from tests.evaluation.printing.in_html import about, e, entries, owner, page, records, role, section, skills
from tests.evaluation.printing.words import Resume, grouped, language, lasting, place, span


def in_brackets(resume: Resume) -> str:
    """ "Employer, place (Sep. 2018 – Jun. 2020, 1 yr 10 mos)", the title in italics beneath, dashes for bullets."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        where = ", ".join(filter(None, (f"<b>{e(owner(item))}</b>", e(item.get("location")))))
        time = f", {lasting(item)}" if key == "work" else ""
        when = span(item, "dotted", tongue)
        return (
            f"<div class=t>{where}{f' ({when}{time})' if when else ''}</div><div><i>{e(role(item))}</i></div>"
        )

    body = about(resume) + "".join(section(resume, key, entries(resume, key, head)) for key in KEYS)
    basics = resume["basics"]
    top = f"<h1>{e(basics['name'])}</h1><div>{place(resume)} | {e(basics.get('email'))} | {e(basics.get('url'))}</div>"
    style = "@page{margin:22mm}.t{margin-top:7pt}ul{list-style:'- '}h2{font-size:11pt;text-decoration:underline}p{font-style:italic}"
    return page(
        style, top + body + section(resume, "skills", skills(resume)) + records(resume), "'Liberation Serif'"
    )


def cards(resume: Resume) -> str:
    """Cards with the dates in a pill, an icon before the employer; white on dark at the right."""
    tongue = language(resume)

    def head(item: Resume, key: str) -> str:
        names = f"<div class=t>{e(role(item) or owner(item))}</div>"
        by = (
            f"<div>{icon(0xF1AD)}{e(owner(item))}{', ' + e(item['location']) if item.get('location') else ''}</div>"
            if role(item)
            else ""
        )
        return f"<div><span class=pill>{span(item, 'comma', tongue, ' - ')}</span></div>{names}{by}"

    main = about(resume, other=True) + "".join(
        section(resume, key, entries(resume, key, head), other=True)
        for key in ("work", "education", "projects")
    )
    basics = resume["basics"]
    bars = "".join(
        f"<div>{e(k)} <span class=i>{'&#xf005;' * 4}&#xf006;</span></div>"
        for s in resume.get("skills", [])
        for k in s["keywords"]
    )
    side = f"<p>{e(basics.get('email'))}<br>{e(basics.get('phone'))}<br>{place(resume)}</p>{section(resume, 'skills', bars)}{records(resume)}"
    style = (
        "@page{margin:0}.i{font-family:FontAwesome}.side{position:absolute;right:0;top:0;width:58mm;padding:10mm 6mm;box-sizing:border-box;background:#432;"
        "color:#fff;font-size:9pt;min-height:297mm;overflow-wrap:anywhere}.main{margin-right:58mm;padding:10mm}.entry{border:1px solid #ddd;border-radius:4px;"
        "padding:3mm;margin:3mm 0;break-inside:avoid}.pill{background:#432;color:#fff;border-radius:8px;padding:1pt 6pt;font-size:8pt}.t{font-weight:bold;font-size:11.5pt}"
    )
    top = f"<h1>{e(basics['name'])}</h1><div>{e(basics.get('label'))}</div>"
    return page(style, f"<div class=side>{side}</div><div class=main>{top}{main}</div>", "Roboto")


def ladder(resume: Resume) -> str:
    """The dates at the left of a drawn line; an employer once, its roles beneath; highlights with check marks."""
    tongue = language(resume)
    work = ""
    for name, jobs in grouped(resume):
        rows = "".join(
            f"<div class=r><div class=d>{span(job, 'short', tongue, ' –<br>')}</div><div class=x><b>{e(job['position'])}</b>"
            f"{'<br><span class=g>' + e(job['location']) + '</span>' if job.get('location') else ''}"
            + "".join(f"<div class=b>✓ {e(line)}</div>" for line in job.get("highlights", []))
            + "</div></div>"
            for job in jobs
        )
        work += f"<h3>{e(name)}</h3>{rows}"
    schools = "".join(
        f"<h3>{e(owner(item))}</h3><div class=r><div class=d>{span(item, 'short', tongue, ' –<br>')}</div><div class=x><b>{e(role(item))}</b></div></div>"
        for item in resume.get("education", [])
    )
    basics = resume["basics"]
    style = (
        ".r{display:grid;grid-template-columns:24mm 1fr}.x{border-left:2px solid #393;padding:0 0 4mm 5mm}.d{font-size:8.5pt;color:#666}h3{color:#393;margin:6pt 0 3pt 29mm;font-size:11pt}"
        ".b{padding-left:12pt;text-indent:-12pt}.g{color:#999}h2{text-align:center;letter-spacing:4px;font-size:11pt;text-transform:uppercase}"
    )
    top = f"<h1>{e(basics['name'])}</h1><p>{e(basics.get('label'))}, {place(resume)}, {e(basics.get('email'))}</p>"
    return page(
        style,
        top
        + about(resume)
        + section(resume, "work", work)
        + section(resume, "education", schools)
        + section(resume, "skills", skills(resume)),
        "'DejaVu Sans'",
    )


LAYOUTS = {layout.__name__: layout for layout in (in_brackets, cards, ladder)}
