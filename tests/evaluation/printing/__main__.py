"""Print invented resumes in many layouts: `python -m tests.evaluation.printing --out DIR [--themes DIR]`.

Each pair is NAME.json and NAME.pdf (from Word also NAME.docx); `python -m tests.evaluation.resumes` scores
them. Uses what is installed: chromium, xelatex, soffice; and a folder where themes were installed with npm.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import yaml
from tqdm import tqdm

from tests.evaluation.printing import (
    builders,
    builders_held_out,
    held_out,
    held_out_third,
    in_classes,
    in_classes_held_out,
    in_ctan,
    in_html,
    in_latex,
    in_packages,
    in_rendercv,
    in_repositories,
    in_typst,
    in_word,
    in_word_templates,
    printed,
)
from tests.evaluation.printing.words import Resume

HERE = Path(__file__).parent
PEOPLE = HERE.parent / "people"
BY_WEASYPRINT = ("classic", "title_at", "dates_left", "right_sidebar")
SECONDS = 120
Printer = tuple[str, str, Callable[[], Path]]  # the tool, the layout, and what prints it


def main() -> None:
    """Print every person in every layout that the installed tools allow."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--themes", type=Path, metavar="DIR", help="where jsonresume-theme-* were installed")
    parser.add_argument("--templates", type=Path, metavar="DIR", help="where templates were copied")
    parser.add_argument("--packages", action="store_true", help="packages of Typst's gallery, from its cache")
    parser.add_argument("--hackmyresume", type=Path, metavar="FILE", help="its index.js")
    parser.add_argument("--rendercv", type=Path, metavar="COMMAND", help="RenderCV, where it was installed")
    parser.add_argument("--people", type=Path, default=PEOPLE, metavar="DIR", help="resumes as YAML")
    parser.add_argument("--only", default="", metavar="REGEX", help="such as latex or theme")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for path in tqdm(sorted(options.people.glob("*.yaml")), unit="person"):
        resume = yaml.safe_load(path.read_text(encoding="utf-8"))
        _print(resume, path.stem, options)


def _print(resume: Resume, name: str, options: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for kind, layout, make in _printers(resume, work, options):
            if re.search(options.only, f"{kind}-{layout}"):
                _keep(make(), resume, options.out / f"{name}.{kind}-{layout}")


def _printers(resume: Resume, work: Path, options: argparse.Namespace) -> Iterator[Printer]:
    if shutil.which("chromium"):
        yield from _in_browser(resume, work, options)
    for layout in BY_WEASYPRINT:
        yield "weasyprint", layout, partial(_weasyprint, in_html.LAYOUTS[layout](resume), work)
    if shutil.which("xelatex"):
        for layout, source in in_latex.LAYOUTS.items():
            yield "latex", layout, partial(_latex, source(resume), work)
    if importlib.util.find_spec("typst"):
        for layout in in_typst.LAYOUTS:
            yield "typst", layout, partial(in_typst.make, layout, resume, work)
    if shutil.which("soffice"):
        for kind, layouts in (("word", in_word.LAYOUTS), ("office", in_word_templates.LAYOUTS)):
            for layout, write in layouts.items():
                yield kind, layout, partial(_office, write, resume, work)
    yield from _by_others(resume, work, options)


def _by_others(resume: Resume, work: Path, options: argparse.Namespace) -> Iterator[Printer]:
    if options.rendercv:
        for theme in in_rendercv.THEMES:
            yield "rendercv", theme, partial(in_rendercv.make, options.rendercv, theme, resume, work)
    if shutil.which("pdflatex"):
        for layout, (engine, source) in in_ctan.LAYOUTS.items():
            yield "ctan", layout, partial(_latex, source(resume), work, engine)
    for theme in in_ctan.HACKED if options.hackmyresume else ():
        yield "hacked", theme, partial(_hacked, theme, resume, work, options.hackmyresume)
    if options.packages:
        for layout, source in in_packages.LAYOUTS.items():
            yield "package", layout, partial(in_packages.make, source, resume, work)
    if options.templates:
        yield from _by_templates(resume, work, options.templates)


def _by_templates(resume: Resume, work: Path, templates: Path) -> Iterator[Printer]:
    classes = in_classes.LAYOUTS | in_classes_held_out.LAYOUTS | in_classes_held_out.LATER
    for layout, template in (classes | in_repositories.CLASSES).items():
        if (templates / template.folder).is_dir():
            yield "class", layout, partial(_class, template, resume, templates, work)
    for layout, (folder, source) in in_repositories.PAGES.items():
        if (templates / folder).is_dir():
            yield "page", layout, partial(_browser, source(resume, templates), work)


def _in_browser(resume: Resume, work: Path, options: argparse.Namespace) -> Iterator[Printer]:
    for kind, layouts in (
        ("chromium", in_html.LAYOUTS),
        ("builder", builders.LAYOUTS),
        ("heldout", held_out.LAYOUTS | builders_held_out.LAYOUTS),
        ("third", held_out_third.LAYOUTS),
    ):
        for layout, function in layouts.items():
            yield kind, layout, partial(_browser, function(resume), work)
    if options.themes and "theme" in f"theme{options.only}":
        for page in _themed(resume, options.themes, work):
            yield "theme", page.stem, partial(_browser, page.read_text(encoding="utf-8"), work)


def _keep(pdf: Path | None, resume: Resume, target: Path) -> None:
    if pdf is None or not pdf.exists():
        print(f"{target.name}: not made")  # noqa: T201
        return
    truth, lost = printed.asked(resume, pdf)
    if lost:
        print(f"{target.name}: not printed: {dict(Counter(lost))}")  # noqa: T201
    shutil.move(pdf, f"{target}.pdf")
    if pdf.with_suffix(".docx").exists():
        shutil.move(pdf.with_suffix(".docx"), f"{target}.docx")
    Path(f"{target}.json").write_text(json.dumps(truth, default=str, ensure_ascii=False), encoding="utf-8")


def _run(*command: str | Path, cwd: Path) -> None:
    subprocess.run([str(part) for part in command], cwd=cwd, timeout=SECONDS, check=False, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip


def _browser(html: str, work: Path) -> Path:
    source, pdf = work / "page.html", work / "page.pdf"
    source.write_text(html, encoding="utf-8")
    _run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND",
         f"--print-to-pdf={pdf}", source.as_uri(), cwd=work)  # fmt: skip
    return pdf


def _weasyprint(html: str, work: Path) -> Path:
    (work / "page.html").write_text(html, encoding="utf-8")
    _run(
        shutil.which("weasyprint") or Path(".venv/bin/weasyprint").resolve(),
        "page.html",
        "page.pdf",
        cwd=work,
    )
    return work / "page.pdf"


def _hacked(theme: str, resume: Resume, work: Path, command: Path) -> Path:
    return _browser(in_ctan.hacked(command, theme, resume, work), work)


def _latex(source: str, work: Path, engine: str = "xelatex") -> Path:
    (work / "page.tex").write_text(source, encoding="utf-8")
    for _ in range(2):
        _run(engine, "-interaction=batchmode", "page.tex", cwd=work)
    return work / "page.pdf"


def _class(template: in_classes.Template, resume: Resume, templates: Path, work: Path) -> Path:
    folder = work / template.folder
    page = in_classes.source(template, resume, templates, folder)
    for _ in range(2):
        _run(template.engine, "-interaction=batchmode", page.name, cwd=folder)
    return page.with_suffix(".pdf")


def _office(write: Callable[[Resume, Path], None], resume: Resume, work: Path) -> Path:
    write(resume, work / "page.docx")
    _run("soffice", "--headless", "--convert-to", "pdf", "--outdir", work, work / "page.docx", cwd=work)
    return work / "page.pdf"


def _themed(resume: Resume, themes: Path, work: Path) -> list[Path]:
    whole = json.loads(json.dumps(resume, default=str))
    for skill in whole.get("skills", []):
        skill.setdefault("level", "")
    whole["basics"].setdefault("profiles", [])
    for job in whole.get("work", []):  # older themes know the older spellings only
        job |= {"company": job["name"], "website": job.get("url", "")}
    (work / "resume.json").write_text(json.dumps(whole), encoding="utf-8")
    (work / "pages").mkdir(exist_ok=True)
    subprocess.run(["node", str(HERE / "themes.mjs"), str(themes.resolve()), str(work / "resume.json"), str(work / "pages")],
                   check=False, timeout=SECONDS)  # fmt: skip
    return sorted((work / "pages").glob("*.html"))


if __name__ == "__main__":
    main()
