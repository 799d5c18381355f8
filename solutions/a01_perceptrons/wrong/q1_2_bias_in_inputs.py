"""The bias is added to the inputs."""

HINT = (
    "You added b to the inputs, where it gets multiplied by the weights. With all inputs 0 the "
    "sum must be b."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return (X + b) @ w
