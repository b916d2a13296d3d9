"""Use cases: one per file, keyword-only, each with its writes in one transaction."""
