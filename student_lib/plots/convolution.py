"""Pictures of A05: windows that slide, maps of scores, a photo under several kernels.

Every function takes plain arrays and returns a closed matplotlib figure; ``window_animation``
returns something a notebook can play.  Matplotlib is imported when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREY, MAP_COLOURS, ORANGE

__all__ = [
    "kernels_on_photo",
    "letters",
    "positions_on_line",
    "score_maps",
    "sum_beside_mean",
    "window_animation",
    "window_scores",
    "window_strip",
]


def letters(
    pictures: Mapping[str, np.ndarray], marked: np.ndarray | None = None, title: str = ""
) -> Any:
    """Small pictures side by side, ink dark and background light.

    Args:
        pictures: title -> (H, W) numbers, ink +1 and background -1.
        marked: (H, W), not 0 where a pixel of the last picture gets an orange frame.
        title: the point of the figure.
    """
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(
        1, len(pictures), figsize=(2.9 * len(pictures), 3.5), squeeze=False, layout="constrained"
    )
    for axis, (name, picture) in zip(axes[0], pictures.items(), strict=True):
        _ink(axis, picture)
        axis.set_title(name, fontsize=11)
        axis.set_xlabel("column")
    axes[0, 0].set_ylabel("row")
    if marked is not None:
        for i, j in np.argwhere(np.asarray(marked) != 0):
            _frame(axes[0, -1], i, j, 1, 1, ORANGE, 2)
    if title:
        figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


def positions_on_line(cases: Sequence[tuple[int, int, int, int]]) -> Any:
    """One panel per case: a line of cells, its zeros of padding, and every window that fits.

    Args:
        cases: tuples (W, F, P, S): cells, window, padding at each end, stride.
    """
    import matplotlib.pyplot as plt

    counts = [len(range(0, W + 2 * P - F + 1, S)) for W, F, P, S in cases]
    figure, axes = plt.subplots(
        len(cases),
        1,
        squeeze=False,
        layout="constrained",
        figsize=(8, sum(1.1 + 0.24 * n for n in counts)),
        height_ratios=[1.1 + 0.24 * n for n in counts],
    )
    widest = max(W + 2 * P for W, _, P, _ in cases)
    for axis, (W, F, P, S) in zip(axes[:, 0], cases, strict=True):
        reached = 0
        for k, start in enumerate(range(0, W + 2 * P - F + 1, S)):
            reached = start + F
            axis.barh(
                -0.95 - 0.5 * k,
                F - 0.12,
                0.36,
                left=start - P + 0.06,
                color=BLUE if k % 2 else ORANGE,
            )
        for cell in range(-P, W + P):
            padding = cell < 0 or cell >= W
            unused = cell + P >= reached
            axis.barh(
                0,
                1,
                0.9,
                left=cell,
                edgecolor="black",
                color="#E6E6E6" if padding else "white",
                hatch="////" if unused else None,
            )
            axis.text(
                cell + 0.5,
                0,
                "0" if padding else str(cell),
                ha="center",
                va="center",
                fontsize=10,
                color="#555555" if padding else "black",
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1} if unused else None,
            )
        left_over = W + 2 * P - reached
        note = f", {left_over} left over (hatched)" if left_over else ""
        axis.set_title(
            f"{W} cells, window {F}, padding {P}, stride {S}{note}", fontsize=11, loc="left"
        )
        axis.set_xlim(-1.5, widest + 0.2)
        axis.axis("off")
    plt.close(figure)
    return figure


def window_scores(
    image: np.ndarray, kernel: np.ndarray, sums: Mapping[tuple[int, int], int]
) -> Any:
    """For some positions of the window: where it stands, and how its nine products come out.

    Args:
        image: (H, W) numbers, ink +1 and background -1.
        kernel: (KH, KW) numbers, +1 and -1.
        sums: (row, column) of the window's top left corner -> the sum of its products.
    """
    import matplotlib.pyplot as plt

    rows, columns = kernel.shape
    figure, axes = plt.subplots(
        len(sums), 4, figsize=(8.6, 2.55 * len(sums)), squeeze=False, layout="constrained"
    )
    for line, ((i, j), total) in zip(axes, sums.items(), strict=True):
        patch = np.asarray(image)[i : i + rows, j : j + columns]
        _ink(line[0], image)
        _frame(line[0], i, j, rows, columns, ORANGE, 3)
        line[0].set_title(f"window at ({i}, {j})", fontsize=10)
        for axis, part, name in [(line[1], patch, "patch"), (line[2], kernel, "kernel")]:
            _ink(axis, part)
            axis.set_title(name, fontsize=10)
            axis.set(xticks=[], yticks=[])
            _numbers(axis, part, [["white" if v > 0 else "black" for v in row] for row in part])
        products = patch * kernel
        line[3].imshow(products, cmap=MAP_COLOURS, vmin=-2, vmax=2)
        line[3].set(xticks=[], yticks=[])
        line[3].set_title(f"products: sum {total}", fontsize=10)
        _numbers(line[3], products, [["black"] * columns] * rows)
    figure.suptitle("Where patch and kernel agree, the product is +1", fontsize=12)
    plt.close(figure)
    return figure


def window_strip(image: np.ndarray, size: tuple[int, int], stride: int, steps: int = 4) -> Any:
    """The first steps of a window, and the cell of the result that each of them fills.

    Args:
        image: (H, W) numbers, ink +1 and background -1.
        size: (KH, KW) of the window.
        stride: cells between two positions.
        steps: how many steps to draw, row by row.
    """
    import matplotlib.pyplot as plt

    height, width = np.shape(image)
    starts = [
        (i, j)
        for i in range(0, height - size[0] + 1, stride)
        for j in range(0, width - size[1] + 1, stride)
    ]
    rows = len({i for i, _ in starts})
    columns = len({j for _, j in starts})
    per_row = [*range(steps - 1), columns]  # the last panel shows the start of the second row
    figure, axes = plt.subplots(2, steps, figsize=(2.2 * steps, 4.6), layout="constrained")
    for k, (above, below) in enumerate(axes.T):
        step = per_row[k]
        i, j = starts[step]
        _ink(above, image)
        _frame(above, i, j, *size, ORANGE, 3)
        above.set_title(f"step {step + 1}: ({i}, {j})", fontsize=10)
        done = np.zeros((rows, columns))
        done.ravel()[:step] = 0.25
        done.ravel()[step] = 0.6
        below.imshow(done, cmap="Oranges", vmin=0, vmax=1)
        below.set(xticks=range(columns), yticks=range(rows))
        below.set_xticks(np.arange(columns + 1) - 0.5, minor=True)
        below.set_yticks(np.arange(rows + 1) - 0.5, minor=True)
        below.grid(which="minor", color="black", linewidth=0.6)
        below.tick_params(which="minor", length=0)
        below.set_xlabel(f"fills ({step // columns}, {step % columns})", fontsize=10)
    axes[0, 0].set_ylabel("image row")
    axes[1, 0].set_ylabel("result row")
    figure.suptitle(
        f"Stride {stride}: the window jumps {stride} cells, the result moves by 1", fontsize=12
    )
    plt.close(figure)
    return figure


def window_animation(
    image: np.ndarray, size: tuple[int, int], result: np.ndarray, stride: int = 1
) -> Any:
    """A short film: the window slides over the image and the result fills up.

    Args:
        image: (H, W) numbers, ink +1 and background -1.
        size: (KH, KW) of the window.
        result: (OH, OW) what the window gave at every position.
        stride: cells between two positions.

    Returns:
        an object that a notebook shows as a player; the film itself is in it, no file is written.
    """
    import matplotlib.pyplot as plt
    from IPython.display import HTML
    from matplotlib.animation import FuncAnimation

    result = np.asarray(result, dtype=float)
    figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.3), dpi=72, layout="constrained")
    _ink(left, image)
    left.set_title("image")
    window = _frame(left, 0, 0, *size, ORANGE, 3)
    limit = float(np.max(np.abs(result))) or 1.0
    shown = np.full(result.shape, np.nan)
    drawing = right.imshow(shown, cmap=MAP_COLOURS, vmin=-limit, vmax=limit)
    right.set(xticks=range(result.shape[1]), yticks=range(result.shape[0]))
    right.set_title("result so far")
    texts: list[Any] = []

    def draw(step: int) -> list[Any]:
        if step == 0:
            shown[:] = np.nan
            while texts:
                texts.pop().remove()
        i, j = divmod(step, result.shape[1])
        window.set_xy((j * stride - 0.5, i * stride - 0.5))
        shown[i, j] = result[i, j]
        drawing.set_data(shown)
        colour = "white" if abs(result[i, j]) > 0.6 * limit else "black"
        texts.append(
            right.text(
                j, i, f"{result[i, j]:g}", ha="center", va="center", color=colour, fontsize=12
            )
        )
        return [window, drawing, *texts]

    film = FuncAnimation(figure, draw, frames=result.size, interval=450, blit=False)
    player = HTML(film.to_jshtml(default_mode="once"))
    plt.close(figure)
    return player


def score_maps(
    images: Mapping[str, np.ndarray],
    maps: Mapping[str, np.ndarray],
    kernels: Sequence[np.ndarray],
) -> Any:
    """Feature maps of several pictures, one row per picture, the best scores framed.

    Args:
        images: name -> (H, W) numbers, ink +1 and background -1.
        maps: the same names -> (OH, OW, F) scores.
        kernels: F kernels (KH, KW) of +1 and -1, drawn small above their maps.
    """
    import matplotlib.pyplot as plt

    count = len(kernels)
    cells = np.asarray(kernels[0]).size
    figure, axes = plt.subplots(
        1 + len(images),
        1 + count,
        figsize=(2.5 * (1 + count), 0.4 + 1.3 + 2.75 * len(images)),
        layout="constrained",
        squeeze=False,
        height_ratios=[0.45] + [1] * len(images),
    )
    axes[0, 0].axis("off")
    for f, kernel in enumerate(kernels):
        _ink(axes[0, 1 + f], kernel)
        axes[0, 1 + f].set(xticks=[], yticks=[])
        axes[0, 1 + f].set_title(f"filter {f + 1}", fontsize=11)
    drawing: Any = None
    for row, (name, image) in zip(axes[1:], images.items(), strict=True):
        _ink(row[0], image)
        row[0].set_title(name, fontsize=11)
        row[0].set_ylabel("row")
        for f, axis in enumerate(row[1:]):
            scores = np.asarray(maps[name])[:, :, f]
            drawing = axis.imshow(scores, cmap=MAP_COLOURS, vmin=-1, vmax=1)
            _numbers(
                axis,
                np.rint(scores * cells),
                [["white" if abs(v) > 0.65 else "black" for v in line] for line in scores],
            )
            best = scores.max()
            for i, j in np.argwhere(np.isclose(scores, best)):
                _frame(axis, i, j, 1, 1, "black", 2.5)
            axis.set(xticks=range(0, scores.shape[1], 2), yticks=range(0, scores.shape[0], 2))
            axis.set_title(f"map {f + 1}: best {best * cells:.0f}/{cells}", fontsize=11)
    for axis in axes[-1]:
        axis.set_xlabel("column")
    figure.colorbar(drawing, ax=axes[1:, :], shrink=0.6, label="score")
    figure.suptitle(f"Scores, printed in units of 1/{cells}; the best ones are framed", fontsize=12)
    plt.close(figure)
    return figure


def kernels_on_photo(photo: np.ndarray, results: Mapping[str, np.ndarray]) -> Any:
    """A grey photo and what several kernels make of it.

    Args:
        photo: (H, W) brightness, 0 to 1.
        results: title -> (OH, OW) numbers.  Results without negative numbers are drawn as a
            photo; the others in colours around zero, cut off at their largest 1 % of values.
    """
    import matplotlib.pyplot as plt

    count = 1 + len(results)
    lines = -(-count // 2)
    figure, axes = plt.subplots(
        lines, 2, figsize=(9, 3.2 * lines), layout="constrained", squeeze=False
    )
    for axis in axes.ravel():
        axis.axis("off")
    axes[0, 0].imshow(photo, cmap="gray", vmin=0, vmax=1)
    axes[0, 0].set_title("the photo", fontsize=11)
    for axis, (name, result) in zip(axes.ravel()[1:], results.items(), strict=False):
        if np.min(result) < 0:
            limit = np.percentile(np.abs(result), 99)
            drawing = axis.imshow(result, cmap=MAP_COLOURS, vmin=-limit, vmax=limit)
        else:
            drawing = axis.imshow(result, cmap="gray", vmin=0, vmax=1)
        axis.set_title(name, fontsize=11)
        signed = np.min(result) < 0
        figure.colorbar(
            drawing,
            ax=axis,
            shrink=0.75,
            extend="both" if signed else "neither",
            label="difference in brightness" if signed else "brightness",
        )
    figure.suptitle("One photo, several kernels: each answers its own question", fontsize=12)
    plt.close(figure)
    return figure


def sum_beside_mean(sums: Mapping[str, np.ndarray], means: Mapping[str, np.ndarray]) -> Any:
    """The same maps as sums (above) and as means (below), with the range of each colour bar.

    Args:
        sums: title -> (OH, OW) sums of products.
        means: the same titles -> (OH, OW) means of products.
    """
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(
        2, len(sums), figsize=(4.2 * len(sums), 6.4), squeeze=False, layout="constrained"
    )
    for row, maps, word in [(axes[0], sums, "sum"), (axes[1], means, "mean")]:
        for axis, (name, values) in zip(row, maps.items(), strict=True):
            limit = float(np.max(np.abs(values))) if word == "sum" else 1.0
            drawing = axis.imshow(values, cmap=MAP_COLOURS, vmin=-limit, vmax=limit)
            axis.set_title(f"{name}, {word} of products", fontsize=11)
            axis.set(xlabel="column", ylabel="row")
            figure.colorbar(drawing, ax=axis, shrink=0.85, label=word)
    figure.suptitle("Sums grow with the kernel; means share one scale from -1 to 1", fontsize=12)
    plt.close(figure)
    return figure


def _ink(axis: Any, picture: np.ndarray) -> None:
    """A picture of +1 (dark) and -1 (light) with thin lines between its cells."""
    height, width = np.shape(picture)
    axis.imshow(picture, cmap="Greys", vmin=-1.1, vmax=1.4)
    axis.set(xticks=range(0, width, 2), yticks=range(0, height, 2))
    axis.set_xticks(np.arange(width + 1) - 0.5, minor=True)
    axis.set_yticks(np.arange(height + 1) - 0.5, minor=True)
    axis.grid(which="minor", color=GREY, linewidth=0.5)
    axis.tick_params(which="minor", length=0)


def _frame(
    axis: Any, row: int, column: int, height: int, width: int, colour: str, line: float
) -> Any:
    """A rectangle around cells."""
    from matplotlib.patches import Rectangle

    patch = Rectangle(
        (column - 0.5, row - 0.5), width, height, fill=False, edgecolor=colour, linewidth=line
    )
    return axis.add_patch(patch)


def _numbers(axis: Any, values: np.ndarray, colours: Sequence[Sequence[str]]) -> None:
    """Whole numbers in the middle of their cells."""
    size = 12 if np.shape(values)[0] <= 4 else 9
    for (i, j), value in np.ndenumerate(np.asarray(values)):
        text = f"{value + 0.0:+.0f}" if size == 12 else f"{value + 0.0:.0f}"
        axis.text(j, i, text, ha="center", va="center", color=colours[i][j], fontsize=size)
