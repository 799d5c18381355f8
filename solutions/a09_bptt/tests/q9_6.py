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

OK_FORMAT = False
name = "q9_6"


def check_clipped(got, clipped, norm, dtype=float):
    """Both results: the arrays one by one, then the norm."""
    label = "clip_global_norm(grads, max_norm)"
    arrays, length = check_sequence(label, got, 2)
    arrays = check_sequence("clipped", arrays, len(clipped))
    for k, (value, expected) in enumerate(zip(arrays, clipped, strict=True)):
        check_array(f"clipped[{k}]", value, expected, dtype=dtype)
    check_float("norm", length, norm)


def gradients(rng, length):
    """Three arrays of different shapes with the global norm given."""
    sizes = rng.permutation([2, 3, 4, 5, 6]).tolist()
    shapes = [(sizes[0], sizes[1]), (sizes[2],), (2, sizes[3], 3)]
    arrays = [rng.normal(size=shapes[k]) for k in rng.permutation(3)]
    norm = np.sqrt(sum(np.sum(a**2) for a in arrays))
    return [a * (length / norm) for a in arrays]


@test_case(points=1)
def test_three_four_five(clip_global_norm):
    """The worked example: 3 and 4 have the global norm 5; limit 1"""
    got = clip_global_norm([np.array([3.0]), np.array([[4.0]])], 1.0)
    check_clipped(got, [[0.6], [[0.8]]], 5.0)


@test_case(points=1)
def test_short(clip_global_norm):
    """A global norm of 0.1 stays as it is when 1 is allowed"""
    got = clip_global_norm([np.array([0.06]), np.array([0.0, 0.08])], 1.0)
    check_clipped(got, [[0.06], [0.0, 0.08]], 0.1)


@test_case(points=1.5, hidden=True)
def test_random(clip_global_norm, reference, rng):
    """Random gradients of all shapes, too long and short enough"""
    jobs = []
    for k in range(24):
        limit = float(rng.uniform(0.5, 3))
        jobs.append((gradients(rng, limit * (0.3 if k % 4 == 0 else rng.uniform(1.5, 5))), limit))
    got = call_each(clip_global_norm, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_clipped(value, *reference.clip_global_norm(*job))


@test_case(points=1, hidden=True)
def test_direction(clip_global_norm, rng):
    """The direction is kept, and the new length is the limit"""
    jobs = [(gradients(rng, float(rng.uniform(4, 9))), 2.5) for _ in range(5)]
    got = call_each(clip_global_norm, jobs)
    for value, (grads, limit) in zip(got, jobs, strict=True):
        clipped, _ = check_sequence("clip_global_norm(grads, max_norm)", value, 2)
        clipped = check_sequence("clipped", clipped, len(grads))
        for k, (a, g) in enumerate(zip(clipped, grads, strict=True)):
            check_array(f"clipped[{k}]", a, limit / np.sqrt(sum(np.sum(g**2) for g in grads)) * g)
        length = float(np.sqrt(sum(np.sum(np.asarray(a) ** 2) for a in clipped)))
        check_property("clipped", abs(length - limit) <= 1e-9 * limit,
                       f"the clipped arrays should have the length {limit}, got {length}")


@test_case(points=0.5, hidden=True)
def test_limits(clip_global_norm):
    """A wide limit leaves a long vector alone, a narrow one shortens a short vector"""
    got = [clip_global_norm([np.array([5.0]), np.array([[12.0]])], 20.0),
           clip_global_norm([np.array([0.3]), np.array([[0.4]])], 0.4)]
    check_clipped(got[0], [[5], [[12]]], 13.0)
    check_clipped(got[1], [[0.24], [[0.32]]], 0.5)


@test_case(points=0.5, hidden=True)
def test_one_large(clip_global_norm, rng):
    """One large array among small ones: all of them get shorter"""
    grads = [rng.uniform(0.1, 0.2, size=(2, 3)), rng.uniform(8, 9, size=4), np.full(5, -0.1)]
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    check_clipped(clip_global_norm(grads, 2.0), [g * (2 / norm) for g in grads], norm)


@test_case(points=0.5, hidden=True)
def test_many_small(clip_global_norm, rng):
    """Many arrays that are short one by one, and too long together"""
    grads = [rng.uniform(0.3, 0.4, size=n) * (-1) ** n for n in (2, 3, 4, 5, 6, 7)]
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    check_clipped(clip_global_norm(grads, 1.2), [g * (1.2 / norm) for g in grads], norm)


@test_case(points=0.5, hidden=True)
def test_zeros(clip_global_norm):
    """Zeros stay zeros"""
    got = clip_global_norm([np.zeros((2, 3)), np.zeros(4)], 1.5)
    check_clipped(got, [np.zeros((2, 3)), np.zeros(4)], 0.0)


@test_case(points=0.5, hidden=True)
def test_exactly(clip_global_norm):
    """A norm of exactly the limit, a single array, and whole numbers"""
    got = [
        clip_global_norm([np.array([6.0, 0.0]), np.array([[-8.0]])], 10.0),
        clip_global_norm([np.array([[2.0, -4.0, 4.0]])], 3.0),
        clip_global_norm([np.array([6, 0]), np.array([[-8], [0]])], 5),
    ]
    check_clipped(got[0], [[6, 0], [[-8]]], 10.0)
    check_clipped(got[1], [[[1, -2, 2]]], 6.0)
    check_clipped(got[2], [[3, 0], [[-4], [0]]], 10.0)


@test_case(points=1, hidden=True)
def test_pure(clip_global_norm):
    """The gradients of the caller stay as they were, too long or not, and a second call agrees"""
    grads = [np.array([[6.0, 0.0], [0.0, 0.0]]), np.array([0.0, -8.0, 0.0])]
    for limit in (2.5, 20.0):
        check_pure(clip_global_norm, [g.copy() for g in grads], limit)
