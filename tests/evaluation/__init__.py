"""How well the reading and the matching do on labelled data, beside two simple methods: `make eval`.

`__main__` finds labelled folders, asks each kind in `kinds` whether it knows their shape, prints one table.
"""
