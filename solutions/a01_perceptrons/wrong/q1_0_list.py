"""Returns a Python list."""

HINT = "The answers are right, but in a list: the question asks for a numpy array of int64."


def mcculloch_pitts(x, weights, threshold):
    if np.ndim(x) == 1:
        x = [x]
    out = []
    for row in x:
        total = 0
        for value, weight in zip(row, weights):
            if value not in (0, 1):
                raise ValueError("only 0 and 1")
            total += value * weight
        out.append(1 if total >= threshold else 0)
    return out
