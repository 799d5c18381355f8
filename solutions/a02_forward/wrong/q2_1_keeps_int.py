"""Whole numbers stay whole numbers under linear and relu."""

HINT = (
    "The result is float64, also when z holds whole numbers. What is the dtype of your result "
    "for z = [1, 2]?"
)


def activate(z, kind):
    z = np.array(z)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z, 0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
