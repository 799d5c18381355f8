"""Boolean indexing on a copy."""


def recover_deformed(clean, mask):
    clean, mask = np.asarray(clean, dtype=float).copy(), np.asarray(mask, dtype=bool)
    if clean.shape != mask.shape:
        raise ValueError(f"{clean.shape} and {mask.shape}")
    clean[mask] *= -1
    return clean


def pixel_agreement(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if not a.shape == b.shape:
        raise ValueError(f"{a.shape} and {b.shape}")
    return 1 - float(np.mean(a != b))
