"""Plain Python: values and pure functions, with no Django, clock, randomness or I/O."""
