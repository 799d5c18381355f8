"""Layer t reads step t."""

HINT = (
    "You use layer 1 for step 1, layer 2 for step 2 and so on. Time steps are not layers: "
    "every layer reads all steps."
)


def stack_rnn(X, layers):
    X = np.asarray(X, dtype=float)
    h = np.zeros((len(X), np.shape(layers[0][1])[0]))
    Hs = []
    for t in range(X.shape[1]):
        Wx, Wh, b = layers[min(t, len(layers) - 1)]
        h = rnn_step(X[:, t], h, Wx, Wh, b)
        Hs.append(h)
    return np.stack(Hs, axis=1)
