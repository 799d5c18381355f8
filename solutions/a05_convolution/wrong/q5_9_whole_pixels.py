"""The pixels are cut to whole numbers before they are compared."""

HINT = "You cut the pixels to whole numbers first. Pictures may hold fractions."


def pixel_agreement(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes")
    return float(np.mean(np.asarray(a).astype(int) == np.asarray(b).astype(int)))
