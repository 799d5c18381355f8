"""The formula of the sigmoid as it stands in books; numpy warns and goes on."""


def self_loop(h0, w, steps, kind):
    def sigmoid(z):
        return 1.0 / (1.0 + np.exp(-z))

    def relu(z):
        return z * (z > 0)

    def linear(z):
        return z

    if kind == "sigmoid":
        f = sigmoid
    elif kind == "relu":
        f = relu
    elif kind == "tanh":
        f = np.tanh
    elif kind == "linear":
        f = linear
    else:
        raise ValueError(kind)
    h = np.zeros(steps + 1)
    h[0] = h0
    for t in range(1, steps + 1):
        h[t] = f(w * h[t - 1])
    return h
