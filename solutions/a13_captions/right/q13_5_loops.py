"""Row by row."""


def init_state(V, Wh0, bh0):
    return np.array([np.tanh(np.dot(v, Wh0) + bh0) for v in V])


def context_inputs(V, T):
    out = np.empty((V.shape[0], T, V.shape[1]))
    for n in range(V.shape[0]):
        for t in range(T):
            out[n, t, :] = V[n, :]
    return out
