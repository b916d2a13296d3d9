"""Rendering: the typed playbook becomes files. Nothing here decides what a playbook says."""
