"""A job ad in JSON → its text and fields: schema.org, applicant tracking systems, JSON Resume."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from packs.domain.reading.ad.heading import AdHeading
from packs.domain.reading.errors import ReadingError
from packs.extraction.ad_source import AdSource
from packs.extraction.html import text_of_markup

MAX_NODES = 20_000
WRAPPERS = (
    "job", "offer", "posting", "jobPostingInfo", "jobPosting", "job_posting", "position", "data",
    "attributes", "result",
)  # fmt: skip
LISTS = ("jobs", "results", "postings", "offers", "positions", "items", "data")
TITLES = ("title", "jobTitle", "job_title", "full_title", "text", "name", "position", "role")
COMPANIES = ("hiringOrganization", "company", "company_name", "companyName", "organization", "employer")
TEAMS = ("team", "department", "departments", "teams")
LEVELS = ("experienceLevel", "experience_level", "seniority", "level", "experience")
PLACES = ("jobLocation", "location", "locations", "locationName", "location_name", "offices", "city")
BODIES = (  # the first one that says something is the ad's main text
    "description", "descriptionHtml", "description_html", "jobDescription", "job_description", "content",
    "body", "descriptionPlain", "descriptionBody", "description_text", "text_description", "summary",
)  # fmt: skip
PARTS = (  # key, and the heading it gets
    ("responsibilities", "Responsibilities"), ("duties", "Responsibilities"), ("lists", ""), ("sections", ""),
    ("requirements", "Requirements"), ("qualifications", "Qualifications"),
    ("minimumQualifications", "Minimum qualifications"), ("minimum_qualifications", "Minimum qualifications"),
    ("experienceRequirements", "Requirements: experience"),
    ("educationRequirements", "Requirements: education"), ("skills", "Skills"),
    ("preferredQualifications", "Preferred qualifications"),
    ("preferred_qualifications", "Preferred qualifications"), ("niceToHave", "Nice to have"),
    ("nice_to_have", "Nice to have"), ("benefits", "Benefits"), ("jobBenefits", "Benefits"),
    ("additional", ""), ("additionalPlain", ""), ("additionalInformation", "Additional information"),
)  # fmt: skip
TELECOMMUTE = "TELECOMMUTE"
SKIPPED = frozenset({"additionalPlain"})  # where its twin in HTML is there


def source_of_json(data: Any, name: str = "") -> AdSource:
    """The one ad in a JSON value. ReadingError when there is none, or more than one."""
    linked = list(job_postings(data))
    jobs = linked or list(_jobs(data))
    if len(jobs) > 1:
        raise ReadingError(f"this holds {len(jobs)} ads", "give one ad at a time", name=name)
    if not jobs:
        raise ReadingError(
            "no job ad is in this JSON",
            "give a schema.org JobPosting, an applicant tracking system’s record, or "
            '{"title", "description"}',
            name=name,
        )
    source = source_of_job(jobs[0])
    if not source.text:
        raise ReadingError("this ad says nothing", "give its description as well", name=name)
    return source


def job_postings(data: Any) -> Iterator[Mapping[str, Any]]:
    """Every schema.org JobPosting in a value, also inside @graph and other types, in order."""
    pool, seen = deque([data]), 0
    while pool and seen < MAX_NODES:
        value = pool.popleft()
        seen += 1
        if isinstance(value, Mapping):
            if "JobPosting" in _types(value):
                yield value
            else:
                pool.extend(item for item in value.values() if isinstance(item, Mapping | list))
        elif isinstance(value, list):
            pool.extend(item for item in value if isinstance(item, Mapping | list))


def _types(value: Mapping[str, Any]) -> set[str]:
    named = value.get("@type", value.get("type"))
    names = named if isinstance(named, list) else [named]
    return {str(each).rpartition("/")[2] for each in names}


def _jobs(data: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """The records that look like ads: a title and some text."""
    if depth > 4:
        return
    if isinstance(data, list):
        for item in data:
            yield from _jobs(item, depth + 1)
    elif isinstance(data, Mapping):
        if _is_job(data):
            yield data
            return
        for key in (*WRAPPERS, *LISTS):
            if isinstance(data.get(key), Mapping | list):
                inner = _with_outer(data[key], data)
                found = list(_jobs(inner, depth + 1))
                if found:
                    yield from found
                    return


def _with_outer(inner: Any, outer: Mapping[str, Any]) -> Any:
    """A record in its wrapper, with the company that the wrapper names."""
    if isinstance(inner, Mapping):
        extra = {key: outer[key] for key in COMPANIES if key in outer and key not in inner}
        return {**inner, **extra}
    return inner


def _is_job(data: Mapping[str, Any]) -> bool:
    texts = (data.get(key) for key in (*BODIES, *(key for key, _ in PARTS)))
    says = isinstance(data.get("jobAd"), Mapping) or any(_rendered(text) for text in texts)
    return says and bool(_first(data, TITLES) or _first(data, COMPANIES))


def source_of_job(job: Mapping[str, Any]) -> AdSource:
    """One record as an ad: its fields first, then its texts under headings."""
    heading = AdHeading(
        title=_first(job, TITLES),
        company=_first(job, COMPANIES),
        team=_first(job, TEAMS) or _category(job, "team") or _category(job, "department"),
        level=_first(job, LEVELS) or _category(job, "level"),
        location=_place(job),
    )
    parts = [part for part in (_body(job), *_sections(job)) if part]
    fields = [
        f"{label}: {value}"
        for label, value in (
            ("Company", heading.company),
            ("Team", heading.team),
            ("Level", heading.level),
            ("Location", heading.location),
        )
        if value
    ]
    if not parts:
        return AdSource("", heading)
    top = [f"# {heading.title}"] if heading.title else []
    return AdSource("\n\n".join([*top, *(["\n".join(fields)] if fields else []), *parts]), heading)


def _body(job: Mapping[str, Any]) -> str:
    opening = "" if job.get("description") else _rendered(job.get("opening"))
    body = next((text for key in BODIES if (text := _rendered(job.get(key)))), "")
    return "\n\n".join(part for part in (opening, body) if part)


def _sections(job: Mapping[str, Any]) -> Iterator[str]:
    """The texts that stand apart from the main one, each under its heading."""
    advert = job.get("jobAd")
    nested = advert.get("sections") if isinstance(advert, Mapping) else None
    if isinstance(nested, Mapping):
        for section in nested.values():
            yield _titled(section)
    body = _body(job)
    for key, title in PARTS:
        if key in SKIPPED and job.get(key.removesuffix("Plain")):
            continue
        value = job.get(key)
        if not title and isinstance(value, list):
            yield from (_titled(section) for section in value[:50])
            continue
        text = _rendered(value)
        if text and text not in body:
            yield f"## {title}\n\n{text}" if title else text


def _titled(section: Any) -> str:
    """A part with its own heading, as Lever and SmartRecruiters have it."""
    if not isinstance(section, Mapping):
        return _rendered(section)
    title = _text(section.get("title") or section.get("heading") or section.get("name"))
    body = section.get("content") or section.get("body")
    if body is None:
        body = section.get("text")
    elif not title:
        title = _text(section.get("text"))
    text = _rendered(body)
    return f"## {title}\n\n{text}" if title and text else text


def _rendered(value: Any) -> str:
    """A value as text: HTML opened, lists as bullets, records by what they name."""
    if isinstance(value, str):
        return text_of_markup(value).strip()
    if isinstance(value, list):
        return "\n".join(f"- {text}" for item in value[:200] if (text := _item(item)))
    return _record(value) if isinstance(value, Mapping) else ""


def _item(value: Any) -> str:
    text = _rendered(value) if not isinstance(value, list) else ""
    return " ".join(text.removeprefix("- ").split())


def _record(value: Mapping[str, Any]) -> str:
    """A record of schema.org or JSON Resume by its words: months of experience, a credential, a skill."""
    months = value.get("monthsOfExperience")
    if isinstance(months, int | float | str) and str(months).strip():
        return f"{_text(str(months))} months of experience"
    if category := _text(value.get("credentialCategory")):
        return category
    name = _text(value.get("name") or value.get("label") or value.get("text") or value.get("title"))
    words = [_text(word) for word in value.get("keywords") or [] if isinstance(word, str)]
    level = _text(value.get("level"))
    said = f"{level} {name}".strip() if level else name
    return f"{said}: {', '.join(words)}" if said and words else said or ", ".join(words)


def _text(value: Any) -> str:
    return " ".join(text_of_markup(value).split()) if isinstance(value, str) else ""


def _first(job: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    """The first of several fields that names something: a text, or a record or list with a name."""
    for key in keys:
        value = job.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, Mapping):
            value = value.get("name") or value.get("label") or value.get("title")
        text = _text(value)
        if text and len(text) <= 160 and "\n" not in str(value).strip():
            return text
    return ""


def _category(job: Mapping[str, Any], key: str) -> str:
    categories = job.get("categories")
    return _text(categories.get(key)) if isinstance(categories, Mapping) else ""


def _place(job: Mapping[str, Any]) -> str:
    """Where the work is, and whether it may be done from elsewhere."""
    named = _category(job, "location")
    for key in PLACES:
        named = named or _places(job.get(key))
    remote = (
        job.get("jobLocationType") == TELECOMMUTE
        or job.get("remote") in (True, "Full")
        or job.get("isRemote") is True
        or _text(job.get("workplaceType")).casefold() == "remote"
        or (isinstance(job.get("location"), Mapping) and job["location"].get("telecommuting") is True)
        or (isinstance(job.get("location"), Mapping) and job["location"].get("remote") is True)
    )
    hybrid = job.get("remote") == "Hybrid" or _text(job.get("workplaceType")).casefold() == "hybrid"
    kind = "Remote" if remote else "Hybrid" if hybrid else ""
    if not kind or kind.casefold() in named.casefold():
        return named
    return f"{named} ({kind.lower()})" if named else kind


def _places(value: Any) -> str:
    found = (_one_place(each) for each in (value if isinstance(value, list) else [value])[:5])
    return " / ".join(dict.fromkeys(place for place in found if place))


def _one_place(value: Any) -> str:
    if not isinstance(value, Mapping):
        return _text(value)
    address = value.get("address", value)
    if isinstance(address, str) and not any(value.get(key) for key in ("city", "region", "country")):
        return _text(address)
    fields = address if isinstance(address, Mapping) else value
    if isinstance(fields.get("postalAddress"), Mapping):
        fields = fields["postalAddress"]
    words = []
    for keys in (
        ("addressLocality", "city"),
        ("addressRegion", "region"),
        ("addressCountry", "country", "countryCode"),
    ):
        words.append(next((text for key in keys if (text := _named(fields.get(key)))), ""))
    return ", ".join(dict.fromkeys(word for word in words if word)) or _text(value.get("name"))


def _named(value: Any) -> str:
    return _text(value.get("name")) if isinstance(value, Mapping) else _text(value)
