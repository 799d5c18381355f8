"""Loops for the convolution, relu by where, the windows cut out by hand."""


def run_stack(image, kernels, plan):
    image = np.array(image, dtype=float)
    out = []
    current = None
    for step in plan:
        if step == "conv":
            k = np.array(kernels[0])
            rows = image.shape[0] - k.shape[0] + 1
            columns = image.shape[1] - k.shape[1] + 1
            current = np.zeros((rows, columns, len(kernels)))
            for f, kernel in enumerate(kernels):
                for i in range(rows):
                    for j in range(columns):
                        patch = image[i : i + k.shape[0], j : j + k.shape[1]]
                        current[i, j, f] = np.mean(patch * np.array(kernel))
        elif step == "relu":
            current = np.where(current > 0, current, 0.0)
        elif step == "pool":
            rows = pool_output_size(current.shape[0], 2, 2, ceil_mode=True)
            columns = pool_output_size(current.shape[1], 2, 2, ceil_mode=True)
            pooled = np.zeros((rows, columns, current.shape[2]))
            for i in range(rows):
                for j in range(columns):
                    pooled[i, j] = current[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max(axis=(0, 1))
            current = pooled
        else:
            raise ValueError(f"unknown step {step}")
        out.append((step, current))
    return out
