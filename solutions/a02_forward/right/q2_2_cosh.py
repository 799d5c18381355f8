"""Both curved slopes by the hyperbolic cosine."""


def activate_grad(z, kind):
    z = np.array(z, dtype=float)
    with np.errstate(over="ignore"):
        if kind == "linear":
            return z * 0 + 1
        elif kind == "relu":
            return np.heaviside(z, 0)
        elif kind == "sigmoid":
            return 0.25 / np.cosh(z / 2) ** 2
        elif kind == "tanh":
            return 1 / np.cosh(z) ** 2
        else:
            raise ValueError("kind")
