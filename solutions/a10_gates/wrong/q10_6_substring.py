"""The kind is looked for inside the name."""

HINT = (
    'You look for the kind inside the name, so that "simplernn" is taken for "rnn". The names '
    "are written exactly as in the question; any other raises ValueError."
)


def recurrent_params(kind, D, H, reset_after=True):
    if "rnn" in kind:
        return H * (D + H + 1)
    if "lstm" in kind:
        return 4 * H * (D + H + 1)
    if "gru" in kind:
        return 3 * H * (D + H + (2 if reset_after else 1))
    raise ValueError(kind)
