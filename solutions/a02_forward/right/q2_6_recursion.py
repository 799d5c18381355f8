"""The rest of the network works on the first output."""


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError(f"{len(params)} layers and {len(kinds)} kinds")
    X = np.array(X, dtype=float)
    if len(params) == 0:
        return [X]
    W, b = params[0]
    if kinds[0] == "softmax":
        h = softmax(dense_forward(X, W, b))
    else:
        h = dense_forward(X, W, b, kinds[0])
    return [X] + mlp_forward(h, params[1:], kinds[1:])
