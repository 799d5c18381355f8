"""Without the functions of earlier questions."""


def stack_rnn(X, layers):
    inputs = np.asarray(X, dtype=float)
    for Wx, Wh, b in layers:
        h = np.zeros((inputs.shape[0], len(b)))
        outputs = np.zeros((inputs.shape[0], inputs.shape[1], len(b)))
        for t in range(inputs.shape[1]):
            h = np.tanh(inputs[:, t].dot(Wx) + h.dot(Wh) + b)
            outputs[:, t] = h
        inputs = outputs
    return inputs
