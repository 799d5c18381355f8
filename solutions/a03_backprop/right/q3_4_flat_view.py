"""A flat view of a copy; all values first, then one division."""


def numeric_grad(f, theta, h=1e-5):
    work = np.array(theta, dtype=float)
    flat = work.reshape(-1)
    differences = np.zeros(flat.size)
    for k in range(flat.size):
        kept = float(flat[k])
        flat[k] = kept - h
        differences[k] -= f(work)
        flat[k] = kept + h
        differences[k] += f(work)
        flat[k] = kept
    return differences.reshape(work.shape) / (2 * h)
