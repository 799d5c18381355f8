"""Arrays are taken as they come, without asarray."""


def sr_latch(S, R, q0):
    if (S & R).any():
        raise ValueError("S and R are both 1")
    Q = np.zeros(S.shape[0], dtype=np.int64)
    for t in range(S.shape[0]):
        q0 = Q[t] = S[t] or (q0 and not R[t])
    return Q
