"""Layouts by other hands: packages of Typst's gallery, which must lie in Typst's own cache."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from pathlib import Path

from tests.evaluation.printing.in_html import owner, role
from tests.evaluation.printing.words import Resume, grouped, heading, language, place, span

SECTIONS = ("work", "education", "projects", "volunteer")


def make(source: Callable[[Resume], str], resume: Resume, folder: Path) -> Path:
    """The resume printed with a package, in a folder that can be thrown away."""
    typst = importlib.import_module("typst")  # printing is the only use
    (folder / "page.typ").write_text(source(resume), encoding="utf-8")
    (folder / "page.pdf").write_bytes(typst.compile(folder / "page.typ"))
    return folder / "page.pdf"


def s(text: object) -> str:
    """Text as a string of Typst's."""
    return json.dumps(str(text or ""), ensure_ascii=False)


def _when(item: Resume, resume: Resume, form: str, dash: str) -> str:
    return s(span(item, form, language(resume), dash))


def _lines(item: Resume) -> str:
    about = item.get("summary") or item.get("description")
    lines = "".join(f"- #{s(line)}\n" for line in item.get("highlights", []))
    return (f"#{s(about)}\n\n" if about else "") + lines


def basic(resume: Resume) -> str:
    """basic-resume: title and dates, employer and place."""
    basics = resume["basics"]
    text = f'#import "@preview/basic-resume:0.2.9": *\n#show: resume.with(author: {s(basics["name"])}, location: {s(place(resume))}, email: {s(basics.get("email"))}, phone: {s(basics.get("phone"))}, accent-color: "#26428b", paper: "us-letter")\n'
    for key in SECTIONS:
        if resume.get(key):
            text += f"== #{s(heading(resume, key, other=key == 'work'))}\n"
        for item in resume.get(key, []):
            when, where = _when(item, resume, "short", " – "), s(item.get("location"))
            text += {
                "work": f"#work(title: {s(role(item))}, location: {where}, company: {s(owner(item))}, dates: {when})\n",
                "education": f"#edu(institution: {s(owner(item))}, location: {where}, dates: {when}, degree: {s(role(item))})\n",
                "projects": f"#project(name: {s(owner(item))}, dates: {when})\n",
                "volunteer": f"#extracurriculars(activity: {s(', '.join(filter(None, (role(item), owner(item)))))}, dates: {when})\n",
            }[key] + _lines(item)
    skills = "".join(
        f"- *#{s(group['name'])}*: #{s(', '.join(group['keywords']))}\n" for group in resume["skills"]
    )
    return text + f"== #{s(heading(resume, 'skills'))}\n{skills}"


def modern(resume: Resume) -> str:
    """modern-cv: title and place, employer and dates in italics."""
    basics = resume["basics"]
    first, _, last = basics["name"].rpartition(" ")
    text = f'#import "@preview/modern-cv:0.9.0": *\n#show: resume.with(author: (firstname: {s(first)}, lastname: {s(last)}, email: {s(basics.get("email"))}, phone: {s(basics.get("phone"))}, address: {s(place(resume))}, positions: ({s(basics.get("label"))},)), profile-picture: none, date: "", language: "en", colored-headers: true, show-footer: false, paper-size: "a4")\n'
    for key in SECTIONS:
        if resume.get(key):
            text += f"= #{s(heading(resume, key))}\n"
        for item in resume.get(key, []):
            title, who = (role(item), owner(item)) if role(item) else (owner(item), "")
            text += f"#resume-entry(title: {s(title)}, location: {s(item.get('location'))}, date: {_when(item, resume, 'long', ' - ')}, description: {s(who)})\n#resume-item[\n{_lines(item)}\n]\n"
    skills = "".join(
        f"#resume-skill-item({s(group['name'])}, ({', '.join(map(s, group['keywords']))},))\n"
        for group in resume["skills"]
    )
    return text + f"= #{s(heading(resume, 'skills'))}\n{skills}"


def imprecv(resume: Resume) -> str:
    """imprecv: an employer and its place once, then each role with its dates."""
    basics = resume["basics"]

    def day(date: str) -> str:
        return f"{date}-01" if date else "present"

    def position(item: Resume) -> Resume:
        lines = [
            line.replace("*", r"\*").replace("$", r"\$").replace("#", r"\#").replace("@", r"\@")
            for line in item.get("highlights", [])
        ]
        return {
            "position": item["position"],
            "startDate": day(item["startDate"]),
            "endDate": day(item.get("endDate", "")),
            "highlights": lines,
        }

    data = {
        "personal": {
            "name": basics["name"],
            "email": basics["email"],
            "phone": basics["phone"],
            "titles": [basics["label"]],
            "location": {
                "city": basics["location"]["city"],
                "region": basics["location"].get("region", ""),
                "country": basics["location"]["countryCode"],
            },
            "profiles": [],
        },
        "work": [
            {
                "organization": name,
                "url": None,
                "location": jobs[0].get("location", ""),
                "positions": list(map(position, jobs)),
            }
            for name, jobs in grouped(resume)
        ],
        "education": [
            {
                "institution": item["institution"],
                "url": None,
                "area": item["area"],
                "studyType": item["studyType"],
                "startDate": day(item["startDate"]),
                "endDate": day(item.get("endDate", "")),
                "location": "",
                "honors": None,
                "courses": None,
                "highlights": None,
            }
            for item in resume.get("education", [])
        ],
        "skills": [{"category": group["name"], "skills": group["keywords"]} for group in resume["skills"]],
        "languages": resume.get("languages"),
        "interests": None,
    }
    return f'#import "@preview/imprecv:1.0.0": *\n#let data = json(bytes({s(json.dumps(data))}))\n#let vars = (headingfont: "Libertinus Serif", bodyfont: "Libertinus Serif", fontsize: 10pt, linespacing: 6pt, sectionspacing: 0pt, showAddress: true, showNumber: true, showTitle: true, headingsmallcaps: false, sendnote: false)\n#show: doc => showrules(vars, setrules(vars, doc))\n#set page(paper: "us-letter", numbering: "1 / 1", number-align: center, margin: 1.25cm)\n#cvheading(data, vars)\n#cvwork(data)\n#cveducation(data)\n#cvskills(data)\n'


def brilliant(resume: Resume) -> str:
    """brilliant-cv: employer and place, then title and dates; roles of one employer under its name."""
    basics = resume["basics"]
    first, _, last = basics["name"].rpartition(" ")
    meta = (
        f'header_quote = {s(basics.get("summary"))}\ncv_footer = "Résumé"\nletter_footer = ""\n'
        '[layout]\nawesome_color = "skyblue"\nbefore_section_skip = "1pt"\nbefore_entry_skip = "1pt"\nbefore_entry_description_skip = "1pt"\npaper_size = "a4"\n'
        '[layout.fonts]\nregular_fonts = ["Source Sans 3"]\nheader_font = "Roboto"\n[layout.header]\nheader_align = "left"\ndisplay_profile_photo = false\nprofile_photo_radius = "50%"\ninfo_font_size = "10pt"\n'
        '[layout.entry]\ndisplay_entry_society_first = true\ndisplay_logo = false\n[layout.section]\ntitle_highlight = "first-letters"\ntitle_highlight_letters = 3\n[layout.footer]\ndisplay_page_counter = false\ndisplay_footer = true\n[inject]\n'
        f"[personal]\nfirst_name = {s(first)}\nlast_name = {s(last)}\n[personal.info]\nphone = {s(basics.get('phone'))}\nemail = {s(basics.get('email'))}\nlocation = {s(place(resume))}\n"
    )
    text = f'#import "@preview/brilliant-cv:4.1.0": *\n#show: cv.with(toml(bytes({s(meta)})))\n'

    def told(item: Resume) -> str:
        lines = "".join(f"[#{s(line)}], " for line in item.get("highlights", []))
        about = item.get("summary") or item.get("description")
        return f"list({lines or f'[#{s(about)}]'})"

    for key in SECTIONS:
        if not resume.get(key):
            continue
        text += f"#cv-section({s(heading(resume, key, other=key == 'work'))})\n"
        groups = grouped(resume) if key == "work" else [(owner(item), [item]) for item in resume[key]]
        for name, entries in groups:
            if len(entries) > 1:
                text += (
                    f"#cv-entry-start(society: [#{s(name)}], location: [#{s(entries[0].get('location'))}])\n"
                )
                text += "".join(
                    f"#cv-entry-continued(title: [#{s(role(item))}], date: [{span(item, 'short', language(resume), ' - ')}], description: {told(item)})\n"
                    for item in entries
                )
                continue
            item = entries[0]
            text += f"#cv-entry(title: [#{s(role(item))}], society: [#{s(name)}], date: [{span(item, 'short', language(resume), ' - ')}], location: [#{s(item.get('location'))}], description: {told(item)})\n"
    skills = "".join(
        f"#cv-skill(type: [#{s(group['name'])}], info: [#{s(', '.join(group['keywords']))}])\n"
        for group in resume["skills"]
    )
    return text + f"#cv-section({s(heading(resume, 'skills'))})\n{skills}"


def professional(resume: Resume) -> str:
    """modernpro-cv in one column: title and dates, employer and place."""
    basics = resume["basics"]
    text = f'#import "@preview/modernpro-cv:1.3.0": *\n#show: cv-single.with(font-type: "Libertinus Serif", continue-header: "false", margin: (left: 1.25cm, right: 1.25cm, top: 1.2cm, bottom: 1.2cm), name: [#{s(basics["name"])}], address: [#{s(place(resume))}], lastupdated: "false", pagecount: "true", date: [2026], contacts: ((text: [#{s(basics.get("email"))}]), (text: [#{s(basics.get("phone"))}])))\n'
    for key in SECTIONS:
        if resume.get(key):
            text += f"#section({s(heading(resume, key))})\n"
        for item in resume.get(key, []):
            title, who = (role(item), owner(item)) if role(item) else (owner(item), "")
            text += f"#job(position: {s(title)}, institution: [#{s(who)}], location: {s(item.get('location'))}, date: {_when(item, resume, 'short', ' - ')}, description: [\n{_lines(item)}\n])\n#subsectionsep\n"
    return text


LAYOUTS = {
    "basic": basic,
    "modern": modern,
    "imprecv": imprecv,
    "brilliant": brilliant,
    "professional": professional,
}
