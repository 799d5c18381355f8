"""One array for each shape is filled again at every call."""

HINT = (
    "Your gate fills the same array again at every call, so what a caller got before changes "
    "under his hands. Return a new array each time."
)

buffers = {}


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    small = np.exp(-np.abs(z))
    result = buffers.setdefault(z.shape, np.empty(z.shape))
    result[...] = np.where(z >= 0, 1.0, small) / (1.0 + small) * values
    return result
