"""The Celery application: a doorbell for the ledger, which keeps the work and the attempts.

Messages carry an id only, and no result is kept. What each setting guards against was measured: see
docs/decisions/0001-one-ledger-two-doorbells.md.
"""

from __future__ import annotations

import os
import sys
from multiprocessing import process
from typing import Any

from celery import Celery, signals
from django.conf import settings

from packs.chores import CHORES

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings")

MAIN_PROCESS = process.current_process()

app = Celery("packwright")


def configuration() -> dict[str, Any]:
    """Celery's settings for the broker that the environment names."""
    common = {
        "broker_url": settings.CELERY_BROKER_URL,
        "broker_connection_retry_on_startup": True,
        "task_acks_late": True,
        "task_reject_on_worker_lost": True,  # a killed child is rung for again; the ledger caps the attempts
        "task_acks_on_timeout": True,
        "task_ignore_result": True,
        "task_serializer": "json",
        "accept_content": ["json"],
        "worker_prefetch_multiplier": 1,
        "task_soft_time_limit": 240,
        "task_time_limit": 300,  # seconds; the sandbox of the renderer ends long before
        "worker_max_tasks_per_child": 200,
        "worker_max_memory_per_child": 400_000,  # KiB
        "worker_soft_shutdown_timeout": 60,
        "worker_enable_soft_shutdown_on_idle": True,
        "worker_cancel_long_running_tasks_on_connection_loss": True,
        "worker_hijack_root_logger": False,
        "timezone": "UTC",
        "beat_schedule": {
            name: {"task": f"packs.{name}", "schedule": seconds} for name, seconds in CHORES.items()
        },
    }
    return {**common, **(_redis() if settings.CELERY_BROKER_URL.startswith("redis") else _rabbitmq())}


def _redis() -> dict[str, Any]:
    return {
        "worker_disable_prefetch": True,
        "broker_transport_options": {
            "visibility_timeout": 1500,  # seconds, above four times the hard limit
            "socket_timeout": 30,
            "socket_connect_timeout": 2,
            "socket_keepalive": True,
            "health_check_interval": 25,
            "unacked_restore_interval": 10,
            "unacked_restore_throttle": 1,
        },
    }


def _rabbitmq() -> dict[str, Any]:
    return {"task_default_queue_type": "quorum", "broker_transport_options": {"confirm_publish": True}}


app.add_defaults(configuration)  # read late, when the first message is sent
app.autodiscover_tasks(["packs"])


@signals.worker_process_init.connect
def may_have_children(**kwargs: Any) -> None:
    """Let Celery's child start the renderer's sandbox.

    billiard enters itself into multiprocessing as a daemon process, which may have no children, with a key
    that the standard library cannot hand on. So the child gets the entry back that a plain fork has.
    """
    process._current_process = MAIN_PROCESS  # type: ignore[attr-defined]


@signals.celeryd_init.connect
@signals.beat_init.connect
def needs_a_broker(**kwargs: Any) -> None:
    """Celery would look for a broker of its own choice, and wait for it for ever."""
    if not settings.CELERY_BROKER_URL:
        sys.exit("CELERY_BROKER_URL is not set: name a broker, or run `manage.py worker` instead.")
