"""S = R = 1 raises an AssertionError."""

HINT = "S = R = 1 is refused, but with another error than ValueError."


def sr_latch(S, R, q0):
    q, q_bar = int(q0), 1 - int(q0)
    out = []
    for s, r in zip(S, R, strict=True):
        assert not (s == 1 and r == 1)
        for _ in range(4):
            q = int(r == 0 and q_bar == 0)
            q_bar = int(s == 0 and q == 0)
        out.append(q)
    return np.array(out, dtype=np.int64)
