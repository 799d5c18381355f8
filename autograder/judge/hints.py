"""The table "wrong value -> hint" that a release publishes for its public cases.

Trusted, at build time: runs the author's wrong answers on the public cases and files
each failure's digest under the hint.  The table is data: it holds neither a wrong answer
nor a right one, only digests of what a public case already shows.
"""

from __future__ import annotations

import random

import numpy as np

from autograder.errors import AuthorError
from autograder.judge.diagnose import TooSlow, quiet, time_limit
from autograder.judge.lazy import about_models
from autograder.judge.runner import run_case
from autograder.judge.session import load_reference
from autograder.judge.testfile import load_cases
from autograder.model import Assignment


def published_hints(assignment: Assignment) -> dict[str, dict[str, str]]:
    """For every question: failure key (see ``student_lib.checks.failure_key``) -> hint.

    A failure that two wrong answers with different hints share gets none: in the
    notebook there is no further evidence to tell them apart.

    Raises:
        AuthorError: if a wrong answer cannot even be loaded.
    """
    reference = load_reference(assignment)
    tables: dict[str, dict[str, str]] = {}
    by_evidence = about_models(assignment)
    for question in assignment.questions:
        if question.name in by_evidence:  # the cases themselves name the hint
            tables[question.name] = {}
            continue
        source, path = assignment.tests[question.name], f"tests/{question.name}.py"
        public = [i for i, c in enumerate(load_cases(source, path)) if not c.hidden]
        found: dict[str, set[str]] = {}
        for wrong in (w for w in assignment.wrong if w.question == question.name):
            space = dict(reference)
            try:
                exec(compile(wrong.source, str(wrong.path), "exec"), space)  # noqa: S102
            except Exception as error:
                raise AuthorError(
                    wrong.path or wrong.name,
                    None,
                    f"running it raised {type(error).__name__}: {error}",
                    "Mend it.",
                ) from error
            for place in public:
                # loaded anew: a wrong answer may have written into the file's own constants
                case = load_cases(source, path)[place]
                # one that draws at random must draw the same in every build
                random.seed(0)
                np.random.seed(0)  # noqa: NPY002 - what wrong answers use
                try:
                    with quiet(), time_limit(5):
                        failed = run_case(case, space).failed
                except TooSlow:
                    continue
                if failed is not None and not failed.hint:
                    found.setdefault(failed.key, set()).add(wrong.hint)
        tables[question.name] = {
            key: next(iter(hints)) for key, hints in sorted(found.items()) if len(hints) == 1
        }
    return tables
