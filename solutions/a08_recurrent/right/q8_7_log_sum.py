"""The softmax by the logarithm of the sum."""


def project(Hs, Wy, by, kind="softmax"):
    scores = np.einsum("nth,hv->ntv", np.asarray(Hs, float), np.asarray(Wy, float)) + by
    if kind == "linear":
        return scores
    if kind == "softmax":
        return np.exp(scores - np.logaddexp.reduce(scores, axis=2, keepdims=True))
    raise ValueError("unknown kind: " + kind)
