"""An unknown kind counts as a plain network."""

HINT = (
    "A kind that does not exist gets a count from you. It should raise ValueError, or a "
    "typing error in the name would go unseen."
)


def recurrent_params(kind, D, H, reset_after=True):
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}.get(kind, 1)
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks * H * (D + H + biases)
