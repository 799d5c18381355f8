"""The count is a float."""

HINT = (
    "Your count is a float. A number of weights is a whole number: return an int."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    return float(blocks * H * (D + H + biases))
