"""The state is (H, N)."""

HINT = "Your state is (H, N), units by pictures. Batch first: one row for each picture."


def init_state(V, Wh0, bh0):
    return np.tanh(V @ Wh0 + bh0).T
