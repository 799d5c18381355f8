"""An unknown kind counts as linear."""

HINT = (
    "A kind that does not exist should raise ValueError. Yours is taken for one of the two, "
    "and a slip of the pen goes unseen."
)


def project(Hs, Wy, by, kind="softmax"):
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    if kind != "softmax":
        return scores
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
