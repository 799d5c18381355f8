"""The biases are not counted."""

HINT = (
    "You count the weights only. Biases are learnt as well: the plain network with 3 inputs "
    "and 5 units has 45 numbers, not 40."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    return blocks * H * (D + H)
