"""The bias stands at the end of the folded weights, the ones in front."""

HINT = (
    "Your bias stands last among the folded weights, but the 1 stands first in every row: the "
    "positions of w0 and of the 1 must match, both in front."
)


def fold_threshold(w, threshold):
    return np.append(np.asarray(w, dtype=float), -float(threshold))
