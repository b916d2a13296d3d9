"""The product: merge, check, render, keep.

The flow, in the order in which a playbook is made:

1. `cms` publishes a pack; `actions.record_release` keeps it as an immutable `Release`.
2. `domain.reading` turns a resume and a job ad into a `Candidate` and a `JobPosting`.
3. `domain.merge` joins release, candidate, posting, answers and request into one `Playbook`.
4. `domain.checks` reads the playbook and lists `Finding`s; some of them block the build.
5. `rendering` projects the playbook into HTML, PDF, handout and cheat sheet, in a sandbox.
6. `domain.checks` reads the finished files as well.
7. `ledger` and `tasks` run steps 3 to 6 for an API call, and `actions` keep what they made.
"""
