"""Floor of the size, with the sign put back: gives -0.0 for some numbers."""


def truncate(x, decimals=2):
    x = np.array(x, dtype=float)
    return np.sign(x) * (np.abs(x) * 10**decimals // 1) / 10**decimals
