"""More LaTeX classes by other hands, for a set that is printed once the reader was mended with the first."""

from __future__ import annotations

from tests.evaluation.printing.in_classes import (
    Template,
    about,
    names,
    sections,
    skill_groups,
    split_name,
    when,
)
from tests.evaluation.printing.in_latex import items, t
from tests.evaluation.printing.words import MONTHS, PRESENT, Resume, grouped, heading, language, place


def deedy(resume: Resume) -> str:
    """Deedy's: schools and skills in a narrow column; "EMPLOYER | TITLE" over "dates | place" in the wide one."""
    basics = resume["basics"]
    first, last = split_name(basics["name"])
    body = rf"\documentclass{{deedy-resume-openfont}}\usepackage{{fancyhdr}}\pagestyle{{fancy}}\fancyhf{{}}\begin{{document}}\namesection{{{first}}}{{{last}}}{{{t(basics.get('email'))} | {t(basics.get('phone'))}}}\begin{{minipage}}[t]{{0.33\textwidth}}"
    for _, name, entries in sections(resume, "education"):
        body += rf"\section{{{name}}}"
        for item in entries:
            degree, school = names(item)
            body += rf"\subsection{{{school}}}\descript{{{degree}}}\location{{{when(item, resume, 'short', ' -- ')}}}\sectionsep "
    body += rf"\section{{{t(heading(resume, 'skills'))}}}" + "".join(
        rf"\subsection{{{name}}}{words}\sectionsep " for name, words in skill_groups(resume)
    )
    body += r"\end{minipage}\hfill\begin{minipage}[t]{0.66\textwidth}"
    for _, name, entries in sections(resume, "work", "projects", "volunteer"):
        body += rf"\section{{{name}}}"
        for item in entries:
            title, who = names(item)
            told = rf"\descript{{| {title} }}" if who else ""
            lines = items(item).replace("{itemize}", "{tightemize}")
            where = f" | {t(item['location'])}" if item.get("location") else ""
            body += rf"\runsubsection{{{who or title}}}{told}\location{{{when(item, resume, 'short', ' – ')}{where}}}{about(item)}{lines}\sectionsep "
    return body + r"\end{minipage}\end{document}"


def medium_length(resume: Resume) -> str:
    """The medium length CV: employer and dates, title and place in italics, dots for bullets."""
    basics = resume["basics"]
    body = rf"\documentclass{{resume}}\usepackage[T1]{{fontenc}}\usepackage[left=0.75in,top=0.6in,right=0.75in,bottom=0.6in]{{geometry}}\name{{{t(basics['name'])}}}\address{{{t(place(resume))}}}\address{{{t(basics.get('phone'))} \\ {t(basics.get('email'))}}}\begin{{document}}"
    for _, name, entries in sections(resume, "education", "work", "projects", "volunteer"):
        body += rf"\begin{{rSection}}{{{name}}}"
        for item in entries:
            title, who = names(item)
            lines = "".join(
                rf"\item {t(line)} " for line in item.get("highlights", []) or [about(item) or "~"]
            )
            body += rf"\begin{{rSubsection}}{{{who or title}}}{{{when(item, resume, 'long', ' - ')}}}{{{title if who else ''}}}{{{t(item.get('location'))}}}{lines}\end{{rSubsection}}"
        body += r"\end{rSection}"
    rows = "".join(rf"{name} & {words} \\ " for name, words in skill_groups(resume))
    return (
        body
        + rf"\begin{{rSection}}{{{t(heading(resume, 'skills'))}}}\begin{{tabular}}{{@{{}}>{{\bfseries}}l@{{\hspace{{6ex}}}}l}}{rows}\end{{tabular}}\end{{rSection}}\end{{document}}"
    )


def headed(resume: Resume) -> str:
    """Cies Breijs's: an employer with its place, under it each role with its dates, and text."""
    basics = resume["basics"]
    body = rf"\documentclass[10pt,a4paper]{{article}}\usepackage[a4paper,margin=0.75in]{{geometry}}\usepackage[english]{{babel}}\usepackage{{resume}}\begin{{document}}\sloppy\maintitle{{{t(basics['name'])}}}{{}}{{}}\nobreakvspace{{0.3em}}\noindent {t(basics.get('email'))}\sbull {t(basics.get('phone'))}\sbull {t(place(resume))}\spacedhrule{{0.9em}}{{-0.4em}}\roottitle{{{t(heading(resume, 'summary', other=True))}}}\noindent {t(basics.get('summary'))}"
    for key, name, entries in sections(resume):
        body += rf"\spacedhrule{{0em}}{{-0.4em}}\roottitle{{{name}}}"
        groups = grouped(resume) if key == "work" else [(names(item)[1], [item]) for item in entries]
        for who, group in groups:
            roles = "".join(
                rf"\headedsubsection{{{names(item)[0]}}}{{{when(item, resume, 'tick', ' -- ')}}}{{\bodytext{{{about(item)}{items(item)}}}}}"
                for item in group
            )
            shown = t(who) if key == "work" else who
            body += (
                rf"\headedsection{{{shown or '~'}}}{{\textsc{{{t(group[0].get('location'))}}}}}{{{roles}}}"
            )
    return body + r"\end{document}"


def yaac(resume: Resume) -> str:
    """Yet another awesome CV: the end above the start at the left of a rule; title, employer and place beside."""
    basics, tongue = resume["basics"], language(resume)
    first, last = split_name(basics["name"])
    body = rf"\documentclass[localFont,alternative,10pt,compact]{{yaac-another-awesome-cv}}\name{{{first}}}{{{last}}}\tagline{{{t(basics.get('label'))}}}\socialinfo{{\smartphone{{{t(basics.get('phone'))}}}\email{{{t(basics.get('email'))}}}\\ \address{{{t(place(resume))}}}}}\begin{{document}}\makecvheader "

    def month(date: str) -> str:
        if not date:
            return t(PRESENT[tongue])
        return t(f"{MONTHS[tongue][int(date[5:7]) - 1].capitalize()} {date[:4]}")

    for key, name, entries in sections(resume, "work", "volunteer"):
        icon = r"\faSuitcase" if key == "work" else r"\faHeart"
        body += rf"\sectionTitle{{{name}}}{{{icon}}}\begin{{experiences}}" + r"\emptySeparator ".join(
            rf"\experience{{{month(item.get('endDate', ''))}}}{{{names(item)[0]}}}{{{names(item)[1]}}}{{{t(item.get('location'))}}}{{{month(item['startDate'])}}}{{{about(item)}{items(item)}}}{{}}"
            for item in entries
        )
        body += r"\end{experiences}"
    body += rf"\sectionTitle{{{t(heading(resume, 'skills'))}}}{{\faTasks}}\begin{{keywords}}"
    body += "".join(rf"\keywordsentry{{{name}}}{{{words}}}" for name, words in skill_groups(resume))
    return body + r"\end{keywords}\end{document}"


LAYOUTS = {
    "deedy": Template("Deedy", deedy),
    "medium_length": Template("medium-length-cv", medium_length, engine="pdflatex"),
    "headed": Template("cies-resume", headed, engine="pdflatex"),
    "yaac": Template("yaac", yaac, engine="lualatex"),
}


def auto_cv(resume: Resume) -> str:
    """autoCV: title and employer in bold against the dates, dashes for bullets."""
    basics = resume["basics"]
    body = rf"\begin{{document}}\pagestyle{{empty}}\begin{{tabularx}}{{\linewidth}}{{@{{}} C @{{}}}}\Huge{{{t(basics['name'])}}} \\[7.5pt] {t(basics.get('email'))} \ $|$ \ {t(basics.get('phone'))} \\ \end{{tabularx}}\section{{{t(heading(resume, 'summary', other=True))}}}{t(basics.get('summary'))}"
    for _, name, entries in sections(resume):
        body += rf"\section{{{name}}}"
        for item in entries:
            head = ", ".join(filter(None, names(item)))
            kind = "joblong" if item.get("highlights") else "jobshort"
            lines = "".join(rf"\item {t(line)} " for line in item.get("highlights", [])) or about(item)
            body += rf"\begin{{{kind}}}{{{head}}}{{{when(item, resume, 'short', ' - ')}}}{lines}\end{{{kind}}}\par "
    return body + r"\end{document}"


def dated_subsections(resume: Resume) -> str:
    """billryan's: employer and place against the dates, the title in italics, icons before headings."""
    basics = resume["basics"]
    body = rf"\documentclass{{resume}}\begin{{document}}\pagenumbering{{gobble}}\name{{{t(basics['name'])}}}\basicInfo{{\email{{{t(basics.get('email'))}}} \textperiodcentered\ \phone{{{t(basics.get('phone'))}}}}}"
    icons = {
        "education": "GraduationCap",
        "work": "Users",
        "projects": "CodeFork",
        "volunteer": "HeartO",
    }
    for key, name, entries in sections(resume, "education", "work", "projects", "volunteer"):
        body += rf"\section{{\fa{icons[key]}\ {name}}}"
        for item in entries:
            title, who = names(item)
            where = f", {t(item['location'])}" if item.get("location") else ""
            told = rf"\role{{{title}}}{{}}" if who else ""
            body += rf"\datedsubsection{{\textbf{{{who or title}}}{where}}}{{{when(item, resume, 'dotted', ' -- ')}}}{told}{about(item)}{items(item)}"
    return body + r"\end{document}"


def ruled(resume: Resume) -> str:
    """latexcv's classic: "title - employer" against the dates over a rule; points before lines."""
    basics = resume["basics"]
    body = rf"\begin{{document}}\begin{{center}}\HUGE \textsc{{{t(basics['name'])}}}\end{{center}}\metasection{{{t(place(resume))}}}{{{t(basics.get('label'))}}}\metasection{{{t(basics.get('email'))}}}{{{t(basics.get('phone'))}}}\normalsize\cvsection{{{t(heading(resume, 'summary', other=True))}}}{t(basics.get('summary'))}"
    for _, name, entries in sections(resume):
        body += rf"\cvsection{{{name}}}"
        for item in entries:
            title, who = names(item)
            lines = ",".join(
                f"{{{t(line)}}}" for line in item.get("highlights", []) or [item.get("description") or title]
            )
            body += rf"\cvevent{{{when(item, resume, 'short', ' - ')}}}{{{title}}}{{{who}}}{{{lines}}}"
    return body + r"\end{document}"


def left_column(resume: Resume) -> str:
    """latexcv's sidebar at the left: dates in a colored box at the right of the title, the employer under it."""
    basics = resume["basics"]
    body = (
        r"\begin{document}\columnratio{0.31}\setlength{\columnsep}{2.2em}\begin{paracol}{2}\begin{leftcolumn}"
    )
    body += rf"\cvsection{{{t(heading(resume, 'skills')).upper()}}}" + "".join(
        rf"\cvskill{{{t(word)}}} {{}} {{{1 - at / 10}}} \\[-2pt] "
        for group in resume["skills"]
        for at, word in enumerate(group["keywords"])
    )
    body += rf"\cvsection{{CONTACT}}\icontext{{MapMarker}}{{12}}{{{t(place(resume))}}}{{black}}\\[6pt]\icontext{{MobilePhone}}{{12}}{{{t(basics.get('phone'))}}}{{black}}\\[6pt]"
    body += rf"\cvsection{{{t(heading(resume, 'education')).upper()}}}" + "".join(
        rf"\cvmetaevent{{{when(item, resume, 'digits', ' - ')}}}{{{names(item)[0]}}}{{{names(item)[1]}}}{{}}"
        for item in resume["education"]
    )
    body += rf"\end{{leftcolumn}}\begin{{rightcolumn}}{{\HUGE\textbf{{{t(basics['name'])}}}}}\par\large {t(basics.get('label'))}\par\normalsize "
    for _, name, entries in sections(resume, "work", "projects", "volunteer"):
        body += rf"\cvsection{{{name.upper()}}}"
        for item in entries:
            title, who = names(item)
            lines = "".join(rf"\item {t(line)} " for line in item.get("highlights", []))
            body += rf"\cvevent{{{when(item, resume, 'short', ' - ')}}}{{{title}}}{{{who}}}{{{about(item)}}}{{\cvlist{{{lines}}}}}{{}}{{}}"
    return body + r"\end{rightcolumn}\end{paracol}\end{document}"


def two_rows(resume: Resume) -> str:
    """The data engineer's: a column at the left; start and end in two rows beside the title and the lines."""
    basics = resume["basics"]
    schools = r"\\ ".join(
        rf"\textbf{{{names(item)[0]}}} \\ {names(item)[1]} \\ {when(item, resume, 'short', ' - ')}"
        for item in resume["education"]
    )
    body = rf"\documentclass[letterpaper]{{twentysecondcv}}\newcommand\skills{{{t(', '.join(word for group in resume['skills'] for word in group['keywords']))}}}\programming{{{{{t(resume['skills'][0]['keywords'][0])} / 4}}}}\education{{{schools}}}\cvname{{{t(basics['name'])}}}\cvjobtitle{{{t(basics.get('label'))}}}\cvlinkedin{{}}\cvgithub{{}}\cvnumberphone{{{t(basics.get('phone'))}}}\cvsite{{}}\cvmail{{{t(basics.get('email'))}}}\begin{{document}}\makeprofile "
    for _, name, entries in sections(resume, "work", "projects", "volunteer"):
        body += rf"\section{{{name}}}\begin{{twenty}}" + r"\\ ".join(
            rf"\twentyitem{{{start} -}}{{{end}}}{{{names(item)[0]}}}{{{names(item)[1]}}}{{{about(item)}}}{{{items(item)}}}"
            for item in entries
            for start, end in [when(item, resume, "short", "|").split("|")]
        )
        body += r"\end{twenty}"
    return body + r"\end{document}"


LATER = {
    "auto_cv": Template("autoCV", auto_cv, "cv.tex", engine="pdflatex"),
    "dated_subsections": Template("billryan-resume", dated_subsections),
    "ruled": Template("latexcv/classic", ruled, "main.tex", engine="pdflatex"),
    "left_column": Template("latexcv/sidebarleft", left_column, "main.tex", engine="pdflatex"),
    "two_rows": Template("data-engineer", two_rows),
}
