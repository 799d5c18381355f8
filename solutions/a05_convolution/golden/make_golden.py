"""Compute the numbers of one Conv2D layer with Keras and write them to conv2d.json.

Run by hand when the golden case of Q5.7 has to change; needs tensorflow and keras.  Inputs and
weights are multiples of 1/8 with few bits, so that the float32 arithmetic of Keras is exact and
the results can be stored as whole numbers of 64ths.
"""

import json
from pathlib import Path

import keras
import numpy as np

N, H, W, C, F, KH, KW = 2, 7, 10, 6, 3, 4, 5
STRIDE, PAD = 2, 1


def eighths(shape, factor, modulus):
    """Float64 array of a shape, filled by a rule that is easy to write down again."""
    count = int(np.prod(shape))
    values = (np.arange(count) * factor) % modulus - modulus // 2
    return (values / 8.0).reshape(shape)


def main():
    """Write conv2d.json beside this file."""
    X = eighths((N, H, W, C), 37, 29)
    weights = eighths((KH, KW, C, F), 23, 31)
    bias = eighths((F,), 5, 7)
    layer = keras.layers.Conv2D(F, (KH, KW), strides=STRIDE, padding="valid")
    model = keras.Sequential([
        keras.Input((H, W, C)),
        keras.layers.ZeroPadding2D(PAD),
        layer,
    ])
    layer.set_weights([weights, bias])
    out = np.asarray(model(X.astype(np.float32)), dtype=float)
    whole = np.rint(out * 64).astype(int)
    if not np.array_equal(whole / 64.0, out):
        raise SystemExit("the results are no whole numbers of 64ths: choose simpler inputs")
    golden = {
        "made_with": f"Keras {keras.__version__}, {keras.backend.backend()}",
        "X": {"shape": [N, H, W, C], "factor": 37, "modulus": 29},
        "W": {"shape": [KH, KW, C, F], "factor": 23, "modulus": 31},
        "b": {"shape": [F], "factor": 5, "modulus": 7},
        "stride": STRIDE,
        "pad": PAD,
        "out_shape": list(out.shape),
        "out_64ths": whole.ravel().tolist(),
    }
    path = Path(__file__).with_name("conv2d.json")
    path.write_text(json.dumps(golden) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
