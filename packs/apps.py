"""The product as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class PacksConfig(AppConfig):
    """Merge, render, keep."""

    name = "packs"
    verbose_name = "Packs"
