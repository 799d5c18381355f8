"""Each of ten steps gets its own weights."""

HINT = (
    "Your count is a whole multiple of the right one, as if every step had its own weights. "
    "The weights are shared over time: the length of the sequence does not enter."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    steps = 10
    return steps * blocks * H * (D + H + biases)
