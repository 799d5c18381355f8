"""Trained models that are nearly the same.  Trusted side; pure; no verdict, only a list to look at.

Two nets that were trained from different random weights end far apart, however alike their scores;
a copy, also one that was trained on for a moment or had a little noise added, stays near.  What is
compared are the sketches of ``student_lib.models.sketch``, scaled to length 1.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from autograder.report.gradebook import Gradebook

#: Sketches closer than this are listed.  Separately trained nets lie about 1.2 to 1.4 apart; see
#: docs/margins.md for the nearest two of each capstone's reference over ten seeds.
NEAR = 0.2
#: So many sketches are compared with so many others at a time.
_ROWS, _COLUMNS = 2048, 64
#: The scalar product of two that may be nearer than NEAR; the root is taken of these only.
_ALIKE = 1 - NEAR**2 / 2 - 1e-9


def near_copies(book: Gradebook) -> list[tuple[list[str], float]]:
    """Groups of submissions whose models are near copies of each other.

    The sketches stay on disk; some are compared with some others at a time.

    Returns:
        for each group the submissions, sorted, and the largest distance of a joined pair as a
        share of the weights' length; nearest group first.
    """
    found = []
    for numbers in book.sketch_groups():
        for members, apart in _joined(book, numbers):
            found.append(([book.submission(numbers[i]) for i in members], apart))
    return sorted(found, key=lambda group: (group[1], group[0]))


def _joined(book: Gradebook, numbers: Sequence[int]) -> list[tuple[list[int], float]]:
    """Places of near copies among models of one size, joined into groups."""
    leader = np.arange(len(numbers))  # of the group that each belongs to
    farthest = np.zeros(len(numbers))  # of a leader: the largest distance of a joined pair
    for start in range(0, len(numbers), _ROWS):
        rows = book.sketches(numbers[start : start + _ROWS])
        for across in range(start, len(numbers), _COLUMNS):
            alike = rows @ book.sketches(numbers[across : across + _COLUMNS]).T
            i, j = np.nonzero(alike > _ALIKE)
            apart = np.sqrt(np.maximum(0.0, 2.0 - 2.0 * alike[i, j]))
            i, j = start + i, across + j
            near = (apart < NEAR) & (i < j)  # each pair once, and none with itself
            one, other = leader[i[near]], leader[j[near]]
            np.maximum.at(farthest, one, apart[near])
            for pair in np.unique(np.stack([one, other], axis=1), axis=0):
                low, high = sorted(leader[pair])
                farthest[low] = max(farthest[low], farthest[high])
                leader[leader == high] = low
    found = []
    for top in np.flatnonzero(np.bincount(leader, minlength=1) > 1):
        members = [int(i) for i in np.flatnonzero(leader == top)]
        found.append((members, float(farthest[top])))
    return found
