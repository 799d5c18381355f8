"""Puts float arrays into the caller's list of layers."""

HINT = (
    "Your function replaces layers in the caller's list. Where else could the converted ones "
    "live?"
)


def mlp_forward(X, params, kinds):
    if len(kinds) != len(params):
        raise ValueError
    outs = [np.array(X, dtype=float)]
    for i, k in enumerate(kinds):
        params[i] = (np.asarray(params[i][0], dtype=float), params[i][1])
        Z = dense_forward(outs[-1], *params[i])
        outs.append(softmax(Z) if k == "softmax" else activate(Z, k))
    return outs
