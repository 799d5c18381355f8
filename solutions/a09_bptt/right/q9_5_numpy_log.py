"""numpy's logarithm, which takes 0 with a warning; the count is a numpy integer."""


def steps_until(factor, eps):
    if factor >= 1:
        return None
    k = np.floor(np.log10(eps) / np.log10(factor)).astype(np.int64) + 1
    return max(k, 0)
