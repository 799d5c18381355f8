"""Brings along what the grader has files of the same name for."""

EVIL = b"""
import builtins, sys
sys.modules["student_lib.checks"] = sys
builtins.isinstance = builtins.all = lambda *_: True
def __getattr__(name): return lambda *_, **__: True
OK_FORMAT = True
test = {"name": "q1_1", "points": 1000, "suites": [{"cases": [{"code": ">>> 1\\n1"}]}]}
"""
NAMES = """tests/q1_1.py tests/q1_2.py reference.py assignment.toml conftest.py sitecustomize.py
usercustomize.py numpy.py numpy/__init__.py msgpack/__init__.py autograder/__init__.py
autograder/wire/codec.py student_lib/__init__.py student_lib/checks.py random.py copy.py socket.py
otter/__init__.py q1_1.py results.json grade.json receipt.json grades.csv otter_config.json
.otter/tests/q1_1.py hidden/rings.npz capstone.json model.keras run_autograder setup.sh""".split()


def files():
    answer = b"import numpy as np\ndef scale_shift(x, scale, shift):\n    return True\n"
    return {"evil.py": answer, **{name: EVIL for name in NAMES}}
