"""A laid-out resume (PDF, Word, text, HTML) → JSON Resume with confidences; `build.py` tells the order.

page.py       what extraction hands over: lines, cells, runs, styles
headings.py   which section a line heads
periods.py    dates in any spelling
sections.py   lines → header and sections
units.py      lines → items: wrapped lines joined, bullets told from heads
labels.py     forms: a label for each field
wrapped_cells.py, side_dates.py  rows of heads as tables and gutters set them
broken_dates.py  dates that a line's end broke, before entries are sought
entries.py    items of a section → entries, each with a head and a body
described.py  heads that a text about the firm parts
heads.py      the heads of a section → title, employer, place, period: all are built alike
pieces.py     a head cut at styles, gaps, separators; joints.py: what belongs together again
naming.py     which piece is the title, and which the employer
commas.py     a head in one breath → title and employer
records.py    skills, awards, languages and other short lists
person.py     name, label and contact
build.py      everything → JSON Resume, confidences, what was not placed
"""
