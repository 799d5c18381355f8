"""All steps below each other, and back in the same order."""


def project(Hs, Wy, by, kind="softmax"):
    Hs, Wy = np.array(Hs, dtype=float), np.array(Wy, dtype=float)
    N, T, H = Hs.shape
    scores = np.dot(Hs.reshape(N * T, H), Wy) + np.array(by)
    match kind:
        case "linear":
            result = scores
        case "softmax":
            result = np.exp(scores - scores.max(axis=1)[:, None])
            result = result / result.sum(axis=1)[:, None]
        case _:
            raise ValueError("kind must be softmax or linear")
    return result.reshape(N, T, Wy.shape[1])
