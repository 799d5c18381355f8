"""Four loops and the functions of Q5.1 and Q5.2."""


def correlate2d(image, kernel, stride=1, pad=0):
    image = zero_pad(np.asarray(image, dtype=float)[None, :, :, None], pad)[0, :, :, 0]
    kernel = np.asarray(kernel, dtype=float)
    rows = conv_output_size(image.shape[0], kernel.shape[0], 0, stride, "floor")
    columns = conv_output_size(image.shape[1], kernel.shape[1], 0, stride, mode="floor")
    result = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            total = 0
            for a in range(kernel.shape[0]):
                for b in range(kernel.shape[1]):
                    total += image[i * stride + a, j * stride + b] * kernel[a, b]
            result[i, j] = total
    return result
