"""A job ad taken out of its file: its text, and what the file says about it apart from the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from packs.domain.reading.ad.heading import AdHeading


@dataclass(frozen=True)
class AdSource:
    """An ad's text, and the title, company, team, level and place that its file states apart."""

    text: str
    heading: AdHeading = field(default_factory=AdHeading)
