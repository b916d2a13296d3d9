"""A laid-out resume (PDF, Word, text, HTML) → JSON Resume with confidences; `build.py` tells the order.

page.py       what extraction hands over: lines, cells, runs, styles
headings.py   which section a line heads
periods.py    dates in any spelling
sections.py   lines → header and sections
units.py      lines → items: wrapped lines joined, bullets told from heads
labels.py     forms: a label for each field
wrapped_cells.py, side_dates.py  rows of heads as tables and gutters set them
entries.py    items of a section → entries, each with a head and a body
heads.py      the head of an entry → title, employer, place, period
commas.py     a head in one breath → title and employer
records.py    skills, awards, languages and other short lists
person.py     name, label and contact
build.py      everything → JSON Resume, confidences, what was not placed
"""
