"""A second pool in the plan does nothing."""

HINT = (
    "You pool only once. When the plan ends with pool, pool, the last two entries differ in size: "
    "each step takes what the step before it gave."
)


def run_stack(image, kernels, plan):
    if set(plan) - {"conv", "relu", "pool"}:
        raise ValueError("unknown step")
    maps = np.asarray(image, dtype=float)
    kernels = np.asarray(kernels, dtype=float)
    entries = []
    pooled = False
    for step in plan:
        if step == "conv":
            windows = np.lib.stride_tricks.sliding_window_view(maps, kernels.shape[1:])
            maps = np.einsum("ijab,fab->ijf", windows, kernels) / kernels[0].size
        elif step == "relu":
            maps = np.maximum(maps, 0)
        elif not pooled:
            maps = pool2d(maps[np.newaxis], 2, 2, "max", True)[0]
            pooled = True
        entries.append((step, maps))
    return entries
