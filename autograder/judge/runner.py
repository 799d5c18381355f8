"""Runs one case of a test file against an environment of names.  Trusted side.

The environment may hold the student's real functions (a self-check), the reference
functions, or proxies whose calls cross the process boundary; this module cannot
tell and need not.  Whatever a case raises becomes exactly one Outcome:

    nothing                                   PASS
    CheckFailed, AssertionError               WRONG
    CaseEnded (from a proxy)                  the outcome it carries
    NotImplementedError, also from a proxy    NOT_WRITTEN
    StudentRaised (from a proxy)              RAISED
    anything else                             not decided here: ``Verdict.unexplained``

The last row is an exception of the test's own code.  Whether a strange value of the
student's caused it or a slip of the author's is decided by the session, which runs
the same case on the reference answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from autograder.judge.testfile import Case
from autograder.model import Outcome
from student_lib.checks import RUNGS, CheckFailed, NotWritten


class CaseEnded(BaseException):
    """Ends a case from inside a proxy.  Not an Exception, so that no test can swallow it."""

    def __init__(self, outcome: Outcome, message: str, staff_message: str = ""):
        self.outcome, self.message = outcome, message
        self.staff_message = staff_message or message
        super().__init__(message)


class StudentRaised(Exception):
    """The student's function raised.  Proxies raise a subclass that is also the builtin error.

    Attributes:
        error: name of the nearest builtin error class, e.g. "ValueError".
        text: the student's own message: for public cases only.
        where: "line 3 of conv_forward", for public cases only.
    """

    error = "Exception"
    text = ""
    where = ""


@dataclass(frozen=True)
class Verdict:
    """How a case ended, before hints.

    Attributes:
        message: free of inputs and values, fit for a hidden case.
        detail: everything that was found, fit for a public case and for staff.
        failed: the check that did not hold, if one did.
        unexplained: the exception of the test's own code, if there was one.
    """

    outcome: Outcome
    message: str = ""
    detail: str = ""
    failed: CheckFailed | None = None
    unexplained: Exception | None = None


def raised(error: StudentRaised) -> Verdict:
    """How a case ends in which the student's function, or value, raised."""
    detail = f"{error.error}: {error.text}".rstrip(": ")
    if error.where:
        detail += f"  ({error.where})"
    return Verdict(Outcome.RAISED, f"Your answer raised {error.error}.", detail)


def run_case(case: Case, environment: Mapping[str, Any]) -> Verdict:
    """Run one case.

    Args:
        case: from ``load_cases``.
        environment: name -> value for every parameter of the case.
    """
    try:
        case.function(**{name: environment[name] for name in case.parameters})
    except CaseEnded as ended:
        return Verdict(ended.outcome, ended.message, ended.staff_message)
    except CheckFailed as failed:
        safe = RUNGS.get(failed.rung, RUNGS["property"])
        message = f"Your answer {safe}. {failed.evidence}".rstrip()
        return Verdict(Outcome.WRONG, message, f"{failed.label}: {failed.detail}", failed)
    except (NotWritten, NotImplementedError) as error:
        return Verdict(Outcome.NOT_WRITTEN, "Not written yet.", str(error) or "Not written yet.")
    except StudentRaised as error:
        return raised(error)
    except AssertionError as error:
        return Verdict(Outcome.WRONG, "Your answer does not pass this check.", str(error))
    except Exception as error:
        return Verdict(
            Outcome.WRONG,
            "Your answer could not be used by this check.",
            f"{type(error).__name__}: {error}",
            unexplained=error,
        )
    return Verdict(Outcome.PASS)
