"""Only the first label is looked at before negative ones are refused."""

HINT = (
    "You refuse a negative label in the first row only. In every other row it still counts from the"
    " end: look at all of them."
)


def cross_entropy(probs, labels):
    probs, labels = np.asarray(probs, dtype=float), np.asarray(labels)
    if len(labels) != len(probs):
        raise ValueError("number of labels")
    if labels[0] < 0 or labels.max() >= probs.shape[1]:
        raise ValueError("no such class")
    prices = [-np.log(max(row[label], 1e-12)) for row, label in zip(probs, labels)]
    return float(np.mean(prices))
