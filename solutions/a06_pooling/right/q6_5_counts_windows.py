"""Counts the windows by listing where they start; a tuple of dicts, one more key."""


def layer_table(input_shape, layers):
    def starts(cells, k, s, padding):
        if padding == "same":
            return len(range(0, cells, s))
        if padding != "valid":
            raise ValueError("padding: valid or same")
        places = [i for i in range(0, cells, s) if i + k <= cells]
        if not places:
            raise ValueError("the window has no place")
        return len(places)

    table = []
    shape = tuple(input_shape)
    for layer in layers:
        weights = biases = 0
        match layer:
            case ("conv", F, k, s, padding):
                H, W, C = shape
                weights, biases = k**2 * C * F, F
                shape = (starts(H, k, s, padding), starts(W, k, s, padding), F)
            case ("pool", k, s, padding):
                H, W, C = shape
                shape = (starts(H, k, s, padding), starts(W, k, s, padding), C)
            case ("relu",):
                pass
            case ("flatten",):
                shape = (int(np.zeros(shape, dtype=bool).size),)
            case ("dense", n):
                if len(shape) > 1:
                    raise ValueError("flatten first")
                weights, biases = shape[0] * n, n
                shape = (n,)
            case _:
                raise ValueError(f"what is {layer}?")
        row = {"name": layer[0], "output_shape": shape, "params": weights + biases, "bias": biases}
        table.append(row)
    return tuple(table)
