"""The logarithm first, limited afterwards."""


def cross_entropy(probs, labels):
    probs = np.asarray(probs)
    n, k = probs.shape
    labels = list(labels)
    if len(labels) != n or min(labels) < 0 or max(labels) >= k:
        raise ValueError("bad labels")
    with np.errstate(divide="ignore"):
        logs = np.log(probs)
    prices = [min(-logs[i, labels[i]], -np.log(1e-12)) for i in range(n)]
    return float(sum(prices) / n)
