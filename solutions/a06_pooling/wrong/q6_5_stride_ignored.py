"""Windows always move by one cell."""

HINT = (
    "The window jumps s cells at a time, in convolution and in pooling: the map is smaller by "
    "about that factor."
)


def layer_table(input_shape, layers):
    shape = tuple(input_shape)
    table = []
    for layer in layers:
        name, params = layer[0], 0
        if name in ("conv", "pool"):
            H, W, C = shape
            k, padding = layer[-3], layer[-1]
            s = 1
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
            if len(shape) != 1:
                raise ValueError("dense needs a vector")
            params = (shape[0] + 1) * layer[1]
            shape = (layer[1],)
        elif name != "relu":
            raise ValueError("unknown layer")
        table.append({"name": name, "output_shape": shape, "params": params})
    return table
