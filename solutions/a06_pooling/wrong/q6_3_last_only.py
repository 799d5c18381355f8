"""Only the result of the last step comes back."""

HINT = (
    "You return the last step only. The list has one pair for every step of the plan, so that one "
    "can see what each layer did."
)


def run_stack(image, kernels, plan):
    if set(plan) - {"conv", "relu", "pool"}:
        raise ValueError("unknown step")
    maps = np.asarray(image, dtype=float)
    kernels = np.asarray(kernels, dtype=float)
    for step in plan:
        if step == "conv":
            windows = np.lib.stride_tricks.sliding_window_view(maps, kernels.shape[1:])
            maps = np.einsum("ijab,fab->ijf", windows, kernels) / kernels[0].size
        elif step == "relu":
            maps = np.maximum(maps, 0)
        else:
            maps = pool2d(maps[np.newaxis], 2, 2, "max", True)[0]
    return [(plan[-1], maps)]
