"""One step after the other, stacked."""


def project(Hs, Wy, by, kind="softmax"):
    Hs = np.asarray(Hs)
    outputs = []
    for t in range(Hs.shape[1]):
        z = Hs[:, t] @ np.asarray(Wy) + np.asarray(by)
        if kind == "softmax":
            e = np.exp(z - np.max(z, axis=1, keepdims=True))
            z = e / np.sum(e, axis=1, keepdims=True)
        elif kind != "linear":
            raise ValueError(kind)
        outputs.append(z)
    return np.stack(outputs, axis=1).astype(float)
