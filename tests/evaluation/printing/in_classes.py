"""Layouts by other hands: LaTeX classes and templates, filled as their authors' examples fill them.

None is kept here. A folder (`--templates DIR`) holds a copy of each in a folder named as below.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.evaluation.printing.in_html import owner, role
from tests.evaluation.printing.in_latex import items, t
from tests.evaluation.printing.words import Resume, heading, language, place, span

ENTRIES = ("work", "education", "projects", "volunteer")


@dataclass(frozen=True)
class Template:
    """A class or template: its folder, the file that is its preamble if any, and what is printed with it."""

    folder: str
    write: Callable[[Resume], str]
    preamble: str = ""
    engine: str = "xelatex"


def source(template: Template, resume: Resume, templates: Path, work: Path) -> Path:
    """The document to be compiled, beside a copy of what it needs."""
    home = templates / template.folder
    shutil.copytree(home, work, dirs_exist_ok=True)
    start = (home / template.preamble).read_text(encoding="utf-8") if template.preamble else ""
    page = work / "page.tex"
    page.write_text(start.partition(r"\begin{document}")[0] + template.write(resume), encoding="utf-8")
    return page


def sections(resume: Resume, *keys: str) -> Iterator[tuple[str, str, list[Resume]]]:
    """The sections that a resume has, with their headings and entries."""
    for key in keys or ENTRIES:
        if resume.get(key):
            yield key, t(heading(resume, key, other=key == "work")), resume[key]


def when(item: Resume, resume: Resume, form: str, dash: str) -> str:
    """The dates of an entry in one form."""
    return t(span(item, form, language(resume), dash))


def names(item: Resume) -> tuple[str, str]:
    """Title and owner; an owner without title is the title."""
    return (t(role(item)), t(owner(item))) if role(item) else (t(owner(item)), "")


def about(item: Resume) -> str:
    """What an entry says of itself before its highlights."""
    return t(item.get("summary") or item.get("description"))


def skill_groups(resume: Resume) -> list[tuple[str, str]]:
    """Names and words of the groups of skills, languages last."""
    groups = [(t(group["name"]), t(", ".join(group["keywords"]))) for group in resume.get("skills", [])]
    spoken = ", ".join(f"{item['language']} ({item['fluency']})" for item in resume.get("languages", []))
    return [*groups, (t(heading(resume, "languages")), t(spoken))] if spoken else groups


def split_name(name: str) -> tuple[str, str]:
    """First names and last name."""
    first, _, last = name.rpartition(" ")
    return t(first), t(last)


def awesome_cv(resume: Resume) -> str:
    """Awesome-CV: employer and place, title and dates, in a table of the class's own."""
    basics = resume["basics"]
    first, last = split_name(basics["name"])
    body = r"\documentclass[11pt, a4paper]{awesome-cv}\geometry{left=1.4cm, top=.8cm, right=1.4cm, bottom=1.8cm, footskip=.5cm}\colorlet{awesome}{awesome-red}\setbool{acvSectionColorHighlight}{true}"
    body += rf"\name{{{first}}}{{{last}}}\position{{{t(basics.get('label'))}}}\address{{{t(place(resume))}}}\mobile{{{t(basics.get('phone'))}}}\email{{{t(basics.get('email'))}}}"
    body += rf"\begin{{document}}\makecvheader[C]\makecvfooter{{\today}}{{{t(basics['name'])}~~~·~~~Résumé}}{{\thepage}}"
    body += rf"\cvsection{{{t(heading(resume, 'summary', other=True))}}}\begin{{cvparagraph}}{t(basics.get('summary'))}\end{{cvparagraph}}"
    for _, name, entries in sections(resume):
        body += rf"\cvsection{{{name}}}\begin{{cventries}}"
        for item in entries:
            title, who = names(item)
            lines = items(item).replace("{itemize}", "{cvitems}")
            body += rf"\cventry{{{title}}}{{{who}}}{{{t(item.get('location'))}}}{{{when(item, resume, 'dotted', ' - ')}}}{{{about(item)}{lines}}}"
        body += r"\end{cventries}"
    body += rf"\cvsection{{{t(heading(resume, 'skills'))}}}\begin{{cvskills}}"
    body += "".join(rf"\cvskill{{{name}}}{{{words}}}" for name, words in skill_groups(resume))
    return body + r"\end{cvskills}\end{document}"


def altacv(resume: Resume) -> str:
    """AltaCV: two columns, dates and place beside icons under title and employer."""
    basics = resume["basics"]
    body = rf"\begin{{document}}\name{{{t(basics['name'])}}}\tagline{{{t(basics.get('label'))}}}\personalinfo{{\email{{{t(basics.get('email'))}}}\phone{{{t(basics.get('phone'))}}}\location{{{t(place(resume))}}}}}\makecvheader\columnratio{{0.6}}\begin{{paracol}}{{2}}"

    def events(*keys: str) -> str:
        text = ""
        for _, name, entries in sections(resume, *keys):
            told = []
            for item in entries:
                title, who = names(item)
                told.append(
                    rf"\cvevent{{{title}}}{{{who}}}{{{when(item, resume, 'long', ' -- ')}}}{{{t(item.get('location'))}}}"
                    + about(item)
                    + items(item)
                )
            text += rf"\cvsection{{{name}}}" + r"\divider ".join(told)
        return text

    body += events("work", "projects") + r"\switchcolumn "
    body += rf"\cvsection{{{t(heading(resume, 'summary'))}}}\begin{{quote}}{t(basics.get('summary'))}\end{{quote}}"
    body += rf"\cvsection{{{t(heading(resume, 'skills'))}}}"
    body += r"\divider\smallskip ".join(
        "".join(rf"\cvtag{{{t(word)}}} " for word in group["keywords"]) + r"\par "
        for group in resume["skills"]
    )
    body += rf"\cvsection{{{t(heading(resume, 'languages'))}}}" + r"\divider ".join(
        rf"\cvskill{{{t(item['language'])}}}{{{5 - at}}}"
        for at, item in enumerate(resume.get("languages", []))
    )
    return body + events("education", "volunteer") + r"\end{paracol}\end{document}"


def jake(resume: Resume) -> str:
    """Jake's resume: title and dates, employer and place; further roles of an employer in italics."""
    basics = resume["basics"]
    body = rf"\begin{{document}}\begin{{center}}\textbf{{\Huge \scshape {t(basics['name'])}}} \\ \vspace{{1pt}}\small {t(basics.get('phone'))} $|$ {t(basics.get('email'))} $|$ {t(place(resume))}\end{{center}}"
    for key, name, entries in sections(resume, "education", "work", "projects", "volunteer"):
        body += rf"\section{{{name}}}\resumeSubHeadingListStart "
        for item in entries:
            dates, (title, who) = when(item, resume, "dotted", " -- "), names(item)
            body += (
                rf"\resumeProjectHeading{{\textbf{{{title}}} $|$ \emph{{{about(item)}}}}}{{{dates}}}"
                if key == "projects"
                else rf"\resumeSubheading{{{who}}}{{{t(item.get('location'))}}}{{{title}}}{{{dates}}}"
                if key == "education"
                else rf"\resumeSubheading{{{title}}}{{{dates}}}{{{who}}}{{{t(item.get('location'))}}}"
            )
            body += _resume_items(item)
        body += r"\resumeSubHeadingListEnd "
    return body + _resume_skills(resume)


def _resume_items(item: Resume) -> str:
    lines = "".join(rf"\resumeItem{{{t(line)}}} " for line in item.get("highlights", []))
    return rf"\resumeItemListStart {lines}\resumeItemListEnd " if lines else ""


def _resume_skills(resume: Resume) -> str:
    lines = r" \\ ".join(rf"\textbf{{{name}}}{{: {words}}}" for name, words in skill_groups(resume))
    return rf"\section{{{t(heading(resume, 'skills', other=True))}}}\begin{{itemize}}[leftmargin=0.15in, label={{}}]\small{{\item{{{lines}}}}}\end{{itemize}}\end{{document}}"


def mcdowell(resume: Resume) -> str:
    """McDowell's CV: title, employer and dates in three columns of one line."""
    basics = resume["basics"]
    body = rf"\documentclass[a4paper]{{mcdowellcv}}\usepackage{{amsmath}}\name{{{t(basics['name'])}}}\address{{{t(place(resume))}}}\contacts{{{t(basics.get('phone'))} \linebreak {t(basics.get('email'))}}}\begin{{document}}\makeheader "
    for _, name, entries in sections(resume):
        body += rf"\begin{{cvsection}}{{{name}}}"
        for item in entries:
            title, who = names(item)
            body += rf"\begin{{cvsubsection}}{{{title}}}{{{who}}}{{{when(item, resume, 'short', ' -- ')}}}{about(item)}{items(item)}\end{{cvsubsection}}"
        body += r"\end{cvsection}"
    skills = "".join(rf"\item \textbf{{{name}}}: {words}" for name, words in skill_groups(resume))
    return (
        body
        + rf"\begin{{cvsection}}{{{t(heading(resume, 'skills'))}}}\begin{{cvsubsection}}{{}}{{}}{{}}\begin{{itemize}}{skills}\end{{itemize}}\end{{cvsubsection}}\end{{cvsection}}\end{{document}}"
    )


def twenty_seconds(resume: Resume) -> str:
    """Twenty Seconds: a gray column with bars at the left; dates at the left of title and employer."""
    basics = resume["basics"]
    body = rf"\documentclass{{twentysecondcv}}\begin{{document}}\cvname{{{t(basics['name'])}}}\cvjobtitle{{{t(basics.get('label'))}}}\cvaddress{{{t(place(resume))}}}\cvnumberphone{{{t(basics.get('phone'))}}}\cvmail{{{t(basics.get('email'))}}}\aboutme{{{t(basics.get('summary'))}}}"
    words = [word for group in resume["skills"] for word in group["keywords"]]
    body += (
        r"\skills{"
        + ",".join(f"{{{t(word)}/{5 - at % 3}}}" for at, word in enumerate(words[:5]))
        + r"}\makeprofile "
    )
    for _, name, entries in sections(resume):
        body += rf"\section{{{name}}}"
        for item in entries:
            title, who = names(item)
            dates = when(item, resume, "digits", "|").replace("|", r" --\\ ")
            body += rf"\begin{{twenty}}\twentyitem{{\parbox[t]{{1.6cm}}{{{dates}}}}}{{{title}}}{{{who}}}{{{about(item)}{items(item)}}}\end{{twenty}}"
    return body + r"\end{document}"


LAYOUTS = {
    "awesome_cv": Template("Awesome-CV", awesome_cv),
    "altacv": Template("AltaCV", altacv, "sample.tex", engine="pdflatex"),
    "jake": Template("jakes-resume", jake, "resume.tex", engine="pdflatex"),
    "mcdowell": Template("mcdowell-cv", mcdowell),
    "twenty_seconds": Template("TwentySeconds", twenty_seconds, engine="pdflatex"),
}
