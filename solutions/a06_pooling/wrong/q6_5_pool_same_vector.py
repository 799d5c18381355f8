"""Pooling with padding "same" goes on with a vector."""

HINT = (
    "Pooling with padding `same` goes on with a vector and only divides it by the stride: conv "
    "and pool need (H, W, C) with either padding."
)


def layer_table(input_shape, layers):
    shape = tuple(input_shape)
    table = []
    for layer in layers:
        name, params = layer[0], 0
        if name == "conv":
            H, W, C = shape
            _, F, k, s, padding = layer
            params = (k * k * C + 1) * F
        elif name == "pool":
            _, k, s, padding = layer
            F = shape[-1]
        if name in ("conv", "pool"):
            if padding == "same":
                shape = (*(-(-side // s) for side in shape[:-1]), F)
            elif padding == "valid":
                H, W, C = shape
                if k > H or k > W:
                    raise ValueError("the window is too large")
                shape = ((H - k) // s + 1, (W - k) // s + 1, F)
            else:
                raise ValueError("unknown padding")
        elif name == "flatten":
            shape = (int(np.prod(shape)),)
        elif name == "dense":
            if len(shape) != 1:
                raise ValueError("dense needs a vector")
            params = (shape[0] + 1) * layer[1]
            shape = (layer[1],)
        elif name != "relu":
            raise ValueError("unknown layer")
        table.append({"name": name, "output_shape": shape, "params": params})
    return table
