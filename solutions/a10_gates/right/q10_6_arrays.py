"""Real arrays are made and their numbers counted."""


def recurrent_params(kind, D, H, reset_after=True):
    if kind == "rnn":
        width = H
    elif kind == "gru":
        width = 3 * H
    elif kind == "lstm":
        width = 4 * H
    else:
        raise ValueError("unknown kind: " + str(kind))
    b = np.zeros((2, width)) if kind == "gru" and reset_after else np.zeros(width)
    return np.zeros((D, width)).size + np.zeros((H, width)).size + b.size
