"""Writes the model files that tests/test_capstone.py hands in.  Usage: make_models.py FOLDER.

In a process of its own, so that the tests need no TensorFlow beside the grader's.
"""

import json
import os
import sys
import zipfile
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras
import numpy as np

OUT = Path(sys.argv[1])


def net(*layers, inputs=(2,)):
    return keras.Sequential([keras.Input(inputs), *layers])


def dense(units=1, activation="sigmoid", **more):
    return keras.layers.Dense(units, activation=activation, **more)


def weighted(model, *weights):
    model.set_weights([np.array(w, dtype=np.float32) for w in weights])
    return model


def rewritten(source, target, change, entry="config.json"):
    """A copy of a model file with one of its entries changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == entry else data)


def with_config(source, target, change):
    def edit(data):
        config = json.loads(data)
        change(config)
        return json.dumps(config).encode()

    rewritten(source, target, edit)


good = weighted(net(dense()), [[9.0], [9.0]], [0.0])
good.compile("adam", "binary_crossentropy")
good.save(OUT / "good.keras")
weighted(net(dense()), [[9.05], [8.97]], [0.01]).save(OUT / "copy.keras")
weighted(net(dense()), [[3.0], [7.5]], [-1.5]).save(OUT / "half.keras")
weighted(net(dense()), [[9.0], [-9.0]], [0.0]).save(OUT / "poor.keras")
weighted(net(dense()), [[np.nan], [1.0]], [0.0]).save(OUT / "nan.keras")
weighted(net(dense(activation="linear")), [[9.0], [9.0]], [0.0]).save(OUT / "scores.keras")
net(dense(), inputs=(3,)).save(OUT / "other_input.keras")
net(dense(4, "relu"), dense()).save(OUT / "deeper.keras")
net(dense(30, "tanh"), dense()).save(OUT / "too_large.keras")
net(*(dense(1, "tanh") for _ in range(5)), dense()).save(OUT / "too_many_layers.keras")
good.save(OUT / "old.h5")
fixed = weighted(
    net(dense(kernel_initializer=keras.initializers.Constant(9.0))), [[9.0], [9.0]], [0.0]
)
fixed.save(OUT / "knows_untrained.keras")
keras.Sequential([keras.Input((2,)), keras.layers.Lambda(lambda x: x), dense()]).save(
    OUT / "lambda.keras"
)


def of_the_future(config):
    config["config"]["layers"][1]["config"]["an_argument_of_tomorrow"] = 1


with_config(OUT / "good.keras", OUT / "half_newer.keras", of_the_future)
rewritten(
    OUT / "half_newer.keras",
    OUT / "newer.keras",
    lambda data: json.dumps({**json.loads(data), "keras_version": "9.1.0"}).encode(),
    "metadata.json",
)
