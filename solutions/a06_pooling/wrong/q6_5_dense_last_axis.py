"""A dense layer works on the last axis of a volume, as in Keras."""

HINT = (
    "Keras would run the dense layer on each pixel by itself. Here dense needs one vector, "
    "anything else is a ValueError."
)


def layer_table(input_shape, layers):
    shape = tuple(input_shape)
    table = []
    for layer in layers:
        name, params = layer[0], 0
        if name in ("conv", "pool"):
            H, W, C = shape
            k, s, padding = layer[-3:]
            if padding not in ("same", "valid"):
                raise ValueError("unknown padding")
            if padding == "same":
                rows, columns = -(-H // s), -(-W // s)
            else:
                if k > H or k > W:
                    raise ValueError("the window is too large")
                rows, columns = (H - k) // s + 1, (W - k) // s + 1
            if name == "conv":
                F = layer[1]
                params = (k * k * C + 1) * F
            else:
                F = C
            shape = (rows, columns, F)
        elif name == "flatten":
            shape = (int(np.prod(shape)),)
        elif name == "dense":
            params = (shape[-1] + 1) * layer[1]
            shape = (*shape[:-1], layer[1])
        elif name != "relu":
            raise ValueError("unknown layer")
        table.append({"name": name, "output_shape": shape, "params": params})
    return table
