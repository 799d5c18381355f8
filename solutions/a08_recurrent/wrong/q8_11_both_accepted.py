"""S = R = 1 gives a value."""

HINT = "S = R = 1 is not defined for this memory. Raise a ValueError in place of an answer."


def sr_latch(S, R, q0):
    q, q_bar = int(q0), 1 - int(q0)
    out = []
    for s, r in zip(S, R, strict=True):
        for _ in range(4):
            q = int(r == 0 and q_bar == 0)
            q_bar = int(s == 0 and q == 0)
        out.append(q)
    return np.array(out, dtype=np.int64)
