"""A loop over the weights; too few inputs end in an IndexError."""

HINT = (
    "Rows and weights of different lengths have to raise ValueError: compare the two lengths "
    "before you start to loop over either of them."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    out = np.zeros(X.shape[0])
    for n in range(X.shape[0]):
        for d in range(len(w)):
            out[n] += X[n, d] * w[d]
    return out + b
