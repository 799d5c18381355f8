"""A mask, np.where and np.sum."""


def audit(X, y, w, threshold, strict=True):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=int), np.array(w, dtype=float)
    if y.shape[0] != X.shape[0]:
        raise ValueError("lengths")
    totals = X @ w
    if strict:
        predicted = np.where(totals > threshold, 1, 0)
    else:
        predicted = np.where(totals >= threshold, 1, 0)
    mask = predicted != y
    result = {}
    result["totals"] = totals
    result["predicted"] = predicted
    result["wrong_rows"] = np.where(mask)[0]
    result["n_wrong"] = np.sum(mask)
    return result
