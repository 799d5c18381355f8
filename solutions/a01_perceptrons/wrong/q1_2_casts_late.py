"""The cast to float comes after the multiplication."""

HINT = (
    "You cast to float after the multiplication, when small integers have wrapped around. Cast "
    "first."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X))
    w = np.asarray(w)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return (X @ w).astype(float) + b
