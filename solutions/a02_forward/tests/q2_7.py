from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_dict,
    check_equal,
    check_int,
    check_pure,
    check_raises,
)

OK_FORMAT = False
name = "q2_7"

KEYS = ("n_inputs", "n_outputs", "activation", "loss", "problem")
TASKS = ("regression", "binary", "multiclass")


def check_size(label, got, expected):
    """All five entries of an answer."""
    found = check_dict(label, got, KEYS)
    for key in KEYS[:2]:
        check_int(f"{label}[{key!r}]", found[key], expected[key])
    for key in KEYS[2:]:
        check_equal(f"{label}[{key!r}]", found[key], expected[key])


@test_case(points=1)
def test_example(network_size):
    """The worked example: six measurements, three classes"""
    got = network_size("multiclass", 6, 3)
    check_size('network_size("multiclass", 6, 3)', got, {
        "n_inputs": 6, "n_outputs": 3, "activation": "softmax",
        "loss": "categorical_crossentropy", "problem": "multiclass"})


@test_case(points=0.5)
def test_keys(network_size):
    """All three tasks give a dict with the five keys and the number of inputs"""
    for args in [("regression", 4), ("binary", 3), ("multiclass", 5, 2)]:
        label = f"network_size{args}"
        found = check_dict(label, network_size(*args), KEYS)
        check_int(f'{label}["n_inputs"]', found["n_inputs"], args[1])


@test_case(points=1, hidden=True)
def test_regression(network_size, reference, rng):
    """Regression: an amount"""
    jobs = [("regression", int(n)) for n in rng.integers(2, 60, size=20)]
    got = call_each(network_size, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_size('network_size("regression", n_inputs)', value, reference.network_size(*job))


@test_case(points=1, hidden=True)
def test_binary(network_size, reference, rng):
    """Binary: yes or no"""
    jobs = [("binary", int(n)) for n in rng.integers(2, 60, size=20)]
    got = call_each(network_size, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_size('network_size("binary", n_inputs)', value, reference.network_size(*job))


@test_case(points=1, hidden=True)
def test_multiclass(network_size, reference, rng):
    """Multiclass: one of several classes"""
    jobs = [("multiclass", int(n), 3 + k) for k, n in enumerate(rng.integers(30, 60, size=20))]
    got = call_each(network_size, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_size('network_size("multiclass", n_inputs, n_classes)', value,
                   reference.network_size(*job))


@test_case(points=0.5, hidden=True)
def test_two_classes(network_size, reference):
    """Multiclass with the smallest number of classes"""
    check_size("network_size(task, n_inputs, n_classes)", network_size("multiclass", 7, 2),
               reference.network_size("multiclass", 7, 2))


@test_case(points=0.5, hidden=True)
def test_classes_ignored(network_size, reference):
    """The number of classes counts for multiclass only"""
    for task in TASKS[:2]:
        got = [network_size(task, 9, 4), network_size(task, n_inputs=8, n_classes=2)]
        for value, n in zip(got, (9, 8), strict=True):
            check_size("network_size(task, n_inputs, n_classes)", value,
                       reference.network_size(task, n))


@test_case(points=0.5, hidden=True)
def test_no_classes(network_size):
    """Multiclass without the number of classes raises"""
    network_size("multiclass", 5, 4)
    check_raises(ValueError, network_size, "multiclass", 5,
                 why="it must raise, because multiclass needs n_classes")


@test_case(points=0.5, hidden=True)
def test_unknown_task(network_size):
    """A name that is no task raises"""
    for args in [("clustering", 5), ("ranking", 4, 3)]:
        check_raises(ValueError, network_size, *args,
                     why="it must raise, because there is no such task")


@test_case(points=0.5, hidden=True)
def test_again(network_size, reference):
    """Calls for other tasks and sizes leave no trace in later ones"""
    for args in [("multiclass", 8, 4), ("binary", 3), ("multiclass", 5, 6), ("regression", 2)] * 2:
        check_size("network_size(task, n_inputs, n_classes)", check_pure(network_size, *args),
                   reference.network_size(*args))
