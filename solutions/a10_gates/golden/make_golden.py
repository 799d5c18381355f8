"""Compute one step and a whole sequence of an LSTM with Keras and write them to lstm.json.

Run by hand when the golden cases of Q10.2 and Q10.3 have to change; needs tensorflow and keras.
Everything is float64, so the numbers can be compared at 1e-9. Inputs and weights follow a rule that
is easy to write down again in the test.
"""

import json
from pathlib import Path

import keras
import numpy as np

N, T, D, H = 2, 5, 4, 3


def eighths(shape, factor, modulus):
    """Float64 array of a shape, filled by a rule that is easy to write down again."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def layer(D, H, Wx, Wh, b):
    """A Keras LSTM in float64 that returns all hidden states and the last two states."""
    lstm = keras.layers.LSTM(H, return_sequences=True, return_state=True, dtype="float64")
    lstm.build((None, None, D))
    lstm.set_weights([Wx, Wh, b])
    return lstm


def main():
    """Write lstm.json beside this file."""
    keras.backend.set_floatx("float64")
    X = eighths((N, T, D), 37, 29)
    Wx, Wh = eighths((D, 4 * H), 23, 19) / 2, eighths((H, 4 * H), 11, 17) / 2
    b = eighths((4 * H,), 5, 13) / 2
    h0, c0 = eighths((N, H), 3, 11), eighths((N, H), 7, 23)
    lstm = layer(D, H, Wx, Wh, b)
    golden = {"made_with": f"Keras {keras.__version__}, {keras.backend.backend()}, float64"}
    runs = {
        "step": (X[:, :1], [h0, c0]),
        "sequence": (X, [h0, c0]),
        "from_zero": (X, None),
    }
    for name, (inputs, state) in runs.items():
        out = lstm(inputs, initial_state=state)
        for key, value in zip(("Hs", "h", "c"), out, strict=True):
            value = np.asarray(value)
            if value.dtype != np.float64:
                raise SystemExit("Keras did not compute in float64")
            golden[f"{name}_{key}"] = value.ravel().tolist()
    path = Path(__file__).with_name("lstm.json")
    path.write_text(json.dumps(golden, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
