"""The maps are cut off after two decimals, as printed on the slides."""

HINT = (
    "Your maps are rounded, and the rounding is carried on. The slides print two decimals only to "
    "save space; keep exact ninths such as 5/9, not 0.55."
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
            maps = np.trunc(maps * 100) / 100
        elif step == "relu":
            maps = np.maximum(maps, 0)
        else:
            maps = pool2d(maps[np.newaxis], 2, 2, "max", True)[0]
        entries.append((step, maps))
    return entries
