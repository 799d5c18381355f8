import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_dict,
    check_float,
    check_property,
    check_pure,
    check_sequence,
)
from student_lib.gradcheck import check_gradients, numeric_gradients

OK_FORMAT = False
name = "q9_3"

CALL = "many_to_one_loss(X, labels, params)"
KEYS = ("Wx", "Wh", "b", "Wy", "by")


def value_of(X, labels, Wx, Wh, b, Wy, by):
    """The loss alone."""
    h = np.zeros((len(X), len(b)))
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
    scores = h @ Wy + by
    top = scores.max(axis=1)
    log_sum = top + np.log(np.exp(scores - top[:, np.newaxis]).sum(axis=1))
    return np.mean(log_sum - scores[np.arange(len(X)), labels])


def task(rng, N, T, D, H, V):
    """Sequences, labels and weights."""
    params = {
        "Wx": 0.6 * rng.normal(size=(D, H)),
        "Wh": 0.6 * rng.normal(size=(H, H)),
        "b": 0.5 * rng.normal(size=H),
        "Wy": rng.normal(size=(H, V)),
        "by": rng.normal(size=V),
    }
    return rng.normal(size=(N, T, D)), rng.integers(0, V, size=N), params


def long_task(rng, N, T, D, H, V):
    """Long sequences whose gradients hardly fade: small inputs, and a Wh that keeps lengths."""
    params = {
        "Wx": 0.5 * rng.normal(size=(D, H)),
        "Wh": np.linalg.qr(rng.normal(size=(H, H)))[0],
        "b": np.zeros(H),
        "Wy": rng.normal(size=(H, V)),
        "by": np.zeros(V),
    }
    return 0.1 * rng.normal(size=(N, T, D)), rng.integers(0, V, size=N), params


def check_both(got, expected):
    """The loss, then the five gradients."""
    loss, grads = check_sequence(CALL, got, 2)
    check_float("loss", loss, expected[0])
    check_gradients("grads", check_dict("grads", grads, KEYS), {k: expected[1][k] for k in KEYS})


def tiny():
    """The worked example: one row, two steps, one unit, two classes."""
    params = {
        "Wx": np.array([[0.5]]),
        "Wh": np.array([[1.0]]),
        "b": np.array([-0.5]),
        "Wy": np.array([[2.0, 0.0]]),
        "by": np.array([0.0, 0.0]),
    }
    return np.array([[[2.0], [1.0]]]), np.array([1]), params


TINY = 1.2154236547049795, {
    "Wx": [[2.9447198717343213]],
    "Wh": [[0.5289004524558353]],
    "b": [2.044617905677022],
    "Wy": [[0.30374063707042537, -0.30374063707042537]],
    "by": [0.7034156616760372, -0.7034156616760372],
}


@test_case(points=1)
def test_scalar(many_to_one_loss):
    """The worked example: one row, two steps, one unit, two classes"""
    check_both(many_to_one_loss(*tiny()), TINY)


@test_case(points=0.5)
def test_whole_numbers(many_to_one_loss):
    """The worked example, with dtype int for X, Wh, Wy and by"""
    X, labels, params = tiny()
    whole = {key: params[key].astype(int) for key in ("Wh", "Wy", "by")}
    check_both(many_to_one_loss(X.astype(int), labels, {**params, **whole}), TINY)


@test_case(points=0.5)
def test_undecided(many_to_one_loss):
    """With Wy and by all 0 the net knows nothing: the loss is the logarithm of V"""
    X, labels = np.ones((2, 3, 4)), np.array([0, 5])
    shapes = {"Wx": (4, 5), "Wh": (5, 5), "b": (5,), "Wy": (5, 6), "by": (6,)}
    params = {key: np.zeros(shape) for key, shape in shapes.items()}
    expected = dict(params)
    expected["by"] = [1 / 6 - 1 / 2, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6 - 1 / 2]
    check_both(many_to_one_loss(X, labels, params), (np.log(6), expected))


@test_case(points=0.5)
def test_keys(many_to_one_loss):
    """The gradients have exactly the five names of params"""
    _, grads = check_sequence(CALL, many_to_one_loss(*tiny()), 2)
    check_dict("grads", grads, KEYS)
    extra = [key for key in grads if key not in KEYS]
    check_property(
        "grads", not extra, f"expected {', '.join(KEYS)} and nothing else; found {extra} as well",
        got=extra,
    )


@test_case(points=1.5, hidden=True)
def test_gradient_check(many_to_one_loss, rng):
    """The gradients agree with small steps of the loss"""
    jobs = [task(rng, *sizes) for sizes in ((2, 3, 4, 5, 6), (5, 4, 2, 3, 4), (3, 2, 5, 4, 2))]
    got = call_each(many_to_one_loss, jobs)
    for value, (X, labels, params) in zip(got, jobs, strict=True):
        def loss(Wx, Wh, b, Wy, by, X=X, labels=labels):
            return value_of(X, labels, Wx, Wh, b, Wy, by)

        check_both(value, (loss(**params), numeric_gradients(loss, params)))


@test_case(points=1.5, hidden=True)
def test_random(many_to_one_loss, reference, rng):
    """Random nets and sequences, all sizes different, one of them long"""
    jobs = [task(rng, *(int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:5]))
            for _ in range(24)]
    jobs.append(long_task(rng, 2, 30, 3, 4, 5))
    got = call_each(many_to_one_loss, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, reference.many_to_one_loss(*job))


@test_case(points=0.5, hidden=True)
def test_one_step(many_to_one_loss, reference, rng):
    """Sequences of a single step"""
    jobs = [task(rng, 4, 1, 3, 2, 5), task(rng, 2, 1, 4, 5, 3)]
    got = call_each(many_to_one_loss, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, reference.many_to_one_loss(*job))


@test_case(points=0.5, hidden=True)
def test_shift(many_to_one_loss, reference, rng):
    """Adding 1000 to every entry of by changes nothing"""
    X, labels, params = task(rng, 4, 3, 2, 5, 6)
    expected = reference.many_to_one_loss(X, labels, params)
    got = many_to_one_loss(X, labels, {**params, "by": params["by"] + 1000})
    check_both(got, expected)


@test_case(points=0.5, hidden=True)
def test_far_apart(many_to_one_loss, reference):
    """Rows whose scores lie far apart"""
    X, labels = np.array([[[2.0]], [[-2.0]]]), np.array([1, 2])
    jobs = []
    for top, offset in ((400.0, 310.0), (900.0, -4000.0)):
        params = {
            "Wx": np.array([[1.0]]),
            "Wh": np.array([[0.5]]),
            "b": np.array([0.0]),
            "Wy": np.array([[top, top - 5, top - 3]]),
            "by": np.full(3, offset),
        }
        jobs.append((X, labels, params))
    got = call_each(many_to_one_loss, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, reference.many_to_one_loss(*job))


@test_case(points=0.5, hidden=True)
def test_twice(many_to_one_loss, reference, rng):
    """A batch that holds every row twice has the same loss and the same gradients"""
    X, labels, params = task(rng, 3, 4, 2, 5, 6)
    expected = reference.many_to_one_loss(X, labels, params)
    got = many_to_one_loss(np.concatenate([X, X]), np.concatenate([labels, labels]), params)
    check_both(got, expected)


@test_case(points=0.5, hidden=True)
def test_order_of_params(many_to_one_loss, reference, rng):
    """The order in which params lists its names does not matter"""
    X, labels, params = task(rng, 5, 3, 4, 2, 6)
    backwards = {key: params[key] for key in reversed(KEYS)}
    check_both(many_to_one_loss(X, labels, backwards),
               reference.many_to_one_loss(X, labels, params))


@test_case(points=0.5, hidden=True)
def test_pure(many_to_one_loss, rng):
    """Sequences, labels and weights stay as they were, and a second call gives the same"""
    # the inputs cancel and all scores are equal: all sums are exact
    Wx, Wh = rng.integers(1, 4, size=(2, 3)), rng.integers(1, 3, size=(3, 3))
    Wx[1] = -Wx[0]
    X = np.repeat(rng.integers(1, 5, size=(2, 5, 1)), 2, axis=2).astype(float)
    params = {
        "Wx": Wx.astype(float),
        "Wh": Wh.astype(float),
        "b": np.zeros(3),
        "Wy": rng.integers(-3, 4, size=(3, 4)).astype(float),
        "by": np.zeros(4),
    }
    check_pure(many_to_one_loss, X, np.array([2, 0]), params)


@test_case(points=0.5, hidden=True)
def test_integers(many_to_one_loss, reference, rng):
    """Sequences and weights of whole numbers are welcome"""
    shapes = {"Wx": (2, 5), "Wh": (5, 5), "b": (5,), "Wy": (5, 6), "by": (6,)}
    params = {key: rng.integers(-1, 2, size=shape) for key, shape in shapes.items()}
    X, labels = rng.integers(-1, 2, size=(4, 3, 2)), rng.integers(0, 6, size=4)
    check_both(many_to_one_loss(X, labels, params), reference.many_to_one_loss(X, labels, params))
