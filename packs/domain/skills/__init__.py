"""Skills by name: `taxonomy` holds those that editors own, and finds them in a text in linear time."""

from packs.domain.skills.taxonomy import Mention, Skill, Taxonomy

__all__ = ["Mention", "Skill", "Taxonomy"]
