"""The only code of ours, beside wire and student_lib, that shares a process with a student's.

Untrusted once student code has run: whatever it sends may be the student's forgery, and
that must not matter.  It holds no test, no answer and no path of the grader.
"""
