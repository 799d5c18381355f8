"""The output is computed from the inputs alone."""

HINT = (
    "Nothing goes back in your answer: S = R = 0 must keep the old value, and you always get "
    "the same one."
)


def sr_latch(S, R, q0):
    S, R = np.asarray(S), np.asarray(R)
    if np.any((S == 1) & (R == 1)):
        raise ValueError("S and R must not both be 1")
    return ((S == 1) & (R == 0)).astype(np.int64)
