"""All known days by one product, then the gaps from first to last."""


def dinner_forecast(actual, pred0, P):
    actual, P = np.asarray(actual, dtype=float), np.asarray(P, dtype=float)
    out = np.concatenate([[np.matmul(pred0, P)], np.matmul(actual[:-1], P)])
    for t in np.flatnonzero(~actual[:-1].any(axis=1)):
        out[t + 1] = P.T.dot(out[t])
    return out
