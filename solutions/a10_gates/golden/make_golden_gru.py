"""Compute one step and a whole sequence of a GRU with Keras and write them to gru.json.

Run by hand when the golden cases of Q10.5 and Q10.6 have to change; needs tensorflow and keras.
Everything is float64, so the numbers can be compared at 1e-9. Inputs and weights follow a rule that
is easy to write down again in the test. The file also holds what Keras' count_params says about
recurrent layers of several sizes.
"""

import json
from pathlib import Path

import keras
import numpy as np

N, T, D, H = 2, 5, 4, 3
SIZES = [(1, 1), (3, 5), (10, 1), (10, 32), (7, 64), (64, 7), (26, 100)]  # (D, H)


def eighths(shape, factor, modulus):
    """Float64 array of a shape, filled by a rule that is easy to write down again."""
    values = (np.arange(int(np.prod(shape))) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def states(X, h0, Wx, Wh, b, reset_after):
    """All hidden states of a Keras GRU in float64 with the given weights."""
    gru = keras.layers.GRU(
        Wh.shape[0], return_sequences=True, reset_after=reset_after, dtype="float64"
    )
    gru.build((None, None, X.shape[2]))
    gru.set_weights([Wx, Wh, b])
    Hs = np.asarray(gru(X, initial_state=h0))
    if Hs.dtype != np.float64:
        raise SystemExit("Keras did not compute in float64")
    return Hs


def formula(kind, D, H, reset_after):
    """The parameter count of Q10.6."""
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    return blocks * H * (D + H + (2 if kind == "gru" and reset_after else 1))


def counts():
    """Keras' own parameter counts, and the formulas of Q10.6 beside them."""
    rows = []
    for D, H in SIZES:
        layers = [
            ("rnn", True, keras.layers.SimpleRNN(H)),
            ("lstm", True, keras.layers.LSTM(H)),
            ("gru", True, keras.layers.GRU(H)),
            ("gru", False, keras.layers.GRU(H, reset_after=False)),
        ]
        for kind, reset_after, layer in layers:
            layer.build((None, None, D))
            count = int(layer.count_params())
            if count != formula(kind, D, H, reset_after):
                raise SystemExit(f"the formula is wrong for {kind}, D={D}, H={H}")
            rows.append([kind, D, H, reset_after, count])
    return rows


def main():
    """Write gru.json beside this file."""
    keras.backend.set_floatx("float64")
    X, h0 = eighths((N, T, D), 37, 29), eighths((N, H), 3, 11)
    Wx, Wh = eighths((D, 3 * H), 23, 19) / 2, eighths((H, 3 * H), 11, 17) / 2
    two, one = eighths((2, 3 * H), 5, 13) / 2, eighths((3 * H,), 5, 13) / 2
    golden = {"made_with": f"Keras {keras.__version__}, {keras.backend.backend()}, float64"}
    for name, b, reset_after in [("after", two, True), ("before", one, False)]:
        Hs = states(X, h0, Wx, Wh, b, reset_after)
        golden[f"{name}_first"] = Hs[:, 0].tolist()
        golden[f"{name}_last"] = Hs[:, -1].tolist()
    golden["count_params"] = counts()
    path = Path(__file__).with_name("gru.json")
    path.write_text(json.dumps(golden, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
