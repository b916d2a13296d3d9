"""Snippets: what editors write, each a draft until it is published."""

from cms.models.company import Company
from cms.models.method import Method
from cms.models.pack import Pack
from cms.models.skill import Skill
from cms.models.source import Source

__all__ = ["Company", "Method", "Pack", "Skill", "Source"]
