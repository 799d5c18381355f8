"""Keras models in tests: what a model is made of, what it answers, and models to hand over.

Runs in two places, like ``student_lib.checks``: in the student's notebook, on the real model;
and in the judge, on a proxy of a model that lives in the box.  A proxy has an attribute
``unrolled_tool``; through it the very same functions run over there (``TOOLS``) and hand back
plain data.  That data is what the student's process says: it is compared with what the question
asks for, and decides nothing that a model file must prove.

Importing this module does not import Keras.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from student_lib.checks import CheckFailed, NotWritten

__all__ = ["Layer", "ModelFacts", "describe", "make_model", "outputs"]

#: Rows a model is asked about at a time.
BATCH = 256


@dataclass(frozen=True)
class Layer:
    """One layer of a model.

    Attributes:
        kind: its Keras class, e.g. ``"Conv2D"``.
        params: number of weights, trainable or not.
        output: shape of what it gives, None where any size will do; () if it is not known.
        activation: name of its activation; "" if the layer has none.
        config: its settings as plain data, e.g. ``{"units": 5, "use_bias": True}``.
    """

    kind: str
    params: int
    output: tuple[int | None, ...]
    activation: str
    config: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ModelFacts:
    """What a model says about itself.

    Attributes:
        inputs, outputs: shapes, the batch axis first and None.
        params: number of weights, trainable or not.
        layers: in order, layers of nested models and wrapped layers in their place; without
            ``InputLayer``.
        compiled: whether it can be trained as it is.
        loss: name of the loss, e.g. ``"sparse_categorical_crossentropy"``; "" without one.
        from_logits: whether the loss expects scores rather than probabilities.
        optimizer: name of its class in lower case, e.g. ``"adam"``; "" without one.
    """

    inputs: tuple[tuple[int | None, ...], ...]
    outputs: tuple[tuple[int | None, ...], ...]
    params: int
    layers: tuple[Layer, ...]
    compiled: bool
    loss: str
    from_logits: bool
    optimizer: str

    def kinds(self) -> list[str]:
        """The Keras class of every layer, in order."""
        return [layer.kind for layer in self.layers]

    def having(self, *kinds: str) -> list[Layer]:
        """The layers of these classes."""
        return [layer for layer in self.layers if layer.kind in kinds]

    @property
    def head(self) -> Layer | None:
        """The last layer that has weights."""
        return next((layer for layer in reversed(self.layers) if layer.params), None)

    @property
    def last_activation(self) -> str:
        """What the output has been through last: "softmax", "sigmoid", "linear", …

        A layer ``Activation("softmax")`` or ``Softmax()`` after the head counts.
        """
        for layer in reversed(self.layers):
            if layer.kind in ("ReLU", "Softmax", "LeakyReLU", "ELU", "PReLU"):
                return layer.kind.lower()
            if layer.activation and (layer.activation != "linear" or layer.params):
                return layer.activation
            if layer.params:
                return "linear"
        return "linear"


def describe(model: Any, label: str = "the model") -> ModelFacts:
    """The facts about a Keras model, wherever it lives.

    Args:
        model: what a student's function returned.
        label: what was called, for the messages.

    Raises:
        CheckFailed: if it is no Keras model, or has no weights yet (rungs "exists" and "type").
        NotWritten: if it is the stub's ``...``.
    """
    if model is ...:
        raise NotWritten(f"{label} is still ...")
    if model is None:
        raise CheckFailed("exists", label, "got None (did the function end without return?)")
    said = _run(model, "describe", model)
    if not isinstance(said, dict) or "error" in said:
        why = said.get("error") if isinstance(said, dict) else None
        raise CheckFailed("type", label, str(why or "expected a Keras model")[:300], None, None)
    return _facts(said)


def outputs(model: Any, *inputs: np.ndarray) -> np.ndarray:
    """What a model answers, in inference mode (no dropout): its output as float64.

    Args:
        model: a Keras model or a proxy of one.
        inputs: one array for each input of the model, (N, …).

    Returns:
        (N, …) float64, computed in batches of 256 rows.

    Raises:
        CheckFailed: if that is not one array of numbers.
    """
    said = _run(model, "outputs", model, *inputs)
    if not isinstance(said, np.ndarray) or said.dtype.kind not in "fiu":
        raise CheckFailed("type", "the model's output", "expected one array of numbers")
    return said.astype(np.float64)


def make_model(
    near: Callable[..., Any],
    layers: Sequence[tuple[str, Mapping[str, Any]]],
    *,
    weights: Sequence[np.ndarray] | None = None,
    loss: str = "",
) -> Any:
    """A Sequential model to hand to a student's function, made where that function lives.

    Args:
        near: the student's function that will get it.
        layers: pairs (Keras layer class, settings), the first one
            ``("Input", {"shape": (4,)})``; no seed is needed, the weights can be given.
        weights: as ``model.set_weights`` takes them; fresh random ones if None.
        loss: with one the model is compiled, with plain SGD.

    Returns:
        The model, or a proxy of it whose methods are calls.
    """
    pairs = [[kind, dict(settings)] for kind, settings in layers]
    return _run(near, "make", pairs, None if weights is None else list(weights), loss)


# ---------------------------------------------------------------- where the model lives


def _run(near: Any, tool: str, *args: Any) -> Any:
    remote = getattr(type(near), "unrolled_tool", None)
    if remote is not None:
        return remote(near, tool, *args)
    return TOOLS[tool](*args)


def _describe_here(model: Any) -> dict[str, Any]:
    import keras

    if not isinstance(model, keras.Model):
        kind = type(model).__name__
        return {"error": f"expected a keras.Model, got an object of type {kind}"}
    if not model.built:
        return {
            "error": "the model has no weights yet: it does not know the shape of its input. "
            "Begin with keras.Input(shape)"
        }
    optimizer = getattr(model, "optimizer", None)
    loss, from_logits = _loss(model)
    return {
        "inputs": [tuple(t.shape) for t in _listed(model.inputs)],
        "outputs": [tuple(t.shape) for t in _listed(model.outputs)],
        "params": int(model.count_params()),
        "layers": [_layer(layer) for layer in _flat(model)],
        "compiled": bool(getattr(model, "compiled", False)),
        "loss": loss,
        "from_logits": from_logits,
        "optimizer": type(optimizer).__name__.lower() if optimizer is not None else "",
    }


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _flat(model: Any) -> list[Any]:
    """Layers in order; nested models and wrappers give their own (of two directions the first)."""
    import keras

    found: list[Any] = []
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            found += _flat(layer)
        elif isinstance(layer, keras.layers.Bidirectional):
            found += [layer, layer.forward_layer]
        elif isinstance(layer, keras.layers.Wrapper):
            found += [layer, layer.layer]
        elif not isinstance(layer, keras.layers.InputLayer):
            found.append(layer)
    return found


def _layer(layer: Any) -> dict[str, Any]:
    try:
        config = layer.get_config()
    except Exception:  # an operation such as ``a + b`` has none
        config = {}
    try:
        output: Any = layer.output
        shape = tuple(output.shape) if hasattr(output, "shape") else ()
    except Exception:  # a layer inside a wrapper has no output of its own
        shape = ()
    return {
        "kind": type(layer).__name__,
        "params": int(layer.count_params()) if hasattr(layer, "count_params") else 0,
        "output": shape,
        "activation": _activation(config.get("activation")),
        "config": {k: v for k, v in config.items() if _is_plain(v)},
    }


def _activation(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("class_name") or value.get("config")
    return str(value).lower() if value else ""


def _is_plain(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return all(_is_plain(v) for v in value)
    return value is None or isinstance(value, (bool, int, float, str))


def _loss(model: Any) -> tuple[str, bool]:
    """Name of the loss in the spelling of ``keras.losses``, and whether it takes scores."""
    import keras

    loss = getattr(model, "loss", None)
    if isinstance(loss, (list, tuple)) and len(loss) == 1:
        loss = loss[0]
    if loss is None:
        return "", False
    if isinstance(loss, str):
        try:
            loss = keras.losses.get(loss)
        except ValueError:
            return str(loss), False
    if isinstance(loss, keras.losses.Loss):
        return str(loss.name), bool(loss.get_config().get("from_logits", False))
    return str(getattr(loss, "__name__", type(loss).__name__)), False


def _outputs_here(model: Any, *inputs: np.ndarray) -> np.ndarray:
    rows = len(inputs[0])
    parts = []
    for start in range(0, max(rows, 1), BATCH):
        batch = [np.asarray(x)[start : start + BATCH] for x in inputs]
        batch = [x.astype(np.float32) if x.dtype.kind == "f" else x for x in batch]
        parts.append(np.asarray(model(batch if len(batch) > 1 else batch[0], training=False)))
    return np.concatenate(parts)


def _make_here(
    layers: Sequence[Sequence[Any]], weights: Sequence[np.ndarray] | None, loss: str
) -> Any:
    import keras

    made = []
    for kind, settings in layers:
        factory = keras.Input if kind == "Input" else getattr(keras.layers, kind)
        made.append(factory(**settings))
    model = keras.Sequential(made)
    if weights is not None:
        model.set_weights(list(weights))
    if loss:
        model.compile(optimizer="sgd", loss=loss)
    return model


def plan(model: Any) -> bytes:
    """The plan of a model as JSON: its layers and settings, no weights, no training recipe."""
    import json

    import keras

    found = keras.saving.serialize_keras_object(model)
    return json.dumps({k: v for k, v in found.items() if k != "compile_config"}).encode()


def model_bytes(model: Any) -> bytes:
    """The model file that ``model.save`` writes."""
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.keras"
        model.save(path)
        return path.read_bytes()


def open_model(path: str) -> Any:
    """The model of a file, without its training recipe; Keras' safe mode refuses code in it."""
    import keras

    return keras.saving.load_model(path, compile=False, safe_mode=True)


def fresh_model(model: Any, seed: int) -> Any:
    """The same net with fresh random weights."""
    import keras

    keras.utils.set_random_seed(seed)
    return keras.models.clone_model(model)


#: Numbers that stand for all weights of a model: enough to tell trained nets apart.
SKETCH = 48


def sketch(model: Any) -> np.ndarray:
    """(48,) float64, the weights seen along 48 fixed random directions, scaled to their length.

    Two nets whose weights differ by a share r of their length have sketches about r apart
    (Johnson and Lindenstrauss 1984): copies, also slightly changed ones, lie next to each other,
    and nets trained from different beginnings do not.
    """
    flat = np.concatenate([np.asarray(w, dtype=np.float64).ravel() for w in model.get_weights()])
    # a weight that no input reaches may be anything, and must not drown all others
    flat[~np.isfinite(flat)] = 0.0
    most = 5.0 * float(np.quantile(np.abs(flat), 0.9)) if flat.size else 0.0
    flat = np.clip(flat, -most, most) if most > 0 else flat
    rng = np.random.default_rng(48)
    seen = np.array([rng.standard_normal(flat.size) @ flat for _ in range(SKETCH)])
    return seen / max(float(np.linalg.norm(seen)), 1e-300)


def unmoved(before: Any, after: Any) -> list[str]:
    """Kinds of the layers that have trainable weights of which training moved none."""
    kinds = []
    for old, new in zip(_flat(before), _flat(after), strict=True):
        pairs = list(zip(old.trainable_weights, new.trainable_weights, strict=True))
        if pairs and all(np.array_equal(np.asarray(a), np.asarray(b)) for a, b in pairs):
            kinds.append(type(new).__name__)
    return kinds


#: What a box can do for the judge beside calling the student's functions.
TOOLS: dict[str, Callable[..., Any]] = {
    "describe": _describe_here,
    "outputs": _outputs_here,
    "make": _make_here,
    "plan": plan,
    "export": model_bytes,
    "open": open_model,
    "fresh": fresh_model,
    "sketch": sketch,
    "unmoved": unmoved,
}


# ---------------------------------------------------------------- what came back


def _facts(said: Mapping[str, Any]) -> ModelFacts:
    """Facts out of plain data that may be anything: what has not the right type is left empty."""
    layers = tuple(
        Layer(
            kind=str(row.get("kind"))[:60],
            params=_count(row.get("params")),
            output=_shape(row.get("output")),
            activation=str(row.get("activation") or "")[:60],
            config=row["config"] if isinstance(row.get("config"), dict) else {},
        )
        for row in _rows(said.get("layers"))
        if isinstance(row, dict)
    )
    return ModelFacts(
        inputs=tuple(_shape(s) for s in _rows(said.get("inputs"))),
        outputs=tuple(_shape(s) for s in _rows(said.get("outputs"))),
        params=_count(said.get("params")),
        layers=layers,
        compiled=said.get("compiled") is True,
        loss=str(said.get("loss") or "")[:80],
        from_logits=said.get("from_logits") is True,
        optimizer=str(said.get("optimizer") or "")[:80],
    )


def _rows(value: Any) -> list[Any]:
    return list(value)[:500] if isinstance(value, (list, tuple)) else []


def _count(value: Any) -> int:
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else -1


def _shape(value: Any) -> tuple[int | None, ...]:
    parts = value if isinstance(value, (list, tuple)) else ()
    return tuple(p if isinstance(p, int) and not isinstance(p, bool) else None for p in parts)
