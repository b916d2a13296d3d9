"""Layouts as LaTeX: moderncv, europecv, a tabular classic, and two columns by paracol and minipages."""

from __future__ import annotations

from collections.abc import Callable

from tests.evaluation.printing.in_html import owner, role
from tests.evaluation.printing.words import Resume, grouped, heading, language, place, span

SPECIAL = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}",
           "^": r"\textasciicircum{}", "–": "--", "—": "---"}  # fmt: skip
FACES = "[Extension=.ttf,UprightFont=*-Regular,BoldFont=*-Bold,ItalicFont=*-Italic,BoldItalicFont=*-Bold]"
COMMON = r"\usepackage{fontspec}\defaultfontfeatures{Ligatures=TeX}"


def t(text: object) -> str:
    """Text with LaTeX's own characters escaped."""
    return "".join(SPECIAL.get(char, char) for char in str(text or ""))


def items(entry: Resume, options: str = "") -> str:
    """The highlights as an itemize."""
    lines = entry.get("highlights", [])
    return (
        rf"\begin{{itemize}}{options}" + "".join(rf"\item {t(line)} " for line in lines) + r"\end{itemize}"
        if lines
        else ""
    )


def skill_lines(resume: Resume, form: str = r"\textbf{%s}: %s\\") -> str:
    """Skills, a line a group."""
    return "".join(form % (t(s["name"]), t(", ".join(s["keywords"]))) for s in resume.get("skills", []))


def moderncv(resume: Resume, style: str = "classic") -> str:
    """The moderncv class: dates in a left column (classic) or at the right (banking)."""
    tongue, basics = language(resume), resume["basics"]
    first, _, last = basics["name"].rpartition(" ")
    body = rf"\documentclass[11pt,a4paper,sans]{{moderncv}}\moderncvstyle{{{style}}}\moderncvcolor{{blue}}\usepackage[scale=0.78]{{geometry}}"
    body += rf"\name{{{t(first)}}}{{{t(last)}}}\title{{{t(basics.get('label'))}}}\email{{{t(basics.get('email'))}}}"
    body += rf"\address{{{t(place(resume))}}}{{}}{{}}" + (
        rf"\phone[mobile]{{{t(basics['phone'])}}}" if basics.get("phone") else ""
    )
    body += r"\begin{document}\makecvtitle "
    for key in ("work", "education", "projects", "volunteer"):
        if not resume.get(key):
            continue
        body += rf"\section{{{t(heading(resume, key, other=True))}}}"
        for item in resume[key]:
            text = t(item.get("summary") or item.get("description")) + items(item)
            body += rf"\cventry{{{t(span(item, 'digits', tongue))}}}{{{t(role(item) or owner(item))}}}{{{t(owner(item)) if role(item) else ''}}}{{{t(item.get('location'))}}}{{}}{{{text}}}"
    if resume.get("skills"):
        body += rf"\section{{{t(heading(resume, 'skills'))}}}" + "".join(
            rf"\cvitem{{{t(s['name'])}}}{{{t(', '.join(s['keywords']))}}}" for s in resume["skills"]
        )
    return body + r"\end{document}"


def banking(resume: Resume) -> str:
    """moderncv's banking style."""
    return moderncv(resume, "banking")


def casual(resume: Resume) -> str:
    """moderncv's casual style."""
    return moderncv(resume, "casual")


def tabular(resume: Resume) -> str:
    """An article with tabular* heads: employer and place, title and dates."""
    tongue, basics = language(resume), resume["basics"]
    body = (
        r"\documentclass[letterpaper,11pt]{article}"
        + COMMON
        + r"\usepackage{titlesec,enumitem}\usepackage[margin=0.7in]{geometry}\pagestyle{empty}\setlength{\parindent}{0pt}"
    )
    body += r"\titleformat{\section}{\scshape\raggedright\large}{}{0em}{}[\titlerule]\begin{document}"
    body += rf"\begin{{tabular*}}{{\textwidth}}{{l@{{\extracolsep{{\fill}}}}r}}\textbf{{\Large {t(basics['name'])}}} & {t(basics.get('email'))}\\ {t(basics.get('label'))} & {t(basics.get('phone'))}\\\end{{tabular*}}"

    def entry(item: Resume) -> str:
        left, right = owner(item), item.get("location", "")
        return (
            rf"\item\begin{{tabular*}}{{0.97\textwidth}}{{l@{{\extracolsep{{\fill}}}}r}}\textbf{{{t(left)}}} & {t(right)}\\ \textit{{\small {t(role(item))}}} & \textit{{\small {t(span(item, 'dotted', tongue, ' - '))}}}\\\end{{tabular*}}\vspace{{-5pt}}"
            + items(item, "[label={$\\circ$}]")
        )

    for key in ("education", "work", "projects", "volunteer"):
        if resume.get(key):
            body += (
                rf"\section{{{t(heading(resume, key))}}}\begin{{itemize}}[leftmargin=*,label={{}}]"
                + "".join(map(entry, resume[key]))
                + r"\end{itemize}"
            )
    return (
        body + rf"\section{{{t(heading(resume, 'skills', other=True))}}}{skill_lines(resume)}\end{{document}}"
    )


def paracol(resume: Resume) -> str:
    """Two unequal columns after a header: work at the left; summary, skills and schools at the right."""
    tongue, basics = language(resume), resume["basics"]
    body = (
        r"\documentclass[10pt,a4paper]{article}"
        + COMMON
        + r"\usepackage{paracol,xcolor,enumitem,fontawesome5}\usepackage[margin=1.2cm]{geometry}\pagestyle{empty}\setlength{\parindent}{0pt}\setmainfont{InriaSans}"
        + FACES
        + r"\setlist{leftmargin=*,nosep}"
    )
    body += r"\newcommand{\cvsec}[1]{\medskip{\color{teal}\LARGE\bfseries\MakeUppercase{#1}}\\[-1ex]{\color{teal}\rule{\linewidth}{2pt}}\medskip\par}"
    body += r"\newcommand{\cvev}[4]{{\large\color{black!80}#1\par}\smallskip{\textbf{\color{teal}#2}\par}\smallskip{\small\makebox[0.5\linewidth][l]{\faCalendar\hspace{0.5em}#3}\makebox[0.5\linewidth][l]{\faMapMarker\hspace{0.5em}#4}}\par\medskip}\begin{document}"
    body += rf"{{\Huge\bfseries {t(basics['name'])}}}\par{{\large\color{{teal}}{t(basics.get('label'))}}}\par\faEnvelope\ {t(basics.get('email'))}\quad\faPhone\ {t(basics.get('phone'))}\quad\faMapMarker\ {t(place(resume))}\par\columnratio{{0.6}}\setlength{{\columnsep}}{{2em}}\begin{{paracol}}{{2}}"

    def entry(item: Resume) -> str:
        return (
            rf"\cvev{{{t(role(item) or owner(item))}}}{{{t(owner(item)) if role(item) else ''}}}{{{t(span(item, 'long', tongue))}}}{{{t(item.get('location'))}}}"
            + t(item.get("summary") or item.get("description"))
            + items(item)
            + r"\smallskip\textcolor{gray}{\dotfill}\par "
        )

    for key in ("work", "projects", "volunteer"):
        if resume.get(key):
            body += rf"\cvsec{{{t(heading(resume, key))}}}" + "".join(map(entry, resume[key]))
    body += r"\switchcolumn "
    if basics.get("summary"):
        body += rf"\cvsec{{{t(heading(resume, 'summary'))}}}{t(basics['summary'])}\par "
    body += rf"\cvsec{{{t(heading(resume, 'skills'))}}}{skill_lines(resume, chr(92) + 'textbf{%s}' + chr(92) * 2 + ' %s' + chr(92) + 'par ')}"
    if resume.get("education"):
        body += rf"\cvsec{{{t(heading(resume, 'education'))}}}" + "".join(map(entry, resume["education"]))
    return body + r"\end{paracol}\end{document}"


def minipages(resume: Resume) -> str:
    """A narrow left column (schools, skills) and a wide right one; heads as "EMPLOYER | TITLE", dates beneath."""
    tongue, basics = language(resume), resume["basics"]
    body = (
        r"\documentclass[10pt,letterpaper]{article}"
        + COMMON
        + r"\usepackage{xcolor,enumitem,multicol}\usepackage[margin=0.6in]{geometry}\pagestyle{empty}\setlength{\parindent}{0pt}\setmainfont{QuattrocentoSans}"
        + FACES
        + r"\setlist{leftmargin=1em,nosep}"
    )
    body += r"\newcommand{\sect}[1]{\vspace{8pt}{\color{black!60}\Large\scshape #1}\par\vspace{4pt}}\newcommand{\run}[1]{{\bfseries\uppercase{#1}}}\newcommand{\desc}[1]{{\color{black!70}\small\uppercase{#1}}}\newcommand{\loc}[1]{{\color{black!50}\small #1\par}}\begin{document}"
    body += rf"\begin{{center}}{{\fontsize{{32pt}}{{36pt}}\selectfont {t(basics['name'])}}}\\ {t(basics.get('email'))} | {t(basics.get('phone'))}\end{{center}}"

    def entry(item: Resume) -> str:
        tail = rf" \desc{{| {t(role(item))}}}" if role(item) else ""
        where = " | ".join(filter(None, (t(span(item, "short", tongue)), t(item.get("location")))))
        return (
            rf"\run{{{t(owner(item))}}}{tail}\par\loc{{{where}}}"
            + t(item.get("summary") or item.get("description"))
            + items(item)
            + r"\vspace{6pt}\par "
        )

    left = "".join(
        rf"\run{{{t(s['institution'])}}}\par\desc{{{t(s.get('studyType'))} in {t(s.get('area'))}}}\par\loc{{{t(span(s, 'short', tongue))}}}\vspace{{6pt}}\par "
        for s in resume.get("education", [])
    )
    left = (
        rf"\sect{{{t(heading(resume, 'education'))}}}{left}\sect{{{t(heading(resume, 'skills'))}}}"
        + skill_lines(resume, r"\textsc{%s}\\ %s\par\vspace{4pt} ")
    )
    right = "".join(
        rf"\sect{{{t(heading(resume, key))}}}" + "".join(map(entry, resume[key]))
        for key in ("work", "projects", "volunteer")
        if resume.get(key)
    )
    return (
        body
        + rf"\begin{{minipage}}[t]{{0.31\textwidth}}\raggedright {left}\end{{minipage}}\hfill\begin{{minipage}}[t]{{0.65\textwidth}}{right}\end{{minipage}}\end{{document}}"
    )


def awesome(resume: Resume) -> str:
    """Employer bold at the left, place at the right; title in small capitals, dates in italics at the right."""
    tongue, basics = language(resume), resume["basics"]
    body = (
        r"\documentclass[11pt,a4paper]{article}"
        + COMMON
        + r"\usepackage{xcolor,enumitem,tabularx,array}\usepackage[margin=1.6cm]{geometry}\usepackage{fancyhdr}\pagestyle{fancy}\renewcommand{\headrulewidth}{0pt}\setlength{\parindent}{0pt}\setmainfont{CrimsonPro}"
        + FACES
    )
    body += rf"\fancyhf{{}}\fancyfoot[L]{{\footnotesize December 1, 2026}}\fancyfoot[C]{{\footnotesize {t(basics['name'])} · Résumé}}\fancyfoot[R]{{\footnotesize\thepage}}"
    body += r"\newcommand{\sect}[1]{\medskip{\LARGE\bfseries #1}\color{gray}\hrulefill\color{black}\par\medskip}\begin{document}"
    body += rf"\begin{{center}}{{\Huge {t(basics['name'])}}}\\{{\color{{red}}\scshape {t(basics.get('label'))}}}\\ {t(basics.get('email'))} | {t(place(resume))}\end{{center}}"
    for key in ("work", "education", "projects", "volunteer"):
        if not resume.get(key):
            continue
        body += rf"\sect{{{t(heading(resume, key, other=True))}}}"
        for name, group in (
            grouped({"work": resume[key]}) if key == "work" else [(owner(i), [i]) for i in resume[key]]
        ):
            body += rf"\textbf{{{t(name)}}}\hfill\textit{{\color{{red}}{t(group[0].get('location'))}}}\par "
            for item in group:
                body += (
                    rf"{{\small\scshape {t(role(item))}}}\hfill{{\small\itshape {t(span(item, 'dotted', tongue))}}}\par "
                    + items(item, "[nosep,label=\\textbullet]")
                    + r"\medskip "
                )
    return body + rf"\sect{{{t(heading(resume, 'skills'))}}}{skill_lines(resume)}\end{{document}}"


LAYOUTS: dict[str, Callable[[Resume], str]] = {
    "moderncv": moderncv,
    "banking": banking,
    "casual": casual,
    "tabular": tabular,
    "paracol": paracol,
    "minipages": minipages,
    "awesome": awesome,
}
