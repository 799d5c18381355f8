"""The figures of the class report, out of a Gradebook.  Trusted side; pure; no student code runs.

Each is one pass over rows, so that a class of any size is counted in the same memory.  Sums of
floats are exact (fractions, fsum) or taken in the order of the submissions: the figures do not
depend on the order in which reports came in.
"""

from __future__ import annotations

import math
import statistics
from collections import Counter
from fractions import Fraction
from itertools import islice
from typing import Any

import numpy as np

from autograder.model import Assignment, Outcome, Status
from autograder.report import words
from autograder.report.gradebook import OUTCOMES, CaseBlock, Gradebook

#: Below so many submissions a correlation says nothing.
_FEWEST_FOR_POWER = 10
_FEWEST_FOR_FLAG = 5
_PASS = OUTCOMES.index(Outcome.PASS)
_FAILED = OUTCOMES.index(Outcome.GRADER_ERROR)


def percent(earned: float | None, maximum: float) -> int:
    """0 to 100, for a bar; 0 where there is nothing to divide."""
    if earned is None or not maximum or not math.isfinite(earned):
        return 0
    return round(100 * min(1.0, max(0.0, earned / maximum)))


def summary(book: Gradebook) -> dict[str, Any]:
    """How many, how well, how long; "–" without a graded submission."""
    n = sum(histogram(book))
    seconds = math.fsum(book.seconds())
    middle = islice(book.percents(), max(0, (n - 1) // 2), n // 2 + 1)
    return {
        "count": len(book),
        "graded": book.count(Status.GRADED),
        "ungradable": book.count(Status.UNGRADABLE),
        "grader_error": book.count(Status.GRADER_ERROR),
        "mean": f"{statistics.fmean(book.percents()):.1f} %" if n else "–",
        "median": f"{statistics.median(middle):.1f} %" if n else "–",
        "spread": f"{statistics.pstdev(book.percents()):.1f}" if n else "–",
        "seconds": words.number(seconds, 4) if seconds < 1000 else f"{seconds:.0f}",
    }


def histogram(book: Gradebook) -> list[int]:
    """How many scores lie in each tenth from 0 to 100 %; 100 belongs to the last."""
    bins = [0] * 10
    for score in book.percents():
        bins[min(9, max(0, int(score // 10)))] += 1
    return bins


def questions(book: Gradebook, assignment: Assignment) -> list[dict[str, Any]]:
    """Each question: how many have full marks, none, no answer; the mean."""
    rows: dict[str, dict[str, Any]] = {
        q.name: {"q": q, "n": 0, "full": 0, "zero": 0, "unwritten": 0, "failed": 0}
        for q in assignment.questions
    }
    # as exact fractions: denominator, a power of two, -> numerator
    sums: dict[str, Counter[int]] = {q.name: Counter() for q in assignment.questions}
    for name, points, counts, unwritten in book.question_ends():
        row = rows.get(name)
        if row is None or not counts:
            continue
        row["n"] += 1
        row["unwritten"] += unwritten
        if points is None:
            row["failed"] += 1
        else:
            row["full"] += points >= row["q"].points - 1e-9
            row["zero"] += points <= 1e-9
            numerator, denominator = float(points).as_integer_ratio()
            sums[name][denominator] += numerator
    for name, row in rows.items():
        graded = row["n"] - row["failed"]
        row["rate"] = percent(row["full"], graded)
        total = float(sum(Fraction(n, d) for d, n in sums[name].items()))
        row["mean"] = total / graded if graded else None
    return list(rows.values())


def outcomes(book: Gradebook) -> list[dict[str, Any]]:
    """How many cases ended how, and in how many submissions."""
    cases = np.zeros(len(OUTCOMES), np.int64)
    who = np.zeros(len(OUTCOMES), np.int64)
    for block in book.case_blocks():
        cases += np.bincount(block.outcome, minlength=len(OUTCOMES))
        pairs = np.unique(block.submission * len(OUTCOMES) + block.outcome)
        who += np.bincount(pairs % len(OUTCOMES), minlength=len(OUTCOMES))
    total = int(cases.sum())
    return [
        {
            "name": outcome.value,
            "word": words.OUTCOME_WORDS[outcome],
            "cases": int(cases[i]),
            "share": percent(int(cases[i]), total),
            "submissions": int(who[i]),
        }
        for i, outcome in enumerate(OUTCOMES)
        if cases[i]
    ]


def cases(book: Gradebook) -> list[dict[str, Any]]:
    """Per test case: how many pass, how well it tells strong from weak, the commonest finding.

    Cases on which the grader failed do not count.
    """
    places: dict[tuple[str, str], int] = {}
    place_of = np.array(
        [places.setdefault((k.question, k.case), len(places)) for k in book.kinds], np.int64
    )
    tally = _Tally(len(places))
    first: dict[int, int] = {}  # place -> the kind it has in the first submission
    found: Counter[tuple[int, int]] = Counter()
    for block in book.case_blocks():
        kept = CaseBlock(*(column[block.outcome != _FAILED] for column in block))
        place = place_of[kept.kind]
        for index in np.sort(np.unique(place, return_index=True)[1]):
            first.setdefault(int(place[index]), int(kept.kind[index]))
        passed = kept.outcome == _PASS
        tally.add(place, passed, kept.rest)
        pairs = np.stack([place[~passed], kept.finding[~passed]], axis=1)
        for (where, what), n in zip(*np.unique(pairs, axis=0, return_counts=True), strict=True):
            found[int(where), int(what)] += int(n)
    findings: dict[int, list[tuple[str, int]]] = {}
    for (where, what), n in found.items():
        findings.setdefault(where, []).append((book.findings[what], n))
    return [
        {
            "label": words.label(book.kinds[kind].question),
            "title": words.clean(book.kinds[kind].title, 200),
            "hidden": book.kinds[kind].hidden,
            "n": (n := int(tally.n[where])),
            "passed": (passing := int(tally.passed[where])),
            "rate": percent(passing, n),
            "power": tally.power(where),
            "flag": ""
            if n < _FEWEST_FOR_FLAG
            else "everybody passes"
            if passing == n
            else "nobody passes"
            if not passing
            else "",
            "common": min(
                findings.get(where, []), key=lambda item: (-item[1], item[0]), default=None
            ),
        }
        for where, kind in first.items()
    ]


class _Tally:
    """Counts, means and moments of every case, put together from blocks.

    x is whether the case passed, y the points of all other cases.  Moments are taken about the
    mean of a block and moved to the common mean (Chan, Golub, LeVeque 1983), which keeps their
    digits where a sum of squares would lose them.
    """

    def __init__(self, size: int) -> None:
        self.n, self.passed = np.zeros(size, np.int64), np.zeros(size, np.int64)
        self.pairs = np.zeros(size)
        self.x, self.y = np.zeros(size), np.zeros(size)
        self.xx, self.yy, self.xy = np.zeros(size), np.zeros(size), np.zeros(size)

    def add(self, place: np.ndarray, passed: np.ndarray, rest: np.ndarray) -> None:
        """Count some cases; those without a ``rest`` have no moments."""
        size = len(self.n)
        self.n += np.bincount(place, minlength=size)
        self.passed += np.bincount(place[passed], minlength=size)
        known = ~np.isnan(rest)
        place, x, y = place[known], passed[known].astype(float), rest[known]

        def total(weights: np.ndarray) -> np.ndarray:
            return np.bincount(place, weights, size)

        n = total(np.ones(len(place)))
        both = self.pairs + n
        per, per_both = 1 / np.maximum(n, 1), 1 / np.maximum(both, 1)
        mean_x, mean_y = total(x) * per, total(y) * per
        dx, dy = x - mean_x[place], y - mean_y[place]
        far_x, far_y = mean_x - self.x, mean_y - self.y
        moved = self.pairs * n * per_both
        self.xx += total(dx * dx) + far_x * far_x * moved
        self.yy += total(dy * dy) + far_y * far_y * moved
        self.xy += total(dx * dy) + far_x * far_y * moved
        self.x += far_x * n * per_both
        self.y += far_y * n * per_both
        self.pairs = both

    def power(self, where: int) -> str:
        """Correlation of passing a case with the points of all others; "" for small classes."""
        n = self.pairs[where]
        if n < _FEWEST_FOR_POWER:
            return ""
        spread = math.sqrt(self.xx[where] / n), math.sqrt(self.yy[where] / n)
        if min(spread) < 1e-12:
            return ""
        r = self.xy[where] / math.sqrt(self.xx[where]) / math.sqrt(self.yy[where])
        return f"{min(1.0, max(-1.0, float(r))):.2f}".replace("-", "\N{MINUS SIGN}")
