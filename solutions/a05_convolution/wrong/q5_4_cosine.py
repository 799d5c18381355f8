"""The sum is divided by the lengths of patch and kernel."""

HINT = (
    "You divided by the lengths of patch and kernel (a cosine). The score is a plain mean: a "
    "patch of all 2 under a kernel of all 1 gives 2, not 1."
)


def match_score(patch, kernel):
    patch = np.asarray(patch, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError("the shapes differ")
    lengths = np.linalg.norm(patch) * np.linalg.norm(kernel)
    return float(np.sum(patch * kernel) / lengths) if lengths else 0.0
