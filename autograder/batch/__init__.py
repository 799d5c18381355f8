"""Whole classes: reading folders of submissions, and grading them side by side.

Trusted side.  Student code never runs in these processes; each submission goes to a box.
What was handed in is read as bytes only, and everything about it is hostile: names,
sizes, links, archives.
"""
