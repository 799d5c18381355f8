"""One tiny case of a computation, with every intermediate number printed and drawn.

    from student_lib import explain
    explain.convolution()          # window by window
    explain.rnn_step()             # term by term
    explain.lstm_step()            # gate by gate
    explain.bptt()                 # step by step, forward and back again

Each prints its numbers and returns a figure that a notebook shows as a strip to scroll through,
one picture for each step of the computation.  The cases are fixed and so small that one can
follow them with a pocket calculator; hand over your own function and it is run on the same
numbers: ``explain.rnn_step(rnn_step)`` says where your result leaves the printed one.
"""

from __future__ import annotations

import base64
import html
import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREEN, GREY, ORANGE, arrow

__all__ = ["Step", "Walkthrough", "bptt", "convolution", "lstm_step", "rnn_step"]


IMAGE = ((1, 0, 2, -1), (0, 3, 1, 0), (2, -1, 0, 1), (1, 1, -2, 0))
KERNEL = ((1, 0, -1), (2, 1, 0))


@dataclass(frozen=True)
class Step:
    """One step of a computation.

    Attributes:
        title: what happens in it.
        lines: the arithmetic, as it is printed.
        draw: draws the step on an empty matplotlib figure.
    """

    title: str
    lines: tuple[str, ...]
    draw: Callable[[Any], None]


@dataclass(frozen=True)
class Walkthrough:
    """The steps of one computation; a notebook shows them as a strip to scroll through.

    Attributes:
        title: what is computed.
        steps: in order.
        results: name -> what comes out at the end, as an array.
        remark: what was found out about the student's own function.
    """

    title: str
    steps: tuple[Step, ...]
    results: Mapping[str, np.ndarray] = field(default_factory=dict)
    remark: str = ""

    def __str__(self) -> str:
        parts = [self.title]
        for number, step in enumerate(self.steps, start=1):
            parts.append(f"{number}. {step.title}")
            parts += [f"     {line}" for line in step.lines]
        return "\n".join([*parts, *([self.remark] if self.remark else [])])

    def figure(self, number: int) -> Any:
        """The closed matplotlib figure of step ``number``, counted from 1."""
        import matplotlib.pyplot as plt

        figure = plt.figure(figsize=(6.0, 3.0), layout="constrained")
        self.steps[number - 1].draw(figure)
        plt.close(figure)
        return figure

    def _repr_html_(self) -> str:
        cards = []
        for number, step in enumerate(self.steps, start=1):
            picture = io.BytesIO()
            self.figure(number).savefig(picture, format="png", dpi=90, facecolor="white")
            data = base64.b64encode(picture.getvalue()).decode("ascii")
            said = html.escape("\n".join(step.lines))
            cards.append(
                '<div style="flex:0 0 auto;width:560px;scroll-snap-align:start;border:1px solid '
                '#8A8A8A;border-radius:8px;padding:8px">'
                f"<b>{number} of {len(self.steps)}: {html.escape(step.title)}</b>"
                f'<img alt="{html.escape(step.title)}" style="display:block;width:100%" '
                f'src="data:image/png;base64,{data}">'
                f'<pre style="margin:4px 0 0;white-space:pre-wrap">{said}</pre></div>'
            )
        return (
            f"<p><b>{html.escape(self.title)}</b> Scroll sideways.</p>"
            '<div tabindex="0" style="display:flex;gap:12px;overflow-x:auto;'
            f'scroll-snap-type:x mandatory;padding-bottom:8px">{"".join(cards)}</div>'
            f"<p>{html.escape(self.remark)}</p>"
        )


def convolution(mine: Callable[..., Any] | None = None) -> Walkthrough:
    """Slide a kernel of 2 × 3 numbers over an image of 4 × 4, window by window.

    Args:
        mine: your ``correlate2d``, to be compared on the same image.

    Returns:
        A strip of six windows; the numbers are printed as well.
    """
    out = np.full((3, 2), np.nan)
    steps = []
    for i in range(3):
        for j in range(2):
            terms = [(IMAGE[i + a][j + b], KERNEL[a][b]) for a in range(2) for b in range(3)]
            out[i, j] = sum(pixel * weight for pixel, weight in terms)
            rows = [" + ".join(f"{_n(p)}·{_n(w)}" for p, w in terms[k : k + 3]) for k in (0, 3)]
            so_far = out.copy()
            steps.append(
                Step(
                    f"Window at row {i}, column {j}",
                    (f"{rows[0]}", f"+ {rows[1]} = {out[i, j]:g}"),
                    _draw_window(i, j, so_far),
                )
            )
    arguments = (np.array(IMAGE, dtype=float), np.array(KERNEL, dtype=float))
    return _told(
        "A kernel slides over an image: multiply, add, write down, move on.",
        steps,
        {"result": out},
        mine,
        arguments,
    )


def rnn_step(mine: Callable[..., Any] | None = None) -> Walkthrough:
    """One step of a recurrent layer with two units and three inputs, term by term.

    Args:
        mine: your ``rnn_step``, to be compared on the same numbers.

    Returns:
        A strip of four steps; the numbers are printed as well.
    """
    x, h = (1.0, 0.0, -1.0), (0.5, -0.25)
    Wx = ((0.5, -1.0), (0.3, 0.8), (-0.2, 0.4))
    Wh = ((0.6, 0.1), (-0.4, 0.9))
    b = (0.1, -0.2)
    from_x = [math.fsum(x[i] * Wx[i][j] for i in range(3)) for j in range(2)]
    from_h = [math.fsum(h[i] * Wh[i][j] for i in range(2)) for j in range(2)]
    z = [from_x[j] + from_h[j] + b[j] for j in range(2)]
    new = [math.tanh(v) for v in z]

    def lines(source: Sequence[float], W: Sequence[Sequence[float]], sums: list[float]) -> Any:
        return tuple(
            f"unit {j}: "
            + " + ".join(f"{_n(v)}·{_n(W[i][j])}" for i, v in enumerate(source))
            + f" = {sums[j]:.4g}"
            for j in range(2)
        )

    parts = {"from the input": from_x, "from the old state": from_h, "bias": list(b)}
    steps = [
        Step("What the input says", lines(x, Wx, from_x), _draw_bars(parts, 1)),
        Step("What the old state says", lines(h, Wh, from_h), _draw_bars(parts, 2)),
        Step(
            "Add the two and the bias",
            tuple(
                f"unit {j}: {from_x[j]:.4g} + {_n(from_h[j])} + {_n(b[j])} = {z[j]:.4g}"
                for j in range(2)
            ),
            _draw_bars(parts, 3),
        ),
        Step(
            "Squash: the new state",
            tuple(f"unit {j}: tanh({z[j]:.4g}) = {new[j]:.4f}" for j in range(2)),
            _draw_squash(z, new, "tanh"),
        ),
    ]
    arguments = tuple(np.array(a, dtype=float) for a in ([x], [h], Wx, Wh, b))
    return _told(
        "One step of a recurrent layer: 3 inputs, 2 units, one row.",
        steps,
        {"h": np.array([new])},
        mine,
        arguments,
    )


def lstm_step(mine: Callable[..., Any] | None = None) -> Walkthrough:
    """One step of an LSTM with one unit and two inputs, gate by gate.

    Args:
        mine: your ``lstm_step``, to be compared on the same numbers.

    Returns:
        A strip of six steps; the numbers are printed as well.
    """
    x, h, c = (1.0, -1.0), 0.5, 0.8
    Wx = ((0.9, -0.3, 1.2, 0.4), (-0.5, 0.6, 0.3, -0.7))
    Wh = (0.2, 0.8, -0.4, 1.0)
    b = (0.1, 1.0, 0.0, -0.2)
    z = [x[0] * Wx[0][k] + x[1] * Wx[1][k] + h * Wh[k] + b[k] for k in range(4)]
    i, f, o = (1 / (1 + math.exp(-z[k])) for k in (0, 1, 3))
    g = math.tanh(z[2])
    new_c = f * c + i * g
    new_h = o * math.tanh(new_c)
    opening = {"i": i, "f": f, "g": g, "o": o}

    def weighted(k: int) -> str:
        terms = [(x[0], Wx[0][k]), (x[1], Wx[1][k]), (h, Wh[k])]
        return " + ".join(f"{_n(v)}·{_n(w)}" for v, w in terms) + f" + {_n(b[k])} = {z[k]:.4g}"

    said = {
        "i": ("Input gate i: how much of the candidate comes in", "sigmoid"),
        "f": ("Forget gate f: how much of the old memory stays", "sigmoid"),
        "g": ("Candidate g: what could be written, with a sign", "tanh"),
        "o": ("Output gate o: how much of the memory is shown", "sigmoid"),
    }
    steps = [
        Step(
            title,
            (f"z = {weighted(k)}", f"{name} = {squash}(z) = {opening[name]:.4f}"),
            _draw_gates(opening, name),
        )
        for k, (name, (title, squash)) in enumerate(said.items())
    ]
    steps.append(
        Step(
            "Memory c: keep some of the old, add some of the candidate",
            (f"c = f·c + i·g = {f:.4f}·{_n(c)} + {i:.4f}·{g:.4f} = {new_c:.4f}",),
            _draw_sum({"f·c, kept": f * c, "i·g, written": i * g}, new_c, "new c"),
        )
    )
    steps.append(
        Step(
            "State h: the memory, squashed, through the output gate",
            (f"h = o·tanh(c) = {o:.4f}·{math.tanh(new_c):.4f} = {new_h:.4f}",),
            _draw_squash([new_c], [new_h], "o·tanh"),
        )
    )
    arguments = tuple(np.array(a, dtype=float) for a in ([x], [[h]], [[c]], Wx, [Wh], b))
    return _told(
        "One step of an LSTM: 2 inputs, 1 unit, one row.",
        steps,
        {"h": np.array([[new_h]]), "c": np.array([[new_c]])},
        mine,
        arguments,
    )


def bptt(mine: Callable[..., Any] | None = None) -> Walkthrough:
    """Three time steps of a recurrent unit forward, then the gradient step by step back.

    The loss is the last state itself, so that the gradient that arrives from outside is
    0, 0, 1.

    Args:
        mine: your ``rnn_backward``, to be compared on the same numbers.

    Returns:
        A strip of six steps; the numbers are printed as well.
    """
    x, wx, wh, b = (1.0, -0.5, 0.25), 0.7, 0.9, 0.1
    h = [0.2]
    steps = []
    for t in range(3):
        h.append(math.tanh(wx * x[t] + wh * h[t] + b))
        steps.append(
            Step(
                f"Forward, step {t}",
                (
                    (
                        f"h{t} = tanh({_n(wx)}·{_n(x[t])} + {_n(wh)}·{_n(h[t])} + {_n(b)})"
                        f" = {h[-1]:.4f}"
                    ),
                ),
                _draw_chain(x, list(h), {}),
            )
        )
    outside = (0.0, 0.0, 1.0)
    from_later, dx, total = 0.0, [0.0] * 3, {"dwx": 0.0, "dwh": 0.0, "db": 0.0}
    arrived: dict[int, float] = {}
    for t in (2, 1, 0):
        dh = outside[t] + from_later
        slope = 1 - h[t + 1] ** 2
        dz = dh * slope
        arrived[t] = dh
        total["dwx"] += dz * x[t]
        total["dwh"] += dz * h[t]
        total["db"] += dz
        dx[t] = dz * wx
        from_later = dz * wh
        steps.append(
            Step(
                f"Backward, step {t}",
                (
                    f"dh = {_n(outside[t])} from outside + {_n(dh - outside[t])} from step "
                    f"{t + 1} = {dh:.4f}"
                    if t < 2
                    else f"dh = {_n(outside[t])} from outside, nothing later",
                    f"dz = dh·(1 − h²) = {dh:.4f}·{slope:.4f} = {dz:.4f}",
                    f"dwx += dz·x = {dz * x[t]:.4f}   dwh += dz·(state before) = {dz * h[t]:.4f}",
                    f"to step {t - 1}: dz·wh = {from_later:.4f}"
                    if t
                    else f"dh of the start: dz·wh = {from_later:.4f}; "
                    f"dwx = {total['dwx']:.4f}, dwh = {total['dwh']:.4f}, db = {total['db']:.4f}",
                ),
                _draw_chain(x, list(h), dict(arrived)),
            )
        )
    results = {
        "dX": np.array(dx).reshape(1, 3, 1),
        "dh0": np.array([[from_later]]),
        "dWx": np.array([[total["dwx"]]]),
        "dWh": np.array([[total["dwh"]]]),
        "db": np.array([total["db"]]),
    }
    arguments = (
        np.array(outside).reshape(1, 3, 1),
        np.array(x).reshape(1, 3, 1),
        np.array(h[1:]).reshape(1, 3, 1),
        np.array([[h[0]]]),
        np.array([[wx]]),
        np.array([[wh]]),
        np.array([b]),
    )
    return _told(
        "Backpropagation through time: one unit, three steps, the loss is the last state.",
        steps,
        results,
        mine,
        arguments,
    )


# ---------------------------------------------------------------- comparing


def _told(
    title: str,
    steps: Sequence[Step],
    results: Mapping[str, np.ndarray],
    mine: Callable[..., Any] | None,
    arguments: tuple[np.ndarray, ...],
) -> Walkthrough:
    """Print the walkthrough and return it, with a remark about the student's function."""
    remark = "" if mine is None else _compared(mine, arguments, results)
    walk = Walkthrough(title, tuple(steps), results, remark)
    print(walk)  # noqa: T201 - printing the numbers is what it is for
    return walk


def _compared(
    mine: Callable[..., Any], arguments: tuple[np.ndarray, ...], results: Mapping[str, np.ndarray]
) -> str:
    name = getattr(mine, "__name__", "your function")
    try:
        got = mine(*arguments)
    except NotImplementedError:
        return f"{name} is not written yet."
    found = got if isinstance(got, (tuple, list)) else (got,)
    if len(found) < len(results):
        return f"{name} returned {len(found)} things here; expected {', '.join(results)}."
    for (key, want), value in zip(results.items(), found, strict=False):
        array = np.asarray(value)
        if array.shape != want.shape:
            return f"{name}: {key} has shape {array.shape}; expected {want.shape}."
        if array.dtype.kind not in "fiub" or not np.allclose(array, want, rtol=1e-9, atol=1e-12):
            return f"{name}: {key} is {_listed(array)}; the steps above give {_listed(want)}."
    return f"{name} gives the same numbers."


def _listed(array: np.ndarray) -> str:
    if array.dtype.kind not in "fiub":
        return f"of dtype {array.dtype}"
    return ", ".join(f"{v:.4f}" for v in array.ravel())


def _n(value: float) -> str:
    """A number in a product: negative ones in brackets."""
    text = f"{value:.4g}"
    return f"({text})" if value < 0 else text


# ---------------------------------------------------------------- drawing


def _draw_window(row: int, column: int, out: np.ndarray) -> Callable[[Any], None]:
    def draw(figure: Any) -> None:
        from matplotlib.patches import Rectangle

        left, kernel, middle, right = figure.subplots(1, 4, width_ratios=(4, 3, 3, 2))
        _cells(left, np.array(IMAGE, dtype=float), "image")
        left.add_patch(
            Rectangle((column - 0.5, row - 0.5), 3, 2, fill=False, edgecolor=ORANGE, linewidth=3)
        )
        _cells(kernel, np.array(KERNEL, dtype=float), "kernel")
        window = np.array(IMAGE, dtype=float)[row : row + 2, column : column + 3]
        _cells(middle, window * np.array(KERNEL), "products")
        _cells(right, out, "result")
        right.add_patch(
            Rectangle((column - 0.5, row - 0.5), 1, 1, fill=False, edgecolor=ORANGE, linewidth=3)
        )

    return draw


def _cells(axis: Any, values: np.ndarray, title: str) -> None:
    axis.imshow(np.zeros(values.shape), cmap="Greys", vmin=0, vmax=1)
    axis.set(xticks=range(values.shape[1]), yticks=range(values.shape[0]))
    axis.set_xticks(np.arange(values.shape[1] + 1) - 0.5, minor=True)
    axis.set_yticks(np.arange(values.shape[0] + 1) - 0.5, minor=True)
    axis.grid(which="minor", color=GREY, linewidth=0.6)
    axis.tick_params(which="both", length=0)
    axis.set_title(title, fontsize=11)
    for (i, j), value in np.ndenumerate(values):
        if not np.isnan(value):
            axis.text(j, i, f"{value + 0.0:g}", ha="center", va="center", fontsize=13)


def _draw_bars(parts: Mapping[str, Sequence[float]], shown: int) -> Callable[[Any], None]:
    """Bars of each unit, one for every part that is known so far, and their sum at the end."""

    def draw(figure: Any) -> None:
        axis = figure.subplots()
        named = dict(list(parts.items())[:shown])
        if shown == len(parts):
            named["sum z"] = [math.fsum(p[j] for p in parts.values()) for j in range(2)]
        colours = (BLUE, ORANGE, GREY, "black")
        for k, (name, values) in enumerate(named.items()):
            places = [j + 0.2 * (k - 1.5) for j in range(2)]
            axis.bar(places, values, width=0.18, color=colours[k], label=name)
        axis.axhline(0, color="black", linewidth=0.8)
        axis.set(xticks=(0, 1), xticklabels=("unit 0", "unit 1"))
        axis.set(xlim=(-0.6, 1.6), ylim=(-2.1, 1.5))
        axis.set_ylabel("contribution to z")
        axis.legend(loc="lower left", fontsize=9)

    return draw


def _draw_squash(
    before: Sequence[float], after: Sequence[float], name: str
) -> Callable[[Any], None]:
    def draw(figure: Any) -> None:
        axis = figure.subplots()
        line = np.linspace(-2.5, 2.5, 200)
        scale = after[0] / math.tanh(before[0])
        axis.plot(line, scale * np.tanh(line), color=GREY)
        axis.axhline(0, color="black", linewidth=0.6)
        for k, (z, h) in enumerate(zip(before, after, strict=True)):
            colour = (BLUE, ORANGE)[k]
            axis.plot([z, z, -2.5], [-1, h, h], color=colour, linestyle=":")
            axis.plot(z, h, "o", color=colour)
            label = f"unit {k}: {h:.3f}" if len(before) > 1 else f"h = {h:.3f}"
            axis.annotate(
                label, (z, h), xytext=(8, -14 if h > 0 else 8), textcoords="offset points"
            )
        axis.set(xlabel="before", ylabel=f"after {name}", xlim=(-2.5, 2.5), ylim=(-1.05, 1.05))

    return draw


def _draw_gates(opening: Mapping[str, float], now: str) -> Callable[[Any], None]:
    def draw(figure: Any) -> None:
        axis = figure.subplots()
        names = list(opening)
        known = names[: names.index(now) + 1]
        colours = [ORANGE if name == now else BLUE for name in known]
        axis.bar(known, [opening[name] for name in known], color=colours, width=0.55)
        for k, name in enumerate(known):
            axis.text(k, opening[name] + 0.03, f"{opening[name]:.2f}", ha="center")
        axis.axhline(0, color="black", linewidth=0.8)
        axis.axhline(1, color=GREY, linewidth=0.8, linestyle="--")
        axis.set(xlim=(-0.6, 3.6), ylim=(-0.2, 1.2), xticks=range(4), xticklabels=names)
        axis.set_ylabel("gate: 0 shut, 1 open\n(g: candidate, −1 to 1)")

    return draw


def _draw_sum(parts: Mapping[str, float], total: float, name: str) -> Callable[[Any], None]:
    def draw(figure: Any) -> None:
        axis = figure.subplots()
        start = 0.0
        for k, (label, value) in enumerate(parts.items()):
            axis.bar(label, value, bottom=start, color=(BLUE, GREEN)[k], width=0.5)
            axis.text(k, start + value / 2, f"{value:.3f}", ha="center", va="center", color="white")
            start += value
        axis.bar(name, total, color=ORANGE, width=0.5)
        axis.text(len(parts), total / 2, f"{total:.3f}", ha="center", va="center", color="white")
        axis.set(ylabel="memory c", ylim=(0, 1.15))

    return draw


def _draw_chain(
    x: Sequence[float], h: Sequence[float], arrived: Mapping[int, float]
) -> Callable[[Any], None]:
    """The unrolled unit: inputs below, states in discs, gradients above once they are known."""

    def draw(figure: Any) -> None:
        axis = figure.subplots()
        axis.set(xlim=(-1.7, 2.7), ylim=(-1.5, 1.6))
        axis.set_axis_off()
        for t in range(-1, 3):
            known = t + 1 < len(h)
            colour = (GREY if t < 0 else BLUE) if known else "#DDDDDD"
            axis.plot(t, 0, "o", markersize=42, color=colour)
            text = f"{h[t + 1]:.3f}" if known else "?"
            axis.text(t, 0, text, ha="center", va="center", color="white", fontsize=10)
            axis.text(t, -0.62, "start" if t < 0 else f"h{t}", ha="center", fontsize=10)
            if t >= 0:
                arrow(axis, (t - 0.7, 0), (t - 0.3, 0), "black")
                axis.text(t, -1.42, f"x{t} = {x[t]:g}", ha="center", fontsize=10)
                arrow(axis, (t, -1.2), (t, -0.78), "black")
            if t in arrived:
                axis.text(t, 1.15, f"dh = {arrived[t]:.3f}", ha="center", color=ORANGE)
                arrow(axis, (t, 1.05), (t, 0.45), ORANGE)
                if t > 0 and t - 1 in arrived:
                    arrow(axis, (t - 0.3, 0.95), (t - 0.7, 0.95), ORANGE)

    return draw
