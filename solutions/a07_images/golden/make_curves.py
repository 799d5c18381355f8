"""Train three nets on digits in the middle, and at all places, and write offset_curves.json.

Run by hand when OFFSET_CURVES in student_lib/plots/images.py has to change; needs tensorflow, keras
and scikit-learn (two idle CPU cores, about ten minutes).  "dense" has 160 hidden units; "conv" has
two convolutions, two poolings and a dense layer; "global" has three convolutions and keeps the
maximum of each map.  All have about as many weights, see "params".  They are trained on the same
digits, three canvases each, for the same number of epochs.  "middle": every digit stands in the
middle of its canvas.  "anywhere": at a random place.  Then the other digits are shown at five
places of the middle rows, from two columns left of the middle to two columns right of it.  The
numbers are means over the seeds; "spread" is the standard deviation over the seeds, "everywhere"
the accuracy of each seed at random places.
"""

import json
from pathlib import Path

import keras
import numpy as np

from student_lib.data.digits import INK, TRAINING, canvas, digits

SIZE, COPIES, NOISE = 12, 3, 0.05
SEEDS, EPOCHS, BATCH = 5, 30, 64
OFFSETS = (-2, -1, 0, 1, 2)


def dense_net():
    """144 pixels, 160 hidden units, 10 classes."""
    return keras.Sequential(
        [
            keras.Input((SIZE, SIZE, 1)),
            keras.layers.Flatten(),
            keras.layers.Dense(160, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )


def conv_net():
    """Two convolutions, two poolings, one hidden layer, 10 classes."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((SIZE, SIZE, 1)),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


def global_net():
    """Three convolutions, one pooling, the maximum of every map, 10 classes."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((SIZE, SIZE, 1)),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.GlobalMaxPooling2D(),
            layers.Dense(10, activation="softmax"),
        ]
    )


NETS = {"dense": dense_net, "conv": conv_net, "global": global_net}


def at(images, offset, rng):
    """(N, SIZE, SIZE) canvases: digits in the middle rows, ``offset`` columns beside the middle."""
    corner = (SIZE - images.shape[1]) // 2
    X = rng.normal(0.0, NOISE * INK, size=(len(images), SIZE, SIZE))
    left = corner + offset
    X[:, corner : corner + images.shape[1], left : left + images.shape[2]] += images
    return np.clip(X, 0.0, INK)


def accuracy(model, X, labels):
    """Share of right answers."""
    said = model.predict((X / INK).astype(np.float32)[..., None], verbose=0)
    return float(np.mean(said.argmax(axis=1) == labels))


def main():
    """Write offset_curves.json beside this file."""
    images, labels = digits()
    fresh, right = images[TRAINING:], labels[TRAINING:]
    found, everywhere, params = {}, {}, {}
    for seed in range(SEEDS):
        rng = np.random.default_rng(seed)
        many = np.tile(images[:TRAINING], (COPIES, 1, 1))
        y = np.tile(labels[:TRAINING], COPIES)
        trained_on = {
            "middle": at(many, 0, rng),
            "anywhere": canvas(
                images[:TRAINING], labels[:TRAINING], rng, SIZE, NOISE, copies=COPIES
            )[0],
        }
        tests = [at(fresh, offset, rng) for offset in OFFSETS]
        mixed, mixed_right = canvas(fresh, right, rng, SIZE, NOISE)
        for where, X in trained_on.items():
            for name, make in NETS.items():
                keras.utils.set_random_seed(seed)
                model = make()
                model.compile("adam", "sparse_categorical_crossentropy")
                model.fit(
                    (X / INK).astype(np.float32)[..., None],
                    y,
                    epochs=EPOCHS,
                    batch_size=BATCH,
                    verbose=0,
                )
                params[name] = int(model.count_params())
                row = [accuracy(model, T, right) for T in tests]
                found.setdefault(where, {}).setdefault(name, []).append(row)
                everywhere.setdefault(where, {}).setdefault(name, []).append(
                    accuracy(model, mixed, mixed_right)
                )
                print(seed, where, name, np.round(row, 3), flush=True)
    result = {
        "made_with": f"Keras {keras.__version__}, {keras.backend.backend()}",
        "seeds": SEEDS,
        "epochs": EPOCHS,
        "params": params,
        "offsets": list(OFFSETS),
        "curves": {
            where: {name: np.mean(rows, axis=0).round(3).tolist() for name, rows in nets.items()}
            for where, nets in found.items()
        },
        "spread": {
            where: {name: np.std(rows, axis=0).round(3).tolist() for name, rows in nets.items()}
            for where, nets in found.items()
        },
        "everywhere": {
            where: {name: np.round(values, 3).tolist() for name, values in nets.items()}
            for where, nets in everywhere.items()
        },
    }
    path = Path(__file__).with_name("offset_curves.json")
    path.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
