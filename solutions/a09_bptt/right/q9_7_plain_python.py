"""math, if and elif; a list of floats made an array at the end."""


import math


def self_loop(h0, w, steps, kind):
    h = float(h0)
    history = [h]
    if kind not in ["linear", "relu", "sigmoid", "tanh"]:
        raise ValueError("kind must be linear, relu, sigmoid or tanh")
    for i in range(steps):
        z = w * h
        if kind == "linear":
            h = z
        elif kind == "relu":
            if z > 0:
                h = z
            else:
                h = 0.0
        elif kind == "sigmoid":
            if z >= 0:
                h = 1 / (1 + math.exp(-z))
            else:
                h = math.exp(z) / (1 + math.exp(z))
        else:
            h = math.tanh(z)
        history.append(h)
    return np.array(history, dtype=float)
