"""The editors' side as a Django app."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class CmsConfig(AppConfig):
    """Edit, review, publish."""

    name = "cms"
    verbose_name = "Content"

    def ready(self) -> None:
        """Connect the receivers, once the models are loaded."""
        import_module("cms.signal_handlers")
