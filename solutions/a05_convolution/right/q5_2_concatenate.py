"""Rows and columns of zeros are glued to the images."""


def zero_pad(X, pad):
    try:
        (t, b), (l, r) = pad
    except TypeError:
        t = b = l = r = pad
    X = np.array(X, dtype=np.float64)
    n, h, w, c = X.shape
    X = np.concatenate([np.zeros((n, t, w, c)), X, np.zeros((n, b, w, c))], axis=1)
    n, h, w, c = X.shape
    return np.concatenate([np.zeros((n, h, l, c)), X, np.zeros((n, h, r, c))], axis=2)
