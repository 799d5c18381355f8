"""np.put_along_axis."""


def one_hot(ids, depth):
    ids = np.asarray(ids)
    if not ((ids >= 0) & (ids < depth)).all():
        raise ValueError("ids must be words of the dictionary")
    out = np.zeros(ids.shape + (depth,))
    np.put_along_axis(out, ids[..., None], 1.0, axis=-1)
    return out
