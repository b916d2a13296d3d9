"""Files of other formats become text here, before the domain reads it: what a line means is said there.

Ads: `ads.py` (the only way in), `html.py`, `ad_pages.py`, `ad_json.py`.
Resumes, each in a child process with limits (`packs.sandbox`):

    resumes.py     the only way in: size and first bytes are checked, the extractor is picked and run
    pdf.py         PDF → words with boxes and styles; bullets that are drawn; attachments
                   (glyphs.py: its letters; glyph_words.py: letters → words)
    orders.py      words → lines in each order in which they may be read: by columns (gutters.py and cuts.py
                   find them, tables.py reads labels and blocks), as drawn (file_order.py), by rows; the
                   reader keeps the order that tells most (`packs.domain.reading.resume.reading`)
                   bullets.py: dots and icons as words; row_dates.py: dates within rows; furniture.py:
                   page numbers, footers; lines.py: rows → lines and their cells
    word.py        DOCX → paragraphs, table cells and text boxes as lines; the archive is checked first
    europass.py    Europass XML → JSON Resume
"""
