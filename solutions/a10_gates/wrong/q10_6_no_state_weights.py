"""The weights of the state are left out."""

HINT = (
    "Your count is that of layers without memory: the weights that read the old state are "
    "missing."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks * H * (D + biases)
