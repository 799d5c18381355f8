"""Training in a notebook: it says what it uses, saves what it trained, and tells the grader's score."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from student_lib.training import Device, curves, fresh_seed

ROOT = Path(__file__).resolve().parents[1]
NET = """
import keras
from student_lib import training


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(8, activation="tanh"),
                              keras.layers.Dense(1, activation="sigmoid")])
    model.compile(keras.optimizers.Adam(0.1), "binary_crossentropy", metrics=["accuracy"])
    model.fit(X, y, epochs=25, verbose=0, callbacks=[training.progress()])
    return model
"""


def python(code: str, folder: Path, **more: str) -> str:
    """What a fresh process prints, as a notebook's kernel would run it."""
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""} | more
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    folder = tmp_path_factory.mktemp("training")
    rules = {"data": "rings", "marks": {"accuracy": {"full": 0.95, "half": 0.8}}}
    (folder / "capstone.json").write_text(json.dumps(rules))
    code = (
        NET
        + "model = training.run('rings', train=train_circle, seed=7)\n"
        + "again = training.run('rings', train=train_circle, seed=7, file='again.keras')\n"
        + "print('SAME', all((a == b).all() for a, b in zip(model.get_weights(), "
        "again.get_weights())))\n"
    )
    return python(code, folder), folder


def test_a_training_says_device_seed_progress_and_the_score_beside_the_marks(
    trained: tuple[str, Path],
) -> None:
    said, folder = trained
    assert "Training on CPU: " in said
    assert "(Keras backend tensorflow)" in said
    assert "Seed 7: training.run('rings', …, seed=7) repeats this training." in said
    assert "epoch 25 of 25" in said
    assert "Saved model.keras: 33 parameters" in said
    assert "full marks at 0.95, half of them at 0.8" in said
    assert "Hand in the notebook and model.keras together." in said
    assert (folder / "model.keras").stat().st_size > 1000


def test_the_same_seed_trains_the_same_net(trained: tuple[str, Path]) -> None:
    assert "SAME True" in trained[0]


def test_while_an_answer_is_missing_training_says_which(tmp_path: Path) -> None:
    code = (
        "from student_lib import training\n"
        "def train_circle(X, y, seed):\n"
        "    raise NotImplementedError('Q4.6 train_circle is not written yet')\n"
        "print(training.run('rings', train=train_circle))"
    )
    said = python(code, tmp_path)
    assert "Training begins once Q4.6 train_circle is written." in said
    assert said.rstrip().endswith("None")
    assert not list(tmp_path.glob("*.keras"))


def test_a_file_that_gives_something_else_than_the_model_is_refused(tmp_path: Path) -> None:
    code = (
        NET
        + """
import numpy as np
from student_lib.capstones import capstone
net = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
net.save = lambda path: keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)]).save(path)
net.set_weights([np.full((2, 1), 50.0), np.ones(1)])
try:
    training.save(net, None, capstone("rings"), [np.ones((4, 2))])
except ValueError as error:
    print(error)
"""
    )
    assert "model.keras does not give what the model gives" in python(code, tmp_path)


def test_a_gpu_is_named_and_colab_without_one_is_told_where_it_is() -> None:
    gpu = Device("GPU", "Tesla T4", "jax", colab=True, tensor_cores=True)
    assert str(gpu) == "Training on GPU on Colab: Tesla T4 (Keras backend jax)."
    cpu = Device("CPU", "x86_64, 2 cores", "tensorflow", colab=True, tensor_cores=False)
    assert "Change runtime type" in str(cpu)


def test_fresh_seeds_differ() -> None:
    assert len({fresh_seed() for _ in range(50)}) > 45


def test_curves_draw_training_and_validation_of_a_measure_together() -> None:
    figure = curves({"loss": [1.0, 0.5], "val_loss": [1.1, 0.7], "accuracy": [0.5, 0.9]})
    assert [axes.get_title() for axes in figure.axes] == ["loss", "accuracy"]
    assert [len(axes.lines) for axes in figure.axes] == [2, 1]
    assert np.allclose(figure.axes[0].lines[1].get_ydata(), [1.1, 0.7])
