"""The start is put in front."""

HINT = (
    "The answer has T values, one after each step. q0 is the state before the first step and "
    "does not belong to it."
)


def sr_latch(S, R, q0):
    q, q_bar = int(q0), 1 - int(q0)
    out = [q]
    for s, r in zip(S, R, strict=True):
        if s == 1 and r == 1:
            raise ValueError("S and R must not both be 1")
        for _ in range(4):
            q = int(r == 0 and q_bar == 0)
            q_bar = int(s == 0 and q == 0)
        out.append(q)
    return np.array(out, dtype=np.int64)
