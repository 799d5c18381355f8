"""Compute one step, whole sequences and masked sequences of a SimpleRNN with Keras.

Run by hand when the golden cases of Q8.3 and Q8.4 have to change; needs tensorflow and keras.
Writes simple_rnn.json. Everything is float64, so the numbers can be compared at 1e-9. Inputs and
weights follow a rule that is easy to write down again in the test.
"""

import json
from pathlib import Path

import keras
import numpy as np

N, T, D, H = 3, 5, 4, 2
LENGTHS = [3, 5, 1]


def eighths(shape, factor, modulus):
    """Float64 array of a shape, filled by a rule that is easy to write down again."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def main():
    """Write simple_rnn.json beside this file."""
    keras.backend.set_floatx("float64")
    X, h0 = eighths((N, T, D), 37, 29), eighths((N, H), 3, 11)
    Wx, Wh, b = eighths((D, H), 23, 19) / 2, eighths((H, H), 5, 13), eighths((H,), 5, 13) / 2
    rnn = keras.layers.SimpleRNN(H, return_sequences=True, return_state=True, dtype="float64")
    rnn.build((None, None, D))
    rnn.set_weights([Wx, Wh, b])
    mask = np.arange(T) < np.array(LENGTHS)[:, None]
    golden = {"made_with": f"Keras {keras.__version__}, {keras.backend.backend()}, float64"}
    runs = {
        "step": (X[:, :1], h0, None),
        "sequence": (X, h0, None),
        "from_zero": (X, None, None),
        "masked": (X, h0, mask),
        "masked_from_zero": (X, None, mask),
    }
    for name, (inputs, state, keep) in runs.items():
        if keep is not None:
            keep = keras.ops.convert_to_tensor(keep)
        out = rnn(inputs, initial_state=state, mask=keep)
        for key, value in zip(("Hs", "h"), out, strict=True):
            value = np.asarray(value)
            if value.dtype != np.float64:
                raise SystemExit("Keras did not compute in float64")
            golden[f"{name}_{key}"] = value.ravel().tolist()
    path = Path(__file__).with_name("simple_rnn.json")
    path.write_text(json.dumps(golden, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
