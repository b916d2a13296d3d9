"""What is kept: releases, and what belongs to a firm."""

from packs.models.brand import Brand
from packs.models.candidate import Candidate
from packs.models.firm import ApiKey, Firm, FirmOwned, Member
from packs.models.playbook import Artifact, Playbook
from packs.models.release import Release
from packs.models.task import Task
from packs.models.taxonomy import Taxonomy
from packs.models.weights import Weights

__all__ = [
    "ApiKey",
    "Artifact",
    "Brand",
    "Candidate",
    "Firm",
    "FirmOwned",
    "Member",
    "Playbook",
    "Release",
    "Task",
    "Taxonomy",
    "Weights",
]
