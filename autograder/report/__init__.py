"""What a finished GradeReport is turned into.  Trusted side; no student code runs here.

    gradescope.py   results.json                  serialise.py  grade.json, read back for --resume
    table.py        grades.csv                    receipt.py    receipt.json: hashes and points
    page.py         feedback.html, report.html    words.py      the sentences they share
    values.py       arrays as tables              svg.py        arrays and scores as pictures
    files.py        atomic replacement of a file

All but ``files.py`` and the ``write_*`` functions are pure.  Imports ``model`` and
nothing else of ours.  Trusted: the report's numbers and outcomes.  Not trusted: every
text in it, which may have come from a student, and every value in ``got``.
"""
