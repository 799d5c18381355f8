"""Two series over time: the vibration of an engine, drawn, and sunspots, which are real."""

from __future__ import annotations

import numpy as np

#: Readings of the sensor each second.
RATE_HZ = 200

#: Standard deviation of the sensor's noise, in the units of the readings.
NOISE = 0.08


def engine(rng: np.random.Generator, n: int = 4000) -> np.ndarray:
    """Vibration of a four-stroke engine that idles, as a sensor on its block would report it.

    The shaft turns at about 900 rpm and its speed drifts slowly, by up to 4% to either side.
    What shakes is tied to the angle of the shaft: once a turn (first order, the unbalanced
    crank), twice a turn (second order, the pistons), once every two turns (half order, one cycle
    of a four-stroke engine), and a short pulse each time the engine fires.  A slow change of the
    load makes all of it stronger and weaker.  On top lies the noise of the sensor.

    Args:
        rng: where all random numbers come from: the strength and phase of every part, the mean
            speed, the drift, the load and the noise.  Two calls give two engines.
        n: number of readings, at 200 a second; at least 1.

    Returns:
        (n,) float64.  Mean and deviation are near 0 and 1, but differ from engine to engine.
    """
    seconds = np.arange(n) / RATE_HZ
    mean_rpm = rng.uniform(880.0, 920.0)
    rpm = mean_rpm * (1.0 + 0.04 * _slow(rng, seconds, 8.0, 16.0))
    angle = 2.0 * np.pi * np.cumsum(rpm / 60.0) / RATE_HZ
    load = 1.0 + 0.2 * _slow(rng, seconds, 4.0, 10.0)

    shaking = np.zeros(n)
    for order, low, high in ((1.0, 0.9, 1.2), (2.0, 0.5, 0.7), (0.5, 0.25, 0.4)):
        shaking += rng.uniform(low, high) * np.sin(order * angle + rng.uniform(0.0, 2.0 * np.pi))
    # a bump that is near 1 for a short part of each cycle of two turns, and near 0 elsewhere
    firing = np.exp(8.0 * (np.cos(0.5 * angle + rng.uniform(0.0, 2.0 * np.pi)) - 1.0))
    shaking += rng.uniform(0.5, 0.8) * (firing - firing.mean())
    return load * shaking + rng.normal(0.0, NOISE, size=n)


def _slow(
    rng: np.random.Generator, seconds: np.ndarray, shortest: float, longest: float
) -> np.ndarray:
    """A sine between -1 and 1 whose period, in seconds, lies between the two bounds."""
    turns = seconds / rng.uniform(shortest, longest) + rng.uniform()
    return np.sin(2.0 * np.pi * turns)


def sunspots() -> np.ndarray:
    """How many spots the sun had, year by year, from 1700 to 2008.

    Returns:
        (309,) float64, the mean number of spots of each year; the series that statsmodels brings
        along, so that nothing is downloaded.

    Raises:
        ModuleNotFoundError: if statsmodels is missing.
    """
    try:
        from statsmodels.datasets.sunspots import load_pandas

        table = load_pandas().data
    except ImportError as error:
        raise ModuleNotFoundError(
            "The sunspots come with statsmodels, which is not installed here. "
            "Install it with: pip install statsmodels"
        ) from error
    return np.array(table["SUNACTIVITY"], dtype=np.float64)
