"""Two loops over lists."""


def weighted_sum(X, w, b=0.0):
    rows = [X] if np.ndim(X) == 1 else X
    sums = []
    for row in rows:
        if len(row) != len(w):
            raise ValueError(f"{len(row)} inputs, {len(w)} weights")
        total = float(b)
        for x, weight in zip(row, w):
            total += float(x) * float(weight)
        sums.append(total)
    return np.array(sums)
