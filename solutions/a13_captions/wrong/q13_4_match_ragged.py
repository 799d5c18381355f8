"""The lists are made into arrays, which needs equal lengths."""

HINT = (
    "You make an array of each list of sentences. Sentences have different lengths, and an array "
    "has not: go through the sentences one by one."
)


def exact_match(pred, ref):
    if not ref:
        return 0.0
    P, R = np.array(pred), np.array(ref)
    return float(np.mean(np.all(P == R, axis=1)))
