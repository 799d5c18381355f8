"""The layers take turns: step t is read by layer t modulo L."""

HINT = (
    "Your layers take turns, each of them sees only some of the steps. Every layer reads "
    "every step."
)


def stack_rnn(X, layers):
    X = np.asarray(X, dtype=float)
    h = np.zeros((len(X), np.shape(layers[0][1])[0]))
    Hs = []
    for t in range(X.shape[1]):
        Wx, Wh, b = layers[t % len(layers)]
        h = rnn_step(X[:, t], h, Wx, Wh, b)
        Hs.append(h)
    return np.stack(Hs, axis=1)
