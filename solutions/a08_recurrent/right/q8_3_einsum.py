"""Two sums by einsum."""


def rnn_step(x, h_prev, Wx, Wh, b):
    from_input = np.einsum("nd,dh->nh", x, Wx)
    from_state = np.einsum("ni,ij->nj", h_prev, Wh)
    return np.tanh(from_input + from_state + np.array(b))
