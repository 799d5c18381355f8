"""Both gates at the same time, as perceptrons, many rounds."""


def sr_latch(S, R, q0):
    def nor(a, b):
        return 1 if -1.0 * a - 1.0 * b + 0.5 >= 0 else 0

    state = (q0, 1 - q0)
    out = []
    for t in range(len(S)):
        if S[t] + R[t] == 2:
            raise ValueError("not defined")
        for _ in range(10):
            state = (nor(R[t], state[1]), nor(S[t], state[0]))
        out.append(state[0])
    return np.array(out, dtype=int)
