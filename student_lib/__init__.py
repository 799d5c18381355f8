"""Unrolled's public library: what the notebooks and the test files import.

Nothing here is secret and nothing here decides a grade: the judge runs its own
copy of ``student_lib.checks`` in a process that student code never enters.
"""

__version__ = "0.1.0"
