import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_property,
    check_pure,
    check_raises,
    check_sequence,
)

OK_FORMAT = False
name = "q3_8"


def check_params(label, got, expected):
    """One pair for each layer, the arrays one after the other."""
    got = check_sequence(label, got, len(expected))
    for k, (pair, (W, b)) in enumerate(zip(got, expected, strict=True)):
        pair = check_sequence(f"layer {k} of {label}", pair, 2)
        check_array(f"W of layer {k} of {label}", pair[0], W)
        if b is None:
            check_property(f"b of layer {k} of {label}", pair[1] is None,
                           "a bias that is None should stay None", got=pair[1])
        else:
            check_array(f"b of layer {k} of {label}", pair[1], b)


def network(rng, layers):
    """Parameters and gradients of so many layers, neighbouring sizes all different."""
    sizes = [int(n) for n in rng.permutation([2, 3, 4, 5, 6])[: layers + 1]]
    params, grads = [], []
    for D, H in zip(sizes[:-1], sizes[1:], strict=True):
        params.append((rng.normal(size=(D, H)), rng.normal(size=H)))
        grads.append((rng.normal(size=(D, H)), rng.normal(size=H)))
    return params, grads


@test_case(points=1)
def test_example(sgd_step):
    """The worked example: one layer and a learning rate of 0.1"""
    params = [(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([1.0, -1.0]))]
    grads = [(np.array([[10.0, 0.0], [0.0, 20.0]]), np.array([1.0, 2.0]))]
    got = sgd_step(params, grads, 0.1)
    check_params("sgd_step(params, grads, 0.1)", got, [([[0, 2], [3, 2]], [0.9, -1.2])])


@test_case(points=0.5)
def test_two_layers(sgd_step):
    """Two layers, 2 to 3 and 3 to 1, of ones; the gradients are 4 in the first, 8 in the second"""
    params = [(np.ones((2, 3)), np.ones(3)), (np.ones((3, 1)), np.ones(1))]
    grads = [(np.full((2, 3), 4.0), np.full(3, 4.0)), (np.full((3, 1), 8.0), np.full(1, 8.0))]
    got = sgd_step(params, grads, 0.5)
    expected = [(np.full((2, 3), -1), [-1, -1, -1]), (np.full((3, 1), -3), [-3])]
    check_params("sgd_step(params, grads, 0.5)", got, expected)


@test_case(points=0.5, hidden=True)
def test_random(sgd_step, reference, rng):
    """Random networks of one to four layers, all sizes different"""
    jobs = [(*network(rng, 1 + k % 4), float(rng.uniform(0.01, 1))) for k in range(20)]
    params, grads = network(rng, 2)
    jobs.append((params, [(4096 * dW, 4096 * db) for dW, db in grads], 0.5))
    got = call_each(sgd_step, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_params("sgd_step(params, grads, lr)", value, reference.sgd_step(*job))


@test_case(points=0.5, hidden=True)
def test_zero_bias(sgd_step, rng):
    """Biases of zeros, as before the first step of a training, move like all others"""
    params, grads = network(rng, 3)
    params = [(W, np.zeros_like(b)) for W, b in params]
    expected = [(W - 0.25 * dW, -0.25 * db)
                for (W, _), (dW, db) in zip(params, grads, strict=True)]
    check_params("sgd_step(params, grads, lr)", sgd_step(params, grads, 0.25), expected)


@test_case(points=0.5, hidden=True)
def test_lists(sgd_step, reference, rng):
    """The pairs are lists"""
    params, grads = network(rng, 3)
    got = sgd_step([list(p) for p in params], [list(g) for g in grads], 0.3)
    check_params("sgd_step(params, grads, lr)", got, reference.sgd_step(params, grads, 0.3))


@test_case(points=0.5, hidden=True)
def test_downhill(sgd_step, rng):
    """On a bowl a small step comes closer to the lowest point, and many come very close"""
    params, goal = network(rng, 2)

    def value(now):
        return sum(float(np.sum((a - t) ** 2)) / 2
                   for pair, aim in zip(now, goal, strict=True)
                   for a, t in zip(pair, aim, strict=True))

    heights = [value(params)]
    for _ in range(5):
        slopes = [(W - A, b - a) for (W, b), (A, a) in zip(params, goal, strict=True)]
        label = "sgd_step(params, grads, lr)"
        new = sgd_step(params, slopes, 0.5)
        check_params(label, new, [(0.5 * (W + A), 0.5 * (b + a))
                                  for (W, b), (A, a) in zip(params, goal, strict=True)])
        params = new
        heights.append(value(params))
        check_property(label, heights[-1] < heights[-2], "the value should fall", got=heights)


@test_case(points=0.5, hidden=True)
def test_no_bias(sgd_step, rng):
    """Layers without bias stay without, whatever stands in the place of their gradient"""
    params, grads = network(rng, 3)
    params = [(params[0][0], None), params[1], (params[2][0], None)]
    grads = [(grads[0][0], None), grads[1], grads[2]]
    expected = [(W - 0.25 * dW, None if b is None else b - 0.25 * db)
                for (W, b), (dW, db) in zip(params, grads, strict=True)]
    check_params("sgd_step(params, grads, lr)", sgd_step(params, grads, 0.25), expected)


@test_case(points=0.5, hidden=True)
def test_standing_still(sgd_step, rng):
    """A learning rate of zero, or gradients of zero, change nothing"""
    params, grads = network(rng, 2)
    zeros = [(np.zeros_like(dW), np.zeros_like(db)) for dW, db in grads]
    got = [sgd_step(params, grads, 0.0), sgd_step(params, zeros, 0.7)]
    for value in got:
        check_params("sgd_step(params, grads, lr)", value, params)


@test_case(points=0.5, hidden=True)
def test_shapes(sgd_step):
    """Weights or biases and gradients that do not fit each other raise"""
    W, b = np.ones((2, 3)), np.ones(3)
    for dW, db in [(np.ones((3, 2)), b), (np.ones((2, 4)), b), (W, np.ones(2)), (W, np.ones(5))]:
        check_raises(ValueError, sgd_step, [(W, b)], [(dW, db)], 0.5,
                     why="it must raise, because the shapes do not fit")


@test_case(points=0.5, hidden=True)
def test_whole_numbers(sgd_step, rng):
    """Weights and gradients may be whole numbers"""
    params = [(rng.integers(-9, 10, size=(2, 3)), rng.integers(-9, 10, size=3))]
    grads = [(rng.choice([-3, -1, 1, 3], size=(2, 3)), rng.choice([-3, -1, 1, 3], size=3))]
    expected = [(params[0][0] - 0.5 * grads[0][0], params[0][1] - 0.5 * grads[0][1])]
    check_params("sgd_step(params, grads, 0.5)", sgd_step(params, grads, 0.5), expected)


@test_case(points=0.5, hidden=True)
def test_pure(sgd_step, rng):
    """The caller's parameters and gradients stay as they were, a second call gives the same"""
    ints = [(rng.integers(-9, 10, size=(2, 3)), rng.integers(-9, 10, size=3)) for _ in range(2)]
    check_pure(sgd_step, ints[:1], ints[1:], 0.5)
    for layers in (1, 3):
        params, grads = network(rng, layers)
        check_pure(sgd_step, [tuple(np.rint(4 * a) for a in p) for p in params],
                   [tuple(np.rint(4 * a) + 1 for a in g) for g in grads], 0.5)
