"""Two rings of points, one inside the other: no straight line parts them."""

from __future__ import annotations

import numpy as np


def two_rings(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Points of two rings around the origin.

    Args:
        n: number of points; half of them inner ones, rounded down.
        rng: where all random numbers come from.

    Returns:
        X (n, 2) float64, the points, and y (n,) int64: 0 for the inner disc (radius below 0.45),
        1 for the outer ring (radius 0.6 to 1.0).  The order is random; each coordinate carries
        normal noise of standard deviation 0.03.
    """
    y = np.zeros(n, dtype=np.int64)
    y[n // 2 :] = 1
    y = rng.permutation(y)
    # uniform over the area: the square of the radius is what is uniform
    low, high = np.where(y == 1, 0.6**2, 0.0), np.where(y == 1, 1.0, 0.45**2)
    radius = np.sqrt(rng.uniform(low, high))
    angle = rng.uniform(0.0, 2.0 * np.pi, size=n)
    points = radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return points + rng.normal(0.0, 0.03, size=(n, 2)), y
