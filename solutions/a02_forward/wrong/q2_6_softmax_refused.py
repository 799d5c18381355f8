"""softmax as the last kind raises an error."""

HINT = (
    "The last kind may be softmax. activate does not know that name: which of your functions "
    "does?"
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    outputs = [np.asarray(X, dtype=float)]
    for k in range(len(params)):
        W, b = params[k]
        outputs.append(activate(dense_forward(outputs[-1], W, b), kinds[k]))
    return outputs
