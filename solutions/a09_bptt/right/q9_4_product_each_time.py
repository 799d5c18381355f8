"""A new product for every lag, column form with diag."""


def lag_norms(X, Wx, Wh, b):
    X = np.array(X, dtype=float)
    Wx = np.array(Wx, dtype=float)
    Wh = np.array(Wh, dtype=float)
    T = X.shape[0]
    H = Wx.shape[1]
    h = np.zeros((T + 1, H))
    for t in range(T):
        h[t + 1] = np.tanh(X[t] @ Wx + h[t] @ Wh + b)
    norms = np.zeros(T)
    for k in range(T):
        J = np.eye(H)
        for t in range(T - k + 1, T + 1):
            J = np.diag(1 - h[t] ** 2) @ Wh.T @ J
        norms[k] = np.linalg.norm(J, ord=2)
    return norms
