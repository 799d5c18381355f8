"""Only the first kernel is used."""

HINT = (
    "You get a single map. Every filter gives a map of its own: three filters, three maps, side by "
    "side on the last axis."
)


def run_stack(image, kernels, plan):
    if set(plan) - {"conv", "relu", "pool"}:
        raise ValueError("unknown step")
    maps = np.asarray(image, dtype=float)
    kernels = np.asarray(kernels, dtype=float)[:1]
    entries = []
    for step in plan:
        if step == "conv":
            windows = np.lib.stride_tricks.sliding_window_view(maps, kernels.shape[1:])
            maps = np.einsum("ijab,fab->ijf", windows, kernels) / kernels[0].size
        elif step == "relu":
            maps = np.maximum(maps, 0)
        else:
            maps = pool2d(maps[np.newaxis], 2, 2, "max", True)[0]
        entries.append((step, maps))
    return entries
