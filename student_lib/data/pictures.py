"""The small pictures that the lessons work with.

Every array is read-only: copy it (``X_CLEAN.copy()``) before writing into it.
"""

from __future__ import annotations

import numpy as np

__all__ = [
    "EDGE_KERNEL",
    "FILTER_1",
    "FILTER_2",
    "FILTER_3",
    "O_CLEAN",
    "X_CHANGED",
    "X_CLEAN",
    "china_photo",
]


def _picture(*rows: str) -> np.ndarray:
    """(H, W) float64 from rows of text: ``#`` is ink, +1, and ``.`` is background, -1."""
    array = np.array([[1.0 if sign == "#" else -1.0 for sign in row] for row in rows])
    array.setflags(write=False)
    return array


#: (9, 9) a clean letter X: ink +1 on background -1.
X_CLEAN = _picture(
    ".........",
    ".#.....#.",
    "..#...#..",
    "...#.#...",
    "....#....",
    "...#.#...",
    "..#...#..",
    ".#.....#.",
    ".........",
)

#: (9, 9) a clean letter O.
O_CLEAN = _picture(
    ".........",
    "...###...",
    "..#...#..",
    ".#.....#.",
    ".#.....#.",
    ".#.....#.",
    "..#...#..",
    "...###...",
    ".........",
)

#: (9, 9) int64: 1 where the hand-drawn X differs from the clean one, 0 elsewhere; 16 ones.
X_CHANGED = np.array(
    [
        [0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 1, 0, 0, 0, 0, 1, 1, 0],
        [0, 1, 1, 0, 0, 1, 1, 0, 0],
        [0, 0, 1, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 1, 0, 0],
        [0, 0, 1, 1, 0, 0, 1, 1, 0],
        [0, 1, 1, 0, 0, 0, 0, 1, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    dtype=np.int64,
)
X_CHANGED.setflags(write=False)

#: (3, 3) looks for a stroke that falls to the right, like a backslash.
FILTER_1 = _picture("#..", ".#.", "..#")

#: (3, 3) looks for a crossing, a small X.
FILTER_2 = _picture("#.#", ".#.", "#.#")

#: (3, 3) looks for a stroke that rises to the right, like a slash.
FILTER_3 = _picture("..#", ".#.", "#..")

#: (1, 3) answers where the picture gets darker or brighter from left to right.
EDGE_KERNEL = np.array([[1.0, 0.0, -1.0]])
EDGE_KERNEL.setflags(write=False)


def china_photo(step: int = 3) -> np.ndarray:
    """The photo of a Chinese temple that comes with scikit-learn, in grey and smaller.

    Args:
        step: side of the square blocks of pixels that are averaged into one pixel.

    Returns:
        (427 // step, 640 // step) float64, brightness from 0.0 (black) to 1.0 (white).

    Raises:
        ModuleNotFoundError: if scikit-learn (or pillow, which reads the file) is missing.
    """
    try:
        from sklearn.datasets import load_sample_image

        colour = load_sample_image("china.jpg")
    except ImportError as error:
        raise ModuleNotFoundError(
            "The photo comes with scikit-learn, which is not installed here. "
            "Install it with: pip install scikit-learn pillow"
        ) from error
    # the usual weights of luma: the eye is most sensitive to green
    grey = colour.astype(float) @ np.array([0.299, 0.587, 0.114]) / 255.0
    height, width = grey.shape[0] // step, grey.shape[1] // step
    grey = grey[: height * step, : width * step]
    return grey.reshape(height, step, width, step).mean(axis=(1, 3))
