"""Axes of length one are taken out of the maps."""

HINT = (
    "np.squeeze takes out every axis of length one: with a single kernel or a single place the "
    "array loses an axis. Its shape is always (rows, columns, F)."
)


def run_stack(image, kernels, plan):
    if set(plan) - {"conv", "relu", "pool"}:
        raise ValueError("unknown step")
    maps = np.asarray(image, dtype=float)
    kernels = np.asarray(kernels, dtype=float)
    entries = []
    for step in plan:
        if step == "conv":
            windows = np.lib.stride_tricks.sliding_window_view(maps, kernels.shape[1:])
            maps = np.einsum("ijab,fab->ijf", windows, kernels) / kernels[0].size
        elif step == "relu":
            maps = np.maximum(maps, 0)
        else:
            maps = pool2d(maps[np.newaxis], 2, 2, "max", True)[0]
        entries.append((step, np.squeeze(maps)))
    return entries
