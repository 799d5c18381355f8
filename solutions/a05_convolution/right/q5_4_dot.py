"""A dot product of the flattened patch and kernel."""


def match_score(patch, kernel):
    p = np.array(patch).astype(np.float64).flatten()
    k = np.array(kernel).astype(np.float64).flatten()
    return p.dot(k) / len(p)
