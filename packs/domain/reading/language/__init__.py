"""The language of resume lines: their words, their clauses, and the sentences made of them."""
