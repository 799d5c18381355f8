"""Runs the forward pass again and does not look at Hs; collects dz first, multiplies once."""


def rnn_backward(dHs, X, Hs, h0, Wx, Wh, b):
    X, Wx, Wh = np.array(X, float), np.array(Wx, float), np.array(Wh, float)
    states = [np.array(h0, float)]
    for t in range(X.shape[1]):
        states.append(np.tanh(X[:, t].dot(Wx) + states[-1].dot(Wh) + np.array(b)))
    states = np.stack(states, axis=1)
    dZ = np.zeros_like(states[:, 1:])
    carried = np.zeros_like(states[:, 0])
    for t in range(X.shape[1])[::-1]:
        dZ[:, t] = (np.array(dHs)[:, t] + carried) * (1 - states[:, t + 1] ** 2)
        carried = dZ[:, t].dot(Wh.T)
    dWx = np.einsum("ntd,nth->dh", X, dZ)
    dWh = np.tensordot(states[:, :-1], dZ, axes=([0, 1], [0, 1]))
    return dZ @ Wx.T, carried, dWx, dWh, dZ.sum(axis=(0, 1))
