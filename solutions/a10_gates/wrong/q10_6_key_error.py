"""An unknown kind raises KeyError."""

HINT = (
    "An unknown kind does raise an error, but the wrong one: the dictionary's KeyError comes "
    "through. The question asks for ValueError."
)


def recurrent_params(kind, D, H, reset_after=True):
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks * H * (D + H + biases)
