"""One product for the stack of input, state and 1."""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    x, h_prev, h = np.array(x, float), np.array(h_prev, float), np.array(h, float)
    D = x.shape[1]
    everything = np.hstack([x, h_prev, np.ones((len(x), 1))])
    W = np.vstack([Wx, Wh])
    dz = (1 - h) * (1 + h) * np.array(dh, float)
    dW = everything.T.dot(dz)
    back = dz.dot(W.T)
    return back[:, :D], back[:, D:], dW[:D], dW[D:-1], dW[-1]
