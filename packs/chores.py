"""What is done again and again, by the embedded worker or Celery's beat: task of `packs.tasks` → seconds."""

from __future__ import annotations

CHORES = {"sweep": 15.0, "publish_scheduled": 60.0}
