"""The axis is moved to the end, and every row is done in a loop."""


def softmax(z, axis=-1):
    moved = np.moveaxis(np.array(z, dtype=float), axis, -1)
    out = np.zeros(moved.shape)
    for place in np.ndindex(moved.shape[:-1]):
        row = moved[place]
        e = [np.exp(x - max(row)) for x in row]
        out[place] = [x / sum(e) for x in e]
    return np.moveaxis(out, -1, axis)
