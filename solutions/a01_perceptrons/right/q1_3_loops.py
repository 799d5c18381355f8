"""Row by row with if and elif."""


def decide(X, w, threshold, strict=True):
    decisions = []
    for row in X:
        total = 0
        for x, weight in zip(row, w):
            total += x * weight
        if total > threshold:
            decisions.append(1)
        elif total == threshold and not strict:
            decisions.append(1)
        else:
            decisions.append(0)
    return np.array(decisions, dtype=np.int64)
