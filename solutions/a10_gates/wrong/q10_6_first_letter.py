"""Only the first letter of the kind is read."""

HINT = (
    'You read only the beginning of the name, so that "linear" is taken for "lstm". Compare the '
    "whole name; any other raises ValueError."
)


def recurrent_params(kind, D, H, reset_after=True):
    blocks = {"r": 1, "l": 4, "g": 3}.get(kind[:1])
    if blocks is None:
        raise ValueError(kind)
    biases = 2 if kind[:1] == "g" and reset_after else 1
    return blocks * H * (D + H + biases)
