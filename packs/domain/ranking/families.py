"""All families of work."""

from __future__ import annotations

from packs.domain.ranking.families_business import BUSINESS
from packs.domain.ranking.families_care import CARING
from packs.domain.ranking.families_craft import CRAFT
from packs.domain.ranking.families_software import SOFTWARE
from packs.domain.ranking.occupation import Atlas

SAME_WORK = 0.45  # nearness from which two families are one field of work
ATLAS = Atlas((*SOFTWARE, *CRAFT, *BUSINESS, *CARING))
