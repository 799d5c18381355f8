"""Handwritten digits: alone, or somewhere on a larger canvas.

The 1,797 pictures come with scikit-learn, so nothing is downloaded.  They are the test part of
"Optical Recognition of Handwritten Digits" (E. Alpaydin, C. Kaynak, UCI Machine Learning
Repository, 1998): 32 x 32 black and white scans, of which every 4 x 4 block was counted, which
gives 8 x 8 grey values from 0 to 16.
"""

from __future__ import annotations

import numpy as np

__all__ = ["INK", "TRAINING", "canvas", "digits"]

#: The largest grey value: 16 black pixels in a block of 4 x 4.
INK = 16.0

#: The first so many digits are for training; hidden pictures are drawn from the last 500.
TRAINING = 1297


def digits() -> tuple[np.ndarray, np.ndarray]:
    """All digits, in an order that is shuffled but always the same.

    In the collection the digits of one writer stand together and the last writers write unlike the
    first ones; shuffled, what is left out of training is like what is in it.

    Returns:
        images (1797, 8, 8) float64 with whole numbers from 0 (paper) to 16 (ink), and labels
        (1797,) int64 from 0 to 9.

    Raises:
        ModuleNotFoundError: if scikit-learn is missing.
    """
    try:
        from sklearn.datasets import load_digits
    except ImportError as error:
        raise ModuleNotFoundError(
            "The digits come with scikit-learn, which is not installed here. "
            "Install it with: pip install scikit-learn"
        ) from error
    found = load_digits()
    order = np.random.default_rng(1998).permutation(len(found.target))
    return found.images[order].astype(np.float64), found.target[order].astype(np.int64)


def canvas(
    images: np.ndarray,
    labels: np.ndarray,
    rng: np.random.Generator,
    size: int = 12,
    noise: float = 0.05,
    copies: int = 1,
) -> tuple[np.ndarray, np.ndarray]:
    """Each picture at a random place of an empty canvas, with noise over all of it.

    Args:
        images: (N, H, W), grey values from 0 to 16.
        labels: (N,).
        rng: where all random numbers come from.
        size: height and width of the canvas, at least H and W.
        noise: standard deviation of the normal noise, as a share of 16.
        copies: how often each picture is placed.

    Returns:
        X (N * copies, size, size) float64, cut off below 0 and above 16: all pictures once, then
        all of them again; and their labels, (N * copies,).

    Raises:
        ValueError: if a picture is larger than the canvas.
    """
    height, width = images.shape[1:]
    if size < max(height, width):
        raise ValueError(f"a canvas of {size} x {size} has no room for {height} x {width}")
    n = len(images) * copies
    y = np.tile(labels, copies)
    top = rng.integers(0, size - height + 1, size=n)
    left = rng.integers(0, size - width + 1, size=n)
    X = rng.normal(0.0, noise * INK, size=(n, size, size))
    rows = top[:, None, None] + np.arange(height)[None, :, None]
    columns = left[:, None, None] + np.arange(width)[None, None, :]
    X[np.arange(n)[:, None, None], rows, columns] += np.tile(images, (copies, 1, 1))
    return np.clip(X, 0.0, INK), y
