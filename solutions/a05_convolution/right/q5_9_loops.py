"""Pixel by pixel, on a copy; np.float64 from a mean."""


def recover_deformed(clean, mask):
    deformed = np.array(clean, dtype=float)
    mask = np.array(mask)
    if deformed.shape != mask.shape:
        raise ValueError("shapes")
    for i in range(len(mask)):
        for j in range(len(mask[0])):
            if mask[i][j]:
                deformed[i][j] = -deformed[i][j]
    return deformed


def pixel_agreement(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes")
    return (np.array(a) == np.array(b)).mean()
