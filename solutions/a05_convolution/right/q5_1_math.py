"""math.floor and math.ceil on the fraction."""

import math


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if W + 2 * P < F:
        raise ValueError("window larger than padded line")
    exact = (W - F + 2 * P) / S
    if mode == "strict":
        if exact != int(exact):
            raise ValueError("does not fit")
        return int(exact) + 1
    elif mode == "floor":
        return math.floor(exact) + 1
    elif mode == "ceil":
        return math.ceil(exact) + 1
    else:
        raise ValueError("mode")
