"""Turns the image and turns the map back."""


def true_convolve2d(image, kernel):
    return np.flip(correlate2d(np.flip(image), kernel))
