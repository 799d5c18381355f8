"""A view that is repeated without copying; einsum."""


def init_state(V, Wh0, bh0):
    return np.tanh(np.einsum("nf,fh->nh", V, Wh0) + bh0)


def context_inputs(V, T):
    V = np.asarray(V, float)
    return np.broadcast_to(V[:, None], (V.shape[0], T, V.shape[1]))
