"""Plain Python loops over every image, place and channel."""


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode != "max" and mode != "average":
        raise ValueError("mode must be max or average")
    images = np.array(X).tolist()
    rows, columns = len(images[0]), len(images[0][0])
    oh = pool_output_size(rows, size, stride, ceil_mode)
    ow = pool_output_size(columns, size, stride, ceil_mode)
    result = []
    for image in images:
        maps = []
        for i in range(oh):
            line = []
            for j in range(ow):
                pixel = []
                for c in range(len(image[0][0])):
                    cells = []
                    for a in range(i * stride, min(i * stride + size, rows)):
                        for b in range(j * stride, min(j * stride + size, columns)):
                            cells.append(image[a][b][c])
                    pixel.append(max(cells) if mode == "max" else sum(cells) / len(cells))
                line.append(pixel)
            maps.append(line)
        result.append(maps)
    return np.array(result, dtype=float)
