"""One pass per window cell; a cell takes what no earlier cell of the window has taken."""


def max_pool_backward(dout, X, size, stride, ceil_mode):
    out = pool2d(X, size, stride, "max", ceil_mode)
    left_to_give = np.array(dout, dtype=float)
    given = np.zeros(out.shape, dtype=bool)
    dX = np.zeros(np.shape(X))
    for a in range(size):
        for b in range(size):
            cells = X[:, a::stride, b::stride][:, : out.shape[1], : out.shape[2]]
            h, w = cells.shape[1:3]
            wins = (cells == out[:, :h, :w]) & ~given[:, :h, :w]
            given[:, :h, :w] |= wins
            rows, columns = a + stride * np.arange(h), b + stride * np.arange(w)
            dX[:, rows[:, None], columns] += wins * left_to_give[:, :h, :w]
    return dX
