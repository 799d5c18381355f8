"""Each output has its own sigmoid."""

HINT = (
    "Each of your outputs is between 0 and 1, but they do not sum to 1: you squash them one "
    "by one, and softmax looks at all V together."
)


def project(Hs, Wy, by, kind="softmax"):
    if kind not in ("softmax", "linear"):
        raise ValueError(f"unknown kind {kind!r}: use 'softmax' or 'linear'")
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    if kind == "linear":
        return scores
    return 0.5 * (1 + np.tanh(scores / 2))
