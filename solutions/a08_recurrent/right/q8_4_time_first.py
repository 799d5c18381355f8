"""Time goes to the front and back again; running rows only are written."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    steps = np.moveaxis(np.asarray(X, dtype=float), 1, 0)
    h = np.zeros((steps.shape[1], np.shape(Wh)[0]))
    h += 0 if h0 is None else np.asarray(h0)
    collected = []
    for t, x in enumerate(steps):
        new = rnn_step(x, h, Wx, Wh, b)
        for n in range(len(h)):
            if lengths is None or t < lengths[n]:
                h[n] = new[n]
        collected.append(h.copy())
    return np.moveaxis(np.array(collected), 0, 1), h
