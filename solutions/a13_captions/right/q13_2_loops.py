"""Loops over rows and steps."""


def masked_cross_entropy(probs, targets, pad_id=0):
    total, count = 0.0, 0
    for n in range(targets.shape[0]):
        for t in range(targets.shape[1]):
            if targets[n, t] != pad_id:
                total -= np.log(max(probs[n, t, targets[n, t]], 1e-12))
                count += 1
    return float(total / count) if count else 0.0
