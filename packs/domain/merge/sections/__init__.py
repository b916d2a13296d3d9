"""One module per section of the playbook, named as its key; each projects the selection into blocks."""
