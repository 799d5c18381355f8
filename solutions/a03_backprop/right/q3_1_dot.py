"""The sum as a product of the flat differences with themselves."""


def squared_error(actual, model, reduction="mean"):
    actual = np.asarray(actual).astype(float)
    model = np.asarray(model).astype(float)
    assert_shape = actual.shape == model.shape
    if not assert_shape:
        raise ValueError(f"{actual.shape} and {model.shape}")
    if reduction not in ["none", "sum", "mean", "half_sum"]:
        raise ValueError(reduction)
    e = actual - model
    if reduction == "none":
        return np.square(e)
    flat = e.reshape(-1)
    total = flat @ flat
    return {"sum": total, "mean": total / e.size, "half_sum": 0.5 * total}[reduction]
