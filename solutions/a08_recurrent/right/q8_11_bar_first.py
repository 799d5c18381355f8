"""The other gate first: one round is enough in this order."""


def sr_latch(S, R, q0):
    def nor(a, b):
        return int(not (a or b))

    if any(s and r for s, r in zip(S, R, strict=True)):
        raise ValueError("S = R = 1")
    out = []
    for s, r in zip(S, R, strict=True):
        q0 = nor(r, nor(s, q0))
        out.append(q0)
    return np.array(out)
