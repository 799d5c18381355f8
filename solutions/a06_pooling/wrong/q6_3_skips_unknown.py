"""A step with an unknown name is passed over."""

HINT = (
    "A step that is none of the three names must raise a ValueError. Passed over in silence, a "
    "typing slip would leave a layer out."
)


def run_stack(image, kernels, plan):
    maps = np.asarray(image, dtype=float)
    kernels = np.asarray(kernels, dtype=float)
    entries = []
    for step in plan:
        if step == "conv":
            windows = np.lib.stride_tricks.sliding_window_view(maps, kernels.shape[1:])
            maps = np.einsum("ijab,fab->ijf", windows, kernels) / kernels[0].size
        elif step == "relu":
            maps = np.maximum(maps, 0)
        elif step == "pool":
            maps = pool2d(maps[np.newaxis], 2, 2, "max", True)[0]
        entries.append((step, maps))
    return entries
