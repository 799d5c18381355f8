"""Arrays are taken as they come, without asarray."""


def project(Hs, Wy, by, kind="softmax"):
    N, T, H = Hs.shape
    if Wy.shape[0] != H or by.shape != (Wy.shape[1],):
        raise ValueError("sizes do not fit")
    scores = (Hs.reshape(N * T, H) @ Wy + by).astype(float)
    if kind == "softmax":
        scores -= scores.max(axis=1)[:, None]
        scores = np.exp(scores)
        scores /= scores.sum(axis=1)[:, None]
    elif kind != "linear":
        raise ValueError(kind)
    return scores.reshape(N, T, -1)
