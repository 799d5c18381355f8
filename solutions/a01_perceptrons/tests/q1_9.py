import itertools

import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_bool,
    check_dict,
    check_equal,
    check_float,
    check_int,
    check_property,
    check_pure,
    check_sequence,
)

OK_FORMAT = False
name = "q1_9"

KEYS = ("w", "b", "epochs", "updates", "converged", "errors_per_epoch")
CONCERT_X = np.array([[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]])
CONCERT_Y = np.array([1, 1, 0, 0, 0, 0, 0])

SHUFFLES = (
    "Your result belongs to another order of the rows. Row order is part of the definition: go "
    "through them from first to last in every epoch."
)
BATCH = (
    "Each row sees the weights left by the row before. You judge a whole epoch with the weights it "
    "began with."
)
START = "Your weights do not start from zeros: all w and b are 0 before the first row."


def check_run(got, expected):
    """The six entries, one after the other."""
    label = "perceptron_train(X, y, lr, max_epochs)"
    got = check_dict(label, got, KEYS)
    check_int("epochs", got["epochs"], expected["epochs"])
    check_int("updates", got["updates"], expected["updates"])
    check_bool("converged", got["converged"], expected["converged"])
    errors = check_sequence("errors_per_epoch", got["errors_per_epoch"], expected["epochs"])
    check_equal("errors_per_epoch", errors, expected["errors_per_epoch"])
    w = np.array(got["w"]) if isinstance(got["w"], (list, tuple)) else got["w"]
    check_array("w", w, expected["w"], dtype=None)
    b = got["b"]
    single = isinstance(b, (int, float, np.number, np.ndarray)) and np.shape(b) == ()
    check_property("b", single, "b should be one number")
    check_float("b", float(b), expected["b"])


def whole_rows(rng, N, D):
    """Rows of small whole numbers that a line can part, with whole totals."""
    X = rng.integers(-3, 4, size=(N, D))
    total = X @ rng.integers(-3, 4, size=D)
    return X, (total > np.median(total)).astype(int)


def real_rows(rng, N, D, lr, max_epochs):
    """Rows that a line can part, for which no z on the way is nearly 0 by rounding."""
    while True:
        X = rng.normal(size=(N, D))
        total = X @ rng.normal(size=D) + 0.3 * rng.normal()
        y = (total > 0).astype(int)
        w, b, fresh, safe = np.zeros(D), 0.0, True, 0 < y.sum() < N and abs(total).min() > 0.05
        for x, target in itertools.islice(itertools.cycle(zip(X, y, strict=True)), N * max_epochs):
            z = w @ x + b
            safe = safe and (fresh or abs(z) > 1e-6)
            error = int(target) - int(z >= 0)
            fresh = fresh and error == 0
            w, b = w + lr * error * x, b + lr * error
        if safe:
            return X, y


@test_case(points=1)
def test_concert(perceptron_train):
    """The seven rows of the concert, with the numbers of the lesson"""
    got = perceptron_train(CONCERT_X, CONCERT_Y)
    got = check_dict("perceptron_train(X, y)", got, KEYS)
    check_int("epochs", got["epochs"], 8)
    check_int("updates", got["updates"], 15)
    check_run(got, {"w": np.array([1.0, 0.0, 2.0]), "b": -3.0, "epochs": 8, "updates": 15,
                    "converged": True, "errors_per_epoch": [1, 3, 2, 3, 2, 2, 2, 0]})


@test_case(points=0.5)
def test_two_rows(perceptron_train):
    """The worked example of two rows, whole numbers"""
    check_run(perceptron_train(np.array([[1], [0]]), np.array([1, 0])),
              {"w": np.array([1.0]), "b": -1.0, "epochs": 3, "updates": 3, "converged": True,
               "errors_per_epoch": [1, 2, 0]})


@test_case(points=1, hidden=True)
def test_xor(perceptron_train, reference):
    """Rows that no line can part: the epochs run out, also those of the default; long runs"""
    X, y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0, 1, 1, 0])
    got = [perceptron_train(X, y, 1.0, 50), perceptron_train(X, y, max_epochs=7)]
    jobs = [(X, y), (np.array([[7], [8]]), np.array([0, 1])),
            (np.array([[3], [1], [1]]), np.array([0, 1, 1]))]
    long = call_each(perceptron_train, jobs)
    check_run(got[0], reference.perceptron_train(X, y, 1.0, 50))
    check_run(got[1], reference.perceptron_train(X, y, 1.0, 7))
    for value, job in zip(long, jobs, strict=True):
        check_run(value, reference.perceptron_train(*job))


@test_case(points=0.5, hidden=True)
def test_one_epoch(perceptron_train, rng):
    """Rows that the weights of the start already get right"""
    X = np.rint(rng.uniform(-5, 5, size=(6, 4)))
    got = perceptron_train(X, np.ones(6, dtype=int))
    idle = perceptron_train(np.zeros((5, 3)), np.ones(5, dtype=int))
    idle = check_dict("perceptron_train(X, y)", idle, KEYS)
    w = check_array("w", np.array(idle["w"]), np.array(idle["w"])
                    if np.shape(idle["w"]) == (3,) else np.zeros(3), dtype=None)
    check_property("w", not np.any(w), "not 0 although every input was 0", hint=START)
    check_run(got, {"w": np.zeros(4), "b": 0.0, "epochs": 1, "updates": 0, "converged": True,
                    "errors_per_epoch": [0]})


@test_case(points=0.5, hidden=True)
def test_last_epoch(perceptron_train, reference):
    """The epochs are just enough, one too few, or a single one"""
    limits = (8, 7, 1, 2)
    got = [perceptron_train(CONCERT_X, CONCERT_Y, 1.0, limit) for limit in limits]
    for value, limit in zip(got, limits, strict=True):
        check_run(value, reference.perceptron_train(CONCERT_X, CONCERT_Y, 1.0, limit))


@test_case(points=1.5, hidden=True)
def test_random_whole(perceptron_train, reference, rng):
    """Random rows of whole numbers, several learning rates"""
    jobs = []
    for k in range(20):
        N, D = 8 + k % 7, 2 + k % 4
        jobs.append((*whole_rows(rng, N, D), (1.0, 0.5, 2.0, 0.25)[k % 4], 30))
    got = call_each(perceptron_train, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.perceptron_train(*job))


@test_case(points=1, hidden=True)
def test_random_real(perceptron_train, reference, rng):
    """Random rows of real numbers, some with a learning rate that is no power of two"""
    jobs = []
    for k in range(20):
        N, D, lr = 12 + k % 8, 2 + k % 4, (0.1, 0.5, 0.3)[k % 3]
        jobs.append((*real_rows(rng, N, D, lr, 25), lr, 25))
    got = call_each(perceptron_train, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_run(value, reference.perceptron_train(*job))


@test_case(points=1, hidden=True)
def test_order(perceptron_train, reference, rng):
    """One epoch over rows whose order matters"""
    jobs = []
    for _ in range(8):
        X, y = rng.normal(size=(4, 3)), rng.permutation([0, 1, 0, 1])
        jobs.append((X, y, 1.0, 1))
    got = call_each(perceptron_train, jobs)
    for value, (X, y, lr, limit) in zip(got, jobs, strict=True):
        value = check_dict("perceptron_train(X, y, lr, 1)", value, KEYS)
        expected = reference.perceptron_train(X, y, lr, limit)
        together = -(X * (1 - y)[:, None]).sum(axis=0)  # all rows at once, a mistake of its own
        w = check_array("w", np.array(value["w"]), np.array(value["w"])
                        if np.shape(value["w"]) == (3,) else expected["w"], dtype=None)
        others = [reference.perceptron_train(X[list(order)], y[list(order)], lr, limit)["w"]
                  for order in itertools.permutations(range(4))]
        moved = any(np.allclose(w, other) for other in others) and not np.allclose(w, together)
        at_once = BATCH if np.allclose(w, together) else ""
        check_property("perceptron_train(X, y, lr, 1)", bool(np.allclose(w, expected["w"])),
                       "w differs from what the rows give from first to last",
                       hint=SHUFFLES if moved else at_once)
        check_run(value, expected)


@test_case(points=0.5, hidden=True)
def test_scale(perceptron_train, reference, rng):
    """Another learning rate stretches the weights and changes nothing else"""
    X, y = whole_rows(rng, 9, 3)
    got = [perceptron_train(X, y, lr, 20) for lr in (2.0, 0.25)]
    base = reference.perceptron_train(X, y, 1.0, 20)
    for value, lr in zip(got, (2.0, 0.25), strict=True):
        check_run(value, base | {"w": lr * base["w"], "b": lr * base["b"]})


@test_case(points=0.5, hidden=True)
def test_pure(perceptron_train, rng):
    """X and y stay as they were, and a second call gives the same"""
    X, y = whole_rows(rng, 7, 4)
    check_pure(perceptron_train, X.astype(float), y, 1.0, 12)
    check_pure(perceptron_train, CONCERT_X, CONCERT_Y)
