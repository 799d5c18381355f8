"""Each unit gets one weight from its own old state only."""

HINT = (
    "In your count each unit looks back at its own old state only. In a layer every unit "
    "reads the states of all H units."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks * H * (D + 1 + biases)
