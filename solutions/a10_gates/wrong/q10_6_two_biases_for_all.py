"""Every kind gets two biases for each unit and block."""

HINT = (
    "You count two biases for every kind, as PyTorch's layers have them. Here only one form "
    "of the GRU has two; how many does b have in lstm_step?"
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    biases = 2 if kind != "gru" or reset_after else 1
    return blocks * H * (D + H + biases)
