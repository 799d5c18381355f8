import numpy as np
from otter.test_files import test_case

from student_lib.checks import Tolerance, call_each, check_float, check_pure, check_raises

OK_FORMAT = False
name = "q3_2"

# limiting probabilities from above as well, at 1 - 1e-12, is right too
LOSS = Tolerance(rtol=1e-9, atol=1e-11)


def batch(rng, spread=2.0, more_rows=False):
    """Probabilities (N, K) and labels (N,), N and K different from each other."""
    N, K = (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:2])
    if more_rows:
        N, K = max(N, K), min(N, K)
    raw = np.exp(spread * rng.uniform(-1, 1, size=(N, K)))
    return raw / raw.sum(axis=1, keepdims=True), rng.integers(0, K, size=N)


def check_refused(function, jobs, why):
    """Every call raises ValueError; all of them are made before the first is judged."""
    for job in jobs:
        try:
            function(*job)
        except Exception:
            continue
    for job in jobs:
        check_raises(ValueError, function, *job, why=why)


@test_case(points=1)
def test_example(cross_entropy):
    """The worked example: two rows, three classes"""
    got = cross_entropy(np.array([[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]), np.array([0, 2]))
    expected = -(np.log(0.5) + np.log(0.8)) / 2
    check_float("cross_entropy(probs, labels)", got, expected, tolerance=LOSS)


@test_case(points=1)
def test_uniform(cross_entropy):
    """Equal probabilities for four classes: the natural logarithm of 4, whatever the labels"""
    got = cross_entropy(np.full((3, 4), 0.25), np.array([3, 0, 2]))
    check_float("cross_entropy(probs, labels)", got, np.log(4), tolerance=LOSS)


@test_case(points=1, hidden=True)
def test_random(cross_entropy, reference, rng):
    """Random probabilities, all sizes different"""
    jobs = [batch(rng) for _ in range(24)]
    got = call_each(cross_entropy, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float("cross_entropy(probs, labels)", value, reference.cross_entropy(*job),
                    tolerance=LOSS)


@test_case(points=0.5, hidden=True)
def test_confident(cross_entropy):
    """A model that is sure and right pays nothing"""
    got = cross_entropy(np.eye(4)[[2, 0, 3]], np.array([2, 0, 3]))
    check_float("cross_entropy(probs, labels)", got, 0, tolerance=LOSS)


@test_case(points=0.5, hidden=True)
def test_impossible(cross_entropy):
    """A probability of zero costs as much as one of 1e-12"""
    probs = np.array([[0.0, 1.0, 0.0], [0.25, 0.25, 0.5]])
    got = [cross_entropy(probs[:1], np.array([0])), cross_entropy(probs, np.array([2, 1]))]
    expected = [-np.log(1e-12), (-np.log(1e-12) - np.log(0.25)) / 2]
    for value, wanted in zip(got, expected, strict=True):
        check_float("cross_entropy(probs, labels)", value, wanted, tolerance=LOSS)


@test_case(points=0.5, hidden=True)
def test_nearly_impossible(cross_entropy):
    """A probability of zero, or between zero and 1e-12, counts as 1e-12"""
    tiny = (1e-14, 1e-20, 1e-200, 0.0)
    got = [cross_entropy(np.array([[p, 1 - p]]), np.array([0])) for p in tiny]
    for value in got:
        check_float("cross_entropy(probs, labels)", value, -np.log(1e-12), tolerance=LOSS)


@test_case(points=0.5, hidden=True)
def test_small(cross_entropy):
    """Small probabilities above 1e-12 stay as they are"""
    small = (1e-4, 1e-6, 1e-8, 1e-10)
    got = [cross_entropy(np.array([[0.5 - p, p, 0.5]]), np.array([1])) for p in small]
    for value, p in zip(got, small, strict=True):
        check_float("cross_entropy(probs, labels)", value, -np.log(p), tolerance=LOSS)


@test_case(points=0.5, hidden=True)
def test_doubled(cross_entropy, reference, rng):
    """The same rows twice give the same value"""
    for _ in range(4):
        probs, labels = batch(rng)
        got = cross_entropy(np.concatenate([probs, probs]), np.concatenate([labels, labels]))
        check_float("cross_entropy(probs twice, labels twice)", got,
                    reference.cross_entropy(probs, labels), tolerance=LOSS)


@test_case(points=0.5, hidden=True)
def test_order(cross_entropy, reference, rng):
    """As many classes as rows; renaming the classes changes nothing"""
    for K in (3, 4, 5):
        raw = rng.uniform(0.1, 1, size=(K, K))
        probs, labels = raw / raw.sum(axis=1, keepdims=True), rng.integers(0, K, size=K)
        new = rng.permutation(K)
        got = [cross_entropy(probs, labels), cross_entropy(probs[:, np.argsort(new)], new[labels])]
        expected = reference.cross_entropy(probs, labels)
        for value in got:
            check_float("cross_entropy(probs, labels)", value, expected, tolerance=LOSS)


@test_case(points=0.5, hidden=True)
def test_too_large(cross_entropy, rng):
    """Labels that no class has because they are too large raise"""
    jobs = [batch(rng) for _ in range(3)]
    for extra, (probs, labels) in zip((0, 1, 5), jobs, strict=True):
        labels[1] = probs.shape[1] + extra
    check_refused(cross_entropy, jobs, "it must raise, because there is no such class")


@test_case(points=0.5, hidden=True)
def test_negative(cross_entropy, rng):
    """Negative labels raise, whatever the row"""
    jobs = [batch(rng) for _ in range(4)]
    for row, wrong, (_, labels) in zip((0, 0, -1, -1), (-1, -9, -1, -2), jobs, strict=True):
        labels[row] = wrong
    check_refused(cross_entropy, jobs, "it must raise, because no class has a negative number")


@test_case(points=0.5, hidden=True)
def test_count(cross_entropy, rng):
    """Too many or too few labels raise"""
    probs = batch(rng)[0]
    probs = np.concatenate([probs, probs])
    N = len(probs)
    jobs = [(probs, np.zeros(count, dtype=int)) for count in (N + 1, N - 1, 1)]
    jobs.append((probs[:1], np.zeros(3, dtype=int)))
    check_refused(cross_entropy, jobs, "it must raise, because every row needs one label")


@test_case(points=0.5, hidden=True)
def test_pure(cross_entropy):
    """Probabilities and labels stay as they were, and a second call gives the same"""
    probs = np.array([[0.0, 0.25, 0.75], [1.0, 0.0, 0.0], [0.5, 0.5, 0.0], [0.0, 1.0, 0.0]])
    check_pure(cross_entropy, probs, np.array([1, 0, 2, 1]))
    got = check_pure(cross_entropy, np.array([[0, 1], [1, 0], [0, 1]]), np.array([1, 0, 1]))
    check_float("cross_entropy(probs, labels)", got, 0, tolerance=LOSS)
