"""A recursive walk: each layer asks the rest of the net for its dout; None where there is no b."""


def mlp_backward(X, y, params, kinds, loss):
    def activate(z, kind):
        table = {"linear": np.positive, "tanh": np.tanh}
        table["relu"] = lambda v: np.where(v > 0, v, 0.0)
        table["sigmoid"] = lambda v: 1 / (1 + np.exp(-v))
        if kind not in table:
            raise ValueError(kind)
        return table[kind](z)

    def walk(h, k):
        """The loss, the gradient by h, and the gradients of the layers from k on."""
        if k == len(params):
            if h.shape != np.shape(y):
                raise ValueError("y has another shape than the output")
            gap = h - np.asarray(y, dtype=float)
            return float(np.mean(np.square(gap))), 2 * gap / gap.size, []
        W, b = params[k]
        z = np.dot(h, W)
        if b is not None:
            z = z + b
        if loss == "ce" and k == len(params) - 1:
            value, dz = softmax_ce(z, y)
            dh, dW, db = dense_backward(dz, h, W, z, "linear")
            return value, dh, [[dW, db if b is not None else None]]
        value, dout, rest = walk(activate(z, kinds[k]), k + 1)
        dh, dW, db = dense_backward(dout, h, W, z, kinds[k])
        return value, dh, [[dW, db if b is not None else None]] + rest

    if loss not in {"mse", "ce"} or len(kinds) != len(params):
        raise ValueError("unknown loss, or not one kind for each layer")
    value, _, grads = walk(np.array(X, dtype=float), 0)
    return [value, grads]
