"""One row after the other, collected in a list."""


def rnn_step(x, h_prev, Wx, Wh, b):
    new = []
    for row, memory in zip(x, h_prev):
        new.append(np.tanh(np.dot(row, Wx) + np.dot(memory, Wh) + b))
    return np.array(new)
