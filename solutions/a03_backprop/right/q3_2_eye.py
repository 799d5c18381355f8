"""A boolean mask from np.eye."""


def cross_entropy(probs, labels):
    p = np.array(probs, dtype=np.float64)
    if p.shape[0] != len(labels):
        raise ValueError(f"{p.shape[0]} rows, {len(labels)} labels")
    if not set(np.unique(labels)) <= set(range(p.shape[1])):
        raise ValueError("unknown class")
    p[p < 1e-12] = 1e-12
    mask = np.eye(p.shape[1], dtype=bool)[np.asarray(labels)]
    return float(np.average(-np.log(p[mask])))
