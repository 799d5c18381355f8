"""What the fuzzer starts from: real submissions, whole and damaged.  Runs no student code.

Everything here is the same on every machine for one commit: the released notebooks, the same with
answers filled in, the demo class's damaged ones, made-up ones of the tiny course, and two model
files that Keras has saved (``corpus/seed-*.bin``, packed smaller).
"""

from __future__ import annotations

import functools
import json
import random
import tempfile
from dataclasses import dataclass
from pathlib import Path

from classroom import BUILD, TRAIN
from conftest import SOLUTION

from autograder.authoring import democlass
from autograder.authoring.load import Folder, load_folder
from autograder.batch.verifying import notebook_bytes
from autograder.model import Assignment

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(__file__).resolve().parent / "corpus"
TINY = ROOT / "tests" / "data" / "tiny_course" / "t01_tiny"
NET = ROOT / "tests" / "data" / "capstone_course" / "t02_net"

TINY_CELLS = SOLUTION
NET_CELLS = ("import keras\nimport numpy as np\n", BUILD, TRAIN)


#: Of the demo class: no JSON, and no cells at the top.
_ODD = ("cut.ipynb", "old.ipynb")


@dataclass(frozen=True)
class Seed:
    """Files of one submission, and the assignment that they answer."""

    assignment: str
    name: str
    data: bytes


@functools.cache
def _folder(assignment: str) -> Folder:
    if assignment in ("t01", "t02"):
        return load_folder(TINY if assignment == "t01" else NET)
    return load_folder(next((ROOT / "solutions").glob(f"{assignment}_*")))


def assignment(name: str) -> Assignment:
    """An assignment by its id."""
    return _folder(name).assignment


def released(name: str) -> Path:
    """The notebook that students download."""
    return next((ROOT / "assignments").glob(f"{name}_*/*.ipynb"))


RELEASED = tuple(sorted(p.parent.name[:3] for p in (ROOT / "assignments").glob("a*/*.ipynb")))


def _filled(name: str) -> bytes:
    folder = _folder(name)
    blank = json.loads(released(name).read_text("utf-8"))
    answers = {
        q.name: democlass.reference_answer(folder, q) for q in folder.assignment.questions
    }
    return json.dumps(democlass.filled(folder, blank, answers)).encode()


@functools.cache
def notebooks(name: str) -> tuple[Seed, ...]:
    """Notebooks and scripts of an assignment."""
    if name == "t01":
        text = ("markdown", "**W1** Why does the order matter?"), ("markdown", "Because it does.")
        rows = [
            {"cell_type": kind, "metadata": {}, "source": said, "id": f"t{n}"}
            for n, (kind, said) in enumerate(text)
        ]
        plain = json.loads(notebook_bytes(TINY_CELLS))
        plain["cells"] += rows
        full = json.dumps(plain, indent=1).encode()
        magics = "%matplotlib inline\n!pip install something\nx = 1"
        return (
            Seed(name, "tiny.ipynb", full),
            Seed(name, "tiny.ipynb", notebook_bytes((*TINY_CELLS[:2], magics, *TINY_CELLS))),
            Seed(name, "tiny.py", "\n\n".join(TINY_CELLS).encode()),
        )
    if name == "t02":
        return (Seed(name, "net.ipynb", notebook_bytes(NET_CELLS)),)
    return (
        Seed(name, released(name).name, released(name).read_bytes()),
        Seed(name, released(name).name, _filled(name)),
    )


@functools.cache
def damaged() -> tuple[Seed, ...]:
    """The demo class's damaged notebooks, of A05."""
    folder = _folder("a05")
    with tempfile.TemporaryDirectory() as to:
        democlass.make_class(folder, released("a05"), Path(to) / "class", 16)
        found = [
            Seed("a05", path.name, path.read_bytes())
            for path in sorted((Path(to) / "class").glob("submission_*/*"))
            if path.suffix in (".ipynb", ".py")
        ]
    return tuple(found)


@functools.cache
def models() -> tuple[bytes, ...]:
    """Model files that Keras has saved."""
    return tuple(path.read_bytes() for path in sorted(CORPUS.glob("seed-*.bin")))


def pick(rng: random.Random, *, script: bool = False, odd: bool = False) -> Seed:
    """A seed: of the tiny course half of the time, else any other.

    Args:
        script: it may be a script.
        odd: it may be a notebook without cells where they belong.
    """
    luck = rng.random()
    if luck < 0.5:
        found: tuple[Seed, ...] = notebooks("t01")
    elif luck < 0.6:
        found = notebooks("t02")
    elif luck < 0.75:
        found = damaged()
    else:
        found = notebooks(rng.choice(RELEASED))
    wanted = [s for s in found if script or not s.name.endswith(".py")]
    wanted = [s for s in wanted if odd or s.name not in _ODD]
    return rng.choice(wanted)
