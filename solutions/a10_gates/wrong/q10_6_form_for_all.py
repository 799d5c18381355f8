"""reset_after gives every kind a second bias."""

HINT = (
    "reset_after belongs to the GRU. In your count it changes the other kinds as well."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if reset_after else 1
    return blocks * H * (D + H + biases)
