"""The values are floats."""

HINT = "The values are right, but they are floats: an int64 array is asked for."


def sr_latch(S, R, q0):
    q, q_bar = int(q0), 1 - int(q0)
    out = []
    for s, r in zip(S, R, strict=True):
        if s == 1 and r == 1:
            raise ValueError("S and R must not both be 1")
        for _ in range(4):
            q = int(r == 0 and q_bar == 0)
            q_bar = int(s == 0 and q == 0)
        out.append(q)
    return np.array(out, dtype=float)
