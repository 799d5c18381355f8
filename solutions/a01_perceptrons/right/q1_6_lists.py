"""Plain lists, an array at the very end."""


def fold_threshold(w, threshold):
    folded = [-threshold]
    for weight in w:
        folded.append(weight)
    return np.array(folded, dtype=float)


def augment(X):
    rows = []
    for row in X:
        rows.append([1.0] + list(row))
    return np.array(rows, dtype=float)
