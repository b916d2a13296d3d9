"""Step 2 of the flow: a resume becomes a Candidate, a job ad becomes a JobPosting.

Everything here is pure: text and a Taxonomy in, values out. What cannot be read raises
ReadingError: one sentence with the file, the place and the cure.

    formats.py        the format of a file by its first bytes and its name
    resume/           lines of a laid-out resume → JSON Resume with confidences
    json_resume.py    JSON Resume → Candidate: json_sections, listed_skills; json_values checks types
    facts.py          one line → one Fact: clauses.py cuts it, metrics.py finds its figures
    identity.py       a re-read resume keeps the fact ids of the lines that were corrected
    phrases.py        a Fact → whole first-person sentences that add no claim
    posting.py        an ad's text → JobPosting: ad_lines cuts it, ad_reader reads it by its sections
                      (ad_sections) or wording (ad_wording, ad_boilerplate), ad_heading says whose it is
    requirements.py   one line → one Requirement: skill_groups (what is an alternative), years
    verbs.py nouns.py words that all of them share
"""
