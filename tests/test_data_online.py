"""MNIST and IMDB: tiny files of the same form, with checksums and downloads of our own."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import socket
import sys
import types
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from student_lib.capstones import capstone
from student_lib.data import online


def write_mnist(path: Path, train: int = 7, test: int = 5) -> Path:
    """A file in the form of mnist.npz."""
    rng = np.random.default_rng(3)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(
        path,
        x_train=rng.integers(0, 256, size=(train, 28, 28), dtype=np.uint8),
        y_train=rng.integers(0, 10, size=train, dtype=np.uint8),
        x_test=rng.integers(0, 256, size=(test, 28, 28), dtype=np.uint8),
        y_test=rng.integers(0, 10, size=test, dtype=np.uint8),
    )
    return path


def write_imdb(path: Path) -> Path:
    """A file in the form of imdb.npz: object arrays of lists."""
    rng = np.random.default_rng(4)
    parts: dict[str, Any] = {}
    for part, size in (("train", 9), ("test", 6)):
        reviews = np.empty(size, dtype=object)
        for k in range(size):
            reviews[k] = rng.integers(1, 40, size=int(rng.integers(2, 8))).tolist()
        parts[f"x_{part}"] = reviews
        parts[f"y_{part}"] = rng.integers(0, 2, size=size)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, **parts)
    return path


def trust(monkeypatch: pytest.MonkeyPatch, name: str, path: Path) -> None:
    """Let the checksum of this file be the right one."""
    source = getattr(online, name)
    found = hashlib.new(source.algorithm, path.read_bytes()).hexdigest()
    monkeypatch.setattr(online, name, replace(source, checksum=found))


class Downloads:
    """Stands for Keras: keeps what was asked for, and writes a file or fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: Any) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.answer = answer
        keras = types.ModuleType("keras")
        keras.utils = types.SimpleNamespace(get_file=self.get_file)  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "keras", keras)

    def get_file(self, fname: str, origin: str, file_hash: str) -> str:
        self.asked.append((fname, origin, file_hash))
        if isinstance(self.answer, Exception):
            raise self.answer
        return str(self.answer)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty cache, no variable, and no network."""
    monkeypatch.delenv(online.VARIABLE, raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))

    def no_network(*args: object, **kwargs: object) -> None:
        raise OSError("no network in tests")

    monkeypatch.setattr(socket, "create_connection", no_network)
    return tmp_path


def test_checksums_and_addresses_are_those_of_keras() -> None:
    folder = Path(str(importlib.util.find_spec("keras").origin)).parent / "src" / "datasets"  # type: ignore[union-attr]
    for source, module in (
        (online.MNIST, "mnist.py"),
        (online.IMDB, "imdb.py"),
        (online.IMDB_WORDS, "imdb.py"),
    ):
        text = (folder / module).read_text("utf-8")
        assert f'"{source.checksum}"' in text
        assert source.url.rsplit("/", 1)[0] in text and source.file in text


def test_a_copy_in_the_cache_of_keras_is_enough(
    alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_mnist(alone / "keras" / "datasets" / "mnist.npz")
    trust(monkeypatch, "MNIST", path)
    downloads = Downloads(monkeypatch, OSError("not to be called"))
    (x_train, y_train), (x_test, y_test) = online.mnist()
    assert x_train.shape == (7, 28, 28) and x_test.shape == (5, 28, 28)
    assert x_train.dtype == np.uint8 and len(y_train) == 7 and len(y_test) == 5
    assert downloads.asked == []


@pytest.mark.parametrize("named", ["folder", "file"])
def test_the_variable_names_a_folder_or_a_file(
    alone: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    path = write_mnist(alone / "elsewhere" / "mnist.npz")
    trust(monkeypatch, "MNIST", path)
    monkeypatch.setenv(online.VARIABLE, str(path if named == "file" else path.parent))
    assert online.mnist()[0][0].shape == (7, 28, 28)


def test_the_variable_comes_before_the_cache_and_the_cache_before_a_download(
    alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cached = write_mnist(alone / "keras" / "datasets" / "mnist.npz")
    trust(monkeypatch, "MNIST", cached)
    other = write_mnist(alone / "elsewhere" / "mnist.npz", train=8)
    monkeypatch.setenv(online.VARIABLE, str(other.parent))
    with pytest.raises(ValueError, match="elsewhere"):
        online.mnist()
    other.unlink()
    assert online.mnist()[0][0].shape == (7, 28, 28)


def test_a_wrong_file_is_refused_and_not_read(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_imdb(alone / "keras" / "datasets" / "imdb.npz")
    downloads = Downloads(monkeypatch, OSError("not to be called"))

    def read(*args: object, **kwargs: object) -> None:
        raise AssertionError("a file with a wrong checksum was opened")

    monkeypatch.setattr(online.np, "load", read)
    with pytest.raises(ValueError, match="checksum") as caught:
        online.imdb()
    assert str(path) in str(caught.value) and "Delete the file" in str(caught.value)
    assert downloads.asked == [] and path.is_file()


def test_keras_is_asked_to_download_with_its_own_checksum(
    alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_mnist(alone / "downloaded.npz")
    trust(monkeypatch, "MNIST", path)
    downloads = Downloads(monkeypatch, path)
    assert online.mnist()[1][0].shape == (5, 28, 28)
    assert downloads.asked == [("mnist.npz", online.MNIST.url, online.MNIST.checksum)]


def test_what_was_downloaded_is_compared_once_more(
    alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Downloads(monkeypatch, write_mnist(alone / "downloaded.npz"))
    with pytest.raises(ValueError, match="checksum"):
        online.mnist()


@pytest.mark.parametrize(
    ("load", "file", "command"),
    [
        (online.mnist, "mnist.npz", "keras.datasets.mnist.load_data()"),
        (online.imdb, "imdb.npz", "keras.datasets.imdb.load_data()"),
        (online.imdb_word_index, "imdb_word_index.json", "keras.datasets.imdb.get_word_index()"),
    ],
)
def test_without_copy_and_network_one_error_says_what_to_type(
    alone: Path, monkeypatch: pytest.MonkeyPatch, load: Any, file: str, command: str
) -> None:
    Downloads(monkeypatch, Exception("URL fetch failure on …: None -- no route"))
    before = socket.getdefaulttimeout()
    with pytest.raises(FileNotFoundError) as caught:
        load()
    said = str(caught.value)
    assert f"Looked for {file}" in said and str(alone / "keras" / "datasets") in said
    assert command in said and f"export {online.VARIABLE}=" in said and "not set" in said
    assert "no route" in said
    assert socket.getdefaulttimeout() == before


def test_without_keras_the_same_error_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keras", None)
    with pytest.raises(FileNotFoundError, match="keras"):
        online.mnist()


def test_a_variable_that_leads_nowhere_is_named(
    alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(online.VARIABLE, str(alone / "nowhere"))
    Downloads(monkeypatch, OSError("no route"))
    with pytest.raises(FileNotFoundError, match="nowhere"):
        online.mnist()


def test_imdb_numbers_words_as_keras_does(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_imdb(alone / "keras" / "datasets" / "imdb.npz")
    trust(monkeypatch, "IMDB", path)
    (x_train, y_train), (x_test, _) = online.imdb(num_words=20)
    assert x_train.shape == (9,) and x_test.shape == (6,) and len(y_train) == 9
    everything = [*x_train, *x_test]
    assert all(review[0] == 1 and type(review) is list for review in everything)
    assert max(max(r) for r in everything) == 19 and min(min(r) for r in everything) == 1
    assert 3 not in {k for r in everything for k in r}
    kept = online.imdb(num_words=None)[0][0]
    assert max(max(r) for r in kept) > 19
    assert [[k if k < 20 else 2 for k in r] for r in kept] == list(x_train)
    # every review is still beside its label
    with np.load(path, allow_pickle=True) as raw:
        pairs = {(tuple(r), int(y)) for r, y in zip(raw["x_test"], raw["y_test"], strict=True)}
    found = online.imdb(num_words=None)[1]
    assert {(tuple(k - 3 for k in r[1:]), int(y)) for r, y in zip(*found, strict=True)} == pairs


@pytest.mark.slow
def test_imdb_gives_what_keras_gives(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from keras.src.datasets import imdb as loader

    path = write_imdb(alone / "keras" / "datasets" / "imdb.npz")
    trust(monkeypatch, "IMDB", path)
    monkeypatch.setattr(loader, "get_file", lambda **_: str(path))
    theirs, ours = loader.load_data(num_words=15), online.imdb(num_words=15)
    for (x, y), (u, v) in zip(theirs, ours, strict=True):
        assert list(x) == list(u) and np.array_equal(y, v)


def test_the_word_list(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = alone / "keras" / "datasets" / "imdb_word_index.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"the": 1, "and": 2}), "utf-8")
    trust(monkeypatch, "IMDB_WORDS", path)
    assert online.imdb_word_index() == {"the": 1, "and": 2}


def test_the_capstone_prepares_and_draws(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task = capstone("mnist")
    path = write_mnist(alone / "keras" / "datasets" / "mnist.npz", train=6, test=2100)
    trust(monkeypatch, "MNIST", path)
    X, y = task.training(np.random.default_rng(0))
    assert X.shape == (6, 28, 28, 1) and X.dtype == np.float32 and y.dtype == np.int64
    assert X.min() >= 0 and 0.9 < X.max() <= 1
    first, again, other = (task.draw(np.random.default_rng(k)) for k in (1, 1, 2))
    assert first.inputs["X"].shape == (2000, 28, 28, 1)
    assert first.inputs["X"].dtype == np.float32
    assert np.array_equal(first.inputs["X"], again.inputs["X"])
    assert not np.array_equal(first.inputs["X"], other.inputs["X"])
    with np.load(path) as raw:
        untouched = {p.tobytes() for p in (raw["x_test"] / np.float32(255)).astype(np.float32)}
    assert not any(p[..., 0].tobytes() in untouched for p in first.inputs["X"])
