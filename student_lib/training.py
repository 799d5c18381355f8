"""Training in a notebook: which device, which seed, how far along, and what the result is worth.

Runs in the student's notebook, on a laptop, a lab machine or Colab.  ``run`` does the whole
training of a capstone: it says which device is in use, draws the data, trains with the student's
own function, draws the learning curve, saves ``model.keras`` and checks it, and tells the score on
the public validation draw, measured by the very code that the grader runs on hidden ones.

Importing this module does not import Keras.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from student_lib.capstones import Capstone, capstone, public_draw
from student_lib.models import describe, open_model, outputs

__all__ = [
    "Device",
    "curves",
    "device",
    "fresh_seed",
    "precision",
    "progress",
    "run",
    "save",
    "score",
    "set_seeds",
]

#: The file that is handed in.
FILE = "model.keras"
#: Beside the notebook: the marks of the course, written by ``autograder build``.
MARKS = "capstone.json"


class Device:
    """What trains: ``kind`` is "GPU", "TPU" or "CPU", ``name`` what it calls itself.

    Attributes:
        kind, name: of the device.
        backend: of Keras: "tensorflow", "jax" or "torch".
        colab: whether this is a Colab notebook.
        tensor_cores: whether half precision is quick here (NVIDIA, compute capability 7 or more).
    """

    def __init__(self, kind: str, name: str, backend: str, *, colab: bool, tensor_cores: bool):
        self.kind, self.name, self.backend = kind, name, backend
        self.colab, self.tensor_cores = colab, tensor_cores

    def __str__(self) -> str:
        where = " on Colab" if self.colab else ""
        text = f"Training on {self.kind}{where}: {self.name} (Keras backend {self.backend})."
        if self.colab and self.kind == "CPU":
            text += (
                "\nA GPU is free on Colab: Runtime, Change runtime type, T4 GPU. The nets of this "
                "course train on a CPU too."
            )
        return text


def device() -> Device:
    """The device that Keras uses now, whichever backend it runs on."""
    import keras

    backend = keras.backend.backend()
    found = {"tensorflow": _tensorflow_device, "jax": _jax_device, "torch": _torch_device}
    kind, name, capable = found.get(backend, lambda: ("CPU", _cpu_name(), False))()
    return Device(kind, name, backend, colab="google.colab" in sys.modules, tensor_cores=capable)


def _tensorflow_device() -> tuple[str, str, bool]:
    import tensorflow

    for kind in ("TPU", "GPU"):
        listed = tensorflow.config.list_physical_devices(kind)
        if listed:
            details = tensorflow.config.experimental.get_device_details(listed[0])
            capability = details.get("compute_capability", (0, 0))
            return kind, str(details.get("device_name", listed[0].name)), capability >= (7, 0)
    return "CPU", _cpu_name(), False


def _jax_device() -> tuple[str, str, bool]:
    import jax

    first = jax.devices()[0]
    if first.platform == "cpu":
        return "CPU", _cpu_name(), False
    capability = float(getattr(first, "compute_capability", 0) or 0)
    return first.platform.upper(), str(first.device_kind), capability >= 7


def _torch_device() -> tuple[str, str, bool]:
    import torch

    if torch.cuda.is_available():
        capable = torch.cuda.get_device_capability(0) >= (7, 0)
        return "GPU", str(torch.cuda.get_device_name(0)), capable
    return "CPU", _cpu_name(), False


def _cpu_name() -> str:
    import platform

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{platform.machine()}, {cores} cores"


def set_seeds(seed: int) -> None:
    """Seed Python, numpy and Keras' backend: the same training again on the same machine."""
    import keras

    keras.utils.set_random_seed(int(seed))


def fresh_seed() -> int:
    """A seed nobody else has: two people who build the same net still train two different ones."""
    return secrets.randbelow(2**31)


@contextlib.contextmanager
def precision(parameters: int, here: Device) -> Iterator[str]:
    """Half precision for what is built inside, where it helps.

    It does on a GPU with tensor cores and a net of more than a million parameters; smaller nets
    spend their time on starting kernels and only lose digits.

    Yields:
        the name of the policy in force: "mixed_float16" or "float32".
    """
    import keras

    before = keras.config.dtype_policy()
    policy = "mixed_float16" if here.tensor_cores and parameters > 1_000_000 else "float32"
    keras.config.set_dtype_policy(policy)
    try:
        yield policy
    finally:
        keras.config.set_dtype_policy(before)


def progress(width: int = 30) -> Any:
    """A Keras callback that draws one line: how far training is, the loss, the time left.

    Use it as ``model.fit(X, y, epochs=…, verbose=0, callbacks=[training.progress()])``.
    """
    import keras

    class Progress(keras.callbacks.Callback):
        def on_train_begin(self, logs: Mapping[str, Any] | None = None) -> None:
            self.begun = time.monotonic()

        def on_epoch_end(self, epoch: int, logs: Mapping[str, Any] | None = None) -> None:
            done, of = epoch + 1, int(self.params.get("epochs") or epoch + 1)
            used = time.monotonic() - self.begun
            filled = round(width * done / of)
            line = f"\r[{'#' * filled}{'.' * (width - filled)}] epoch {done} of {of}"
            for name, value in list((logs or {}).items())[:3]:
                line += f"  {name} {float(value):.4f}"
            line += f"  {used:.0f} s, {used / done * (of - done):.0f} s left "
            sys.stdout.write(line + ("\n" if done == of else ""))
            sys.stdout.flush()

    return Progress()


def curves(history: Mapping[str, Any]) -> Any:
    """The learning curves of a training as a closed figure.

    Args:
        history: measure -> one value an epoch, as ``model.history.history`` holds it.  Curves
            named ``val_…`` are drawn beside the one they belong to.
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    names = [n for n in history if not n.startswith("val_") and n != "learning_rate"]
    figure = Figure(figsize=(4.2 * max(1, len(names)), 3.0), layout="constrained")
    for place, name in enumerate(names):
        axes = figure.add_subplot(1, len(names), place + 1)
        for key, label in ((name, "training"), (f"val_{name}", "validation")):
            if key in history:
                values = np.asarray(history[key], dtype=float)
                axes.plot(np.arange(1, len(values) + 1), values, marker=".", label=label)
        axes.set_xlabel("epoch")
        axes.set_title(name.replace("_", " "))
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.legend(frameon=False)
    return figure


# ---------------------------------------------------------------- the whole training


def run(
    name: str,
    *,
    build: Callable[..., Any] | None = None,
    train: Callable[..., Any],
    seed: int | None = None,
    file: str = FILE,
) -> Any:
    """Train a capstone's model, save it, and tell what it is worth.

    Args:
        name: of the capstone, e.g. ``"digits_canvas"``; see ``student_lib.capstones``.
        build: your function that makes the untrained model; None if ``train`` makes it.
        train: your function ``train(model, *arrays, seed)``, or ``train(*arrays, seed)``.
        seed: of the data and of the training; a fresh one, which is told, if None.
        file: where the model is saved.

    Returns:
        The trained model; None if one of your functions is not written yet.

    Raises:
        ValueError: if there is no such capstone, or the saved file does not give what the model
            gives.
    """
    try:
        return _run(name, build, train, seed, file)
    except NotImplementedError as error:
        missing = str(error).removesuffix(" is not written yet") or "the answer above"
        _say(f"Training begins once {missing} is written.")
        return None


def _run(
    name: str,
    build: Callable[..., Any] | None,
    train: Callable[..., Any],
    seed: int | None,
    file: str,
) -> Any:
    import keras

    task = capstone(name)
    seed = fresh_seed() if seed is None else int(seed)
    arrays = task.training(np.random.default_rng(seed))
    if os.environ.get("UNROLLED_REHEARSAL"):
        # while a release is built nobody waits for a net: a handful of rows shows that it runs
        arrays = tuple(a[:64] for a in arrays)
    here = device()
    _say(str(here))
    _say(f"Seed {seed}: training.run({name!r}, …, seed={seed}) repeats this training.")
    set_seeds(seed)
    model = build(*task.build_args) if build is not None else None
    parameters = int(model.count_params()) if model is not None else 0
    begun = time.monotonic()
    with precision(parameters, here) as policy:
        if model is not None and build is not None and policy != "float32":
            set_seeds(seed)
            model = build(*task.build_args)
            _say("Half precision (mixed_float16) while training; the file is saved in float32.")
        returned = train(*([model] if model is not None else []), *arrays, seed)
    model = returned if isinstance(returned, keras.Model) else model
    if model is None:
        raise ValueError("train must return the model that it has built")
    _say(f"Trained in {time.monotonic() - begun:.1f} s.")
    saved = save(model, build, task, arrays, file)
    told = score(saved, task)
    _say(_report(task, told, saved, file))
    _show_curves(model)
    return saved


def save(
    model: Any,
    build: Callable[..., Any] | None,
    task: Capstone,
    arrays: Sequence[np.ndarray],
    file: str = FILE,
) -> Any:
    """Save a model in float32 and check that the file gives what the model gives.

    Args:
        arrays: what the model was trained on; its first rows are asked of both.

    Returns:
        The model as it came back from the file.

    Raises:
        ValueError: if the two differ.
    """
    layers = model.layers
    if build is not None and any(
        getattr(layer, "compute_dtype", "float32") != "float32" for layer in layers
    ):
        plain = build(*task.build_args)
        plain.set_weights(model.get_weights())
    else:
        plain = model
    plain.save(file)
    back = open_model(str(file))
    asked = [x[:32] for x in arrays[: len(back.inputs)]]
    gap = float(np.abs(outputs(back, *asked) - outputs(plain, *asked)).max())
    if not gap <= 1e-4:
        raise ValueError(
            f"{file} does not give what the model gives (they differ by {gap:.3g}). Is there a "
            "layer of your own in it? Only layers of Keras can be handed in."
        )
    return back


def score(model: Any, task: Capstone) -> dict[str, float]:
    """What is measured of a model on the public validation draw."""
    return task.score(lambda *inputs: outputs(model, *inputs), public_draw(task))


def _report(task: Capstone, told: Mapping[str, float], model: Any, file: str) -> str:
    """The score in words, with the course's marks where they lie beside the notebook."""
    marks = _marks(task.name)
    facts = describe(model)
    size = Path(file).stat().st_size / 1024
    lines = [f"Saved {file}: {facts.params:,} parameters, {size:,.0f} KB; read back and checked."]
    lines.append("On the public validation draw, as the grader measures it on hidden ones:")
    for name, value in told.items():
        unit = f" {task.units[name]}" if name in task.units else ""
        mark = marks.get(name, {})
        beside = ""
        if "full" in mark:
            beside = f"   full marks at {mark['full']:g}, half of them at {mark['half']:g}"
        elif "at_most" in mark:
            beside = f"   must stay at or below {mark['at_most']:g}"
        elif "at_least" in mark:
            beside = f"   must be at least {mark['at_least']:g}"
        lines.append(f"    {name.replace('_', ' '):<18} {value:.3f}{unit}{beside}")
    advice = task.advise(facts, told) if task.advise is not None else ""
    if advice:
        lines.append(f"Advice: {advice}")
    lines.append(f"Hand in the notebook and {file} together.")
    return "\n".join(lines)


def _marks(name: str) -> dict[str, dict[str, float]]:
    try:
        found = json.loads(Path(MARKS).read_text("utf-8"))
        return dict(found["marks"]) if found["data"] == name else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _show_curves(model: Any) -> None:
    history = getattr(getattr(model, "history", None), "history", None)
    if not history or "IPython" not in sys.modules:
        return
    from IPython import display, get_ipython

    if get_ipython() is not None:
        display.display(curves(history))


def _say(text: str) -> None:
    print(text)  # noqa: T201 - for the notebook
