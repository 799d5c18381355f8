"""The mean of the patch is multiplied with the mean of the kernel."""

HINT = (
    "Multiply cell by cell first, then take the mean. The product of two means no longer knows "
    "which cell met which."
)


def match_score(patch, kernel):
    patch = np.asarray(patch, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError("the shapes differ")
    return float(np.mean(patch) * np.mean(kernel))
