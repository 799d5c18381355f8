"""numpy for sizes: numpy ints in shapes, np.ceil and np.prod."""


def layer_table(input_shape, layers):
    shape, table = np.array(input_shape), []
    for layer in layers:
        params = np.int64(0)
        if layer[0] in ["conv", "pool"]:
            if shape.size != 3:
                raise ValueError("conv and pool need three axes")
            window, stride, padding = layer[-3:]
            if padding == "same":
                sides = np.ceil(shape[:2] / stride).astype(int)
            elif padding == "valid":
                sides = np.floor((shape[:2] - window) / stride).astype(int) + 1
            else:
                raise ValueError(padding)
            if np.any(sides < 1):
                raise ValueError("no room for the window")
            depth = layer[1] if layer[0] == "conv" else shape[2]
            if layer[0] == "conv":
                params = np.prod([window, window, shape[2], depth]) + depth
            shape = np.append(sides, depth)
        elif layer[0] == "flatten":
            shape = np.array([np.prod(shape)])
        elif layer[0] == "dense":
            if shape.size != 1:
                raise ValueError("dense needs a vector")
            params = (shape[0] + 1) * layer[1]
            shape = np.array([layer[1]])
        elif layer[0] != "relu":
            raise ValueError(layer[0])
        table.append(dict(name=layer[0], output_shape=tuple(shape), params=params))
    return table
