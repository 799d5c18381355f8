"""A copy is filled step by step."""


def order_gap(X, perm, Wx, Wh, b):
    X = np.array(X, dtype=float)
    shuffled = np.zeros_like(X)
    for t in range(X.shape[1]):
        shuffled[:, t, :] = X[:, perm[t], :]
    a = rnn_forward(X, Wx, Wh, b)[0][:, -1]
    c = rnn_forward(shuffled, Wx, Wh, b)[0][:, -1]
    total = 0
    for j in range(a.shape[1]):
        total = total + (a[:, j] - c[:, j]) ** 2
    return total ** 0.5
