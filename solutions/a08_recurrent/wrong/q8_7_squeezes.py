"""The axes of size 1 are squeezed away."""

HINT = (
    "With one sequence, one step or one output your result loses an axis. It is always "
    "(N, T, V)."
)


def project(Hs, Wy, by, kind="softmax"):
    if kind not in ("softmax", "linear"):
        raise ValueError(f"unknown kind {kind!r}: use 'softmax' or 'linear'")
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    if kind == "linear":
        return np.squeeze(scores)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.squeeze(powers / powers.sum(axis=-1, keepdims=True))
