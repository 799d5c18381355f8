"""One bias for a whole block rather than for each unit."""

HINT = (
    "You count one bias for a whole block of columns. Each unit has its own bias: what is the "
    "shape of b?"
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks * (H * D + H * H + biases)
