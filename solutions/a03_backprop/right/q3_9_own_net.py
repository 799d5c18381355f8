"""A net written out here, without mlp_backward and sgd_step; more entries in the dict."""


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    def phi(z, kind):
        if kind == "softmax":
            e = np.exp(z - z.max(axis=1, keepdims=True))
            return e / e.sum(axis=1, keepdims=True)
        names = {"linear": np.positive, "tanh": np.tanh, "relu": lambda v: v * (v > 0)}
        names["sigmoid"] = lambda v: 1 / (1 + np.exp(-v))
        if kind not in names:
            raise ValueError(f"unknown kind {kind}")
        return names[kind](z)

    def slope(h, kind):
        """The slope, from the output of the layer."""
        return {"linear": 1.0, "tanh": 1 - h**2, "relu": h > 0, "sigmoid": h * (1 - h)}[kind]

    if loss not in ("mse", "ce"):
        raise ValueError("loss must be mse or ce")
    X = np.array(X, dtype=float)
    y = np.array(y, dtype=float if loss == "mse" else int)
    if loss == "mse" and y.shape != (len(X), sizes[-1]):
        raise ValueError("y has not the shape of the output")
    rng = np.random.default_rng(seed)
    Ws = [rng.normal(size=(a, b)) / np.sqrt(a) for a, b in zip(sizes, sizes[1:])]
    bs = [np.zeros(b) for b in sizes[1:]]
    history = []
    for _ in range(epochs):
        order = rng.permutation(X.shape[0])
        losses = np.zeros(len(X))
        for first in range(0, len(X), batch_size):
            rows = order[first : first + batch_size]
            outs = [X[rows]]
            for W, b, kind in zip(Ws, bs, kinds):
                outs.append(phi(outs[-1] @ W + b, kind))
            if loss == "ce":
                right = outs[-1][range(len(rows)), y[rows]]
                losses[rows] = -np.log(right)
                dz = (outs[-1] - np.eye(sizes[-1])[y[rows]]) / len(rows)
            else:
                gap = outs[-1] - y[rows]
                losses[rows] = (gap**2).mean(axis=1)
                dz = 2 * gap / gap.size * slope(outs[-1], kinds[-1])
            for k in reversed(range(len(Ws))):
                dW, db = outs[k].T @ dz, dz.sum(axis=0)
                if k:
                    dz = dz @ Ws[k].T * slope(outs[k], kinds[k - 1])
                Ws[k] -= lr * dW
                bs[k] -= lr * db
        history.append(losses.mean())
    return {"params": list(zip(Ws, bs)), "history": history, "seed": seed}
