"""Flattened, filled in by index pairs, brought back into shape."""


def one_hot(ids, depth):
    shape = np.shape(ids)
    flat = np.asarray(ids).reshape(-1)
    for i in flat:
        if i < 0 or i >= depth:
            raise ValueError("id")
    out = np.zeros((flat.size, depth))
    out[np.arange(flat.size), flat] = 1
    return out.reshape(*shape, depth)
