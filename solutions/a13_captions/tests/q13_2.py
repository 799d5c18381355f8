import numpy as np
from otter.test_files import test_case

from student_lib.checks import Tolerance, call_each, check_float, check_pure

OK_FORMAT = False
name = "q13_2"

FOUR_DIGITS = Tolerance(rtol=1e-4, atol=5e-5)
LABEL = "masked_cross_entropy(probs, targets)"


def batch(rng, N, T, V, pad_id=0, share=0.4):
    """Probabilities, and targets whose rows end in pads; each row begins with a real token."""
    probs = rng.dirichlet(np.full(V, 0.7), size=(N, T)) * 0.98 + 0.02 / V
    words = np.array([i for i in range(V) if i != pad_id])
    targets = rng.choice(words, size=(N, T))
    for row in targets:
        row[1 + int(rng.binomial(T - 1, 1 - share)):] = pad_id
    return probs, targets


@test_case(points=1)
def test_example(masked_cross_entropy):
    """The worked example: three tokens and a pad give 0.9242"""
    probs = np.array([[[0.3, 0.5, 0.2], [0.25, 0.5, 0.25]], [[0.4, 0.1, 0.5], [0.9, 0.05, 0.05]]])
    targets = np.array([[1, 2], [2, 0]])
    check_float(LABEL, masked_cross_entropy(probs, targets), 0.9242, tolerance=FOUR_DIGITS)


@test_case(points=1)
def test_all_pads(masked_cross_entropy):
    """Nothing but pads: 0.0"""
    probs = np.full((2, 3, 4), 0.25)
    check_float(LABEL, masked_cross_entropy(probs, np.zeros((2, 3), dtype=int)), 0.0)


@test_case(points=2, hidden=True)
def test_random(masked_cross_entropy, reference, rng):
    """Random batches, all sizes different"""
    jobs = [batch(rng, *rng.permutation([2 + k % 2, 4, 5 + k % 3]).tolist()) for k in range(24)]
    got = call_each(masked_cross_entropy, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float(LABEL, value, reference.masked_cross_entropy(*job))


@test_case(points=1.5, hidden=True)
def test_more_pads(masked_cross_entropy, reference, rng):
    """Longer rows, filled up with pads, leave the loss as it is"""
    for k in range(5):
        probs, targets = batch(rng, 2 + k, 4, 6)
        wide = np.concatenate([probs, rng.dirichlet(np.ones(6), size=(2 + k, 7))], axis=1)
        longer = np.concatenate([targets, np.zeros((2 + k, 7), dtype=int)], axis=1)
        check_float(LABEL, masked_cross_entropy(wide, longer),
                    reference.masked_cross_entropy(probs, targets))


@test_case(points=1, hidden=True)
def test_uneven(masked_cross_entropy, reference, rng):
    """One long row among short ones: every token weighs the same"""
    jobs = []
    for _ in range(5):
        probs, targets = batch(rng, 4, 8, 5, share=0.0)
        targets[1:, 1:] = 0
        jobs.append((probs, targets))
    got = call_each(masked_cross_entropy, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float(LABEL, value, reference.masked_cross_entropy(*job))


@test_case(points=1, hidden=True)
def test_pad_id(masked_cross_entropy, reference, rng):
    """Another id fills up the rows, and 0 is a word"""
    jobs = [(*batch(rng, 3, 6, 5, pad_id=pad), pad) for pad in (4, 2, 1, 3)]
    got = call_each(masked_cross_entropy, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float("masked_cross_entropy(probs, targets, pad_id)", value,
                    reference.masked_cross_entropy(*job))


@test_case(points=0.5, hidden=True)
def test_empty_row(masked_cross_entropy, reference, rng):
    """A row of nothing but pads beside a row of words"""
    probs, targets = batch(rng, 3, 5, 4)
    targets[1] = 0
    check_float(LABEL, masked_cross_entropy(probs, targets),
                reference.masked_cross_entropy(probs, targets))


@test_case(points=0.5, hidden=True)
def test_zero_at_pads(masked_cross_entropy, reference, rng):
    """Probabilities of exactly 0 at places that do not count"""
    probs, targets = batch(rng, 3, 6, 5)
    targets[:, -1] = 0
    pads = targets == 0
    probs[pads, 0] = 0.0
    probs[pads] /= probs[pads].sum(axis=-1, keepdims=True)
    check_float(LABEL, masked_cross_entropy(probs, targets),
                reference.masked_cross_entropy(probs, targets))


@test_case(points=0.5, hidden=True)
def test_small(masked_cross_entropy, reference, rng):
    """Probabilities of the right words as small as one in a hundred million"""
    probs, targets = batch(rng, 3, 4, 5)
    for n in range(3):
        row = rng.dirichlet(np.ones(5)) * (1 - 1e-8)
        row[targets[n, 0]] = 0.0
        probs[n, 0] = row / row.sum() * (1 - 1e-8)
        probs[n, 0, targets[n, 0]] = 1e-8
    check_float(LABEL, masked_cross_entropy(probs, targets),
                reference.masked_cross_entropy(probs, targets))


@test_case(points=1, hidden=True)
def test_pure(masked_cross_entropy, reference, rng):
    """Both arrays stay as they were, and a second call gives the same"""
    for k in range(2):
        probs, targets = batch(rng, 3, 5, 4 + k)
        got = check_pure(masked_cross_entropy, probs, targets)
        check_float(LABEL, got, reference.masked_cross_entropy(probs, targets))
