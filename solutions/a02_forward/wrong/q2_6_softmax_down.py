"""softmax works down the columns of the batch."""

HINT = (
    "With softmax at the end every row adds up to 1: one row belongs to one example. In yours "
    "the columns do."
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[k] == "softmax":
            h = softmax(dense_forward(h, W, b), axis=0)
        else:
            h = dense_forward(h, W, b, kinds[k])
        outputs.append(h)
    return outputs
