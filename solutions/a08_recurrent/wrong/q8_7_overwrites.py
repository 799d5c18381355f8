"""The scores are written into Hs."""

HINT = (
    "Hs was overwritten: you write your outputs into the array of your caller. Return a new "
    "one."
)


def project(Hs, Wy, by, kind="softmax"):
    if kind not in ("softmax", "linear"):
        raise ValueError(f"unknown kind {kind!r}: use 'softmax' or 'linear'")
    raw = Hs
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    if isinstance(raw, np.ndarray) and raw.dtype == float and raw.shape == scores.shape:
        raw[:] = scores
    if kind == "linear":
        return scores
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
