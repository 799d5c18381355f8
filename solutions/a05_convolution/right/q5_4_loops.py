"""Plain Python numbers in two loops."""


def match_score(patch, kernel):
    if np.shape(patch) != np.shape(kernel):
        raise ValueError("shapes")
    total = 0.0
    count = 0
    for row_p, row_k in zip(patch, kernel):
        for p, k in zip(row_p, row_k):
            total += float(p) * float(k)
            count += 1
    return total / count
