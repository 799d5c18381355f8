"""Two quarter turns, then correlate2d; numpy booleans."""


def true_convolve2d(image, kernel):
    return correlate2d(image, np.rot90(kernel, 2))


same_result = {}
for key, kernel in {
    "filter_1": [[1, -1, -1], [-1, 1, -1], [-1, -1, 1]],
    "filter_2": [[1, -1, 1], [-1, 1, -1], [1, -1, 1]],
    "filter_3": [[-1, -1, 1], [-1, 1, -1], [1, -1, -1]],
    "edge": [[1, 0, -1]],
}.items():
    same_result[key] = np.all(np.array(kernel) == np.rot90(kernel, 2))
