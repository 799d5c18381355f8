"""One formula for each name; a numpy integer comes back."""


def recurrent_params(kind, D, H, reset_after=True):
    one = np.int64(H) * (D + H + 1)
    counts = {"rnn": one, "lstm": 4 * one, "gru": 3 * one}
    try:
        n = counts[kind]
    except KeyError as error:
        raise ValueError(f"unknown kind {kind}") from error
    if kind == "gru" and reset_after:
        n += 3 * H
    return n
