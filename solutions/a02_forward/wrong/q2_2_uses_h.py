"""The formulas s(1 - s) and 1 - t² are fed with z itself."""

HINT = (
    "s(1 - s) needs s = sigmoid(z), and 1 - t² needs t = tanh(z). The argument here is z, "
    "what goes into the activation."
)


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return np.ones(z.shape)
    if kind == "relu":
        return np.where(z > 0, 1.0, 0.0)
    if kind == "sigmoid":
        return z * (1.0 - z)
    if kind == "tanh":
        return 1.0 - z**2
    raise ValueError(f"unknown kind {kind!r}")
