"""An unknown kind counts as softmax."""

HINT = (
    "A kind that does not exist should raise ValueError. Yours is softmax for every word but "
    "one, and a slip of the pen goes unseen."
)


def project(Hs, Wy, by, kind="softmax"):
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    if kind == "linear":
        return scores
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
