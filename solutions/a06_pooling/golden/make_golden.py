"""Ask Keras for the shapes and parameters of nets; write architectures.json and stacks.json.

Run by hand when the golden cases of Q6.5 have to change (needs tensorflow and keras):

    KERAS_BACKEND=tensorflow python make_golden.py          # write the two files
    KERAS_BACKEND=tensorflow python make_golden.py --check  # and compare with tests/q6_5.py

Every layer of every net is built with Keras and compared with ``reference.layer_table``; any
difference stops the program.  The tests hold the same tables as constants.
"""

import json
import math
import random
import runpy
import sys
from pathlib import Path

import keras

HERE = Path(__file__).resolve().parent

FULL = [("flatten",), ("dense", 4096), ("relu",), ("dense", 4096), ("relu",), ("dense", 1000)]
ARCHITECTURES = {
    "LeNet-5": ((32, 32, 1), [
        ("conv", 6, 5, 1, "valid"), ("pool", 2, 2, "valid"),
        ("conv", 16, 5, 1, "valid"), ("pool", 2, 2, "valid"),
        ("flatten",), ("dense", 120), ("dense", 84), ("dense", 10),
    ]),
    "AlexNet": ((227, 227, 3), [
        ("conv", 96, 11, 4, "valid"), ("relu",), ("pool", 3, 2, "valid"),
        ("conv", 256, 5, 1, "same"), ("relu",), ("pool", 3, 2, "valid"),
        ("conv", 384, 3, 1, "same"), ("relu",), ("conv", 384, 3, 1, "same"), ("relu",),
        ("conv", 256, 3, 1, "same"), ("relu",), ("pool", 3, 2, "valid"), *FULL,
    ]),
    "VGG-16": ((224, 224, 3), [
        *[("conv", 64, 3, 1, "same")] * 2, ("pool", 2, 2, "valid"),
        *[("conv", 128, 3, 1, "same")] * 2, ("pool", 2, 2, "valid"),
        *[("conv", 256, 3, 1, "same")] * 3, ("pool", 2, 2, "valid"),
        *[("conv", 512, 3, 1, "same")] * 3, ("pool", 2, 2, "valid"),
        *[("conv", 512, 3, 1, "same")] * 3, ("pool", 2, 2, "valid"),
        ("flatten",), ("dense", 4096), ("dense", 4096), ("dense", 1000),
    ]),
}
TOTALS = {"LeNet-5": 61_706, "AlexNet": 62_378_344, "VGG-16": 138_357_544}


def keras_layer(layer):
    """The Keras layer that a tuple stands for."""
    name, *numbers = layer
    if name == "conv":
        F, k, s, padding = numbers
        return keras.layers.Conv2D(F, k, strides=s, padding=padding)
    if name == "pool":
        k, s, padding = numbers
        return keras.layers.MaxPooling2D(k, strides=s, padding=padding)
    if name == "dense":
        return keras.layers.Dense(numbers[0])
    return keras.layers.ReLU() if name == "relu" else keras.layers.Flatten()


def keras_rows(input_shape, layers):
    """(name, output shape, params) of every layer, from Keras."""
    model = keras.Sequential([keras.Input(input_shape), *map(keras_layer, layers)])
    rows = [
        [layer[0], [int(n) for n in built.output.shape[1:]], int(built.count_params())]
        for layer, built in zip(layers, model.layers, strict=True)
    ]
    if model.count_params() != sum(row[2] for row in rows):
        raise SystemExit("Keras' total is not the sum of its rows")
    return rows


def random_stack(draw):
    """Input shape and layers of a small net; images are oblong, every padding and stride occurs."""
    H, W, C = draw.sample(range(5, 18), 2) + [draw.randint(1, 4)]
    layers, shape = [], (H, W)
    for _ in range(draw.randint(2, 4)):
        kind = draw.choice(["conv", "conv", "pool"])
        padding, s = draw.choice(["same", "valid"]), draw.choice([1, 2, 2, 3])
        k = draw.randint(1, 5 if padding == "same" else min(5, *shape))
        filters = [draw.randint(2, 9)] if kind == "conv" else []
        layers.append((kind, *filters, k, s, padding))
        shape = tuple(math.ceil((n if padding == "same" else n - k + 1) / s) for n in shape)
        if draw.random() < 0.4:
            layers.append(("relu",))
    layers.append(("flatten",))
    layers.append(("dense", draw.randint(2, 12)))
    if draw.random() < 0.5:
        layers += [("relu",), ("dense", draw.randint(2, 5))]
    return (H, W, C), layers


def compared(input_shape, layers, layer_table):
    """Keras' rows of a net, equal to the reference's or the program ends."""
    rows = keras_rows(input_shape, layers)
    ours = [[r["name"], list(r["output_shape"]), r["params"]]
            for r in layer_table(input_shape, layers)]
    for n, (theirs, our) in enumerate(zip(rows, ours, strict=True)):
        if theirs != our:
            raise SystemExit(f"{input_shape} {layers[n]}: Keras {theirs}, reference {our}")
    return {"input_shape": list(input_shape), "layers": [list(layer) for layer in layers],
            "rows": rows}


def write(name, made_with, content):
    """One net a line, so that a difference can be read."""
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in content.items()]
    text = ",\n".join([f'"made_with": {json.dumps(made_with)}', *lines])
    (HERE / name).write_text("{\n" + text + "\n}\n", encoding="utf-8")


def as_lists(value):
    """Tuples as lists, as JSON has them."""
    return [as_lists(v) for v in value] if isinstance(value, (list, tuple)) else value


def main():
    """Build, compare, write; with --check also compare the constants of the tests."""
    layer_table = runpy.run_path(str(HERE.parent / "reference.py"))["layer_table"]
    made_with = f"Keras {keras.__version__}, {keras.backend.backend()}"
    nets = {name: compared(*net, layer_table) for name, net in ARCHITECTURES.items()}
    for name, net in nets.items():
        total = sum(row[2] for row in net["rows"])
        if total != TOTALS[name]:
            raise SystemExit(f"{name}: {total} parameters, known are {TOTALS[name]}")
        print(f"{name}: {len(net['rows'])} layers agree, {total:,} parameters")  # noqa: T201
    write("architectures.json", made_with, nets)
    draw = random.Random(6_5)
    stacks = {f"stack {n}": compared(*random_stack(draw), layer_table) for n in range(15)}
    write("stacks.json", made_with, stacks)
    print(f"{len(stacks)} random stacks agree")  # noqa: T201
    if "--check" in sys.argv:
        tests = runpy.run_path(str(HERE.parent / "tests" / "q6_5.py"))
        mine = [tests["LENET"], tests["ALEXNET"], tests["VGG"], *tests["STACKS"]]
        for net, constant in zip([*nets.values(), *stacks.values()], mine, strict=True):
            rows = [[layer, *row[1:]] for layer, row in zip(net["layers"], net["rows"],
                                                            strict=True)]
            if as_lists(constant) != [net["input_shape"], rows]:
                raise SystemExit(f"tests/q6_5.py differs from Keras: {constant}")
        print("the constants of tests/q6_5.py agree")  # noqa: T201


if __name__ == "__main__":
    main()
