"""A model file is looked at from the outside first, and what is wrong with it is told in words."""

from __future__ import annotations

import importlib.metadata
import io
import json
import zipfile
from typing import Any

import pytest

from autograder.judge.kerasfile import (
    ModelFile,
    ModelFileError,
    difference,
    is_model,
    open_model_file,
)
from autograder.limits import limit_bytes
from autograder.model import CapstoneRule

RULE = CapstoneRule(
    question="q1",
    points=10,
    way="weights",
    build="build_net",
    train="train",
    data="sides",
    seconds=10,
    max_parameters=1000,
    max_layers=5,
    thresholds=(),
)


def layer(kind: str, module: str = "keras.layers", **config: Any) -> dict[str, Any]:
    return {"module": module, "class_name": kind, "config": config, "registered_name": None}


def dense(units: int = 3, inputs: int = 4, **config: Any) -> dict[str, Any]:
    found = layer("Dense", **{"units": units, "activation": "relu", "use_bias": True, **config})
    return found | {"build_config": {"input_shape": [None, inputs]}}


def plan(*layers: dict[str, Any], kind: str = "Sequential", **more: Any) -> dict[str, Any]:
    return {"module": "keras", "class_name": kind, "config": {"layers": list(layers)}, **more}


def packed(
    config: Any = None, *, more: tuple[tuple[str, bytes], ...] = (), leave_out: str = ""
) -> bytes:
    out = io.BytesIO()
    entries = [
        ("metadata.json", b'{"keras_version": "3.15.1"}'),
        ("config.json", json.dumps(plan(dense()) if config is None else config).encode()),
        ("model.weights.h5", b"\x89HDF weights"),
        *more,
    ]
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in entries:
            if name != leave_out:
                archive.writestr(name, data)
    return out.getvalue()


def refusal(data: bytes, rule: CapstoneRule = RULE) -> str:
    with pytest.raises(ModelFileError) as caught:
        open_model_file(data, rule)
    return str(caught.value)


def test_a_good_file_is_packed_anew_without_its_training_recipe() -> None:
    recipe = {"loss": {"module": "builtins", "class_name": "function", "config": "my_loss"}}
    config = plan(dense(), compile_config=recipe)
    found = open_model_file(packed(config), RULE)
    assert found.parameters == 3 * (4 + 1)
    with zipfile.ZipFile(io.BytesIO(found.data)) as archive:
        assert archive.namelist() == ["metadata.json", "config.json", "model.weights.h5"]
        assert "compile_config" not in json.loads(archive.read("config.json"))
        assert archive.read("model.weights.h5") == b"\x89HDF weights"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"PNG", "not a model file of Keras 3"),
        (b"\x89HDF\r\n" + bytes(50), "HDF5 format (.h5)"),
        (packed()[:200], "damaged or cut off"),
        (packed()[:-30], "damaged or cut off"),
        (packed(leave_out="config.json"), "no model of Keras 3: there is no config.json"),
        (packed(leave_out="model.weights.h5"), "damaged or cut off"),
        (packed(more=(("../../evil.txt", b"x"),)), "points outside of it"),
        (packed(more=(("/tmp/evil.txt", b"x"),)), "points outside of it"),
        (packed(more=(("C:\\evil.txt", b"x"),)), "points outside of it"),
        (packed(more=(("assets/vocabulary.txt", b"x"),)), "which no model needs"),
        (packed(more=tuple((f"a{i}", b"") for i in range(3000))), "far more entries"),
        (packed("text"), "config.json in model.keras cannot be read"),
        (bytes(limit_bytes("model_mb") + 1), "larger than 32 MB"),
    ],
    ids=[
        "empty",
        "no zip",
        "h5",
        "truncated",
        "without its end",
        "other zip",
        "no weights",
        "traversal",
        "absolute",
        "drive",
        "assets",
        "many entries",
        "no plan",
        "too large",
    ],
)
def test_what_is_no_model_file_is_told_so(data: bytes, says: str) -> None:
    said = refusal(data)
    assert says in said
    assert said.startswith(("model.keras", "config.json in model.keras"))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_entry_twice_is_refused() -> None:
    assert "an entry twice" in refusal(packed(more=(("config.json", b"{}"),)))


def test_weights_that_unpack_to_gigabytes_are_not_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("metadata.json", "{}")
        archive.writestr("config.json", json.dumps(plan(dense())))
        archive.writestr("model.weights.h5", bytes(limit_bytes("model_mb") + 1))
    assert len(out.getvalue()) < 100_000
    assert "larger than 32 MB" in refusal(out.getvalue())


@pytest.mark.parametrize(
    ("part", "says"),
    [
        (layer("Lambda", function={"class_name": "__lambda__"}), "Lambda layer"),
        (layer("MyLayer", module="builtins"), "'MyLayer'"),
        (layer("Dense", module="my_package"), "'Dense'"),
        (layer("TFSMLayer", filepath="/etc"), "'TFSMLayer'"),
        (layer("TorchModuleWrapper"), "'TorchModuleWrapper'"),
        (layer("StringLookup"), "'StringLookup'"),
        (layer("Map", module="keras.src.ops.core"), "'Map'"),
        (dense(activation={"module": "builtins", "class_name": "function"}), "'function'"),
        (dense(x={"class_name": "__bytes__"}), "'__bytes__'"),
        (layer("popen", module="os"), "'popen'"),
        (layer("get_file", module="keras.utils"), "'get_file'"),
    ],
    ids=lambda p: p["class_name"] if isinstance(p, dict) else "",
)
def test_code_and_strange_classes_are_refused_wherever_they_stand(
    part: dict[str, Any], says: str
) -> None:
    wrapped = layer("TimeDistributed", layer=part)
    for config in (plan(part), plan(plan(part)), plan(wrapped), plan(dense(deep=[[{"x": part}]]))):
        assert says in refusal(packed(config))


def test_a_class_of_the_students_own_as_the_model_is_refused() -> None:
    assert "classes of your own" in refusal(packed(plan(dense(), kind="MyModel")))
    config = plan(dense()) | {"module": "my_package"}
    assert "classes of your own" in refusal(packed(config))


def test_limits_of_parameters_and_layers_are_told_with_both_numbers() -> None:
    said = refusal(packed(plan(dense(units=300, inputs=4))))
    assert "1,500 parameters" in said
    assert "at most 1,000" in said
    said = refusal(packed(plan(*[dense() for _ in range(6)])))
    assert "6 layers; at most 5" in said
    assert "alone has more than 1,000" in refusal(packed(plan(layer("Dense", units=26_000))))


@pytest.mark.parametrize(
    ("row", "parameters"),
    [
        (dense(units=5, inputs=7), 5 * 8),
        (dense(units=5, inputs=7) | {"config": {"units": 5, "use_bias": False}}, 5 * 7),
        (
            layer("Conv2D", filters=8, kernel_size=[3, 3], use_bias=True)
            | {"build_config": {"input_shape": [None, 12, 12, 2]}},
            8 * (9 * 2 + 1),
        ),
        (layer("Embedding", input_dim=20, output_dim=3), 60),
        (
            layer("LSTM", units=4, use_bias=True)
            | {"build_config": {"shapes_dict": {"sequences_shape": [None, 9, 6]}}},
            4 * 4 * (6 + 4 + 1),
        ),
        (
            layer("GRU", units=4, use_bias=True, reset_after=True)
            | {"build_config": {"input_shape": [None, 9, 6]}},
            3 * 4 * (6 + 4 + 2),
        ),
        (
            layer("SimpleRNN", units=4, use_bias=True)
            | {"build_config": {"input_shape": [[None, 9, 6], [None, 4]]}},
            4 * (6 + 4 + 1),
        ),
    ],
    ids=["dense", "without bias", "conv", "embedding", "lstm", "gru", "rnn"],
)
def test_parameters_are_counted_by_the_formulas_of_the_course(
    row: dict[str, Any], parameters: int
) -> None:
    assert open_model_file(packed(plan(row)), RULE).parameters == parameters


def test_a_table_in_the_plan_counts_as_parameters() -> None:
    rows = [[0.5] * 8 for _ in range(130)]
    value = {"class_name": "__numpy__", "config": {"value": rows, "dtype": "float32"}}
    op = {"class_name": "Multiply", "module": "keras.src.ops.numpy", "config": {}}
    for table in (rows, value):
        node = [{"args": [table], "kwargs": {}}]
        said = refusal(packed(plan(dense(), op | {"inbound_nodes": node})))
        assert "1,055 parameters; at most 1,000" in said
    shapes = [{"args": [[[None, 4, 4, 2], [None, 3]]], "kwargs": {}}] * 50
    good = open_model_file(packed(plan(dense(), op | {"inbound_nodes": shapes})), RULE)
    assert good.parameters == 15


def compared(file: dict[str, Any], notebook: dict[str, Any], version: str = "") -> str:
    here = importlib.metadata.version("keras")
    return difference(ModelFile(b"", file, version or here, 0), notebook, "build_net")


def test_a_setting_that_only_another_keras_knows_makes_no_other_net() -> None:
    one, two = plan(dense(new_setting=1)), plan(dense())
    assert compared(one, two, "2.99.0") == ""
    assert "new_setting" in compared(one, two)


def test_names_rates_seeds_and_initial_values_make_no_other_net() -> None:
    one = plan(dense(name="a", kernel_initializer=layer("Zeros")), layer("Dropout", rate=0.3))
    two = plan(dense(name="b", dtype="float16"), layer("Dropout", rate=0.5, seed=3))
    assert compared(one, two) == ""


def test_the_first_difference_is_named_with_both_values() -> None:
    said = compared(plan(dense(3), dense(5)), plan(dense(3), dense(4)))
    assert "Layer 2 (Dense) has units = 5 in the file and 4 in your build_net" in said
    said = compared(plan(dense()), plan(dense(), layer("Flatten")))
    assert "Its layers are Dense; those of your build_net are Dense, Flatten" in said


def node(source: str) -> list[dict[str, Any]]:
    tensor = {"class_name": "__keras_tensor__", "config": {"keras_history": [source, 0, 0]}}
    return [{"args": [tensor], "kwargs": {}}]


def functional(*rows: tuple[dict[str, Any], str, str]) -> dict[str, Any]:
    layers = [
        row | {"name": name, "inbound_nodes": node(source) if source else []}
        for row, name, source in rows
    ]
    return plan(*layers, kind="Functional") | {"module": "keras.src.models.functional"}


def test_a_chain_is_the_same_net_in_either_way_of_writing_it() -> None:
    chain = functional((layer("InputLayer"), "in", ""), (dense(), "d1", "in"))
    assert compared(plan(dense()), chain) == ""


def test_nets_of_the_same_layers_joined_otherwise_differ() -> None:
    rows = [(layer("InputLayer"), "in", ""), (dense(), "a", "in"), (dense(), "b", "a")]
    one = functional(*rows, (dense(), "c", "b"))
    two = functional(*rows, (dense(), "c", "a"))
    assert compared(one, one) == ""
    assert "Layer 3 (Dense) reads other layers" in compared(one, two)


def test_another_input_is_another_net() -> None:
    one = plan(layer("InputLayer", batch_shape=[None, 28, 28, 1]), dense())
    two = plan(layer("InputLayer", batch_shape=[None, 12, 12, 1]), dense())
    said = compared(one, two)
    assert "Its input is (28, 28, 1); that of your build_net is (12, 12, 1)" in said


def test_a_plan_nested_beyond_measure_is_refused_and_not_followed() -> None:
    opening = '{"module": "keras", "class_name": "Sequential", "config": {"layers": ['
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("metadata.json", "{}")
        archive.writestr("config.json", opening * 5000 + "]}}" * 5000)
        archive.writestr("model.weights.h5", b"")
    assert refusal(out.getvalue())
    deep: Any = dense()
    for _ in range(5000):
        deep = plan(deep)
    assert "nested too deeply" in compared(deep, plan(dense()))


def test_what_a_file_says_is_quoted_in_few_words() -> None:
    said = compared(plan(dense(**{"A" * 100_000: "B" * 100_000})), plan(dense()))
    assert len(said) < 300


def test_a_model_is_known_by_what_is_in_it_and_not_by_its_name() -> None:
    assert is_model("a/Model.KERAS", b"")
    assert is_model("old.hdf5", b"")
    assert is_model("data.bin", packed())
    assert is_model("data.bin", b"before" + packed())
    assert is_model("data.npz", bytes(512) + b"\x89HDF\r\n\x1a\n")
    assert not is_model("data.csv", b"1, 2")
