"""Train RNN, LSTM and GRU on the names language with Keras and write names_curves.json.

Run by hand when the table in student_lib/plots/gates.py has to change; needs tensorflow and keras
(CPU, about eight minutes).  The text is an endless stream "A met B ." with A uniform over the three
names and B uniform over the other two.  A net reads one word (one-hot, 5) at a time and says the
next one (softmax over 5).  Sequences start with the full stop, so each of the four kinds of next
word makes up a quarter of the targets; on such a text somebody who knows the true chances pays
exactly 0.8959 nats a word with one word of memory and 0.4479 with full memory.

Two rates are tried, the same for all nets; with the smaller one 30 epochs are too few for some of
the gated nets.  Every seed draws its own training text and its own start weights.  The loss is
measured after every epoch on text that no net was trained on, the same for all, and averaged over
the seeds.
"""

import json
from pathlib import Path

import keras
import numpy as np

UNITS = {"rnn": 13, "lstm": 6, "gru": 7}  # about the same number of weights, see "weights"
LAYERS = {"rnn": keras.layers.SimpleRNN, "lstm": keras.layers.LSTM, "gru": keras.layers.GRU}
SEEDS, EPOCHS = 10, 30
SENTENCES, SEQUENCES, BATCH = 6, 320, 32
RATES = (0.01, 0.03)
FRESH, FRESH_SEED = 1000, 4711


def text(count, rng):
    """``count`` sequences of 24 words and their next words, as ids (count, 24)."""
    first = rng.integers(0, 3, (count, SENTENCES))
    second = (first + rng.integers(1, 3, first.shape)) % 3
    words = np.stack([first, np.full_like(first, 3), second, np.full_like(first, 4)], axis=2)
    stream = np.concatenate([np.full((count, 1), 4), words.reshape(count, -1)], axis=1)
    return stream[:, :-1], stream[:, 1:]


def floors(ids, following):
    """The loss of somebody who knows the true chances, with one word of memory and with all."""
    one = np.where(ids < 3, np.log(2), np.log(3))
    position = np.arange(ids.shape[1]) % 4  # what is read: full stop, A, met, B
    full = np.array([np.log(3), 0.0, np.log(2), 0.0])[position]
    if not np.all(following[:, position == 1] == 3):
        raise SystemExit("a word other than met behind the first name")
    return float(one.mean()), float(np.broadcast_to(full, ids.shape).mean())


def train(kind, seed, rate, fresh):
    """Losses on fresh text before training and after each epoch, and the number of weights."""
    keras.utils.set_random_seed(seed)
    x, y = text(SEQUENCES, np.random.default_rng(1000 + seed))
    model = keras.Sequential(
        [
            keras.Input((None, 5)),
            LAYERS[kind](UNITS[kind], return_sequences=True),
            keras.layers.Dense(5, activation="softmax"),
        ]
    )
    model.compile(keras.optimizers.Adam(rate), "sparse_categorical_crossentropy")
    losses = [model.evaluate(*fresh, batch_size=FRESH, verbose=0)]

    class Watch(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            losses.append(model.evaluate(*fresh, batch_size=FRESH, verbose=0))

    eye = np.eye(5, dtype="float32")
    model.fit(eye[x], y, batch_size=BATCH, epochs=EPOCHS, verbose=0, callbacks=[Watch()])
    return losses, model.count_params()


def main():
    """Write names_curves.json beside this file."""
    ids, following = text(FRESH, np.random.default_rng(FRESH_SEED))
    fresh = (np.eye(5, dtype="float32")[ids], following)
    one, full = floors(ids, following)
    out = {
        "made_with": f"Keras {keras.__version__}, {keras.backend.backend()}",
        "seeds": SEEDS,
        "units": UNITS,
        "floor_one_word": round(one, 4),
        "floor_full": round(full, 4),
        "weights": {},
    }
    for rate in RATES:
        table = out[f"rate {rate}"] = {}
        for kind in LAYERS:
            runs = []
            for seed in range(SEEDS):
                losses, out["weights"][kind] = train(kind, seed, rate, fresh)
                runs.append(losses)
            table[kind] = {
                "mean": np.round(np.mean(runs, axis=0), 3).tolist(),
                "low": np.round(np.min(runs, axis=0), 3).tolist(),
                "high": np.round(np.max(runs, axis=0), 3).tolist(),
                "last": np.round(np.array(runs)[:, -1], 3).tolist(),
            }
    path = Path(__file__).with_name("names_curves.json")
    path.write_text(json.dumps(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
