"""QR; one weight vector without an axis, put back at the end."""


def persistence(X):
    return X[:, -1]


def linear_ar(Xtr, ytr, Xte):
    A = np.c_[np.ones(len(Xtr)), Xtr.reshape(len(Xtr), -1)]
    Q, U = np.linalg.qr(A)
    w = np.linalg.solve(U, Q.T @ ytr.ravel())
    return (w[0] + Xte.reshape(len(Xte), -1) @ w[1:]).reshape(-1, 1)
