"""Strict asks for at least a millionth more than the threshold."""

HINT = "Every total above the threshold is a yes, however little it is above. Compare with >."


def decide(X, w, threshold, strict=True):
    return (weighted_sum(X, w) >= threshold + (1e-6 if strict else 0)).astype(np.int64)
