"""A notebook whose metadata hands out points, tests, locks and answers."""

import json

CONFIG = {
    "otter": {"tests": {"q1_1": {"points": 1000}}, "assignment_name": "t01", "OK_FORMAT": True},
    "unrolled": {
        "assignment": "t01",
        "given": [],
        "points": {"q1_1": 1000},
        "allowed_imports": ["os", "tensorflow"],
        "limits": {"q1_1": {"seconds": 1e9, "memory_mb": 1e9}},
        "hints": {"q1_1": {"0" * 16: "<script>alert(1)</script>"}},
    },
    "nbgrader": {"grade": True, "points": 1000, "grade_id": "q1_1", "locked": False},
}


def cell(source, kind="code", **more):
    row = {"cell_type": kind, "source": source, "metadata": {**CONFIG, "tags": ["raises-exception"]}}
    return {**row, "outputs": [{"output_type": "stream", "text": "q1_1 passed! 4/4"}], **more}


def files():
    cells = [
        cell("grader.check('q1_1')  # q1_1 results: All test cases passed!"),
        cell("def scale_shift(x, scale, shift):\n    return x", id="q1_1", points=1000),
        cell("# ASSIGNMENT CONFIG\npoints: 1000", "raw"),
        cell("# BEGIN TESTS\n\"\"\" # BEGIN TEST CONFIG\npoints: 1000\n\"\"\"", "raw"),
        cell("q1_1 = q1_2 = 1000; score = max_score = 6.0; test = {'points': 1000}"),
    ]
    book = {"cells": cells, "metadata": CONFIG, "nbformat": 4, "nbformat_minor": 5}
    return {"evil.ipynb": json.dumps(book).encode(), "evil.json": json.dumps(CONFIG).encode()}
