"""Files of other formats become text here, before the domain reads it: what a line means is said there.

Ads: `ads.py` (the only way in), `html.py`, `ad_pages.py`, `ad_json.py`.
Resumes, each in a child process with limits (`packs.sandbox`):

    resumes.py     the only way in: size and first bytes are checked, the extractor is picked and run
    pdf.py         PDF → words with boxes and styles; bullets that are drawn; attachments
                   (glyphs.py: its letters; glyph_words.py: letters → words)
    columns.py     words → lines in reading order; gutters.py finds the columns, tables.py reads labels and
                   blocks, row_dates.py dates within rows
    word.py        DOCX → paragraphs, table cells and text boxes as lines; the archive is checked first
    europass.py    Europass XML → JSON Resume
"""
