"""What is chosen for the playbook, once: gaps, stories, questions. `selection` holds every choice."""
