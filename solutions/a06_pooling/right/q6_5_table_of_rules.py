"""One small function per layer, in a dict."""


def layer_table(input_shape, layers):
    def line(n, k, s, padding):
        if padding == "valid":
            n = n - k + 1
        elif padding != "same":
            raise ValueError("unknown padding")
        if n <= 0:
            raise ValueError("no window fits")
        return (n + s - 1) // s

    def conv(shape, F, k, s, padding):
        H, W, C = shape
        return (line(H, k, s, padding), line(W, k, s, padding), F), F * (k * k * C + 1)

    def pool(shape, k, s, padding):
        H, W, C = shape
        return (line(H, k, s, padding), line(W, k, s, padding), C), 0

    def dense(shape, n):
        if len(shape) != 1:
            raise ValueError("dense needs a vector")
        return (n,), n * (shape[0] + 1)

    rules = {
        "conv": conv,
        "pool": pool,
        "dense": dense,
        "relu": lambda shape: (shape, 0),
        "flatten": lambda shape: ((int(np.prod(shape)),), 0),
    }
    shape, table = tuple(input_shape), []
    for name, *numbers in layers:
        if name not in rules:
            raise ValueError("unknown layer")
        shape, params = rules[name](shape, *numbers)
        table.append({"name": name, "output_shape": shape, "params": params})
    return table
