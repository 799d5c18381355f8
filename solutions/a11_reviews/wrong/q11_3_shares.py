"""Shares of a row rather than counts."""

HINT = "Your rows add up to 1: these are shares. The question asks for counts."


def bag_of_words(ids, V):
    bags = np.stack([np.bincount(row, minlength=V) for row in ids]).astype(float)
    bags[:, 0] = 0
    return bags / np.maximum(bags.sum(axis=1, keepdims=True), 1)
