"""Playbook → Word document, for coaches to edit: real styles, tables, fields, content controls."""

from packs.rendering.docx.document import word_document

__all__ = ["word_document"]
