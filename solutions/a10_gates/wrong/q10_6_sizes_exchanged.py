"""D and H are exchanged."""

HINT = (
    "You have exchanged inputs and units: D counts the inputs, H the units, and it comes out "
    "right only where both are equal."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks * D * (H + D + biases)
