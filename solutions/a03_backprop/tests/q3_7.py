import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_float, check_pure, check_raises, check_sequence
from student_lib.gradcheck import check_gradients, numeric_gradients

OK_FORMAT = False
name = "q3_7"

CALL = "mlp_backward(X, y, params, kinds, loss)"


def forward(X, params, kinds):
    """Sums and outputs of all layers, written down plainly."""
    sums, out = [], X
    for (W, b), kind in zip(params, kinds, strict=True):
        z = out @ W if b is None else out @ W + b
        out = {
            "linear": lambda z: z,
            "relu": lambda z: np.maximum(z, 0),
            "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
            "tanh": np.tanh,
            "softmax": lambda z: np.exp(z) / np.exp(z).sum(axis=1, keepdims=True),
        }[kind](z)
        sums.append(z)
    return sums, out


def net(rng, loss, layers, sizes=None, last="tanh"):
    """X, y, params, kinds, loss of a random net, all sizes different; no relu near its corner."""
    while True:
        N, *widths = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[: layers + 2])
        if sizes:
            N, *widths = sizes
        X = rng.normal(size=(N, widths[0]))
        params = [
            (rng.normal(size=(a, b)) * 0.8, rng.normal(size=b))
            for a, b in zip(widths[:-1], widths[1:], strict=True)
        ]
        kinds = [str(kind) for kind in rng.choice(["relu", "sigmoid", "tanh"], size=layers)]
        if loss == "ce":
            kinds[-1] = "softmax"
            y = rng.integers(0, widths[-1], size=N)
        else:
            kinds[-1] = last
            y = rng.normal(size=(N, widths[-1]))
        corner = [np.abs(z).min() for z, kind in zip(forward(X, params, kinds)[0], kinds,
                                                     strict=True) if kind == "relu"]
        if min(corner, default=1.0) > 0.05:
            return X, y, params, kinds, loss


def named(grads, bias=None):
    """The gradients with their names; where ``bias`` is False, db of that layer is left out."""
    found = {}
    for k, pair in enumerate(grads):
        found[f"dW of layer {k}"] = pair[0]
        if bias is None or bias[k]:
            found[f"db of layer {k}"] = pair[1]
    return found


def check_both(got, value, grads, bias=None):
    """The loss (if a value is given), the form of the list, then all gradients."""
    found = check_sequence(CALL, got, 2)
    if value is not None:
        check_float(f"value of {CALL}", found[0], value)
    pairs = check_sequence(f"grads of {CALL}", found[1], len(grads))
    for k, pair in enumerate(pairs):
        pairs[k] = check_sequence(f"pair {k} of the grads of {CALL}", pair, 2)
    check_gradients(CALL, named(pairs, bias), named(grads, bias))


def small_steps(X, y, params, kinds, loss):
    """The gradients by all weights and biases, from values of the loss only."""

    def value(**moved):
        layers = [(moved[f"W{k}"], moved[f"b{k}"]) for k in range(len(kinds))]
        out = forward(X, layers, kinds)[1]
        if loss == "mse":
            return np.mean((out - y) ** 2)
        return -np.mean(np.log(out[np.arange(len(y)), y]))

    arguments = {}
    for k, (W, b) in enumerate(params):
        arguments |= {f"W{k}": W, f"b{k}": b}
    found = numeric_gradients(value, arguments)
    return [(found[f"W{k}"], found[f"b{k}"]) for k in range(len(kinds))]


@test_case(points=1)
def test_by_hand(mlp_backward):
    """The worked example, done by hand: two layers, mse"""
    params = [(np.array([[1, -1], [1, 1]]), np.array([0, -2])),
              (np.array([[2], [5]]), np.array([1]))]
    X, y = np.array([[1, 2]]), np.array([[5]])
    got = mlp_backward(X, y, params, ["relu", "linear"], "mse")
    check_both(got, 4.0, [([[8, 0], [16, 0]], [8, 0]), ([[12], [0]], [4])])


@test_case(points=1)
def test_one_layer(mlp_backward):
    """One layer and ce, with the numbers of the example of Q3.6"""
    W = np.array([[0, 0, np.log(2)], [0, np.log(6), 0]])
    got = mlp_backward(np.eye(2), np.array([2, 0]), [(W, np.zeros(3))], ["softmax"], "ce")
    dW = [[1 / 8, 1 / 8, -1 / 4], [-7 / 16, 3 / 8, 1 / 16]]
    check_both(got, 2 * np.log(2), [(dW, [-5 / 16, 1 / 2, -3 / 16])])


@test_case(points=1, hidden=True)
def test_gradient_check_mse(mlp_backward, rng):
    """Gradient check with mse: nets of one, two and three layers"""
    lasts = ("tanh", "linear", "sigmoid")
    jobs = [net(rng, "mse", k + 1, last=lasts[k]) for k in range(3)]
    got = call_each(mlp_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, None, small_steps(*job))


@test_case(points=1, hidden=True)
def test_gradient_check_ce(mlp_backward, rng):
    """Gradient check with ce: nets of one, two and three layers"""
    jobs = [net(rng, "ce", layers) for layers in (1, 2, 3)]
    got = call_each(mlp_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, None, small_steps(*job))


@test_case(points=1, hidden=True)
def test_random_mse(mlp_backward, reference, rng):
    """Random nets of one to four layers with mse, all sizes different"""
    lasts = ("linear", "sigmoid", "tanh")
    jobs = [net(rng, "mse", 1 + k % 4, last=lasts[k % 3]) for k in range(24)]
    X, y, *rest = net(rng, "mse", 2, last="linear")
    jobs.append((X, 4096 * y, *rest))  # a large error has large gradients
    got = call_each(mlp_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, *reference.mlp_backward(*job))


@test_case(points=1, hidden=True)
def test_random_ce(mlp_backward, reference, rng):
    """Random nets of one to four layers with ce, all sizes different"""
    jobs = [net(rng, "ce", 1 + k % 4) for k in range(24)]
    got = call_each(mlp_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, *reference.mlp_backward(*job))


@test_case(points=0.5, hidden=True)
def test_one_row(mlp_backward, reference, rng):
    """A single row: the value is a float, the gradients keep their shapes"""
    jobs = [net(rng, loss, 2, (1, 3, 4, 2)) for loss in ("mse", "ce")]
    got = call_each(mlp_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, *reference.mlp_backward(*job))


@test_case(points=0.5, hidden=True)
def test_far_out(mlp_backward, reference, rng):
    """Sums far from 0: sigmoid is flat there, and nothing is nan"""
    jobs = []
    for loss in ("mse", "ce"):
        X, y, params, kinds, _ = net(rng, loss, 2, (5, 3, 4, 2), last="linear")
        far = rng.permutation([1000.0, -1000.0, 0.5, 800.0])
        jobs.append((X, y, [(params[0][0], far), params[1]], ["sigmoid", kinds[1]], loss))
    got = call_each(mlp_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, *reference.mlp_backward(*job))


@test_case(points=0.5, hidden=True)
def test_equal_sizes(mlp_backward, reference, rng):
    """Nets whose layers are all of the same size, where no shape tells a mix-up"""
    jobs = [net(rng, loss, 3, (5, 3, 3, 3, 3)) for loss in ("mse", "ce", "mse", "ce")]
    got = call_each(mlp_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both(value, *reference.mlp_backward(*job))


@test_case(points=0.5, hidden=True)
def test_without_bias(mlp_backward, reference, rng):
    """Some layers have no bias"""
    jobs = []
    for k, loss in enumerate(["mse", "ce"] * 3):
        X, y, params, kinds, _ = net(rng, loss, 3)
        params = [(W, None if (k + i) % 3 else b) for i, (W, b) in enumerate(params)]
        jobs.append((X, y, params, kinds, loss))
    got = call_each(mlp_backward, jobs)
    for value, job in zip(got, jobs, strict=True):
        bias = [b is not None for _, b in job[2]]
        check_both(value, *reference.mlp_backward(*job), bias)


@test_case(points=0.5, hidden=True)
def test_names(mlp_backward, rng):
    """An unknown loss or activation raises ValueError"""
    X, y, params, kinds, _ = net(rng, "mse", 2)
    for loss in ("mae", "hinge", ""):
        check_raises(ValueError, mlp_backward, X, y, params, kinds, loss,
                     why="the loss has an unknown name")
    for bad in (["step", "linear"], ["tanh", "line"]):
        check_raises(ValueError, mlp_backward, X, y, params, bad, "mse",
                     why="an activation has an unknown name")
    X, y, params, _, _ = net(rng, "ce", 2)
    check_raises(ValueError, mlp_backward, X, y, params, ["step", "softmax"], "ce",
                 why="an activation has an unknown name")


@test_case(points=0.5, hidden=True)
def test_lengths(mlp_backward, rng):
    """Not as many kinds as layers raises ValueError"""
    X, y, params, _, _ = net(rng, "mse", 2, (5, 3, 4, 4))
    why = "there must be one kind for each layer"
    check_raises(ValueError, mlp_backward, X, y, params, ["tanh"], "mse", why=why)
    check_raises(ValueError, mlp_backward, X, y, params, ["tanh", "tanh", "linear"], "mse",
                 why=why)
    X, y, params, _, _ = net(rng, "ce", 2, (5, 3, 4, 4))
    check_raises(ValueError, mlp_backward, X, y, params, ["softmax"], "ce", why=why)


@test_case(points=0.5, hidden=True)
def test_shape_of_y(mlp_backward, rng):
    """mse: y must have exactly the shape of the output"""
    X, y, params, kinds, _ = net(rng, "mse", 2, (5, 3, 4, 1))
    why = "y has not the shape of the output"
    check_raises(ValueError, mlp_backward, X, y[:, 0], params, kinds, "mse", why=why)
    check_raises(ValueError, mlp_backward, X, y[:1], params, kinds, "mse", why=why)
    check_raises(ValueError, mlp_backward, X, y[:4], params, kinds, "mse", why=why)


@test_case(points=0.5, hidden=True)
def test_pure(mlp_backward, rng):
    """X, y, weights and biases stay as they were, and a second call gives the same"""
    X = rng.integers(1, 5, size=(4, 3)).astype(float)
    first = (rng.integers(1, 5, size=(3, 5)).astype(float), np.array([1.0, 2.0, -99.0, 3.0, 4.0]))
    second = (rng.integers(-4, 5, size=(5, 2)).astype(float), np.array([1.0, -1.0]))
    y = rng.integers(-9, 10, size=(4, 2)).astype(float)
    check_pure(mlp_backward, X, y, [first, second], ["relu", "linear"], "mse")
    second = (np.zeros((5, 2)), np.zeros(2))  # all probabilities are exactly 1/2
    check_pure(mlp_backward, X, np.array([1, 0, 0, 1]), [first, second], ["relu", "softmax"], "ce")
