"""A loop and an array with its dtype."""


def audit(X, y, w, threshold, strict=True):
    if len(X) != len(y):
        raise ValueError(f"{len(X)} rows and {len(y)} wanted decisions")
    totals = weighted_sum(X, w)
    predicted = decide(X, w, threshold, strict=strict)
    wrong = []
    for i in range(len(y)):
        if predicted[i] != y[i]:
            wrong.append(i)
    return dict(totals=totals, predicted=predicted, wrong_rows=np.array(wrong, dtype=int),
                n_wrong=len(wrong))
