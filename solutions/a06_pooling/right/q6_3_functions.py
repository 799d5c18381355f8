"""A function for each step, in a dictionary; a tuple comes back and steps change copies only."""


def run_stack(image, kernels, plan):
    def conv(picture):
        picture = np.asarray(picture, dtype=float)
        maps = []
        for kernel in kernels:
            kernel = np.asarray(kernel, dtype=float)
            height = len(picture) - len(kernel) + 1
            width = picture.shape[1] - kernel.shape[1] + 1
            total = np.zeros((height, width))
            for a in range(kernel.shape[0]):
                for b in range(kernel.shape[1]):
                    total += kernel[a, b] * picture[a : a + height, b : b + width]
            maps.append(total / kernel.size)
        return np.dstack(maps)

    def relu(maps):
        maps = maps.copy()
        maps[maps < 0] = 0
        return maps

    def pool(maps):
        return pool2d([maps], 2, 2, "max", True)[0]

    layers = {"conv": conv, "relu": relu, "pool": pool}
    for step in plan:
        if step not in layers:
            raise ValueError(f"{step} is no step")
    history = [image]
    for step in plan:
        history.append(layers[step](history[-1]))
    return tuple(zip(plan, history[1:]))
