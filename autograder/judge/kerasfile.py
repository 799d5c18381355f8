"""A submitted model file, looked at from the outside.  Trusted side, hostile input.

Keras is not imported, nothing is unpacked to the disk, and the weights are not read: HDF5 is for
the box to open.  What is read here is the zip's table and ``config.json``, the net's plan.  Only
plans made of layers on a list go on; a Lambda, a custom class or a layer that opens other files
is refused before Keras sees it.  What the box gets is a new zip of the three entries a model has,
without the recipe for training (``compile_config``), which may name anything and is not needed.
"""

from __future__ import annotations

import importlib.metadata
import io
import json
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from autograder.limits import LIMITS, limit, limit_bytes
from autograder.model import CapstoneRule
from autograder.zipcheck import directory_too_large, read_entry

_ENTRIES = ("metadata.json", "config.json", "model.weights.h5")
_MOST_DIRECTORY = 64 * 1024
_SHAPES = 24
_HDF5 = b"\x89HDF\r\n\x1a\n"
_MODELS = ("Sequential", "Functional", "Model")

#: Layers that compute with numbers and do nothing else.
LAYERS = frozenset(
    "InputLayer Dense EinsumDense Embedding Identity Activation ReLU LeakyReLU PReLU ELU Softmax "
    "Conv1D Conv2D Conv3D Conv1DTranspose Conv2DTranspose DepthwiseConv1D DepthwiseConv2D "
    "SeparableConv1D SeparableConv2D MaxPooling1D MaxPooling2D MaxPooling3D AveragePooling1D "
    "AveragePooling2D AveragePooling3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D "
    "GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D AdaptiveAveragePooling2D "
    "AdaptiveMaxPooling2D RNN SimpleRNN LSTM GRU SimpleRNNCell LSTMCell GRUCell StackedRNNCells "
    "ConvLSTM1D ConvLSTM2D Bidirectional TimeDistributed Masking Flatten Reshape Permute "
    "RepeatVector Cropping1D Cropping2D UpSampling1D UpSampling2D ZeroPadding1D ZeroPadding2D "
    "Concatenate Average Maximum Minimum Add Subtract Multiply Dot Dropout SpatialDropout1D "
    "SpatialDropout2D GaussianNoise GaussianDropout AlphaDropout ActivityRegularization "
    "BatchNormalization LayerNormalization GroupNormalization UnitNormalization "
    "RMSNormalization Rescaling Attention AdditiveAttention MultiHeadAttention "
    "GroupedQueryAttention RandomTranslation RandomRotation RandomZoom RandomFlip "
    "RandomContrast RandomBrightness CategoryEncoding".split()
)
#: Modules whose classes are settings or plain functions of numbers.
_HARMLESS = ("keras.initializers", "keras.regularizers", "keras.constraints", "keras.activations")
_OPERATIONS = ("keras.src.ops.numpy", "keras.src.ops.nn", "keras.src.ops.math", "keras.ops")
#: How Keras writes down values that JSON has not got.
_VALUES = frozenset(("__keras_tensor__", "__tensor__", "__numpy__", "__tuple__", "__slice__"))
_POLICIES = ("DTypePolicy", "FloatDTypePolicy")
#: Settings without which a net would answer the same: names, precision, what only training needs.
_UNIMPORTANT = re.compile(
    r"name|trainable|dtype|.*seed|rate|noise_shape|(recurrent_)?dropout|unroll|use_cudnn|sparse|"
    r"ragged|optional|quantization_config|shared_object_id|.*_(initializer|regularizer|constraint)"
)
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
    NotImplementedError,
    MemoryError,
    OverflowError,
    struct.error,
    lzma.LZMAError,
)


class ModelFileError(Exception):
    """Why a model file is not opened: a sentence for the student."""


@dataclass(frozen=True)
class ModelFile:
    """A model file that may be opened in the box.

    Attributes:
        data: the file, packed anew.
        config: the net's plan.
        keras_version: as the file says.
        parameters: counted from the plan; what the plan does not tell is not in it.
    """

    data: bytes
    config: dict[str, Any]
    keras_version: str
    parameters: int


def is_model(name: str, data: bytes) -> bool:
    """Whether a file is a trained model, or holds one, under whatever name."""
    if name.lower().endswith((".keras", ".h5", ".hdf5")):
        return True
    return _HDF5 in data or b"model.weights.h5" in data


def open_model_file(data: bytes, rule: CapstoneRule) -> ModelFile:
    """Check a model file from the outside.

    Args:
        data: what was handed in.
        rule: with the limits of the net.

    Raises:
        ModelFileError: with the sentence that the student reads.
    """
    name = rule.file
    if not data:
        raise ModelFileError(f"{name} is empty. Save the model again: model.save({name!r}).")
    if len(data) > limit_bytes("model_mb"):
        raise ModelFileError(_too_large(name))
    if data.startswith(b"\x89HDF"):
        raise ModelFileError(
            f"{name} is in the old HDF5 format (.h5). Save the model with model.save({name!r}), "
            "which writes Keras 3's own format; renaming the file does not."
        )
    if not data.startswith(b"PK\x03\x04"):
        raise ModelFileError(
            f"{name} is not a model file of Keras 3. Save the model with model.save({name!r})."
        )
    entries = _entries(name, data)
    config = _json(name, "config.json", entries["config.json"])
    metadata = _json(name, "metadata.json", entries["metadata.json"])
    config.pop("compile_config", None)
    try:
        version = str(metadata.get("keras_version"))[:20]
        _check_plan(name, config, rule)
        parameters = sum(map(_parameters, _layers(config))) + _constants(config)
        if parameters > rule.max_parameters:
            raise ModelFileError(
                f"{name} has about {parameters:,} parameters; at most {rule.max_parameters:,} are "
                "allowed."
            )
        return ModelFile(_packed(entries, config), config, version, parameters)
    except RecursionError:  # what json can read, it can not always write
        raise ModelFileError(f"config.json in {name} is nested too deeply.") from None


def _too_large(name: str) -> str:
    return (
        f"{name} is larger than {limit('model_mb'):g} MB, which is all that is read. A net within "
        "the limits of this assignment needs far less."
    )


def _entries(name: str, data: bytes) -> dict[str, bytes]:
    """The three entries of a model, read whole."""
    damaged = f"{name} is damaged or cut off. Download it again, or save the model anew."
    if directory_too_large(io.BytesIO(data), _MOST_DIRECTORY):
        raise ModelFileError(f"{name} holds far more entries than a model has.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [i for i in archive.infolist() if not i.filename.endswith("/")]
            found = [i.filename for i in infos]
            for entry in found:
                parts = entry.replace("\\", "/").split("/")
                if ".." in parts or entry.startswith(("/", "\\")) or ":" in entry:
                    raise ModelFileError(
                        f"{name} holds an entry that points outside of it ({entry[:60]!r}); it was "
                        "not opened."
                    )
            if "config.json" not in found:
                raise ModelFileError(
                    f"{name} is a zip, but no model of Keras 3: there is no config.json in it."
                )
            strange = sorted(set(found) - set(_ENTRIES))
            if strange:
                raise ModelFileError(
                    f"{name} holds {strange[0][:60]!r}, which no model needs; it was not opened. "
                    f"Save the model with model.save({name!r})."
                )
            if len(found) != len(set(found)):
                raise ModelFileError(f"{name} holds an entry twice; it was not opened.")
            if set(found) != set(_ENTRIES):
                raise ModelFileError(damaged)
            if any(i.flag_bits & 0x1 for i in infos):
                raise ModelFileError(f"{name} is locked with a password.")
            if sum(i.file_size for i in infos) > limit_bytes("model_mb"):
                raise ModelFileError(_too_large(name))
            read: dict[str, bytes] = {}
            for info in infos:
                bound = "model_mb" if info.filename.endswith(".h5") else "model_config_kb"
                most = limit_bytes(bound)
                read[info.filename] = read_entry(archive, info, most)
                if len(read[info.filename]) > most:
                    raise ModelFileError(
                        f"{info.filename} in {name} is larger than {limit(bound):g} "
                        f"{LIMITS[bound].unit[:2]}; it was not opened."
                    )
            return read
    except _DAMAGE:
        raise ModelFileError(damaged) from None


def _json(name: str, entry: str, data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise ModelFileError(f"{entry} in {name} cannot be read; save the model anew.")
    return found


def _packed(entries: dict[str, bytes], config: dict[str, Any]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for entry in _ENTRIES:
            content = json.dumps(config) if entry == "config.json" else entries[entry]
            archive.writestr(zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0)), content)
    return out.getvalue()


# ---------------------------------------------------------------- the plan


def _check_plan(name: str, config: dict[str, Any], rule: CapstoneRule) -> None:
    if config.get("class_name") not in _MODELS or not _is_keras(config.get("module")):
        raise ModelFileError(
            f"{name} holds {str(config.get('class_name'))[:40]!r}, not a Sequential or functional "
            "model; classes of your own are not opened."
        )
    count = -1  # the model itself
    for node in _walk(config):
        kind, module = node.get("class_name"), node.get("module")
        if not isinstance(kind, str) or not (module is None or isinstance(module, str)):
            raise ModelFileError(f"config.json in {name} is not one that Keras has written.")
        if kind in ("Lambda", "__lambda__"):
            raise ModelFileError(
                f"{name} has a Lambda layer, which is code inside the file; it was not opened. "
                "Use a layer of Keras in its place."
            )
        count += _is_layer(node)
        if not _allowed(kind, module):
            raise ModelFileError(
                f"{name} needs {kind[:40]!r}, which is code of its own or not among the layers "
                "that are opened here."
            )
        if _too_wide(node, rule.max_parameters):
            raise ModelFileError(
                f"a layer of {name} ({kind[:40]}) alone has more than {rule.max_parameters:,} "
                "parameters, which is all that is allowed."
            )
    if count > rule.max_layers:
        raise ModelFileError(
            f"{name} has {count} layers; at most {rule.max_layers} are allowed here."
        )


def _walk(value: Any) -> Iterator[dict[str, Any]]:
    """Every part of the plan that names a class."""
    todo = [value]
    while todo:
        part = todo.pop()
        if isinstance(part, dict):
            if "class_name" in part:
                yield part
            todo += part.values()
        elif isinstance(part, list):
            todo += part


def _is_keras(module: Any) -> bool:
    return module is None or (isinstance(module, str) and module.split(".")[0] == "keras")


def _allowed(kind: str, module: str | None) -> bool:
    if module is None:
        return kind in _VALUES
    if module == "builtins" or not _is_keras(module):
        return False
    if kind in _MODELS:
        return module == "keras" or module.startswith(("keras.src.models", "keras.models"))
    if kind in _POLICIES:
        return True
    if module.startswith(_HARMLESS):
        return True
    if module.startswith(_OPERATIONS):
        return not module.startswith("keras.ops.core")
    return module.startswith(("keras.layers", "keras.src.layers")) and kind in LAYERS


def _is_layer(node: dict[str, Any]) -> bool:
    kind = node["class_name"]
    return (kind in LAYERS and kind != "InputLayer") or kind in _MODELS


def _too_wide(node: dict[str, Any], most: int) -> bool:
    config = node.get("config")
    if not isinstance(config, dict):
        return False
    sizes = (config.get(key) for key in ("units", "filters", "input_dim", "output_dim"))
    return any(isinstance(s, (int, float)) and s > most for s in sizes)


def _layers(config: dict[str, Any]) -> list[dict[str, Any]]:
    """Every layer of a plan, those of nested models and wrappers too."""
    return [n for n in _walk(config) if n["class_name"] in LAYERS]


def _parameters(layer: dict[str, Any]) -> int:
    """Weights of a layer by the shapes written down beside it; 0 where they are not.

    Keras' formulas: dense and convolution (inputs · outputs + bias), recurrent layers
    gates · units · (inputs + units) + biases.
    """
    config, built = layer.get("config"), layer.get("build_config")
    if not isinstance(config, dict):
        return 0
    kind = layer["class_name"]
    if kind == "Embedding":
        return _int(config.get("input_dim")) * _int(config.get("output_dim"))
    inputs = _last_axis(built)
    bias = 1 if config.get("use_bias", True) else 0
    units, filters = _int(config.get("units")), _int(config.get("filters"))
    if kind == "Dense":
        return units * (inputs + bias)
    if kind in ("Conv1D", "Conv2D", "Conv3D"):
        size = 1
        kernel = config.get("kernel_size")
        for side in kernel[:3] if isinstance(kernel, list) else [kernel]:
            size *= _int(side)
        return filters * (size * inputs // max(1, _int(config.get("groups")) or 1) + bias)
    gates = {"SimpleRNN": 1, "LSTM": 4, "GRU": 3}.get(kind)
    if gates:
        biases = 2 if kind == "GRU" and config.get("reset_after", True) else 1
        return gates * units * (inputs + units + bias * biases)
    return 0


def _constants(config: dict[str, Any]) -> int:
    """Numbers of the tables that stand in the plan itself: a net may know as much in these.

    Lists in lists count together; what has no more numbers than _SHAPES is a shape or a setting.
    """
    count, todo = 0, [config]
    while todo:
        part: Any = todo.pop()
        if isinstance(part, dict):
            todo += part.values()
        elif isinstance(part, list):
            numbers, nested = 0, [part]
            while nested:
                for item in nested.pop():
                    if isinstance(item, list):
                        nested.append(item)
                    elif isinstance(item, dict):
                        todo.append(item)
                    else:
                        numbers += isinstance(item, (int, float))
            count += numbers if numbers > _SHAPES else 0
    return count


def _int(value: Any) -> int:
    # a number of more than 4,300 digits cannot be written into a sentence
    return min(value, 10**12) if type(value) is int and value > 0 else 0


def _last_axis(built: Any) -> int:
    """The size of the last axis of a layer's (first) input."""
    if isinstance(built, dict):
        shape = built.get("input_shape")
        if shape is None and isinstance(built.get("shapes_dict"), dict):
            shapes = built["shapes_dict"]
            shape = shapes.get("sequences_shape", shapes.get("input_shape"))
        while isinstance(shape, list) and shape and isinstance(shape[0], list):
            shape = shape[0]
        if isinstance(shape, list) and shape:
            return _int(shape[-1])
    return 0


# ---------------------------------------------------------------- two plans


def difference(file: ModelFile, notebook: dict[str, Any], made_by: str) -> str:
    """In what the plan of a file is not that of the notebook; "" if they are one net.

    Names, precision, dropout rates and initial values do not count, and neither do settings that
    only one of two versions of Keras knows.

    Args:
        file: the model file.
        notebook: config of the model that the notebook's function makes.
        made_by: that function's name, for the sentence.
    """
    try:
        return _difference(file, notebook, made_by)
    except RecursionError:
        return f"One of the two, the file or your {made_by}, is nested too deeply to be compared."


def _difference(file: ModelFile, notebook: dict[str, Any], made_by: str) -> str:
    other_keras = not same_version(file)
    joined = _branches(file.config) or _branches(notebook)
    mine, theirs = _steps(file.config, joined), _steps(notebook, joined)
    entries = _inputs(file.config), _inputs(notebook)
    todo = "Train the net that your notebook builds, and hand in both."
    if entries[0] != entries[1]:
        here, there = (" and ".join(map(str, s))[:120] or "of no shape" for s in entries)
        return f"Its input is {here}; that of your {made_by} is {there}. {todo}"
    if [k for k, _ in mine] != [k for k, _ in theirs]:
        return (
            f"Its layers are {_listed(mine)}; those of your {made_by} are {_listed(theirs)}. {todo}"
        )
    for place, ((kind, a), (_, b)) in enumerate(zip(mine, theirs, strict=True), 1):
        for key in sorted(set(a) | set(b)):
            if a.get(key) == b.get(key) or (other_keras and (key in a) != (key in b)):
                continue
            if key == _JOINED:
                return (
                    f"Layer {place} ({kind}) reads other layers in the file than in your "
                    f"{made_by}. {todo}"
                )
            return (
                f"Layer {place} ({kind}) has {_short(key)} = {_short(a.get(key))} in the file and "
                f"{_short(b.get(key))} in your {made_by}. {todo}"
            )
    return ""


def same_version(file: ModelFile) -> bool:
    """Whether a file was saved by the Keras that is installed here, up to its last number."""
    here = importlib.metadata.version("keras")
    return file.keras_version.split(".")[:2] == here.split(".")[:2]


def _short(value: Any) -> str:
    return str(value)[:40]


def _listed(steps: list[tuple[str, dict[str, Any]]]) -> str:
    return ", ".join(kind[:24] for kind, _ in steps[:14]) + (" …" if len(steps) > 14 else "")


_JOINED = "joined to"


def _rows(config: dict[str, Any]) -> list[dict[str, Any]]:
    inner = config.get("config")
    layers = inner.get("layers") if isinstance(inner, dict) else None
    return [row for row in layers if isinstance(row, dict)] if isinstance(layers, list) else []


def _settings(row: dict[str, Any]) -> dict[str, Any]:
    found = row.get("config")
    return found if isinstance(found, dict) else {}


def _inputs(config: dict[str, Any]) -> list[Any]:
    """Shapes of what goes in, without the batch axis."""
    shapes = [
        _settings(row).get("batch_shape", _settings(row).get("batch_input_shape"))
        for row in _rows(config)
        if row.get("class_name") == "InputLayer"
    ]
    return [tuple(s[1:]) for s in shapes if isinstance(s, list)]


def _branches(config: dict[str, Any]) -> bool:
    return config.get("class_name") != "Sequential" and not _is_chain(_rows(config))


def _steps(config: dict[str, Any], joined: bool) -> list[tuple[str, dict[str, Any]]]:
    """Layers in order with the settings that count and, if asked, what each reads."""
    found: list[tuple[str, dict[str, Any]]] = []
    rows = _rows(config)
    places: dict[str, int] = {}
    for row in rows:
        label = row.get("name") or _settings(row).get("name")
        if isinstance(label, str):
            places[label] = len(places)
    for row in rows:
        kind = str(row.get("class_name"))
        if kind in _MODELS:
            found += _steps(row, joined)
        elif kind != "InputLayer":
            kept = _kept(_settings(row))
            if joined:
                kept[_JOINED] = _joined(row.get("inbound_nodes"), places)
            found.append((kind, kept))
    return found


def _kept(settings: dict[str, Any]) -> dict[str, Any]:
    """Settings that count; None stands for absent, as between two versions of Keras."""
    found: dict[str, Any] = {}
    for key, value in settings.items():
        if _UNIMPORTANT.fullmatch(key) or value is None:
            continue
        if isinstance(value, dict) and isinstance(value.get("config"), dict):
            value = [value.get("class_name"), _kept(value["config"])]
        found[key] = value
    return found


def _is_chain(rows: list[dict[str, Any]]) -> bool:
    """Whether every layer reads the one before it and nothing else."""
    before: Any = None
    for row in rows:
        nodes = row.get("inbound_nodes")
        sources = [h[0] for h in _histories(nodes)]
        if row.get("class_name") == "InputLayer":
            if before is not None:
                return False
        elif sources != [before]:
            return False
        before = row.get("name")
    return True


def _histories(value: Any) -> list[list[Any]]:
    """Where the tensors of a node come from: [layer, node, tensor]."""
    found = []
    for node in _walk(value):
        config = node.get("config")
        history = config.get("keras_history") if isinstance(config, dict) else None
        if isinstance(history, list) and len(history) == 3 and isinstance(history[0], str):
            found.append(history)
    return found


def _joined(nodes: Any, places: dict[str, int]) -> list[list[Any]]:
    # by their text: in a made-up plan numbers stand beside words, which have no order
    return sorted(([places.get(h[0], -1), h[1], h[2]] for h in _histories(nodes)), key=str)
