"""The pairs are read as (top, left), (bottom, right)."""

HINT = (
    "Each pair belongs to one axis: first (top, bottom) for the rows, then (left, right) for the "
    "columns."
)


def zero_pad(X, pad):
    X = np.asarray(X, dtype=float)
    (top, left), (bottom, right) = ((pad, pad), (pad, pad)) if isinstance(pad, int) else pad
    return np.pad(X, ((0, 0), (top, bottom), (left, right), (0, 0)))
