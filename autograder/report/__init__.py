"""What a finished GradeReport is turned into.  Trusted side; no student code runs here.

    gradescope.py   results.json                  serialise.py  grade.json, read back for --resume
    page.py         feedback.html, report.html    receipt.py    receipt.json: hashes and points
    pages.py        all about a class             table.py      grades.csv
    gradebook.py    what these need, on disk      figures.py    what is counted from it
    words.py        the sentences they share      copies.py     models that are nearly the same
    values.py       arrays as tables              svg.py        arrays and scores as pictures
    manual.py       points given by hand          files.py      atomic replacement of a file

All but ``files.py``, ``gradebook.py`` and the ``write_*`` functions are pure.  Imports ``model``
and nothing else of ours.  Trusted: the report's numbers and outcomes.  Not trusted: every
text in it, which may have come from a student, and every value in ``got``.
"""
