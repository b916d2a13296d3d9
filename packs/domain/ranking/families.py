"""All families of work."""

from __future__ import annotations

from packs.domain.ranking.families_business import BUSINESS
from packs.domain.ranking.families_care import CARING
from packs.domain.ranking.families_craft import CRAFT
from packs.domain.ranking.families_software import SOFTWARE
from packs.domain.ranking.occupation import Atlas

ATLAS = Atlas((*SOFTWARE, *CRAFT, *BUSINESS, *CARING))
