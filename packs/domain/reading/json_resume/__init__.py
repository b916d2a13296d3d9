"""JSON Resume in its present and older spellings → Candidate."""
