"""by is left out where the output is linear."""

HINT = (
    "Your probabilities are right; the linear scores forget by. At a state of 0 they should "
    "be by."
)


def project(Hs, Wy, by, kind="softmax"):
    if kind not in ("softmax", "linear"):
        raise ValueError(f"unknown kind {kind!r}: use 'softmax' or 'linear'")
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    if kind == "linear":
        return scores - by
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
