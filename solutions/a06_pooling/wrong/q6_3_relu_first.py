"""relu is applied to the picture before the convolution, and not to the maps."""

HINT = (
    "Negative answers survived into the input of the pool: relu belongs behind conv and works on "
    "the maps, not on the picture."
)


def run_stack(image, kernels, plan):
    if set(plan) - {"conv", "relu", "pool"}:
        raise ValueError("unknown step")
    maps = np.asarray(image, dtype=float)
    if "relu" in plan:
        maps = np.maximum(maps, 0)
    kernels = np.asarray(kernels, dtype=float)
    entries = []
    for step in plan:
        if step == "conv":
            windows = np.lib.stride_tricks.sliding_window_view(maps, kernels.shape[1:])
            maps = np.einsum("ijab,fab->ijf", windows, kernels) / kernels[0].size
        elif step == "pool":
            maps = pool2d(maps[np.newaxis], 2, 2, "max", True)[0]
        entries.append((step, maps))
    return entries
