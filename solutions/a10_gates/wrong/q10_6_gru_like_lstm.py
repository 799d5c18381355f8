"""The GRU gets four blocks, as an LSTM."""

HINT = (
    "Your GRU has as many blocks as an LSTM. Count them in gru_step: it has two gates and a "
    "candidate."
)


def recurrent_params(kind, D, H, reset_after=True):
    if kind not in ("rnn", "lstm", "gru"):
        raise ValueError("no such kind")
    blocks = {"rnn": 1, "lstm": 4, "gru": 4}[kind]
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks * H * (D + H + biases)
