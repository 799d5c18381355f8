"""Products, a sum along the columns, np.where."""


def mcculloch_pitts(x, weights, threshold):
    x = np.array(x)
    if x.ndim == 1:
        x = x.reshape(1, -1)
    if np.any((x != 0) & (x != 1)):
        raise ValueError(f"inputs must be 0 or 1, got {np.unique(x)}")
    return np.where(np.sum(x * np.array(weights), axis=1) - threshold < 0, 0, 1)
