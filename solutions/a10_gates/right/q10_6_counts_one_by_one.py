"""Counts block by block and unit by unit; does not mind capital letters."""


def recurrent_params(kind, D, H, reset_after=True):
    parts = {"rnn": "h", "lstm": "ifgo", "gru": "zrh"}
    if kind.lower() not in parts:
        raise ValueError("kind should be rnn, lstm or gru")
    count = 0
    for _block in parts[kind.lower()]:
        for _unit in range(H):
            count += D  # from the inputs
            count += H  # from the states
            count += 1  # its bias
            if kind.lower() == "gru" and reset_after:
                count += 1
    return count
