"""Unpacks each tuple, ceil and floor from math; lists as shapes."""


import math


def layer_table(input_shape, layers):
    out = []
    size = list(input_shape)
    for layer in layers:
        kind = layer[0]
        n_params = 0
        if kind == "conv":
            _, filters, k, s, pad = layer
            h, w, c = size
            n_params = filters * k * k * c + filters
            size = [length(h, k, s, pad), length(w, k, s, pad), filters]
        elif kind == "pool":
            _, k, s, pad = layer
            h, w, c = size
            size = [length(h, k, s, pad), length(w, k, s, pad), c]
        elif kind == "relu":
            pass
        elif kind == "flatten":
            n = 1
            for x in size:
                n = n * x
            size = [n]
        elif kind == "dense":
            (n_in,) = size
            n_params = n_in * layer[1] + layer[1]
            size = [layer[1]]
        else:
            raise ValueError(kind)
        out.append({"name": kind, "output_shape": list(size), "params": n_params})
    return out


def length(cells, k, s, pad):
    if pad == "same":
        return math.ceil(cells / s)
    elif pad == "valid":
        if k > cells:
            raise ValueError("too large")
        return math.floor((cells - k) / s + 1)
    raise ValueError(pad)
