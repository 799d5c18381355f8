"""What answers earn that know nothing of their question: nan, zeros, the arguments back, errors.

Every numpy assignment of the course is graded once for each cheat, with that cheat as the answer of
every question.  A cheat may earn what it satisfies for real: a function that always raises
``ValueError`` does refuse bad arguments.  It must not earn much: MOST is the largest share of a
question, and what lies above it is listed in KNOWN with the reason.

``python tests/test_universal_cheats.py`` prints the whole table.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import strongest

from autograder.authoring.load import load_folder
from autograder.box.host import Zygote
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.model import Assignment, Level, Outcome, Question

COURSE = Path(__file__).resolve().parents[1] / "solutions"
NUMPY = [
    folder
    for folder in sorted(COURSE.glob("a[0-9]*"))
    if "[capstone]" not in (folder / "assignment.toml").read_text("utf-8")
]
#: The largest share of a question that an answer may earn which knows nothing of it.
MOST = 0.25

#: (question, cheat) -> why it may earn more.
KNOWN: dict[tuple[str, str], str] = {}
#: What pytest tries: one of every kind.  All of them take a quarter of an hour.
TRIED = (
    "nan",
    "first argument",
    "copy of the first",
    "equal to all",
    "ValueError",
    "the lent answer",
)

HEAD = """
import collections
import itertools
import numpy as np

class Equal:
    __eq__ = __le__ = __ge__ = __lt__ = __gt__ = __bool__ = __contains__ = lambda *_: True
    __ne__ = lambda *_: False
    __float__ = __abs__ = __sub__ = __rsub__ = lambda *_: 0.0
    __int__ = __index__ = __len__ = lambda *_: 0
    __getattr__ = __getitem__ = __call__ = lambda self, *_, **__: self
    __iter__ = lambda self: iter([self] * 3)
    __hash__ = None

class Any(dict):
    __missing__ = lambda self, key: 0.0

def arrays(args):
    return [np.asarray(a, dtype=float) for a in args if isinstance(a, (np.ndarray, list))] or [np.zeros(())]

def first(args):
    return arrays(args)[0]
"""
#: name -> body of ``def cheat(*args, **kwargs)``
CHEATS = {
    "None": "return None",
    "nan": "return float('nan')",
    "0": "return 0",
    "0.0": "return 0.0",
    "1": "return 1",
    "1.0": "return np.float64(1)",
    "True": "return True",
    "False": "return np.False_",
    "text": "return ''",
    "empty list": "return []",
    "empty dict": "return Any()",
    "nothing": "return np.zeros(0)",
    "generator": "return (x for x in args)",
    "endless": "return itertools.count()",
    "equal to all": "return Equal()",
    "first argument": "return args[0] if args else None",
    "last argument": "return args[-1] if args else None",
    "all arguments": "return args",
    "copy of the first": "return np.array(first(args))",
    "zeros like the first": "return np.zeros_like(first(args))",
    "ones like the first": "return np.ones_like(first(args))",
    "nan like the first": "return np.full_like(first(args), np.nan)",
    "inf like the first": "return np.full_like(first(args), np.inf)",
    "zeros like all": "return tuple(np.zeros_like(a) for a in arrays(args))",
    "masked": "return np.ma.masked_all_like(first(args))",
    "huge view": "return np.broadcast_to(np.zeros(first(args).shape), (1000, *first(args).shape))",
    "objects": "return np.full(first(args).shape, Equal(), dtype=object)",
    "many zeros": "return tuple(np.zeros((2, 3)) for _ in range(4))",
    "ValueError": "raise ValueError('no')",
    "TypeError": "raise TypeError('no')",
    "NotImplementedError": "raise NotImplementedError",
    "StopIteration": "raise StopIteration",
    "itself": "return cheat",
    "the lent answer": "return lent(args, kwargs)",
}
VALUES = {"equal to all": "Equal()", "empty dict": "Any()", "nan": "float('nan')", "0": "0"}


def answers(assignment: Assignment, cheat: str) -> str:
    """A script in which every name of the assignment is answered by one cheat."""
    parts = [HEAD]
    for question in assignment.questions:
        earlier = [n for q in question.requires for n in assignment.question(q).provides]
        for name in question.provides:
            stub = assignment.stubs.get(name, "def ")
            if "def " not in stub:
                parts.append(f"{name} = {VALUES.get(cheat, 'Any()')}")
                continue
            body = CHEATS[cheat].replace("cheat", name)
            parts += [
                f"def {name}(*args, **kwargs):",
                f"    lent = lambda a, k: {earlier[0]}(*a, **k)" if earlier else "    lent = print",
                f"    {body}",
            ]
    return "\n".join(parts) + "\n"


def shares(judge: Judge, cheat: str) -> Iterator[tuple[Question, float, list[str]]]:
    """Every question with the share of its points that a cheat earns, and by which cases."""
    files = {"cheat.py": answers(judge.assignment, cheat).encode()}
    report = judge.grade(read_submission(files, judge.assignment, "cheat", "cheat"))
    for score in report.questions:
        assert score.points is not None, [
            (c.case, c.staff_message) for c in score.cases if c.outcome is Outcome.GRADER_ERROR
        ]
        by = [f"{c.title} ({c.points:g})" for c in score.cases if c.outcome is Outcome.PASS]
        yield score.question, score.points / score.question.points, by


def course_judge(folder: Path, level: Level) -> tuple[Judge, Zygote]:
    """A judge for an assignment of the course, quick to give up."""
    loaded = load_folder(folder).assignment
    short = tuple(replace(q, seconds=min(q.seconds, 1.0)) for q in loaded.questions)
    zygote = Zygote(level, loaded.allowed_imports, (folder,))
    return Judge(replace(loaded, questions=short), zygote, b"secret"), zygote


@pytest.mark.slow
@pytest.mark.parametrize("folder", NUMPY, ids=lambda p: p.name)
def test_an_answer_that_knows_nothing_of_its_question_earns_little(
    folder: Path,
) -> None:
    judge, zygote = course_judge(folder, strongest())
    with zygote:
        too_much = [
            (question.name, cheat, share, by)
            for cheat in TRIED
            for question, share, by in shares(judge, cheat)
            if share > MOST and (question.name, cheat) not in KNOWN
        ]
    assert too_much == []


def main() -> None:
    """Print what every cheat earns."""
    for folder in NUMPY:
        if len(sys.argv) > 1 and not folder.name.startswith(tuple(sys.argv[1:])):
            continue
        judge, zygote = course_judge(folder, strongest())
        for cheat in CHEATS:
            for question, share, by in shares(judge, cheat):
                if share:
                    print(f"{question.name}\t{cheat}\t{share:.2f}\t{'; '.join(by)}", flush=True)
        zygote.close()


if __name__ == "__main__":
    main()
