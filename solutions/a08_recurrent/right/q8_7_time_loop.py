"""One step at a time, stacked."""


def project(Hs, Wy, by, kind="softmax"):
    def shares(z):
        z = z - np.max(z, axis=1, keepdims=True)
        return np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)

    kinds = {"softmax": shares, "linear": lambda z: z}
    if kind not in kinds:
        raise ValueError("unknown kind: " + str(kind))
    Hs = np.array(Hs, dtype=float)
    steps = []
    for t in range(Hs.shape[1]):
        steps.append(kinds[kind](Hs[:, t, :] @ np.array(Wy) + np.array(by)))
    return np.stack(steps, axis=1)
