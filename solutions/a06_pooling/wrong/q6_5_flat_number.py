"""The shape of a vector is a number, not a tuple."""

HINT = "A vector has a shape with one entry: (36,) is a tuple, 36 is a number."


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
            if len(shape) != 1:
                raise ValueError("dense needs a vector")
            params = (shape[0] + 1) * layer[1]
            shape = (layer[1],)
        elif name != "relu":
            raise ValueError("unknown layer")
        size = shape if len(shape) > 1 else shape[0]
        table.append({"name": name, "output_shape": size, "params": params})
    return table
