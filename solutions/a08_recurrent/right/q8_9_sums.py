"""A row is unknown if its sum is zero; einsum; the first day apart."""


def dinner_forecast(actual, pred0, P):
    actual = np.array(actual, dtype=float)
    out = np.empty_like(actual)
    out[0] = np.einsum("i,ij->j", pred0, P)
    for t in range(1, actual.shape[0]):
        if actual[t - 1].sum() == 0:
            out[t] = np.einsum("i,ij->j", out[t - 1], P)
        else:
            out[t] = np.einsum("i,ij->j", actual[t - 1], P)
    return out
