"""The sizes of the three arrays are added up."""


def recurrent_params(kind, D, H, reset_after=True):
    if kind == "rnn":
        shapes = [(D, H), (H, H), (H,)]
    elif kind == "lstm":
        shapes = [(D, 4 * H), (H, 4 * H), (4 * H,)]
    elif kind == "gru":
        shapes = [(D, 3 * H), (H, 3 * H), (2, 3 * H) if reset_after else (3 * H,)]
    else:
        raise ValueError(kind)
    return sum(np.prod(shape) for shape in shapes)
