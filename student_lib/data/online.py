"""MNIST and IMDB: data that must be downloaded once, or copied from where they are.

A file is looked for in this order:

1. where the environment variable ``UNROLLED_DATA`` says: a folder that holds the file, or the
   file itself, under its own name;
2. in the cache of Keras: the folder ``datasets`` of ``KERAS_HOME``, or ``~/.keras/datasets``;
3. on the server from which ``keras.datasets`` downloads it.

Whatever is found is compared with a checksum before anything in it is read.  The addresses and
checksums are those of Keras itself: ``keras/src/datasets/mnist.py`` and
``keras/src/datasets/imdb.py`` of Keras 3.15.1.  Keras is imported only to download.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

__all__ = ["imdb", "imdb_word_index", "mnist"]

#: Name of the environment variable for a copy: a folder, or a file in it.
VARIABLE = "UNROLLED_DATA"

#: Seconds without an answer after which there is no network.
PATIENCE = 20.0

#: x_train, y_train and x_test, y_test.
Pairs = tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True)
class Source:
    """A file that ``keras.datasets`` knows.

    Attributes:
        title: what it is called in a sentence.
        file: its name, also on the server.
        algorithm, checksum: of the whole file, as Keras gives them.
        command: what downloads it into the cache of Keras.
    """

    title: str
    file: str
    algorithm: str
    checksum: str
    command: str

    @property
    def url(self) -> str:
        """Where Keras downloads it."""
        return f"https://storage.googleapis.com/tensorflow/tf-keras-datasets/{self.file}"


MNIST = Source(
    "MNIST",
    "mnist.npz",
    "sha256",
    "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1",
    "keras.datasets.mnist.load_data()",
)
IMDB = Source(
    "IMDB",
    "imdb.npz",
    "sha256",
    "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f",
    "keras.datasets.imdb.load_data()",
)
IMDB_WORDS = Source(
    "The word list of IMDB",
    "imdb_word_index.json",
    "md5",
    "bfafd718b763782e994055a2d397834f",
    "keras.datasets.imdb.get_word_index()",
)


def mnist() -> Pairs:
    """The handwritten digits of MNIST, as ``keras.datasets.mnist.load_data()`` gives them.

    Returns:
        ``(x_train, y_train), (x_test, y_test)``: pictures (60000, 28, 28) and (10000, 28, 28)
        uint8 from 0 (paper) to 255 (ink), and their digits, uint8.

    Raises:
        FileNotFoundError: if there is neither a copy nor network.
        ValueError: if a copy is not the file it should be.

    Source: Y. LeCun, L. Bottou, Y. Bengio, P. Haffner, "Gradient-based learning applied to
        document recognition", Proceedings of the IEEE 86 (1998).
    """
    with np.load(io.BytesIO(_content(MNIST)), allow_pickle=False) as found:
        return (found["x_train"], found["y_train"]), (found["x_test"], found["y_test"])


def imdb(num_words: int | None = 10_000) -> Pairs:
    """Film reviews, as ``keras.datasets.imdb.load_data(num_words=num_words)`` gives them.

    Args:
        num_words: word numbers from here on are replaced by 2; None keeps them all.

    Returns:
        ``(x_train, y_train), (x_test, y_test)``: 25,000 reviews each, arrays of lists of word
        numbers, and 1 for praise, 0 for the opposite.  Number 1 begins every review, 2 stands for
        a word that was left out, and the k-th most frequent word is k + 3.

    Raises:
        FileNotFoundError, ValueError: as in ``mnist``.

    Source: A. L. Maas et al., "Learning word vectors for sentiment analysis", ACL 2011.
    """
    # The reviews are lists of different lengths, which numpy can only store as pickles: never
    # read them from bytes whose checksum has not been compared.
    with np.load(io.BytesIO(_content(IMDB)), allow_pickle=True) as found:
        parts = {name: found[name] for name in ("x_train", "y_train", "x_test", "y_test")}
    # the order of Keras: one generator, first the training reviews, then the test ones
    rng = np.random.RandomState(113)
    pairs = []
    for part in ("train", "test"):
        order = np.arange(len(parts[f"x_{part}"]))
        rng.shuffle(order)
        reviews = np.empty(len(order), dtype=object)
        for place, chosen in enumerate(order):
            numbers = [1, *(int(rank) + 3 for rank in parts[f"x_{part}"][chosen])]
            if num_words is not None:
                numbers = [k if k < num_words else 2 for k in numbers]
            reviews[place] = numbers
        pairs.append((reviews, parts[f"y_{part}"][order]))
    return pairs[0], pairs[1]


def imdb_word_index() -> dict[str, int]:
    """Word -> how frequent it is, 1 for the most frequent; in ``imdb`` it has that number + 3.

    Raises:
        FileNotFoundError, ValueError: as in ``mnist``.
    """
    found = json.loads(_content(IMDB_WORDS))
    return {str(word): int(rank) for word, rank in found.items()}


# ---------------------------------------------------------------- where the file is


def _content(source: Source) -> bytes:
    """The bytes of a file whose checksum is right."""
    for place in _places(source):
        if place.is_file():
            return _verified(source, place)
    return _verified(source, _download(source))


def _places(source: Source) -> Iterator[Path]:
    told = os.environ.get(VARIABLE)
    if told:
        path = Path(os.path.expanduser(told))
        yield path / source.file if path.is_dir() else path.with_name(source.file)
    yield _cache() / source.file


def _cache() -> Path:
    home = os.environ.get("KERAS_HOME") or "~/.keras"
    return Path(os.path.expanduser(home)) / "datasets"


def _verified(source: Source, path: Path) -> bytes:
    content = path.read_bytes()
    found = hashlib.new(source.algorithm, content, usedforsecurity=False).hexdigest()
    if found != source.checksum:
        raise ValueError(
            f"{path} is not the file {source.file} that Keras offers: its {source.algorithm} "
            f"checksum is {found}, and should be {source.checksum}. Perhaps a download or a copy "
            "was cut short. Delete the file and run this again."
        )
    return content


def _download(source: Source) -> Path:
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(PATIENCE)
    try:
        import keras

        return Path(keras.utils.get_file(source.file, source.url, file_hash=source.checksum))
    except Exception as error:
        told = os.environ.get(VARIABLE)
        looked = f"where {VARIABLE} says ({told})" if told else f"not by {VARIABLE} (not set)"
        raise FileNotFoundError(
            f"{source.title} is not on this machine, and it could not be downloaded "
            f"({type(error).__name__}: {str(error)[:160]}). "
            f"Looked for {source.file} {looked}, and in {_cache()}. "
            "On a machine with network, type:\n"
            f'    python -c "import keras; {source.command}"\n'
            f"It writes {source.file} to ~/.keras/datasets. Copy the file to the same folder here, "
            f"or anywhere else and name that folder:\n"
            f"    export {VARIABLE}=/the/folder"
        ) from error
    finally:
        socket.setdefaulttimeout(before)
