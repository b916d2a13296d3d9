"""Rendering: the typed playbook becomes files. Nothing here decides what a playbook says."""

from packs.rendering.files import NAMES, RenderedFile, RenderError, render

__all__ = ["NAMES", "RenderError", "RenderedFile", "render"]
