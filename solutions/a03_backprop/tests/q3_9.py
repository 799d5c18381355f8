import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    GRADIENT,
    call_each,
    check_array,
    check_dict,
    check_float,
    check_property,
    check_pure,
    check_raises,
    check_sequence,
)

OK_FORMAT = False
name = "q3_9"

CALL = "train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed)"
XOR = (np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0, 1, 1, 0]))


def first_weights(sizes, seed):
    """The weights of the net before training."""
    rng = np.random.default_rng(seed)
    return [rng.normal(size=(a, b)) * (1 / a) ** 0.5 for a, b in zip(sizes[:-1], sizes[1:],
                                                                     strict=True)]


def whole_loss(X, y, params, kinds, loss):
    """The loss of all rows, written down plainly."""
    out = np.asarray(X, dtype=float)
    for (W, b), kind in zip(params, kinds, strict=True):
        z = out @ W + b
        out = {
            "linear": lambda z: z,
            "relu": lambda z: np.maximum(z, 0),
            "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
            "tanh": np.tanh,
            "softmax": lambda z: np.exp(z - z.max(axis=1, keepdims=True)),
        }[kind](z)
    if loss == "mse":
        return float(np.mean((out - y) ** 2))
    out = out / out.sum(axis=1, keepdims=True)
    return float(-np.mean(np.log(out[np.arange(len(y)), y])))


def job(rng, k, batch=(2, 3, 4), lr=0.3, epochs=3, equal=False):
    """Arguments of one training: N, D, H, K all different, a short last batch if there are two."""
    loss = ("mse", "ce")[k % 2]
    B = int(rng.choice(batch))
    while True:
        N, D, H, K = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:4])
        N += 4
        if N > 6 and N % B != 0 and len({N, D, H, K}) == 4:
            break
    X = rng.normal(size=(N, D))
    y = rng.normal(size=(N, K)) if loss == "mse" else rng.integers(0, K, size=N)
    if equal:
        X, y = X[[0] * N], y[[0] * N]
    sizes, kinds = [D, H, K], [("tanh", "sigmoid", "relu")[k // 2 % 3]]
    if k % 5 == 4:
        sizes, kinds = [D, K], []
    kinds = [*kinds, "softmax" if loss == "ce" else ("linear", "tanh")[k // 2 % 2]]
    return X, y, sizes, kinds, loss, lr, epochs, B, int(rng.integers(0, 10**6))


def check_params(got, expected):
    """The dict, the form of params, then every weight and bias."""
    params = check_dict(CALL, got, ["params", "history"])["params"]
    pairs = check_sequence(f"params of {CALL}", params, len(expected))
    for k, (pair, (W, b)) in enumerate(zip(pairs, expected, strict=True)):
        label = f"pair {k} of the params of {CALL}"
        found = check_sequence(label, pair, 2)
        check_array(f"W of {label}", found[0], W, tolerance=GRADIENT)
        check_array(f"b of {label}", found[1], b, tolerance=GRADIENT)


def check_history(got, *accepted):
    """One float for each epoch: the first accepted history, or entirely another one of them."""
    history = check_dict(CALL, got, ["params", "history"])["history"]
    history = check_sequence(f"history of {CALL}", history, len(accepted[0]))
    numbers = all(isinstance(value, float) for value in history)
    expected = accepted[0]
    for other in accepted[1:]:
        if numbers and np.allclose(history, other, rtol=1e-6, atol=1e-9):
            expected = other
    for k, value in enumerate(history):
        check_float(f"history[{k}] of {CALL}", value, expected[k], tolerance=GRADIENT)


@test_case(points=1)
def test_start(train_mlp):
    """No epochs: the first weights, biases 0, and an empty history"""
    for sizes, kinds, seed in (([2, 3, 1], ["tanh", "linear"], 5), ([4, 2], ["linear"], 0)):
        X, y = np.ones((3, sizes[0])), np.ones((3, sizes[-1]))
        got = train_mlp(X, y, sizes, kinds, "mse", 0.1, 0, 2, seed)
        check_params(got, [(W, np.zeros(W.shape[1])) for W in first_weights(sizes, seed)])
        check_history(got, [])


@test_case(points=1)
def test_example(train_mlp):
    """The worked example: three equal rows, batches of two, one epoch"""
    X, y = np.zeros((3, 2), dtype=int), np.full((3, 1), 4)
    got = train_mlp(X, y, [2, 1], ["linear"], "mse", 0.25, 1, 2, 3)
    check_params(got, [(first_weights([2, 1], 3)[0], [3.0])])
    check_history(got, [12.0], [1.0])


@test_case(points=1, hidden=True)
def test_no_rate(train_mlp, rng):
    """Learning rate 0: the weights stay, and every epoch has the loss of all rows"""
    jobs = [job(rng, k, lr=0.0, epochs=2 + k % 2) for k in range(20)]
    got = call_each(train_mlp, jobs)
    for value, (X, y, sizes, kinds, loss, _, epochs, _, seed) in zip(got, jobs, strict=True):
        start = [(W, np.zeros(W.shape[1])) for W in first_weights(sizes, seed)]
        check_params(value, start)
        check_history(value, [whole_loss(X, y, start, kinds, loss)] * epochs)


@test_case(points=1, hidden=True)
def test_full_batch(train_mlp, reference, rng):
    """Random nets, all rows in one batch: weights and biases after some epochs"""
    jobs = [job(rng, k, batch=(13, 17, 200), lr=2.0 if k % 7 > 4 else 0.3) for k in range(20)]
    jobs.append(job(rng, 0, batch=(13,), lr=0.05, epochs=110))
    got = call_each(train_mlp, jobs)
    for value, j in zip(got, jobs, strict=True):
        check_params(value, reference.train_mlp(*j)["params"])


@test_case(points=1.5, hidden=True)
def test_batches(train_mlp, reference, rng):
    """Random nets, small batches: weights and biases after some epochs"""
    jobs = [job(rng, k) for k in range(24)]
    got = call_each(train_mlp, jobs)
    for value, j in zip(got, jobs, strict=True):
        check_params(value, reference.train_mlp(*j)["params"])


@test_case(points=0.5, hidden=True)
def test_one_by_one(train_mlp, reference, rng):
    """Batches of a single row, and batches that leave no row over"""
    jobs = [(*job(rng, k)[:7], 1, 10 + k) for k in range(4)]
    for k in range(4):
        X, y, *rest, _, seed = job(rng, k)
        jobs.append((X[:6], y[:6], *rest, 2 + k % 2, seed))
    got = call_each(train_mlp, jobs)
    for value, j in zip(got, jobs, strict=True):
        check_params(value, reference.train_mlp(*j)["params"])


@test_case(points=0.5, hidden=True)
def test_equal_rows(train_mlp, reference, rng):
    """All rows equal, so that their order does not matter: every row is used in each epoch"""
    jobs = [job(rng, k, equal=True) for k in range(20)]
    got = call_each(train_mlp, jobs)
    for value, j in zip(got, jobs, strict=True):
        check_params(value, reference.train_mlp(*j)["params"])


@test_case(points=1, hidden=True)
def test_history(train_mlp, reference, rng):
    """The history has one mean over all rows for each epoch"""
    jobs = [job(rng, k, equal=True) for k in range(20)]
    got = call_each(train_mlp, jobs)
    for value, j in zip(got, jobs, strict=True):
        X, y, sizes, kinds, loss, lr, epochs, B, seed = j
        after = []
        for used in range(1, epochs + 1):
            net = reference.train_mlp(X, y, sizes, kinds, loss, lr, used, B, seed)["params"]
            after.append(whole_loss(X, y, net, kinds, loss))
        check_history(value, reference.train_mlp(*j)["history"], after)


@test_case(points=1, hidden=True)
def test_xor(train_mlp, rng):
    """A net with one hidden layer learns XOR: the loss gets below 0.02"""
    X, y = XOR
    kinds, epochs = ["tanh", "softmax"], 500
    got = train_mlp(X, y, [2, 8, 2], kinds, "ce", 0.5, epochs, 4, int(rng.integers(10**6)))
    check_dict(CALL, got, ["params", "history"])
    history = check_sequence(f"history of {CALL}", got["history"], epochs)
    pairs = [check_sequence("a pair of the params", pair, 2)
             for pair in check_sequence(f"params of {CALL}", got["params"], 2)]
    for k, (pair, shapes) in enumerate(zip(pairs, ([(2, 8), (8,)], [(8, 2), (2,)]), strict=True)):
        for value, shape in zip(pair, shapes, strict=True):
            fits = isinstance(value, np.ndarray) and value.shape == shape
            check_property(f"pair {k} of the params of {CALL}", fits,
                           f"it should hold an array of shape {shape}", got=value)
    value = whole_loss(X, y, pairs, kinds, "ce")
    check_property(CALL, value < 0.02, f"the loss of the trained net is {value:.4f}", got=value)
    last = isinstance(history[-1], float) and history[-1] < 0.02
    check_property(CALL, last, f"the history ends with {history[-1]}",
                   got=history[-1])


@test_case(points=0.5, hidden=True)
def test_whole_numbers(train_mlp, reference, rng):
    """X and y may hold whole numbers"""
    X = rng.integers(-2, 3, size=(7, 3))
    jobs = [
        (X, rng.integers(-2, 3, size=(7, 2)), [3, 4, 2], ["tanh", "linear"], "mse", 0.1, 2, 7, 8),
        (X, rng.integers(0, 4, size=7), [3, 5, 4], ["sigmoid", "softmax"], "ce", 0.4, 2, 9, 9),
    ]
    got = call_each(train_mlp, jobs)
    for value, j in zip(got, jobs, strict=True):
        check_params(value, reference.train_mlp(*j)["params"])


@test_case(points=0.5, hidden=True)
def test_errors(train_mlp, rng):
    """What mlp_backward refuses is refused here too"""
    X, y, seed = rng.normal(size=(7, 3)), rng.normal(size=(7, 1)), 4
    kinds = ["tanh", "linear"]
    check_raises(ValueError, train_mlp, X, y[:, 0], [3, 4, 1], kinds, "mse", 0.1, 2, 3, seed,
                 why="y has the shape (N,) and the output (N, 1)")
    check_raises(ValueError, train_mlp, X, y, [3, 4, 2], kinds, "mse", 0.1, 2, 3, seed,
                 why="y has not as many columns as the output")
    check_raises(ValueError, train_mlp, X, y, [5, 4, 1], kinds, "mse", 0.1, 2, 3, seed,
                 why="X has not as many columns as sizes[0]")
    check_raises(ValueError, train_mlp, X, y, [3, 4, 1], kinds, "mae", 0.1, 2, 3, seed,
                 why="the loss has an unknown name")
    check_raises(ValueError, train_mlp, X, y, [3, 4, 1], ["step", "linear"], "mse", 0.1, 2, 3,
                 seed, why="an activation has an unknown name")


@test_case(points=0.5, hidden=True)
def test_pure(train_mlp, rng):
    """X and y stay as they were, and the same seed gives the same net again"""
    X = rng.permutation(18).reshape(6, 3).astype(float)
    # one class: its probability is exactly 1, the loss and all gradients are exactly 0
    check_pure(train_mlp, X, np.zeros(6, dtype=int), [3, 4, 1], ["tanh", "softmax"], "ce",
               0.5, 3, 2, 11)
    # inputs 0: the output is the bias, and all numbers are multiples of 1/64
    y = rng.permutation(4).reshape(4, 1).astype(float)
    check_pure(train_mlp, np.zeros((4, 2)), y, [2, 1], ["linear"], "mse", 0.25, 2, 2, 12)
