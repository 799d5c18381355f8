from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_dict,
    check_equal,
    check_int,
    check_property,
    check_pure,
    check_raises,
    check_sequence,
)

OK_FORMAT = False
name = "q6_5"

# Keras' rows: golden/make_golden.py. Each net: input shape, then (layer, output shape, params)
LENET = ((32, 32, 1), [
    (("conv", 6, 5, 1, "valid"), (28, 28, 6), 156), (("pool", 2, 2, "valid"), (14, 14, 6), 0),
    (("conv", 16, 5, 1, "valid"), (10, 10, 16), 2416),
    (("pool", 2, 2, "valid"), (5, 5, 16), 0), (("flatten",), (400,), 0),
    (("dense", 120), (120,), 48120), (("dense", 84), (84,), 10164),
    (("dense", 10), (10,), 850),
])
ALEXNET = ((227, 227, 3), [
    (("conv", 96, 11, 4, "valid"), (55, 55, 96), 34944), (("relu",), (55, 55, 96), 0),
    (("pool", 3, 2, "valid"), (27, 27, 96), 0),
    (("conv", 256, 5, 1, "same"), (27, 27, 256), 614656), (("relu",), (27, 27, 256), 0),
    (("pool", 3, 2, "valid"), (13, 13, 256), 0),
    (("conv", 384, 3, 1, "same"), (13, 13, 384), 885120), (("relu",), (13, 13, 384), 0),
    (("conv", 384, 3, 1, "same"), (13, 13, 384), 1327488), (("relu",), (13, 13, 384), 0),
    (("conv", 256, 3, 1, "same"), (13, 13, 256), 884992), (("relu",), (13, 13, 256), 0),
    (("pool", 3, 2, "valid"), (6, 6, 256), 0), (("flatten",), (9216,), 0),
    (("dense", 4096), (4096,), 37752832), (("relu",), (4096,), 0),
    (("dense", 4096), (4096,), 16781312), (("relu",), (4096,), 0),
    (("dense", 1000), (1000,), 4097000),
])
VGG = ((224, 224, 3), [
    (("conv", 64, 3, 1, "same"), (224, 224, 64), 1792),
    (("conv", 64, 3, 1, "same"), (224, 224, 64), 36928),
    (("pool", 2, 2, "valid"), (112, 112, 64), 0),
    (("conv", 128, 3, 1, "same"), (112, 112, 128), 73856),
    (("conv", 128, 3, 1, "same"), (112, 112, 128), 147584),
    (("pool", 2, 2, "valid"), (56, 56, 128), 0),
    (("conv", 256, 3, 1, "same"), (56, 56, 256), 295168),
    (("conv", 256, 3, 1, "same"), (56, 56, 256), 590080),
    (("conv", 256, 3, 1, "same"), (56, 56, 256), 590080),
    (("pool", 2, 2, "valid"), (28, 28, 256), 0),
    (("conv", 512, 3, 1, "same"), (28, 28, 512), 1180160),
    (("conv", 512, 3, 1, "same"), (28, 28, 512), 2359808),
    (("conv", 512, 3, 1, "same"), (28, 28, 512), 2359808),
    (("pool", 2, 2, "valid"), (14, 14, 512), 0),
    (("conv", 512, 3, 1, "same"), (14, 14, 512), 2359808),
    (("conv", 512, 3, 1, "same"), (14, 14, 512), 2359808),
    (("conv", 512, 3, 1, "same"), (14, 14, 512), 2359808),
    (("pool", 2, 2, "valid"), (7, 7, 512), 0), (("flatten",), (25088,), 0),
    (("dense", 4096), (4096,), 102764544), (("dense", 4096), (4096,), 16781312),
    (("dense", 1000), (1000,), 4097000),
])
STACKS = [
    ((11, 9, 3), [
        (("conv", 9, 5, 3, "valid"), (3, 2, 9), 684), (("conv", 9, 1, 2, "valid"), (2, 1, 9), 90),
        (("relu",), (2, 1, 9), 0), (("pool", 1, 1, "valid"), (2, 1, 9), 0),
        (("relu",), (2, 1, 9), 0), (("pool", 2, 1, "same"), (2, 1, 9), 0),
        (("flatten",), (18,), 0), (("dense", 7), (7,), 133),
    ]),
    ((10, 14, 2), [
        (("conv", 2, 4, 3, "valid"), (3, 4, 2), 66), (("conv", 6, 2, 2, "valid"), (1, 2, 6), 54),
        (("relu",), (1, 2, 6), 0), (("pool", 1, 1, "valid"), (1, 2, 6), 0),
        (("pool", 2, 2, "same"), (1, 1, 6), 0), (("flatten",), (6,), 0),
        (("dense", 10), (10,), 70), (("relu",), (10,), 0), (("dense", 3), (3,), 33),
    ]),
    ((13, 11, 3), [
        (("conv", 7, 2, 2, "valid"), (6, 5, 7), 91), (("pool", 1, 2, "same"), (3, 3, 7), 0),
        (("relu",), (3, 3, 7), 0), (("flatten",), (63,), 0), (("dense", 9), (9,), 576),
    ]),
    ((7, 17, 2), [
        (("conv", 3, 3, 3, "valid"), (2, 5, 3), 57), (("pool", 1, 2, "valid"), (1, 3, 3), 0),
        (("flatten",), (9,), 0), (("dense", 9), (9,), 90),
    ]),
    ((15, 9, 4), [
        (("pool", 5, 2, "valid"), (6, 3, 4), 0), (("pool", 2, 1, "same"), (6, 3, 4), 0),
        (("conv", 5, 3, 2, "same"), (3, 2, 5), 185), (("relu",), (3, 2, 5), 0),
        (("flatten",), (30,), 0), (("dense", 12), (12,), 372),
    ]),
    ((9, 8, 3), [
        (("conv", 6, 5, 2, "valid"), (3, 2, 6), 456), (("pool", 1, 2, "valid"), (2, 1, 6), 0),
        (("relu",), (2, 1, 6), 0), (("pool", 1, 2, "valid"), (1, 1, 6), 0),
        (("relu",), (1, 1, 6), 0), (("flatten",), (6,), 0), (("dense", 7), (7,), 49),
        (("relu",), (7,), 0), (("dense", 4), (4,), 32),
    ]),
    ((9, 7, 4), [
        (("conv", 6, 1, 2, "same"), (5, 4, 6), 30), (("pool", 1, 3, "same"), (2, 2, 6), 0),
        (("pool", 1, 2, "valid"), (1, 1, 6), 0), (("relu",), (1, 1, 6), 0),
        (("conv", 8, 2, 3, "same"), (1, 1, 8), 200), (("flatten",), (8,), 0),
        (("dense", 9), (9,), 81), (("relu",), (9,), 0), (("dense", 5), (5,), 50),
    ]),
    ((16, 15, 3), [
        (("pool", 1, 2, "same"), (8, 8, 3), 0), (("conv", 9, 5, 2, "valid"), (2, 2, 9), 684),
        (("conv", 9, 2, 2, "same"), (1, 1, 9), 333), (("pool", 1, 1, "same"), (1, 1, 9), 0),
        (("relu",), (1, 1, 9), 0), (("flatten",), (9,), 0), (("dense", 5), (5,), 50),
        (("relu",), (5,), 0), (("dense", 4), (4,), 24),
    ]),
    ((5, 16, 2), [
        (("pool", 2, 1, "same"), (5, 16, 2), 0), (("conv", 8, 3, 1, "same"), (5, 16, 8), 152),
        (("relu",), (5, 16, 8), 0), (("pool", 4, 2, "same"), (3, 8, 8), 0),
        (("relu",), (3, 8, 8), 0), (("pool", 1, 2, "same"), (2, 4, 8), 0),
        (("flatten",), (64,), 0), (("dense", 8), (8,), 520),
    ]),
    ((11, 14, 4), [
        (("conv", 3, 3, 1, "same"), (11, 14, 3), 111), (("relu",), (11, 14, 3), 0),
        (("conv", 6, 1, 2, "valid"), (6, 7, 6), 24), (("relu",), (6, 7, 6), 0),
        (("pool", 1, 1, "valid"), (6, 7, 6), 0), (("relu",), (6, 7, 6), 0),
        (("flatten",), (252,), 0), (("dense", 11), (11,), 2783), (("relu",), (11,), 0),
        (("dense", 2), (2,), 24),
    ]),
    ((17, 15, 4), [
        (("pool", 5, 2, "same"), (9, 8, 4), 0), (("relu",), (9, 8, 4), 0),
        (("conv", 2, 3, 1, "valid"), (7, 6, 2), 74), (("flatten",), (84,), 0),
        (("dense", 12), (12,), 1020),
    ]),
    ((7, 16, 2), [
        (("conv", 5, 2, 3, "same"), (3, 6, 5), 45), (("pool", 5, 2, "same"), (2, 3, 5), 0),
        (("relu",), (2, 3, 5), 0), (("flatten",), (30,), 0), (("dense", 12), (12,), 372),
        (("relu",), (12,), 0), (("dense", 5), (5,), 65),
    ]),
    ((9, 15, 2), [
        (("conv", 3, 3, 3, "same"), (3, 5, 3), 57), (("relu",), (3, 5, 3), 0),
        (("conv", 2, 2, 3, "valid"), (1, 2, 2), 26), (("relu",), (1, 2, 2), 0),
        (("conv", 4, 4, 1, "same"), (1, 2, 4), 132), (("relu",), (1, 2, 4), 0),
        (("flatten",), (8,), 0), (("dense", 6), (6,), 54), (("relu",), (6,), 0),
        (("dense", 3), (3,), 21),
    ]),
    ((15, 8, 4), [
        (("conv", 4, 5, 3, "same"), (5, 3, 4), 404), (("relu",), (5, 3, 4), 0),
        (("conv", 5, 3, 1, "valid"), (3, 1, 5), 185), (("relu",), (3, 1, 5), 0),
        (("conv", 8, 2, 1, "same"), (3, 1, 8), 168), (("relu",), (3, 1, 8), 0),
        (("pool", 5, 2, "same"), (2, 1, 8), 0), (("flatten",), (16,), 0),
        (("dense", 9), (9,), 153), (("relu",), (9,), 0), (("dense", 5), (5,), 50),
    ]),
    ((14, 5, 1), [
        (("conv", 9, 2, 3, "valid"), (5, 2, 9), 45), (("relu",), (5, 2, 9), 0),
        (("conv", 6, 2, 2, "valid"), (2, 1, 6), 222), (("conv", 9, 1, 1, "valid"), (2, 1, 9), 63),
        (("pool", 1, 3, "same"), (1, 1, 9), 0), (("relu",), (1, 1, 9), 0), (("flatten",), (9,), 0),
        (("dense", 3), (3,), 30), (("relu",), (3,), 0), (("dense", 4), (4,), 16),
    ]),
]
OLD = (
    "In a second call the rows of the first one are still there: where is your list made, and how "
    "often?"
)
KEYS = ("name", "output_shape", "params")


def check_table(label, table, rows):
    """The table has the rows (layer, output shape, params), compared column by column."""
    found = check_sequence(label, table, len(rows))
    found = [check_dict(f"{label}[{n}]", row, KEYS) for n, row in enumerate(found)]
    shapes = []
    for n, (row, (_, shape, _)) in enumerate(zip(found, rows, strict=True)):
        place = f'{label}[{n}]["output_shape"]'
        shapes.append(tuple(check_sequence(place, row["output_shape"], len(shape))))
    check_equal(f"the names in {label}", [row["name"] for row in found],
                [layer[0] for layer, _, _ in rows])
    check_equal(f"the output shapes in {label}", shapes, [shape for _, shape, _ in rows])
    check_equal(f"the params in {label}", [row["params"] for row in found],
                [params for _, _, params in rows])


def rows_of(table, layers):
    """The rows (layer, output shape, params) of a table of the reference."""
    return [(layer, row["output_shape"], row["params"])
            for layer, row in zip(layers, table, strict=True)]


def stack(rng, reference, count, ends=True):
    """Input shape and layers of a random net on an oblong image."""
    H, W = (int(n) for n in rng.permutation([9, 10, 11, 12, 13, 14, 15, 16])[:2])
    C, *filters = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7]))
    layers, shape = [], (H, W, C)
    for n in range(count):
        same = bool(rng.integers(2))
        k = int(rng.integers(1, 1 + min([5, *([] if same else shape[:2])])))
        window = (k, int(rng.integers(1, 4)), "same" if same else "valid")
        layers.append(("conv", filters[n], *window) if rng.integers(3) else ("pool", *window))
        if rng.integers(2):
            layers.append(("relu",))
        shape = reference.layer_table((H, W, C), layers)[-1]["output_shape"]
    if ends:
        layers.append(("flatten",))
        layers.append(("dense", int(rng.integers(8, 12))))
        layers.append(("dense", int(rng.integers(3, 7))))
    return (H, W, C), layers


@test_case(points=1)
def test_small(layer_table):
    """The worked example: three filters, flatten, four units"""
    layers = [("conv", 3, 3, 1, "valid"), ("flatten",), ("dense", 4)]
    rows = list(zip(layers, [(4, 3, 3), (36,), (4,)], [57, 0, 148], strict=True))
    check_table("layer_table((6, 5, 2), layers)", layer_table((6, 5, 2), layers), rows)


@test_case(points=1)
def test_photo(layer_table):
    """The slide: 224 × 224 × 3, 64 filters of 3 × 3, then a pool that halves the sides"""
    layers = [("conv", 64, 3, 1, "same"), ("relu",), ("pool", 2, 2, "valid")]
    shapes = [(224, 224, 64), (224, 224, 64), (112, 112, 64)]
    rows = list(zip(layers, shapes, [1792, 0, 0], strict=True))
    check_table("layer_table((224, 224, 3), layers)", layer_table((224, 224, 3), layers), rows)


@test_case(points=0.75, hidden=True)
def test_lenet(layer_table):
    """LeNet-5, row by row, as Keras has it"""
    shape, rows = LENET
    table = layer_table(shape, [layer for layer, _, _ in rows])
    check_table("layer_table(input_shape, layers)", table, rows)


@test_case(points=0.75, hidden=True)
def test_alexnet(layer_table):
    """AlexNet in one tower, row by row, as Keras has it"""
    shape, rows = ALEXNET
    table = layer_table(shape, [layer for layer, _, _ in rows])
    check_table("layer_table(input_shape, layers)", table, rows)


@test_case(points=0.75, hidden=True)
def test_vgg(layer_table):
    """VGG-16, row by row, as Keras has it"""
    shape, rows = VGG
    table = layer_table(shape, [layer for layer, _, _ in rows])
    check_table("layer_table(input_shape, layers)", table, rows)


@test_case(points=1.25, hidden=True)
def test_keras(layer_table):
    """Nets of all kinds, as Keras has them"""
    got = [layer_table(shape, [layer for layer, _, _ in rows]) for shape, rows in STACKS]
    for table, (_, rows) in zip(got, STACKS, strict=True):
        check_table("layer_table(input_shape, layers)", table, rows)


@test_case(points=1, hidden=True)
def test_random(layer_table, reference, rng):
    """Random nets, all sizes different"""
    jobs = [stack(rng, reference, 1 + n % 3) for n in range(24)]
    got = call_each(layer_table, jobs)
    for table, job in zip(got, jobs, strict=True):
        expected = rows_of(reference.layer_table(*job), job[1])
        check_table("layer_table(input_shape, layers)", table, expected)


@test_case(points=0.75, hidden=True)
def test_same(layer_table, reference, rng):
    """Padding "same": sides that the stride divides and sides that it does not, all windows"""
    jobs = []
    for n in range(24):
        H, W, C, F = (int(m) for m in rng.permutation([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])[:4])
        window = (1 + n % 6, 1 + n % 4, "same")
        layers = [("conv", F, *window)] if n // 4 % 2 else [("pool", *window)]
        jobs.append(((H, W, C), layers))
    got = call_each(layer_table, jobs)
    for table, job in zip(got, jobs, strict=True):
        expected = rows_of(reference.layer_table(*job), job[1])
        check_table("layer_table(input_shape, layers)", table, expected)


@test_case(points=0.5, hidden=True)
def test_whole_numbers(layer_table, reference, rng):
    """All sizes and all parameters are ints"""
    jobs = [stack(rng, reference, 2) for _ in range(6)]
    jobs.append(((128, 128, 3), [("flatten",), ("dense", 65536)]))  # more than 32 bits can count
    got = call_each(layer_table, jobs)
    for table, job in zip(got, jobs, strict=True):
        expected = reference.layer_table(*job)
        for row, want in zip(check_sequence("the table", table, len(expected)), expected,
                             strict=True):
            found = check_dict("a row of the table", row, KEYS)
            sizes = check_sequence('row["output_shape"]', found["output_shape"],
                                   len(want["output_shape"]))
            for size, right in zip(sizes, want["output_shape"], strict=True):
                check_int('row["output_shape"][n]', size, right)
            check_int('row["params"]', found["params"], want["params"])


@test_case(points=0.5, hidden=True)
def test_needs_vector(layer_table):
    """A dense layer raises where it does not get a vector"""
    for shape, layers in [
        ((6, 5, 2), [("dense", 4)]),
        ((9, 8, 3), [("conv", 4, 3, 1, "same"), ("relu",), ("dense", 5), ("flatten",)]),
        ((9, 8, 3), [("pool", 3, 2, "valid"), ("dense", 5)]),
        ((1, 1, 7), [("dense", 5)]),
    ]:
        check_raises(ValueError, layer_table, shape, layers,
                     why="it must raise, because the dense layer gets no vector")


@test_case(points=0.5, hidden=True)
def test_needs_volume(layer_table):
    """Convolution and pooling raise where they get a vector"""
    for layers in [
        [("flatten",), ("conv", 4, 1, 1, "same")],
        [("flatten",), ("dense", 6), ("pool", 1, 1, "valid")],
        [("flatten",), ("pool", 1, 1, "same")],
        [("flatten",), ("conv", 4, 1, 1, "valid")],
    ]:
        check_raises(ValueError, layer_table, (6, 5, 2), layers,
                     why="it must raise, because the layer gets no (H, W, C)")


@test_case(points=0.5, hidden=True)
def test_too_large(layer_table):
    """A window that is larger than the image raises if nothing is padded"""
    for shape, layers in [
        ((4, 7, 2), [("conv", 3, 5, 1, "valid")]),
        ((8, 3, 2), [("pool", 5, 2, "valid")]),
        ((9, 9, 2), [("pool", 3, 3, "valid"), ("conv", 3, 4, 3, "valid")]),
        ((5, 6, 1), [("conv", 3, 9, 1, "valid")]),
    ]:
        check_raises(ValueError, layer_table, shape, layers,
                     why="it must raise, because the window has no position")


@test_case(points=0.5, hidden=True)
def test_names(layer_table):
    """Layers and paddings that do not exist raise"""
    for layers in [
        [("conv", 3, 3, 1, "full")],
        [("pool", 2, 2, "ceil")],
        [("sigmoidal",)],
        [("conv", 3, 3, 1, "same"), ("pooling", 2, 2, "valid")],
        [("flatten",), ("unroll",), ("dense", 3)],
    ]:
        check_raises(ValueError, layer_table, (8, 7, 2), layers,
                     why="it must raise, because the name is unknown")


@test_case(points=0.25, hidden=True)
def test_pure(layer_table, reference, rng):
    """The list of layers stays as it was, and a second call gives the same"""
    for shape, layers in [stack(rng, reference, 2), stack(rng, reference, 3, ends=False)]:
        tables = [layer_table(shape, layers), layer_table(shape, layers)]
        lists = all(isinstance(table, (list, tuple)) for table in tables)
        check_property("layer_table(input_shape, layers), called twice",
                       not lists or len(tables[1]) <= len(tables[0]),
                       "must not have more rows than the first time", got=tables[1], hint=OLD)
        check_pure(layer_table, shape, layers)
