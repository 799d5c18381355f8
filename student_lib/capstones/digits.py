"""A07: which digit is it, wherever on the picture it stands?"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from student_lib.capstones import Capstone, Hidden, Predict
from student_lib.data import online
from student_lib.data.digits import INK, TRAINING, canvas, digits
from student_lib.models import ModelFacts

CLASSES = 10

#: A hidden draw of MNIST: so many test pictures, each moved by up to SHIFT pixels down and across
#: and turned by up to DEGREES.  The test labels of MNIST are public, the moved pictures are not.
PICTURES, SHIFT, DEGREES = 2000, 2.0, 10.0


def prepared(images: np.ndarray, largest: float) -> np.ndarray:
    """(N, H, W) of any numbers -> (N, H, W, 1) float32, divided by the largest possible value."""
    return (images / largest).astype(np.float32)[..., np.newaxis]


def moved(
    images: np.ndarray, down: np.ndarray, right: np.ndarray, degrees: np.ndarray
) -> np.ndarray:
    """Pictures that are turned about their middle and then moved.

    Every pixel of the result asks where it came from and takes the mean of the four pixels around
    that place, weighted by nearness (bilinear); outside of the picture there are zeros.

    Args:
        images: (N, H, W).
        down, right: (N,), in pixels, parts of pixels too.
        degrees: (N,), clockwise as the picture is looked at.

    Returns:
        (N, H, W) float64.
    """
    n, height, width = images.shape
    angle = np.deg2rad(degrees)[:, None, None]
    middle = (height - 1) / 2, (width - 1) / 2
    y = np.arange(height)[None, :, None] - middle[0] - down[:, None, None]
    x = np.arange(width)[None, None, :] - middle[1] - right[:, None, None]
    row = np.cos(angle) * y - np.sin(angle) * x + middle[0]
    column = np.sin(angle) * y + np.cos(angle) * x + middle[1]
    # a frame of zeros: whatever lies outside reads from there
    framed = np.pad(np.asarray(images, dtype=np.float64), ((0, 0), (1, 1), (1, 1)))
    row, column = np.clip(row, -1, height), np.clip(column, -1, width)
    top = np.minimum(np.floor(row).astype(int), height - 1)
    left = np.minimum(np.floor(column).astype(int), width - 1)
    below, beside = row - top, column - left

    def corner(rows_down: int, columns_right: int) -> np.ndarray:
        which = np.arange(n)[:, None, None]
        return framed[which, top + 1 + rows_down, left + 1 + columns_right]

    upper = corner(0, 0) * (1 - beside) + corner(0, 1) * beside
    lower = corner(1, 0) * (1 - beside) + corner(1, 1) * beside
    return upper * (1 - below) + lower * below


# ---------------------------------------------------------------- digits on a canvas


def training(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """X (3891, 12, 12, 1) float32 and y (3891,) int64: the first digits, three places each."""
    images, labels = digits()
    X, y = canvas(images[:TRAINING], labels[:TRAINING], rng, copies=3)
    return prepared(X, INK), y


def draw(rng: np.random.Generator) -> Hidden:
    """The 500 other digits, each somewhere on its canvas."""
    images, labels = digits()
    X, y = canvas(images[TRAINING:], labels[TRAINING:], rng)
    return Hidden({"X": prepared(X, INK)}, {"y": y})


# ---------------------------------------------------------------- MNIST


def training_mnist(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """X (60000, 28, 28, 1) float32 and y (60000,) int64: all there is, so nothing is drawn."""
    (images, labels), _ = online.mnist()
    return prepared(images, 255.0), labels.astype(np.int64)


def draw_mnist(rng: np.random.Generator) -> Hidden:
    """2,000 of the test pictures, a little moved and turned."""
    _, (images, labels) = online.mnist()
    chosen = rng.choice(len(images), size=PICTURES, replace=False)
    down, right = rng.uniform(-SHIFT, SHIFT, size=(2, PICTURES))
    degrees = rng.uniform(-DEGREES, DEGREES, size=PICTURES)
    X = moved(images[chosen], down, right, degrees)
    return Hidden({"X": prepared(X, 255.0)}, {"y": labels[chosen].astype(np.int64)})


# ---------------------------------------------------------------- both


def score(predict: Predict, hidden: Hidden) -> dict[str, float]:
    """Share of pictures whose most probable class, of (N, 10), is the right one."""
    said = predict(hidden.inputs["X"])
    guessed = np.argmax(said.reshape(len(said), -1), axis=1)
    return {"accuracy": float(np.mean(guessed == hidden.answers["y"]))}


def relabel(
    rng: np.random.Generator, arrays: tuple[np.ndarray, ...], hidden: Hidden
) -> tuple[tuple[np.ndarray, ...], Hidden]:
    """The ten classes change their numbers."""
    number = rng.permutation(CLASSES)
    X, y = arrays
    return (X, number[y]), Hidden(hidden.inputs, {"y": number[hidden.answers["y"]]})


def adviser(enough: float) -> Callable[[ModelFacts, Mapping[str, float]], str]:
    """Advice for nets whose accuracy is below ``enough``."""

    def advise(facts: ModelFacts, measured: Mapping[str, float]) -> str:
        accuracy = measured["accuracy"]
        if accuracy >= enough:
            return ""
        if accuracy < 0.2:
            return (
                "That is hardly more than guessing, so the net has learned nothing that holds: "
                "does every picture still stand beside its own label, and does the loss fall "
                "from epoch to epoch?"
            )
        if not facts.having("Conv2D", "SeparableConv2D", "DepthwiseConv2D"):
            return (
                "The net looks at the picture through dense layers only, which have to learn "
                "every stroke anew for each place: which layer uses the same weights everywhere?"
            )
        if 0 <= facts.params < 3000:
            return (
                "A net with so few weights has little room for ten digits: what do more filters "
                "change?"
            )
        return (
            "The net has what it needs, so look at the training: does the loss still fall when "
            "you stop, and does it fall as well on pictures that you held back?"
        )

    return advise


CAPSTONES = (
    Capstone(
        "digits_canvas",
        ((12, 12, 1), CLASSES),
        training,
        draw,
        score,
        (CLASSES,),
        "probabilities",
        relabel=relabel,
        advise=adviser(0.96),
    ),
    Capstone(
        "mnist",
        ((28, 28, 1), CLASSES),
        training_mnist,
        draw_mnist,
        score,
        (CLASSES,),
        "probabilities",
        relabel=relabel,
        advise=adviser(0.98),
        online=True,
    ),
)
