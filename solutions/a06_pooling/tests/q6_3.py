import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_equal,
    check_property,
    check_pure,
    check_raises,
    check_sequence,
)
from student_lib.data import FILTER_1, FILTER_2, FILTER_3, X_CLEAN

OK_FORMAT = False
name = "q6_3"

# The slides' maps of the letter X, in ninths, one list for each filter.
CONV_1 = [
    [7, -1, 1, 3, 5, -1, 3],
    [-1, 9, -1, 3, -1, 1, -1],
    [1, -1, 9, -3, 1, -1, 5],
    [3, 3, -3, 5, -3, 3, 3],
    [5, -1, 1, -3, 9, -1, 1],
    [-1, 1, -1, 3, -1, 9, -1],
    [3, -1, 5, 3, 1, -1, 7],
]
CONV_2 = [
    [3, -5, 1, -1, 1, -5, 3],
    [-5, 5, -5, 3, -5, 5, -5],
    [1, -5, 5, -7, 5, -5, 1],
    [-1, 3, -7, 9, -7, 3, -1],
    [1, -5, 5, -7, 5, -5, 1],
    [-5, 5, -5, 3, -5, 5, -5],
    [3, -5, 1, -1, 1, -5, 3],
]
CONV_3 = [
    [3, -1, 5, 3, 1, -1, 7],
    [-1, 1, -1, 3, -1, 9, -1],
    [5, -1, 1, -3, 9, -1, 1],
    [3, 3, -3, 5, -3, 3, 3],
    [1, -1, 9, -3, 1, -1, 5],
    [-1, 9, -1, 3, -1, 1, -1],
    [7, -1, 1, 3, 5, -1, 3],
]
POOL = [
    [[9, 3, 5, 3], [3, 9, 3, 5], [5, 3, 9, 1], [3, 5, 1, 7]],
    [[5, 3, 5, 3], [3, 9, 5, 1], [5, 5, 5, 1], [3, 1, 1, 3]],
    [[3, 5, 9, 7], [5, 5, 9, 3], [9, 9, 1, 5], [7, 3, 5, 3]],
]
POOL_TWICE = [[[9, 5], [5, 9]], [[9, 5], [5, 5]], [[5, 9], [9, 5]]]

PLANS = [
    ["conv"],
    ["conv", "relu"],
    ["conv", "pool"],
    ["conv", "relu", "pool"],
    ["conv", "pool", "relu"],
    ["conv", "pool", "pool"],
    ["conv", "relu", "pool", "pool"],
    ["conv", "pool", "relu", "pool"],
]


def check_stack(got, expected):
    """Names first, then the arrays one after the other."""
    got = check_sequence("run_stack(image, kernels, plan)", got, len(expected))
    pairs = [check_sequence(f"entry {i}", pair, 2) for i, pair in enumerate(got)]
    check_equal("the names", [pair[0] for pair in pairs], [step for step, _ in expected])
    for i, ((_, value), (step, array)) in enumerate(zip(pairs, expected, strict=True)):
        check_array(f'entry {i}, "{step}"', value, array)


def stacked(maps):
    """(rows, columns, F) float64 from one map in ninths for each filter."""
    return np.moveaxis(np.array(maps, dtype=float) / 9, 0, -1)


def scene(rng):
    """Random image and kernels, all sizes different."""
    H, W = (int(n) for n in rng.permutation([6, 7, 8, 9])[:2])
    KH, KW, F = (int(n) for n in rng.permutation([2, 3, 4]))
    return rng.normal(size=(H, W)), list(rng.normal(size=(F, KH, KW)))


@test_case(points=1)
def test_shapes(run_stack):
    """The letter X through conv, relu, pool, pool: names and shapes of the example"""
    plan = ["conv", "relu", "pool", "pool"]
    got = run_stack(X_CLEAN, [FILTER_1, FILTER_2, FILTER_3], plan)
    got = check_sequence("run_stack(X, filters, plan)", got, 4)
    pairs = [check_sequence(f"entry {i}", pair, 2) for i, pair in enumerate(got)]
    check_equal("the names", [pair[0] for pair in pairs], plan)
    shapes = [np.shape(pair[1]) for pair in pairs]
    check_equal("the shapes", shapes, [(7, 7, 3), (7, 7, 3), (4, 4, 3), (2, 2, 3)])


@test_case(points=1)
def test_tiny(run_stack):
    """A picture of two rows and a kernel of two cells, all whole numbers"""
    image = np.array([[1, 3, -9, 2], [-5, 1, 0, 4]])
    got = run_stack(image, [np.array([[1, 1]])], ["conv", "relu", "pool"])
    check_stack(got, [
        ("conv", [[[2], [-3], [-3.5]], [[-2], [0.5], [2]]]),
        ("relu", [[[2], [0], [0]], [[0], [0.5], [2]]]),
        ("pool", [[[2], [2]]]),
    ])


@test_case(points=1, hidden=True)
def test_letter(run_stack):
    """The maps of the slides after each step, exactly"""
    got = run_stack(X_CLEAN, [FILTER_1, FILTER_2, FILTER_3], ["conv", "relu", "pool", "pool"])
    conv = stacked([CONV_1, CONV_2, CONV_3])
    check_stack(got, [("conv", conv), ("relu", conv * (conv > 0)), ("pool", stacked(POOL)),
                      ("pool", stacked(POOL_TWICE))])


@test_case(points=2, hidden=True)
def test_random(run_stack, reference, rng):
    """Random pictures and kernels, all sizes different, through many plans"""
    jobs = [(*scene(rng), list(PLANS[k % len(PLANS)])) for k in range(24)]
    kernels = list(rng.normal(size=(2, 3, 4)))
    plan = ["conv", "pool", "relu", "pool", "pool", "relu"]
    jobs.append((rng.normal(size=(19, 17)), kernels, plan))
    jobs.append((rng.normal(size=(3, 4)), kernels, ["conv", "relu"]))  # as large as the kernels
    got = call_each(run_stack, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_stack(value, reference.run_stack(*job))


@test_case(points=0.5, hidden=True)
def test_one_kernel(run_stack, reference, rng):
    """A single kernel still gives arrays with three axes"""
    jobs = []
    for k in range(4):
        image, kernels = scene(rng)
        jobs.append((image, kernels[:1], list(PLANS[k + 3])))
    got = call_each(run_stack, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_stack(value, reference.run_stack(*job))


@test_case(points=0.5, hidden=True)
def test_earlier_entries(run_stack, rng):
    """A later step does not change what earlier steps gave"""
    image, kernels = scene(rng)
    short = check_sequence("run_stack(image, kernels, plan)",
                           run_stack(image, kernels, ["conv"]), 1)
    long = check_sequence("run_stack(image, kernels, plan)",
                          run_stack(image, kernels, ["conv", "relu", "pool", "pool"]), 4)
    first = [check_sequence("entry 0", entries[0], 2)[1] for entries in (short, long)]
    check_array("entry 0", first[1], first[0])


@test_case(points=0.5, hidden=True)
def test_order(run_stack, rng):
    """relu before pool and pool before relu end with the same numbers"""
    for _ in range(3):
        image, kernels = scene(rng)
        ends = []
        for plan in (["conv", "relu", "pool"], ["conv", "pool", "relu"]):
            got = check_sequence("run_stack(image, kernels, plan)",
                                 run_stack(image, kernels, plan), 3)
            ends.append(check_sequence("the last entry", got[-1], 2)[1])
        check_array("the last entry", ends[1], ends[0])
        check_property("the last entry", bool(np.min(ends[0]) >= 0),
                       "no number is negative after relu", got=ends[0])


@test_case(points=0.5, hidden=True)
def test_unknown_step(run_stack, rng):
    """A step that is none of the three names raises"""
    image, kernels = scene(rng)
    for plan in (["conv", "blur"], ["conv", "relu", "dense", "pool"], ["conv", "pool", "norm"],
                 ["conv", "pooling"]):
        check_raises(ValueError, run_stack, image, kernels, plan,
                     why="it must raise, because there is no such step")


@test_case(points=1, hidden=True)
def test_pure(run_stack, reference, rng):
    """Picture, kernels and plan stay as they were, a second call gives the same"""
    image = rng.integers(-9, 10, size=(7, 6))
    kernels = [4 * rng.integers(-9, 10, size=(2, 4)) for _ in range(3)]  # eighths are exact
    for plan in (["conv", "relu", "pool", "pool"], ["conv", "pool", "relu"]):
        check_pure(run_stack, image.astype(float), [k.astype(float) for k in kernels], plan)
    plan = ["conv", "relu", "pool"]
    got = run_stack(image, kernels, list(plan))
    check_stack(got, reference.run_stack(image, kernels, plan))
