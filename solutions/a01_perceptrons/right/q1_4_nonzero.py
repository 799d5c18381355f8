"""Row numbers picked by a mask; y of booleans or floats is welcome."""


def audit(X, y, w, threshold, strict=True):
    totals, predicted = weighted_sum(X, w), decide(X, w, threshold, strict)
    if np.shape(y) != predicted.shape:
        raise ValueError(f"{np.shape(y)} and {predicted.shape}")
    wrong = np.arange(predicted.size)[predicted != np.asarray(y)]
    return {"totals": totals, "predicted": predicted, "wrong_rows": wrong, "n_wrong": wrong.size}
