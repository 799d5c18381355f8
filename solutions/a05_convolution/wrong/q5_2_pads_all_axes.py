"""Batch and channels get a frame as well."""

HINT = "Only the image grows. The number of images N and the number of channels C must not change."


def zero_pad(X, pad):
    X = np.asarray(X, dtype=float)
    if isinstance(pad, int):
        return np.pad(X, pad)
    (top, bottom), (left, right) = pad
    return np.pad(X, ((left, right), (top, bottom), (left, right), (top, bottom)))
