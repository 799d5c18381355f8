"""One sum for the whole array."""

HINT = (
    "All your numbers together add up to 1. It is each step of each sequence that sums to 1, "
    "on its own."
)


def project(Hs, Wy, by, kind="softmax"):
    if kind not in ("softmax", "linear"):
        raise ValueError(f"unknown kind {kind!r}: use 'softmax' or 'linear'")
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    if kind == "linear":
        return scores
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()
