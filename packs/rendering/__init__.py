"""Rendering: the typed playbook becomes files. Nothing here decides what a playbook says."""

from packs.domain.outputs import NAMES
from packs.rendering.files import RenderedFile, RenderError, render
from packs.rendering.libraries import MissingLibrary, check_libraries

__all__ = ["NAMES", "MissingLibrary", "RenderError", "RenderedFile", "check_libraries", "render"]
