"""A GRU has one bias for each unit and block, in both forms."""

HINT = (
    "With reset_after=True the GRU keeps two rows of biases, as Keras does. You count one in "
    "both forms."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    return blocks * H * (D + H + 1)
