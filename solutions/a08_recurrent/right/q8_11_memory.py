"""No gates: set, reset or keep."""


def sr_latch(S, R, q0):
    q = q0
    values = np.zeros(len(S), dtype=np.int64)
    for t in range(len(S)):
        if S[t] and R[t]:
            raise ValueError("both")
        if S[t]:
            q = 1
        elif R[t]:
            q = 0
        values[t] = q
    return values
