"""One sequence after the other."""


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    all_states, last_h, last_c = [], [], []
    for n, steps in enumerate(X):
        h = [[0.0] * len(Wh)] if h0 is None else [h0[n]]
        c = [[0.0] * len(Wh)] if c0 is None else [c0[n]]
        states = []
        for x in steps:
            h, c, _ = lstm_step([x], h, c, Wx, Wh, b)
            states.append(h[0])
        all_states.append(states)
        last_h.append(h[0])
        last_c.append(c[0])
    return np.array(all_states), np.array(last_h), np.array(last_c)
