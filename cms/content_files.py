"""Packs as files: a folder of YAML, read and validated before anything touches the database.

    DIR/sources/*.yaml                       lists of sources
    DIR/companies/<company>/*.yaml           one company, split over as many files as is handy
    DIR/packs/<company>/<role>/*.yaml        one pack, likewise
    DIR/method/*.yaml                        the method, likewise
    DIR/skills/*.yaml                        lists of skills

Files of one folder are joined by their top-level keys. A list may be split over files and is joined in the
order of their names; any other key may stand in one file only. Items have the fields of `packs.domain`;
an item with a `key` and no `id` takes the key as its id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import yaml
from pydantic import ValidationError

from packs.domain.base import Value, inside
from packs.domain.claims import Claim, Source
from packs.domain.company import Company
from packs.domain.method import Method
from packs.domain.pack import Pack
from packs.domain.release import ReleaseDocument
from packs.domain.skills import Skill, Taxonomy

V = TypeVar("V", bound=Value)
Slugged = TypeVar("Slugged", Company, Pack)
BOOLEAN, TIMESTAMP = "tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp"


class ContentLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The safe loader, in C where it is built, without two surprises of YAML 1.1.

    `on`, `off`, `yes` and `no` are words (a review has a field `on`), and a day stays a text, as a month is.
    """

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, regexp) for tag, regexp in found if tag not in (BOOLEAN, TIMESTAMP)]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


ContentLoader.add_implicit_resolver(BOOLEAN, re.compile(r"^(?:true|false)$"), ["t", "f"])


class ContentError(Exception):
    """A content file cannot be read; the message says which, where and how to mend it."""


@dataclass(frozen=True)
class PackFile:
    """A pack and the slug of its company."""

    company: str
    pack: Pack


@dataclass(frozen=True)
class ContentTree:
    """Everything that a content folder holds."""

    sources: tuple[Source, ...]
    companies: dict[str, Company]
    packs: dict[str, PackFile]  # by "company/role"
    method: Method | None
    skills: tuple[Skill, ...]

    def release(self, slug: str) -> ReleaseDocument:
        """The release that publishing this pack would freeze. Raises `ContentError` when it cannot."""
        file = self.packs[slug]
        company = self.companies.get(file.company)
        if company is None or self.method is None:
            raise ContentError(f"{slug}: its company or the method is missing from the folder.")
        return assemble(company, file.pack, self.method, self.sources, slug)


def assemble(
    company: Company, pack: Pack, method: Method, sources: tuple[Source, ...], where: str
) -> ReleaseDocument:
    """Join the parts of a release, with those sources only that an item names."""
    named = {name for claim in (*inside(company, Claim), *inside(pack, Claim)) for name in claim.sources}
    used = tuple(sorted((s for s in sources if s.id in named), key=lambda s: s.id))
    try:
        return ReleaseDocument(company=company, pack=pack, method=method, sources=used)
    except ValidationError as error:
        raise ContentError(f"{where}: {explain(error)}") from error


def taxonomy(tree: ContentTree) -> Taxonomy:
    """The skills of a folder as a taxonomy."""
    return Taxonomy(skills=tree.skills)


def read_skills(folder: Path) -> Taxonomy:
    """The skills of a content folder alone. Raises `ContentError`."""
    return Taxonomy(skills=tuple(_read_list(folder / "skills", Skill)))


def read_content(folder: Path) -> ContentTree:
    """Read and validate a content folder. Raises `ContentError` at the first file that cannot be read."""
    if not folder.is_dir():
        raise ContentError(f"{folder} is not a folder: name one that holds sources/, companies/ and packs/.")
    return ContentTree(
        sources=tuple(_read_list(folder / "sources", Source)),
        companies={d.name: _of_its_folder(d, Company) for d in _folders(folder / "companies")},
        packs={
            f"{c.name}/{d.name}": PackFile(c.name, _of_its_folder(d, Pack))
            for c in _folders(folder / "packs")
            for d in _folders(c)
        },
        method=_read_one(folder / "method", Method) if (folder / "method").is_dir() else None,
        skills=tuple(_read_list(folder / "skills", Skill)),
    )


def _folders(parent: Path) -> list[Path]:
    return sorted(d for d in parent.glob("*") if d.is_dir())


def _of_its_folder(folder: Path, model: type[Slugged]) -> Slugged:
    value = _read_one(folder, model)
    if value.slug != folder.name:
        raise ContentError(f"{folder} holds the slug “{value.slug}”: give both the same name.")
    return value


def _read_one(folder: Path, model: type[V]) -> V:
    joined: dict[str, Any] = {}
    for path in sorted(folder.glob("*.yaml")):
        for key, value in _load(path, dict).items():
            joined[key] = _joined(joined, key, value, path)
    return _validated(model, joined, folder)


def _joined(before: dict[str, Any], key: str, value: Any, path: Path) -> Any:
    if key not in before:
        return value
    if isinstance(before[key], list) and isinstance(value, list):
        return [*before[key], *value]
    raise ContentError(f"{path}: “{key}” stands in another file of this folder too; keep one.")


def _read_list(folder: Path, model: type[V]) -> Iterator[V]:
    for path in sorted(folder.glob("*.yaml")):
        for number, entry in enumerate(_load(path, list), start=1):
            yield _validated(model, entry, f"{path} entry {number}")


def _load(path: Path, shape: type) -> Any:
    try:
        loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=ContentLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ContentError(f"{path} is not valid YAML: {' '.join(str(error).split())}.") from error
    if not isinstance(loaded, shape):
        raise ContentError(f"{path} should hold a {'mapping' if shape is dict else 'list'} at its top.")
    return loaded


def _validated(model: type[V], data: Any, where: object) -> V:
    try:
        return model.model_validate(with_ids(data))
    except ValidationError as error:
        raise ContentError(f"{where}: {explain(error)}") from error


def with_ids(data: Any) -> Any:
    """A copy in which each mapping that has a `key`, claim fields or parts, and no `id`, takes it as id."""
    if isinstance(data, list):
        return [with_ids(entry) for entry in data]
    if not isinstance(data, dict):
        return data
    filled = {name: with_ids(value) for name, value in data.items()}
    if "key" in filled and "id" not in filled and KEYED & filled.keys():
        filled["id"] = filled["key"]
    return filled


# fields that tell an item with an identity from a plain value that happens to have a key
KEYED = {"as_of", "cues", "strong_answers", "acknowledge", "milestone"}


def explain(error: ValidationError) -> str:
    """The first few faults of a validation in plain words: place, what is wrong."""
    faults = [f"{' → '.join(map(str, e['loc'])) or 'document'}: {e['msg']}" for e in error.errors()[:4]]
    more = len(error.errors()) - len(faults)
    return "; ".join(faults) + (f"; and {more} more" if more > 0 else "") + "."


# --- writing ----------------------------------------------------------------------------------------------
def write_content(tree: ContentTree, folder: Path) -> list[Path]:
    """Write a content folder; YAML files that stand in one of its written folders are replaced."""
    written = [_write_list(folder / "sources", tree.sources), _write_list(folder / "skills", tree.skills)]
    for slug, company in tree.companies.items():
        written.append(_write_one(folder / "companies" / slug, "company", company))
    for slug, file in tree.packs.items():
        written.append(_write_one(folder / "packs" / slug, "pack", file.pack))
    if tree.method:
        written.append(_write_one(folder / "method", "method", tree.method))
    return [path for paths in written for path in paths]


def _write_list(folder: Path, values: tuple[Value, ...]) -> list[Path]:
    return _write_files(folder, {folder.name: [_data(value) for value in values]}) if values else []


def _write_one(folder: Path, name: str, value: Value) -> list[Path]:
    """Each list of items in a file of its own, all else in one that is named for what it is."""
    data = _data(value)
    items = {key: part for key, part in data.items() if isinstance(part, list) and isinstance(part[0], dict)}
    rest = {key: part for key, part in data.items() if key not in items}
    return _write_files(folder, {name: rest, **{key: {key: part} for key, part in items.items()}})


def _write_files(folder: Path, files: dict[str, Any]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.yaml"):
        stale.unlink()
    for name, data in files.items():
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return [folder / f"{name}.yaml" for name in files]


def _data(value: Value) -> Any:
    return _without_ids(value.model_dump(mode="json", exclude_defaults=True))


def _without_ids(data: Any) -> Any:
    """The reverse of `with_ids`: an id that the key gives anyway is left out."""
    if isinstance(data, list):
        return [_without_ids(entry) for entry in data]
    if not isinstance(data, dict):
        return data
    given = "key" in data and data.get("id") == data["key"] and bool(KEYED & data.keys())
    return {name: _without_ids(part) for name, part in data.items() if not (given and name == "id")}
