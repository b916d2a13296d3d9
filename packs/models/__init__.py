"""What is kept: releases, and what belongs to a firm."""

from packs.models.release import Release

__all__ = ["Release"]
