"""Walks along the line and counts the starts; returns a numpy integer."""


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in {"strict", "floor", "ceil"}:
        raise ValueError(mode)
    last = W + 2 * P - F
    if last < 0:
        raise ValueError("no position")
    starts = np.arange(0, last + 1, S)
    rest = last - starts[-1]
    if rest and mode == "strict":
        raise ValueError("left-over cells")
    return np.int64(len(starts) + (1 if rest and mode == "ceil" else 0))
