"""Refused is what has less than one position, and in ceil that comes too late."""

HINT = (
    "You look whether the answer is too small. In ceil mode a window that is just too large is "
    "rounded up to one position: compare the window with the padded line."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    room = W - F + 2 * P
    if mode not in ("strict", "floor", "ceil") or (mode == "strict" and room % S):
        raise ValueError("mode or rest")
    positions = (-(-room // S) if mode == "ceil" else room // S) + 1
    if positions < 1:
        raise ValueError("no position")
    return positions
