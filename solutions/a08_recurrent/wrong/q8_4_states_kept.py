"""The list of states is a default argument: it still holds those of earlier calls."""

HINT = (
    "Your second call still knows the states of the first: a list that is a default "
    "argument is made only once. Start with a new one in each call."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None, states=[]):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        states.append(h)
    return np.stack(states, axis=1), h
