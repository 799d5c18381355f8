import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_float,
    check_property,
    check_pure,
    check_sequence,
)
from student_lib.gradcheck import check_gradients, numeric_gradients

OK_FORMAT = False
name = "q3_6"

CALL = "softmax_ce(logits, labels)"


def mean_price(logits, labels):
    """The mean cross-entropy of moderate logits, written down plainly."""
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    return -np.mean([np.log(row[label]) for row, label in zip(p, labels, strict=True)])


def batch(rng, scale=2.0, size=None):
    """Random logits and labels; N and K differ, and not all labels are equal."""
    N, K = size or (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:2])
    labels = rng.integers(0, K, size=N)
    labels[-1] = (labels[0] + 1) % K
    return rng.normal(size=(N, K)) * scale, labels


def check_both(got, loss, dlogits):
    """The loss, then the gradient."""
    found = check_sequence(CALL, got, 2)
    check_float(f"loss of {CALL}", found[0], loss)
    check_gradients(CALL, found[1:], {"dlogits": dlogits})


@test_case(points=1)
def test_by_hand(softmax_ce):
    """The worked example, done by hand: two rows and three classes"""
    logits = np.array([[0, 0, np.log(2)], [0, np.log(6), 0]])
    check_both(softmax_ce(logits, np.array([2, 0])), 2 * np.log(2),
               [[1 / 8, 1 / 8, -1 / 4], [-7 / 16, 3 / 8, 1 / 16]])


@test_case(points=0.5)
def test_no_preference(softmax_ce):
    """Equal logits: all four classes have the probability 1/4"""
    got = softmax_ce(np.array([[3, 3, 3, 3], [-1, -1, -1, -1]]), np.array([3, 1]))
    check_both(got, np.log(4), np.array([[1, 1, 1, -3], [1, -3, 1, 1]]) / 8)


@test_case(points=1, hidden=True)
def test_gradient_check(softmax_ce, rng):
    """Gradient check: small steps of the logits change the loss as your gradient says"""
    jobs = [batch(rng) for _ in range(4)]
    got = call_each(softmax_ce, jobs)
    for value, (logits, labels) in zip(got, jobs, strict=True):
        found = check_sequence(CALL, value, 2)
        expected = numeric_gradients(
            lambda logits, labels=labels: mean_price(logits, labels), {"logits": logits}
        )
        check_gradients(CALL, found[1:], {"dlogits": expected["logits"]})


@test_case(points=1, hidden=True)
def test_loss(softmax_ce, reference, rng):
    """The loss of random batches"""
    jobs = [batch(rng) for _ in range(20)]
    got = call_each(softmax_ce, jobs)
    for value, job in zip(got, jobs, strict=True):
        found = check_sequence(CALL, value, 2)
        check_float(f"loss of {CALL}", found[0], reference.softmax_ce(*job)[0])


@test_case(points=1, hidden=True)
def test_gradient(softmax_ce, reference, rng):
    """The gradient of random batches"""
    jobs = [batch(rng) for _ in range(24)]
    got = call_each(softmax_ce, jobs)
    for value, job in zip(got, jobs, strict=True):
        found = check_sequence(CALL, value, 2)
        check_gradients(CALL, found[1:], {"dlogits": reference.softmax_ce(*job)[1]})


@test_case(points=0.5, hidden=True)
def test_ones(softmax_ce, reference, rng):
    """A single row, or a single class: the loss is a float, the gradient keeps both axes"""
    jobs = [batch(rng, size=size) for size in ((1, 4), (3, 1), (1, 2), (1, 1))]
    got = call_each(softmax_ce, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, *reference.softmax_ce(*job))


@test_case(points=0.5, hidden=True)
def test_rows_of_zero_sum(softmax_ce, rng):
    """Every row of the gradient adds up to 0"""
    jobs = [batch(rng) for _ in range(6)]
    got = call_each(softmax_ce, jobs)
    for value, (logits, _) in zip(got, jobs, strict=True):
        found = check_sequence(CALL, value, 2)
        dlogits = np.asarray(found[1])
        check_property(CALL, dlogits.shape == logits.shape and dlogits.dtype.kind == "f",
                       f"dlogits should be floats of shape {logits.shape}", got=found[1])
        check_array("dlogits.sum(axis=1)", dlogits.sum(axis=1), np.zeros(len(logits)))


@test_case(points=0.5, hidden=True)
def test_same_batch_twice(softmax_ce, reference, rng):
    """The same rows once more: the loss stays, each row has half the influence"""
    jobs = [batch(rng) for _ in range(4)]
    got = [softmax_ce(np.concatenate([z, z]), np.concatenate([t, t])) for z, t in jobs]
    for value, job in zip(got, jobs, strict=True):
        loss, dlogits = reference.softmax_ce(*job)
        check_both(value, loss, np.concatenate([dlogits, dlogits]) / 2)


@test_case(points=0.5, hidden=True)
def test_far_apart(softmax_ce):
    """Very sure and wrong: the loss is as large as the distance of the logits"""
    logits = np.array([[1000.0, 0.0, 0.0], [0.0, -700.0, 50.0]])
    check_both(softmax_ce(logits, np.array([1, 1])), 875.0, [[0.5, -0.5, 0], [0, -0.5, 0.5]])


@test_case(points=0.5, hidden=True)
def test_moved_rows(softmax_ce, reference, rng):
    """A number added to a whole row changes nothing, however large and whatever the row"""
    jobs = []
    for low, high in [(-960, 960)] * 4 + [(-960, -960), (960, 960)]:
        logits, labels = batch(rng)
        logits = np.round(logits * 64) / 64  # so that adding 960 loses no digit
        offsets = rng.permutation(np.linspace(low, high, len(logits)))[:, None]
        jobs.append((logits, labels, np.round(offsets)))
    got = [softmax_ce(logits + offsets, labels) for logits, labels, offsets in jobs]
    for value, (logits, labels, _) in zip(got, jobs, strict=True):
        check_both(value, *reference.softmax_ce(logits, labels))


@test_case(points=0.5, hidden=True)
def test_whole_numbers(softmax_ce, reference, rng):
    """Whole numbers are welcome"""
    jobs = []
    for _ in range(5):
        logits, labels = batch(rng)
        jobs.append((np.rint(logits).astype(int), labels))
    got = call_each(softmax_ce, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, *reference.softmax_ce(*job))


@test_case(points=0.5, hidden=True)
def test_pure(softmax_ce):
    """Logits and labels stay as they were, and a second call gives the same"""
    logits = np.repeat([[5.0], [-3.0], [2.0], [7.0]], 2, axis=1)  # all probabilities exactly 1/2
    check_pure(softmax_ce, logits, np.array([1, 0, 0, 1]))
    check_pure(softmax_ce, logits[:2], np.array([0, 1]))
