"""One shifted picture for every cell of the window; -inf and counts at the edge."""


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    X = np.asarray(X, dtype=np.float64)
    n, h, w, c = X.shape
    oh, ow = (pool_output_size(side, size, stride, ceil_mode) for side in (h, w))
    best = np.full((n, oh, ow, c), -np.inf)
    total, count = np.zeros((n, oh, ow, c)), np.zeros((n, oh, ow, c))
    for a in range(size):
        for b in range(size):
            part = X[:, a::stride, b::stride][:, :oh, :ow]
            place = np.s_[:, : part.shape[1], : part.shape[2]]
            best[place] = np.maximum(best[place], part)
            total[place] += part
            count[place] += 1
    if mode == "max":
        return best
    if mode == "average":
        return total / count
    raise ValueError(f"unknown mode {mode}")
