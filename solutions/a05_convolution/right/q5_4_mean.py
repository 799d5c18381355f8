"""numpy mean, returns np.float64."""


def match_score(patch, kernel):
    return np.mean(np.asarray(patch, dtype=float) * np.asarray(kernel, dtype=float))
