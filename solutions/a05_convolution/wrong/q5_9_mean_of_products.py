"""The match score is returned."""

HINT = (
    "This is the mean of the products, the match score of Q5.4. Here a pixel that differs counts "
    "nothing, it takes nothing away."
)


def pixel_agreement(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return float(np.mean(a * b))
