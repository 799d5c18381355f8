"""Everything changes sides: threshold - total."""

HINT = (
    "You changed the sign of the weights as well. A higher total must make z larger, not smaller: "
    "only the threshold changes sides."
)


def fold_threshold(w, threshold):
    return np.concatenate([[float(threshold)], -np.asarray(w, dtype=float)])
