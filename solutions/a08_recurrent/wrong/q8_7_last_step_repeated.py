"""Every step gets the output of the last one."""

HINT = (
    "All steps of your result are equal to the last one: each step has its own state, and so "
    "its own output."
)


def project(Hs, Wy, by, kind="softmax"):
    if kind not in ("softmax", "linear"):
        raise ValueError(f"unknown kind {kind!r}: use 'softmax' or 'linear'")
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = np.zeros(Hs.shape[:2] + (1,)) + (Hs[:, -1:] @ Wy + by)
    if kind == "linear":
        return scores
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
