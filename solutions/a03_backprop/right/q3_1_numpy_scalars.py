"""numpy scalars are returned as they are; the dictionary is asked first."""


def squared_error(actual, model, reduction="mean"):
    ways = {
        "none": lambda s: s,
        "sum": np.sum,
        "mean": np.mean,
        "half_sum": lambda s: np.sum(s) / 2,
    }
    if reduction not in ways:
        raise ValueError(f"reduction should be one of {list(ways)}")
    if np.shape(actual) != np.shape(model):
        raise ValueError("shapes differ")
    gap = np.subtract(model, actual, dtype=np.float64)
    return ways[reduction](gap * gap)
