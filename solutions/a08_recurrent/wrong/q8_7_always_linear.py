"""The softmax is never taken."""

HINT = (
    "You return the scores, whatever kind says. With 'softmax' the numbers of a step are "
    "positive and sum to 1."
)


def project(Hs, Wy, by, kind="softmax"):
    if kind not in ("softmax", "linear"):
        raise ValueError(f"unknown kind {kind!r}: use 'softmax' or 'linear'")
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    return scores
