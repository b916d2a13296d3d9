"""Layouts by other hands: templates that many have copied from their repositories, as pages and for LaTeX.

None is kept here. A folder (`--templates DIR`) holds a copy of each; styles of Sass are compiled beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.evaluation.printing.in_classes import Template, names, sections, skill_groups, when
from tests.evaluation.printing.in_classes import about as told
from tests.evaluation.printing.in_html import bullets, e, owner, role, summary_of
from tests.evaluation.printing.in_latex import items, t
from tests.evaluation.printing.words import Resume, heading, language, place, span

Page = Callable[[Resume, Path], str]
KEYS = ("work", "education", "projects", "volunteer")


def _entries(resume: Resume, *keys: str) -> Iterator[tuple[str, str, list[Resume]]]:
    for key in keys or KEYS:
        if resume.get(key):
            yield key, e(heading(resume, key)), resume[key]


def _dates(item: Resume, resume: Resume, form: str, dash: str) -> str:
    return e(span(item, form, language(resume), dash))


def _named(item: Resume) -> tuple[str, str]:
    """Title and owner; an owner without title is the title."""
    return (e(role(item)), e(owner(item))) if role(item) else (e(owner(item)), "")


def _page(resume: Resume, links: str, body: str) -> str:
    return f"<!doctype html><html lang={language(resume)}><head><meta charset=utf-8><title>cv</title>{links}</head>{body}</html>"


def _link(path: Path) -> str:
    return f'<link rel="stylesheet" href="{path.resolve().as_uri()}">'


def _skills(resume: Resume, form: str) -> str:
    return "".join(
        form.format(e(group["name"]), e(", ".join(group["keywords"]))) for group in resume.get("skills", [])
    )


def markdown_cv(resume: Resume, home: Path) -> str:
    """markdown-cv: dates in a code span that its style sets in the margin, employer in bold, then the title."""
    basics = resume["basics"]
    body = f"<h1>{e(basics['name'])}</h1><p>{e(basics.get('label'))}</p><div id=webaddress>{e(basics.get('email'))} | {e(basics.get('phone'))}</div><h2>{e(heading(resume, 'summary'))}</h2><p>{e(basics.get('summary'))}</p>"
    for _, name, entries in _entries(resume):
        body += f"<h2>{name}</h2>"
        for item in entries:
            title, who = _named(item)
            rest = ", ".join(filter(None, (title if who else "", e(item.get("location")))))
            body += f"<p><code>{_dates(item, resume, 'short', ' - ')}</code>\n<strong>{who or title}</strong>{', ' if rest else ''}{rest}</p>{summary_of(item)}{bullets(item)}"
    body += f"<h2>{e(heading(resume, 'skills'))}</h2>" + _skills(resume, "<p><strong>{}</strong> {}</p>")
    links = _link(home / "markdown-cv/media/kjhealy-print.css")
    return _page(resume, links, f"<body><div id=main><div id=content>{body}</div></div></body>")


def pandoc_resume(resume: Resume, home: Path) -> str:
    """pandoc_resume: dates as terms that float beside "**Title**; Employer (Place)"."""
    basics = resume["basics"]
    body = f"<h1>{e(basics['name'])}</h1><hr><blockquote><p>{e(basics.get('summary'))}</p></blockquote><hr>"
    for _, name, entries in _entries(resume, "education", "work", "projects", "volunteer"):
        body += f"<h2>{name}</h2><dl>"
        for item in entries:
            title, who = _named(item)
            where = f" ({e(item['location'])})" if item.get("location") else ""
            body += f"<dt>{_dates(item, resume, 'short', ' - ')}</dt><dd><p><strong>{title}</strong>{'; ' if who else ''}{who}{where}</p>{summary_of(item)}{bullets(item)}</dd>"
        body += "</dl>"
    body += f"<h2>{e(heading(resume, 'skills'))}</h2><dl>" + _skills(resume, "<dt>{}</dt><dd><p>{}</p></dd>")
    body += f"</dl><hr><blockquote><p>{e(basics.get('email'))} • {e(basics.get('phone'))}<br>{e(place(resume))}</p></blockquote>"
    style = (home / "pandoc_resume/styles/chmduquesne.css").read_text(encoding="utf-8")
    return _page(resume, style, f"<body>{body}</body>")


def online_cv(resume: Resume, home: Path) -> str:
    """online-cv: a colored sidebar at the right; title against dates, the employer under it."""
    basics = resume["basics"]
    schools = "".join(
        f"<div class=item><h4 class=degree>{_named(item)[0]}</h4><h5 class=meta>{_named(item)[1]}</h5><div class=time>{_dates(item, resume, 'digits', ' - ')}</div></div>"
        for item in resume.get("education", [])
    )
    spoken = "".join(
        f"<li>{e(item['language'])} <span class=lang-desc>({e(item['fluency'])})</span></li>"
        for item in resume.get("languages", [])
    )
    side = f'<div class="sidebar-wrapper"><div class="profile-container"><h1 class="name">{e(basics["name"])}</h1><h3 class="tagline">{e(basics.get("label"))}</h3></div><div class="contact-container container-block"><ul class="list-unstyled contact-list"><li class="email"><i class="fas fa-envelope"></i>{e(basics.get("email"))}</li><li class="phone"><i class="fas fa-phone"></i>{e(basics.get("phone"))}</li></ul></div><div class="education-container container-block"><h2 class="container-block-title">{e(heading(resume, "education"))}</h2>{schools}</div><div class="languages-container container-block"><h2 class="container-block-title">{e(heading(resume, "languages"))}</h2><ul class="list-unstyled interests-list">{spoken}</ul></div></div>'
    main = f'<section class="section summary-section"><h2 class="section-title">{e(heading(resume, "summary"))}</h2><div class="summary"><p>{e(basics.get("summary"))}</p></div></section>'
    for _, name, entries in _entries(resume, "work", "projects", "volunteer"):
        main += f'<section class="section experiences-section"><h2 class="section-title"><span class="fa-stack fa-xs"><i class="fas fa-circle fa-stack-2x"></i><i class="fas fa-briefcase fa-stack-1x fa-inverse"></i></span> {name}</h2>'
        for item in entries:
            title, who = _named(item)
            main += f'<div class="item"><div class="meta"><div class="upper-row"><h3 class="job-title">{title}</h3><div class="time">{_dates(item, resume, "long", " - ")}</div></div><div class="company">{", ".join(filter(None, (who, e(item.get("location")))))}</div></div><div class="details">{summary_of(item)}{bullets(item)}</div></div>'
        main += "</section>"
    tools = "".join(
        f'<div class="item"><h3 class="level-title">{e(word)}</h3><div class="level-bar"></div></div>'
        for group in resume.get("skills", [])
        for word in group["keywords"]
    )
    main += f'<section class="skills-section section"><h2 class="section-title">{e(heading(resume, "skills"))}</h2><div class="skillset">{tools}</div></section>'
    assets = home / "online-cv/assets"
    links = "".join(
        _link(assets / path)
        for path in ("plugins/bootstrap/css/bootstrap.min.css", "plugins/font-awesome/css/all.css", "css/main.css")
    )  # fmt: skip
    fit = "<style>body{padding:0!important}.wrapper{max-width:unset!important}</style>"  # of its layout for print
    return _page(
        resume,
        links + fit,
        f'<body><div class="wrapper">{side}<div class="main-wrapper">{main}</div></div></body>',
    )


def modern_resume(resume: Resume, home: Path) -> str:
    """Modern Resume Theme: employer, title and dates over each other, the lines below in print."""
    basics = resume["basics"]
    body = f'<div class="container header-container"><div class="row"><div class="col-xs-12 col-sm-6 header-left"><h1>{e(basics["name"])}</h1><h2>{e(basics.get("label"))}</h2></div><div class="col-xs-12 col-sm-6 header-right"><p>Email: {e(basics.get("email"))}</p><p>Phone: {e(basics.get("phone"))}</p></div></div></div>'
    body += f'<main class="page-content"><div class="wrapper"><div class="container intro-container"><h3>{e(heading(resume, "summary"))}</h3><div class="row clearfix"><div class="col-xs-12"><p>{e(basics.get("summary"))}</p></div></div></div>'
    for _, name, entries in _entries(resume):
        body += f'<div class="container list-container"><h3>{name}</h3>'
        for item in entries:
            title, who = _named(item)
            second = f"<p><b>{title}</b></p>" if who else ""
            body += f'<div class="row clearfix layout layout-left border-no"><div class="col-xs-12 col-sm-4 col-md-3 col-print-12 details"><h4>{who or title}</h4>{second}<p>{_dates(item, resume, "long", " - ")}</p></div><div class="col-xs-12 col-sm-8 col-md-9 col-print-12 content">{summary_of(item)}{bullets(item)}</div></div>'
        body += "</div>"
    body += f'<div class="container text-container"><h3>{e(heading(resume, "skills"))}</h3>{_skills(resume, "<p><b>{}</b>: {}</p>")}</div></div></main>'
    return _page(resume, _link(home / "modern-resume-theme/assets/main.css"), f"<body>{body}</body>")


def sb2nov(resume: Resume) -> str:
    """sb2nov's resume: employer and place over title and dates, circles as bullets."""
    basics = resume["basics"]
    body = rf"\begin{{document}}\begin{{tabular*}}{{\textwidth}}{{l@{{\extracolsep{{\fill}}}}r}}\textbf{{\Large {t(basics['name'])}}} & Email: {t(basics.get('email'))}\\ {t(place(resume))} & Mobile: {t(basics.get('phone'))} \\ \end{{tabular*}}"
    for key, name, entries in sections(resume, "education", "work", "projects", "volunteer"):
        body += rf"\section{{{name}}}\resumeSubHeadingListStart "
        for item in entries:
            title, who = names(item)
            lines = "".join(
                rf"\item\small{{{t(line)} \vspace{{-2pt}}}}" for line in item.get("highlights", [])
            )
            listed = rf"\resumeItemListStart {lines}\resumeItemListEnd " if lines else ""
            if key == "projects":
                body += rf"\resumeSubItem{{{title}}}{{{told(item)}}}{listed}"
                continue
            body += rf"\resumeSubheading{{{who or title}}}{{{t(item.get('location'))}}}{{{title if who else ''}}}{{{when(item, resume, 'short', ' -- ')}}}{listed}"
        body += r"\resumeSubHeadingListEnd "
    body += rf"\section{{{t(heading(resume, 'skills'))}}}\resumeSubHeadingListStart " + "".join(
        rf"\resumeSubItem{{{name}}}{{{words}}}" for name, words in skill_groups(resume)
    )
    return body + r"\resumeSubHeadingListEnd\end{document}"


def forty_seconds(resume: Resume) -> str:
    """FortySecondsCV: a sidebar at the left; dates, the title in bold against the small employer, lines below."""
    basics = resume["basics"]
    skills = "".join(
        rf"\skill{{\faCheck}}{{{t(word)}}}"
        for group in resume.get("skills", [])
        for word in group["keywords"]
    )
    body = rf"\documentclass[a4paper]{{fortysecondscv}}\usepackage{{microtype,ragged2e}}\usepackage[utf8]{{inputenc}}\usepackage[T1]{{fontenc}}\usepackage[sfdefault]{{ClearSans}}\usepackage{{textcomp}}\cvname{{{t(basics['name'])}}}\cvjobtitle{{{t(basics.get('label'))}}}\cvaddress{{{t(place(resume))}}}\cvphone{{{t(basics.get('phone'))}}}\cvmail{{{t(basics.get('email'))}}}\addtofrontsidebar{{\sidesection{{{t(heading(resume, 'skills'))}}}{skills}}}\begin{{document}}\makefrontsidebar "
    for _, name, entries in sections(resume):
        body += rf"\cvsection{{{name}}}\begin{{cvtable}}[3]"
        for item in entries:
            title, who = names(item)
            body += rf"\cvitem{{{when(item, resume, 'digits', ' -- ')}}}{{{title}}}{{{who}}}{{{told(item)}{items(item)}}}"
        body += r"\end{cvtable}"
    return body + r"\end{document}"


PAGES: dict[str, tuple[str, Page]] = {
    "markdown_cv": ("markdown-cv", markdown_cv),
    "pandoc_resume": ("pandoc_resume", pandoc_resume),
    "online_cv": ("online-cv", online_cv),
    "modern_resume": ("modern-resume-theme", modern_resume),
}
CLASSES = {
    "sb2nov": Template("sb2nov-resume", sb2nov, "sourabh_bajaj_resume.tex", engine="pdflatex"),
    "forty_seconds": Template("FortySecondsCV", forty_seconds, engine="pdflatex"),
}
