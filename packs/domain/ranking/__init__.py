"""Ranking: how well an ad fits a resume, without a pack. Pure and deterministic.

1. `profile` reads a candidate: fields of work, level, skills, words.
2. `advert` reads an ad for the same things, whatever it looks like.
3. `fit` weighs one against the other; the score is a formula whose parts are all given.

An ad's score depends on that ad and the resume alone, never on the other ads beside it.
"""
