"""einsum and match."""


def squared_error(actual, model, reduction="mean"):
    actual, model = np.array(actual, float), np.array(model, float)
    if not np.array_equal(actual.shape, model.shape):
        raise ValueError("not the same shape")
    e = model - actual
    match reduction:
        case "none":
            return np.einsum("nk,nk->nk", e, e)
        case "sum":
            return float(np.einsum("nk,nk->", e, e))
        case "mean":
            return np.average(e**2)
        case "half_sum":
            return float(np.einsum("nk,nk->", e, e)) * 0.5
    raise ValueError("no such reduction")
