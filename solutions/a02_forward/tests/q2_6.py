import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises, check_sequence

OK_FORMAT = False
name = "q2_6"

KINDS = ("tanh", "relu", "sigmoid", "linear")


def network(rng, layers, last):
    """Batch, params and kinds of a random network, neighbouring widths and N all different."""
    N, *widths = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[: layers + 2])
    params = [
        (rng.normal(size=pair), rng.normal(size=pair[1]) if rng.random() < 0.7 else None)
        for pair in zip(widths[:-1], widths[1:], strict=True)
    ]
    start = int(rng.integers(4))
    kinds = [KINDS[(start + k) % 4] for k in range(layers - 1)] + [last]
    return rng.normal(size=(N, widths[0])), params, kinds


def check_list(got, expected):
    """Every entry of the list, one after the other."""
    got = check_sequence("mlp_forward(X, params, kinds)", got, len(expected))
    for k, (value, wanted) in enumerate(zip(got, expected, strict=True)):
        check_array(f"mlp_forward(X, params, kinds)[{k}]", value, wanted)


@test_case(points=1)
def test_example(mlp_forward):
    """The worked example: a relu layer without a bias, then a linear unit"""
    params = [(np.array([[1, -1], [1, 1]]), None), (np.array([[1], [10]]), np.array([5]))]
    got = mlp_forward(np.array([[1, 2]]), params, ["relu", "linear"])
    check_list(got, [[[1, 2]], [[3, 1]], [[18]]])


@test_case(points=1)
def test_softmax(mlp_forward):
    """Two examples, relu first and softmax last: equal scores share equally"""
    X = np.array([[1.0, -1.0], [2.0, 3.0]])
    W1, b1 = np.array([[1.0, 2.0, -1.0], [1.0, 0.0, 1.0]]), np.array([0.0, -1.0, 0.5])
    W2 = np.zeros((3, 4))
    got = mlp_forward(X, [(W1, b1), (W2, None)], ["relu", "softmax"])
    check_list(got, [X, [[0, 1, 0], [5, 3, 1.5]], np.full((2, 4), 0.25)])


@test_case(points=0.5, hidden=True)
def test_one_layer(mlp_forward, reference, rng):
    """Networks of a single layer"""
    jobs = [network(rng, 1, ("softmax", *KINDS)[k % 5]) for k in range(10)]
    got = call_each(mlp_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_list(value, reference.mlp_forward(*job))


@test_case(points=1.5, hidden=True)
def test_deep(mlp_forward, reference, rng):
    """Networks of two to four layers, without softmax"""
    jobs = [network(rng, 2 + k % 3, KINDS[k % 4]) for k in range(24)]
    got = call_each(mlp_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_list(value, reference.mlp_forward(*job))


@test_case(points=1, hidden=True)
def test_deep_softmax(mlp_forward, reference, rng):
    """Networks of two to four layers with softmax at the end, also for far scores"""
    jobs = [network(rng, 2 + k % 3, "softmax") for k in range(21)]
    X = np.array([[800.0, 801.5, 799.0], [-900.0, -901.0, -903.0], [0.5, 0.0, -1.0]])
    jobs += [(X, [(2 * np.eye(3), None), (np.eye(3), np.array([0.5, 0.0, 1.0]))],
              ["linear", "softmax"])]
    got = call_each(mlp_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_list(value, reference.mlp_forward(*job))


@test_case(points=0.5, hidden=True)
def test_equal_widths(mlp_forward, reference, rng):
    """Layers that are all equally wide, and as many examples as that"""
    jobs = []
    for k in range(6):
        N, D = (3, 3) if k % 2 else (2, 4)
        params = [(rng.normal(size=(D, D)), rng.normal(size=D)) for _ in range(3)]
        if k > 3:
            params[k - 3] = (params[k - 3][0], None)
        jobs.append((rng.normal(size=(N, D)), params, ["tanh", "sigmoid", "softmax"]))
    got = call_each(mlp_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_list(value, reference.mlp_forward(*job))


@test_case(points=0.5, hidden=True)
def test_whole_numbers(mlp_forward, reference, rng):
    """Whole numbers are welcome, and every entry of the list is float64"""
    X = rng.integers(-3, 4, size=(4, 2))
    params = [
        (rng.integers(-3, 4, size=(2, 5)), None),
        (rng.integers(-3, 4, size=(5, 3)), rng.integers(-3, 4, size=3)),
    ]
    jobs = [(X, params, ["relu", "linear"]), (X[:1], params, ["linear", "tanh"])]
    got = call_each(mlp_forward, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_list(value, reference.mlp_forward(*job))


@test_case(points=0.5, hidden=True)
def test_lengths(mlp_forward, rng):
    """More activations than layers, or fewer, raise"""
    X, params, kinds = network(rng, 3, "linear")
    for few_params, few_kinds in [(params, kinds[:2]), (params[:2], kinds), (params[:1], kinds),
                                  (params, [*kinds, "tanh"])]:
        check_raises(ValueError, mlp_forward, X, few_params, few_kinds,
                     why="it must raise, because every layer needs exactly one activation")


@test_case(points=0.5, hidden=True)
def test_misfits(mlp_forward, rng):
    """Layers that do not fit together, and names that do not exist, raise"""
    X = rng.normal(size=(2, 3))
    first, second = (rng.normal(size=(3, 5)), None), (rng.normal(size=(4, 6)), None)
    fits = (rng.normal(size=(5, 4)), None)
    check_raises(ValueError, mlp_forward, X, [first, second], ["relu", "tanh"],
                 why="it must raise, because the two layers do not fit together")
    check_raises(ValueError, mlp_forward, X, [second], ["relu"],
                 why="it must raise, because the layer does not fit the input")
    check_raises(ValueError, mlp_forward, X, [(first[0], np.ones(4))], ["relu"],
                 why="it must raise, because there must be one bias per unit")
    for params, kinds in [([first], ["gauss"]), ([first, fits], ["relu", "gauss"]),
                          ([first, fits], ["gauss", "relu"])]:
        check_raises(ValueError, mlp_forward, X, params, kinds,
                     why="it must raise, because there is no such activation")


@test_case(points=1, hidden=True)
def test_pure(mlp_forward, rng):
    """Nothing that was passed in changes, and a second call gives the same"""
    X = rng.integers(-3, 4, size=(4, 2)).astype(float)
    W1, W2 = rng.integers(-3, 4, size=(2, 5)), rng.integers(-3, 4, size=(5, 3))
    params = [(W1.astype(float), np.ones(5)), (W2.astype(float), None)]
    check_pure(mlp_forward, X, params, ["relu", "linear"])
    params = [(W1, None), (W2, np.array([1, 2, 3]))]
    check_pure(mlp_forward, X.astype(int), params, ["tanh", "softmax"])
