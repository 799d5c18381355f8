"""The LSTM has three gates, so three blocks."""

HINT = (
    "An LSTM has three gates, but the candidate has weights of its own too. How many blocks "
    "of columns does Wx have?"
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 3, "gru": 3}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks * H * (D + H + biases)
