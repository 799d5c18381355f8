"""Q is written down before the step."""

HINT = (
    "You write Q down before the gates have seen the inputs of the step, so your values come "
    "one step late."
)


def sr_latch(S, R, q0):
    q, q_bar = int(q0), 1 - int(q0)
    out = []
    for s, r in zip(S, R, strict=True):
        if s == 1 and r == 1:
            raise ValueError("S and R must not both be 1")
        out.append(q)
        for _ in range(4):
            q = int(r == 0 and q_bar == 0)
            q_bar = int(s == 0 and q == 0)
    return np.array(out, dtype=np.int64)
