"""Layouts by other hands: classes that TeX's archive has, and the themes of HackMyResume."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.evaluation.printing.in_classes import about, names, sections, skill_groups, split_name, when
from tests.evaluation.printing.in_latex import items, moderncv, t
from tests.evaluation.printing.in_word_templates import LABELS
from tests.evaluation.printing.words import Resume, heading, language, place

HACKED = ("modern", "compact", "positive", "basis")
LANGUAGES = {"en": "english", "de": "german", "fr": "french"}


def hacked(command: Path, theme: str, resume: Resume, work: Path) -> str:
    """The page that HackMyResume makes with a theme; `command` is its `index.js`."""
    old = json.loads(json.dumps(resume, default=str))
    old["basics"].setdefault("profiles", [])
    for job in old.get("work", []):  # it knows the older spellings only
        job |= {"company": job["name"], "website": ""}
    (work / "resume.json").write_text(json.dumps(old), encoding="utf-8")
    call = ["node", str(command), "build", "resume.json", "TO", f"{theme}/page.html", "-t", theme]
    subprocess.run(call, cwd=work, check=False, timeout=120, capture_output=True)
    for style in (work / theme).glob("*.css"):
        shutil.copy(style, work)
    return (work / theme / "page.html").read_text(encoding="utf-8")


def europass(resume: Resume) -> str:
    """europasscv: headings and dates right-aligned in a left column, the employer under the title."""
    basics = resume["basics"]
    body = rf"\documentclass[{LANGUAGES[language(resume)]},a4paper]{{europasscv}}\ecvname{{{t(basics['name'])}}}\ecvaddress{{{t(place(resume))}}}\ecvtelephone{{{t(basics.get('phone'))}}}\ecvemail{{{t(basics.get('email'))}}}\begin{{document}}\begin{{europasscv}}\ecvpersonalinfo"
    for _, name, entries in sections(resume):
        body += rf"\ecvsection{{{name}}}"
        for item in entries:
            title, who = names(item)
            body += rf"\ecvtitle{{{when(item, resume, 'long', ' -- ')}}}{{{title}}}"
            if who:
                body += rf"\ecvitem{{}}{{{', '.join(filter(None, (who, t(item.get('location')))))}}}"
            lines = items(item).replace("{itemize}", "{ecvitemize}")
            if about(item) or lines:
                body += rf"\ecvitem{{}}{{{about(item)} {lines}}}"
    body += rf"\ecvsection{{{t(heading(resume, 'skills'))}}}"
    body += "".join(rf"\ecvitem{{{name}}}{{{words}}}" for name, words in skill_groups(resume))
    return body + r"\end{europasscv}\end{document}"


def europe(resume: Resume) -> str:
    """europecv: the old form, a label in the left column for each field."""
    basics, tongue = resume["basics"], language(resume)
    dates, title, tasks, employer = map(t, LABELS[tongue])
    body = rf"\documentclass[{LANGUAGES[tongue]},a4paper,utf8]{{europecv}}\ecvname{{{t(basics['name'])}}}\ecvaddress{{{t(place(resume))}}}\ecvtelephone{{{t(basics.get('phone'))}}}\ecvemail{{{t(basics.get('email'))}}}\begin{{document}}\begin{{europecv}}\ecvpersonalinfo[10pt]"
    for _, name, entries in sections(resume):
        body += rf"\ecvsection{{{name}}}"
        for item in entries:
            fields = [(dates, when(item, resume, "short", " -- "))]
            fields += [(title, names(item)[0])] if names(item)[1] else []
            fields += [(tasks, f"{about(item)} {items(item)}")] if item.get("highlights") else []
            fields += [
                (
                    employer,
                    ", ".join(filter(None, (names(item)[1] or names(item)[0], t(item.get("location"))))),
                )
            ]
            body += "".join(rf"\ecvitem{{{label}}}{{{text}}}" for label, text in fields)
    return body + r"\end{europecv}\end{document}"


def simple(resume: Resume) -> str:
    """simplecv: dates as labels of topics, then title, employer and place in one breath."""
    basics = resume["basics"]
    body = rf"\documentclass{{simplecv}}\usepackage[utf8]{{inputenc}}\usepackage[T1]{{fontenc}}\usepackage{{textcomp}}\begin{{document}}\leftheader{{{t(place(resume))}}}\rightheader{{{t(basics.get('email'))}}}\title{{{t(basics['name'])}}}\maketitle "
    for _, name, entries in sections(resume):
        body += rf"\section{{{name}}}\begin{{topic}}"
        for item in entries:
            title, who = names(item)
            head = ", ".join(filter(None, (rf"\textbf{{{title}}}", who, t(item.get("location")))))
            body += rf"\item[{when(item, resume, 'short', ' -- ')}] {head}{items(item)}"
        body += r"\end{topic}"
    return body + r"\end{document}"


def rubrics(resume: Resume) -> str:
    """curve: rubrics as tables over pages, dates in the left column."""
    basics = resume["basics"]
    body = rf"\documentclass[a4paper]{{curve}}\usepackage[utf8]{{inputenc}}\usepackage[T1]{{fontenc}}\usepackage{{textcomp}}\leftheader{{{t(basics['name'])} \\ {t(basics.get('email'))}}}\rightheader{{{t(place(resume))}}}\title{{{t(basics.get('label'))}}}\begin{{document}}\makeheaders\maketitle "
    files = ""
    for key, name, entries in sections(resume):
        rows = ""
        for item in entries:
            title, who = names(item)
            head = " -- ".join(filter(None, (rf"\textbf{{{title}}}", who)))
            rows += rf"\entry*[{when(item, resume, 'dotted', ' -- ')}] {head}{items(item)}"
        files += rf"\begin{{filecontents}}[overwrite]{{{key}.tex}}\begin{{rubric}}{{{name}}}{rows}\end{{rubric}}\end{{filecontents}}".replace(
            r"\begin{rubric}", "\n\\begin{rubric}"
        ).replace(r"\end{filecontents}", "\n\\end{filecontents}\n")
        body += rf"\makerubric{{{key}}}"
    return files + body + r"\end{document}"


def readable(resume: Resume) -> str:
    """ReadableCV: dates left of title and employer, "Role outline" and "Responsibilities" above the lines."""
    basics = resume["basics"]
    body = rf"\documentclass{{ReadableCV}}\begin{{document}}{{\Large {t(basics['name'])}}}\par {t(basics.get('email'))}\par "
    for key, name, entries in sections(resume, "work", "education"):
        body += rf"\section*{{{name}}}"
        for item in entries:
            title, who = names(item)
            body += rf"\newRole{{{when(item, resume, 'short', ' - ')}}}{{{title}}}{{{who}}}{{{about(item) or '~'}}}"
            lines = [t(line) for line in item.get("highlights", [])][:5]
            if key == "work":
                body += r"\roleResponsibilities" + "".join(
                    f"{{{line}}}" for line in lines + [""] * (5 - len(lines))
                )
    return body + r"\end{document}"


def vita(resume: Resume) -> str:
    """currvita: lists with dates as labels, under headings of their own."""
    basics = resume["basics"]
    body = rf"\documentclass[11pt,a4paper]{{article}}\usepackage[utf8]{{inputenc}}\usepackage[T1]{{fontenc}}\usepackage{{textcomp}}\usepackage[openbib]{{currvita}}\setlength{{\cvlabelwidth}}{{45mm}}\begin{{document}}\begin{{cv}}{{{t(basics['name'])}}}"
    for _, name, entries in sections(resume):
        body += rf"\begin{{cvlist}}{{{name}}}"
        for item in entries:
            title, who = names(item)
            head = r"\\ ".join(filter(None, (rf"\textit{{{title}}}", who)))
            body += rf"\item[{when(item, resume, 'digits', ' -- ')}] {head}{items(item)}"
        body += r"\end{cvlist}"
    return body + r"\end{cv}\end{document}"


def koma(resume: Resume, style: str) -> str:
    """komacv: entries as moderncv's, in styles of its own."""
    basics = resume["basics"]
    first, last = split_name(basics["name"])
    body = rf"\documentclass[style={style}]{{komacv}}\usepackage{{lmodern,textcomp}}\firstname{{{first}}}\familyname{{{last}}}\title{{{t(basics.get('label'))}}}\mobile{{{t(basics.get('phone'))}}}\email{{{t(basics.get('email'))}}}\begin{{document}}\maketitle "
    for _, name, entries in sections(resume):
        body += rf"\section{{{name}}}"
        for item in entries:
            title, who = names(item)
            body += rf"\cventry{{{when(item, resume, 'short', ' -- ')}}}{{{title}}}{{{who}}}{{{t(item.get('location'))}}}{{}}{{{about(item)}{items(item)}}}"
    return body + r"\end{document}"


LAYOUTS: dict[str, tuple[str, Callable[[Resume], str]]] = {
    "europasscv": ("pdflatex", europass),
    "europecv": ("pdflatex", europe),
    "simplecv": ("pdflatex", simple),
    "curve": ("pdflatex", rubrics),
    "readablecv": ("pdflatex", readable),
    "currvita": ("pdflatex", vita),
    "komacv_classic": ("pdflatex", partial(koma, style="classic")),
    "komacv_oldstyle": ("pdflatex", partial(koma, style="oldstyle")),
    "moderncv_fancy": ("pdflatex", partial(moderncv, style="fancy")),
    "moderncv_oldstyle": ("pdflatex", partial(moderncv, style="oldstyle")),
}
