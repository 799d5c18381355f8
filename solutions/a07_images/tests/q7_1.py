import numpy as np
from otter.test_files import test_case

from student_lib.checks import Tolerance, call_each, check_array, check_pure, check_sequence

OK_FORMAT = False
name = "q7_1"

# float32 keeps seven digits: dividing before or after the cast may differ in the last one
SINGLE = Tolerance(rtol=1e-6, atol=1e-6)


def pictures(got, expected):
    """The first result is the expected array, float32."""
    X = check_sequence("prepare_images(images, labels, max_value)", got, 2)[0]
    check_array("X", X, expected, dtype=np.float32, tolerance=SINGLE)


def classes(got, expected):
    """The second result is the expected array, int64."""
    y = check_sequence("prepare_images(images, labels, max_value)", got, 2)[1]
    check_array("y", y, expected, dtype=int)


@test_case(points=2)
def test_tiny(prepare_images):
    """The worked example: a picture of 2 x 2, as MNIST keeps it"""
    images = np.array([[[0, 51], [255, 102]]], dtype=np.uint8)
    got = prepare_images(images, np.array([7], dtype=np.uint8), 255)
    pictures(got, [[[[0.0], [0.2]], [[1.0], [0.4]]]])


@test_case(points=1)
def test_labels(prepare_images):
    """Class numbers stay class numbers"""
    images = np.zeros((4, 2, 3), dtype=np.uint8)
    got = prepare_images(images, np.array([3, 0, 9, 3], dtype=np.uint8), 255)
    classes(got, [3, 0, 9, 3])


@test_case(points=1)
def test_digits(prepare_images):
    """Grey values from 0 to 16, of which the brightest pixel here has 12"""
    images = np.array([[[0.0, 4.0, 8.0], [12.0, 2.0, 1.0]]])
    got = prepare_images(images, np.array([5]), 16)
    pictures(got, [[[[0.0], [0.25], [0.5]], [[0.75], [0.125], [0.0625]]]])


@test_case(points=3, hidden=True)
def test_random_bytes(prepare_images, reference, rng):
    """Random batches of uint8, all sizes different"""
    jobs = []
    for _ in range(20):
        n, height, width = (int(k) for k in rng.permutation([3, 4, 5, 6, 7])[:3])
        images = rng.integers(0, 256, size=(n, height, width), dtype=np.uint8)
        jobs.append((images, rng.integers(0, 10, size=n, dtype=np.uint8), 255))
    got = call_each(prepare_images, jobs)
    for value, job in zip(got, jobs, strict=True):
        expected = reference.prepare_images(*job)
        pictures(value, expected[0])
        classes(value, expected[1])


@test_case(points=2, hidden=True)
def test_random_floats(prepare_images, reference, rng):
    """Random batches of floats, another largest value each time"""
    jobs = []
    for _ in range(20):
        n, height, width = (int(k) for k in rng.permutation([3, 4, 5, 6, 7])[:3])
        largest = int(rng.integers(2, 300))
        images = rng.uniform(0, 0.9 * largest, size=(n, height, width))
        jobs.append((images, rng.integers(0, 10, size=n), largest))
    got = call_each(prepare_images, jobs)
    for value, job in zip(got, jobs, strict=True):
        pictures(value, reference.prepare_images(*job)[0])


@test_case(points=1, hidden=True)
def test_alike(prepare_images, rng):
    """A picture becomes the same, whatever stands beside it in the batch"""
    images = rng.integers(1, 200, size=(3, 4, 5), dtype=np.uint8)
    images[2] = 255
    labels = np.array([1, 0, 2])
    together = prepare_images(images, labels, 255)
    alone = prepare_images(images[:1], labels[:1], 255)
    pictures(together, images[..., np.newaxis] / 255)
    pictures(alone, images[:1, ..., np.newaxis] / 255)


@test_case(points=1, hidden=True)
def test_sizes_of_one(prepare_images, rng):
    """One picture, one row, one column, and a batch that is all paper"""
    shapes = [(1, 4, 3), (2, 1, 5), (3, 6, 1), (1, 1, 1)]
    jobs = [rng.integers(0, 17, size=shape) for shape in shapes] + [np.zeros((2, 3, 4))]
    got = [prepare_images(images, np.arange(len(images)), 16) for images in jobs]
    for value, images in zip(got, jobs, strict=True):
        pictures(value, images[..., np.newaxis] / 16)


@test_case(points=1, hidden=True)
def test_label_types(prepare_images, rng):
    """Labels of other dtypes: floats, bytes, int32"""
    images = rng.integers(0, 256, size=(5, 3, 4), dtype=np.uint8)
    labels = np.array([4, 11, 0, 2, 11])
    kinds = (np.float64, np.int8, np.int32, np.uint8, np.int64)
    got = [prepare_images(images, labels.astype(kind), 255) for kind in kinds]
    for value in got:
        classes(value, labels)


@test_case(points=2, hidden=True)
def test_pure(prepare_images, rng):
    """What the function is given stays as it was, bytes and floats; a second call agrees"""
    whole = rng.integers(0, 256, size=(3, 4, 5), dtype=np.uint8)
    real = rng.uniform(0, 16, size=(2, 5, 3))
    single = rng.uniform(0, 16, size=(2, 3, 6)).astype(np.float32)
    pictures(check_pure(prepare_images, whole, np.array([2, 0, 1]), 255),
             whole[..., np.newaxis] / 255)
    pictures(check_pure(prepare_images, real, np.array([1, 0]), 16), real[..., np.newaxis] / 16)
    pictures(check_pure(prepare_images, single, np.array([1, 0]), 16),
             single[..., np.newaxis] / 16)
