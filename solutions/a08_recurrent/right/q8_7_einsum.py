"""einsum and the logarithm of the sum."""


def project(Hs, Wy, by, kind="softmax"):
    z = np.einsum("nth,hv->ntv", np.asarray(Hs, float), np.asarray(Wy, float)) + by
    if kind == "linear":
        return z
    if kind == "softmax":
        return np.exp(z - np.logaddexp.reduce(z, axis=2, keepdims=True))
    raise ValueError("kind: softmax or linear")
