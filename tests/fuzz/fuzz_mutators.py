"""Submissions that no honest student hands in.  Writes files into a folder; runs no student code.

A mutator gets a generator of random numbers and an empty folder, and writes what an operator would
point the grader at.  All it knows of chance is the generator, so a case is its number.
Its docstring's first line stands in the table of docs/fuzzing.md.
"""

from __future__ import annotations

import copy
import io
import json
import os
import random
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fuzz_seeds as seeds

#: Stands in a file beside the class; no submission may have it among its files.
SENTINEL = b"the sentinel's text, which no link may reach"


@dataclass(frozen=True)
class Made:
    """What a mutator wrote.

    Attributes:
        path: what the operator points at.
        assignment: id of the assignment.
        metadata: of ONE submission as Gradescope gives it; None for a class.
        single: read it as one submission.
    """

    path: Path
    assignment: str
    metadata: Path | None = None
    single: bool = False


Mutator = Callable[[random.Random, Path], Made]
MUTATORS: list[Mutator] = []


def mutator(function: Mutator) -> Mutator:
    MUTATORS.append(function)
    return function


def _class(folder: Path, files: dict[str, bytes]) -> Path:
    """A class of one submission, in a folder of its own or plain."""
    for name, data in files.items():
        path = folder / "class" / "ann" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / "class"


def _one(rng: random.Random, folder: Path, seed: seeds.Seed, data: bytes) -> Made:
    """Changed bytes under the seed's name: as a file, in a class, or in a zip."""
    how = rng.randrange(4)
    if how == 0:
        path = folder / seed.name
        path.write_bytes(data)
        return Made(path, seed.assignment)
    if how == 1:
        return Made(_zip(folder, {seed.name: data}), seed.assignment)
    if how == 2:
        path = folder / "submission"
        path.mkdir()
        (path / seed.name).write_bytes(data)
        return Made(path, seed.assignment, single=True)
    return Made(_class(folder, {seed.name: data}), seed.assignment)


def _zip(folder: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "homework.zip"
    path.write_bytes(_zipped(files, method))
    return path


def _zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, method)
    return out.getvalue()


# ---------------------------------------------------------------- bytes


def _cut(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _flip(rng: random.Random, data: bytes, most: int = 40) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, most))):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _splice(rng: random.Random, data: bytes, other: bytes) -> bytes:
    for _ in range(rng.choice((1, 1, 2, 8))):
        a, b = sorted(rng.randrange(len(data) + 1) for _ in range(2))
        c, d = sorted(rng.randrange(len(other) + 1) for _ in range(2))
        kind = rng.randrange(5)
        if kind == 0:
            data = data[:a] + other[c:d] + data[a:]
        elif kind == 1:
            data = data[:a] + data[b:]
        elif kind == 2:
            data = data[:a] + other[c:d] + data[b:]
        elif kind == 3:
            piece = data[a : min(b, a + 200)]
            data = data[:a] + piece * rng.choice((2, 3, 50)) + data[a:]
        else:
            data = data[:a] + rng.randbytes(rng.randrange(1, 64)) + data[a:]
        data = data[:2_000_000] or b"{"
    return data


@mutator
def truncated(rng: random.Random, folder: Path) -> Made:
    """a notebook or script cut off anywhere"""
    seed = seeds.pick(rng, script=True, odd=True)
    return _one(rng, folder, seed, _cut(rng, seed.data))


@mutator
def flipped(rng: random.Random, folder: Path) -> Made:
    """1 to 40 bits of it changed"""
    seed = seeds.pick(rng, script=True, odd=True)
    return _one(rng, folder, seed, _flip(rng, seed.data))


@mutator
def spliced(rng: random.Random, folder: Path) -> Made:
    """pieces of two notebooks mixed, doubled, left out; random bytes in between"""
    seed, other = seeds.pick(rng, script=True, odd=True), seeds.pick(rng, script=True, odd=True)
    return _one(rng, folder, seed, _splice(rng, seed.data, other.data))


@mutator
def encoded(rng: random.Random, folder: Path) -> Made:
    """other encodings: UTF-16, UTF-32, Latin-1, marks of byte order, halves of characters, NUL"""
    seed = seeds.pick(rng, script=True, odd=True)
    text = seed.data.decode()
    at = rng.randrange(len(text))
    odd = rng.choice(("é", "ß", "\x00", "\x1a", "\ufeff", "\u2028", "\x85", "\x0c", "\U0010ffff"))
    kind = rng.randrange(8)
    if kind == 0:
        data = text.encode(rng.choice(("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7")))
    elif kind == 1:
        data = (text[:at] + "é°ñ" + text[at:]).encode("latin-1", "replace")
    elif kind == 2:
        data = b"\xef\xbb\xbf" * rng.choice((1, 2, 3)) + seed.data
    elif kind == 3:
        data = text[:at].encode() + b"\xed\xa0\x80" * rng.choice((1, 500)) + text[at:].encode()
    elif kind == 4:
        data = seed.data.replace(b" ", rng.choice((b"\xa0", b"\xe3\x80\x80", b"\x00")))
    elif kind == 5:
        data = seed.data.replace(b"\n", rng.choice((b"\r", b"\r\n", b"\x0b", b"\xe2\x80\xa8")))
    elif kind == 6:
        data = (text[:at] + odd * rng.choice((1, 2, 1000)) + text[at:]).encode("utf-8")
    else:
        data = rng.choice((b"\xff\xfe", b"\xfe\xff", b"\x00" * 999, b"\x1f\x8b", b"")) + (
            seed.data if rng.random() < 0.5 else b""
        )
    return _one(rng, folder, seed, data)


# ---------------------------------------------------------------- JSON


def _nodes(tree: Any) -> list[tuple[Any, Any]]:
    """Every place in a JSON tree as (container, key)."""
    found: list[tuple[Any, Any]] = []
    todo = [tree]
    while todo:
        part = todo.pop()
        keys: list[Any] = []
        if isinstance(part, dict):
            keys = list(part)
        elif isinstance(part, list):
            keys = list(range(len(part)))
        found += [(part, key) for key in keys]
        todo += [part[key] for key in keys]
    return found


def _strange(rng: random.Random) -> Any:
    return rng.choice(
        (
            None, True, 0, -1, 1.5, 1e308, 10**40, "", "x", "code", [], [[]], {}, {"": {}}, [None],
            ["a", 1, ["b"]], {"cells": []}, "\ud800", "a\x00b", [{"source": "x"}], float("nan"),
            float("inf"), {"source": ["x"]}, [["import numpy as np\n"]], "𝒳", {"a": [1, {"b": []}]},
        )
    )  # fmt: skip


def _misshapen(rng: random.Random, tree: Any) -> Any:
    """A tree with some of its places holding something else."""
    for _ in range(rng.choice((1, 1, 2, 4, 30))):
        places = _nodes(tree)
        if not places:
            return _strange(rng)
        # the first levels matter most, so they are tried most
        container, key = rng.choice(places[:40] if rng.random() < 0.4 else places)
        kind = rng.randrange(6)
        if kind < 3:
            container[key] = _strange(rng)
        elif kind == 3:
            container[key] = [container[key]]
        elif kind == 4:
            container[key] = {"source": container[key], "cells": container[key]}
        else:
            del container[key]
    return tree


@mutator
def misshapen(rng: random.Random, folder: Path) -> Made:
    """wrong types anywhere in the notebook's tree"""
    seed = seeds.pick(rng)
    tree = _misshapen(rng, json.loads(seed.data)) if rng.random() < 0.95 else _strange(rng)
    return _one(rng, folder, seed, json.dumps(tree).encode())


@mutator
def deep(rng: random.Random, folder: Path) -> Made:
    """JSON nested up to 300,000 deep, at a random place"""
    seed = seeds.pick(rng)
    depth = rng.choice((5, 30, 100, 300, 480, 900, 960, 980, 990, 1000, 5000, 100_000, 300_000))
    depth += rng.randrange(-5, 6)
    open_, close = rng.choice((("[", "]"), ('{"a":', "}"), ('{"cells":[', "]}"), ('[1,{"a":', "}]")))
    nest = open_ * max(1, depth) + "1" + close * rng.choice((max(1, depth), 0))
    tree = json.loads(seed.data)
    places = _nodes(tree)
    container, key = rng.choice(places[:40] if rng.random() < 0.5 else places)
    container[key] = "@@here@@"
    return _one(rng, folder, seed, json.dumps(tree).replace('"@@here@@"', nest, 1).encode())


@mutator
def doubled(rng: random.Random, folder: Path) -> Made:
    """keys and cell ids that stand there twice"""
    seed = seeds.pick(rng)
    tree = json.loads(seed.data)
    text = json.dumps(tree)
    for _ in range(rng.choice((1, 3))):
        kind = rng.randrange(4)
        if kind == 0:
            name, value = rng.choice(("cells", "metadata", "nbformat")), json.dumps(_strange(rng))
            text = text[:1] + f'"{name}": {value}, ' + text[1:]
        elif kind == 1:
            text = text[:-1] + f', "cells": {json.dumps(_strange(rng))}}}'
        elif kind == 2:
            text = text.replace('"source":', '"source": ["x = 1"], "source":', rng.choice((1, 999)))
        else:
            for cell in tree["cells"]:
                cell["id"] = "same"
            tree["cells"] *= rng.choice((2, 3))
            text = json.dumps(tree)
    return _one(rng, folder, seed, text.encode())


@mutator
def numbers(rng: random.Random, folder: Path) -> Made:
    """NaN, Infinity, 1e999, integers of 5,000 digits and the like, anywhere"""
    seed = seeds.pick(rng)
    tree = json.loads(seed.data)
    for _ in range(rng.choice((1, 2, 10))):
        container, key = rng.choice(_nodes(tree))
        container[key] = "@@"
    odd = ("NaN", "Infinity", "-Infinity", "1e999", "-0", "9" * 4299, "9" * 5000, "1" * 70_000,
           "0.1e-999", "1E+2", "-", "01", "0x10", "1_000", "+1", ".5")  # fmt: skip
    text = json.dumps(tree)
    while '"@@"' in text:
        text = text.replace('"@@"', rng.choice(odd), 1)
    return _one(rng, folder, seed, text.encode())


@mutator
def old_format(rng: random.Random, folder: Path) -> Made:
    """notebooks of format 1, 2, 3, 5 and 99, whole and half"""
    seed = seeds.pick(rng)
    tree = json.loads(seed.data)
    cells = tree.pop("cells")
    for cell in cells:
        if rng.random() < 0.7:
            cell["input"] = cell.pop("source", "")
        if rng.random() < 0.2:
            cell["cell_type"] = rng.choice(("code", "heading", "html", "raw", "markdown", "plaintext"))
    tree["nbformat"] = rng.choice((1, 2, 3, 3, 5, 99, -1, "4", None))
    half = len(cells) // 2
    kind = rng.randrange(6)
    if kind == 0:
        tree["worksheets"] = [{"cells": cells}]
    elif kind == 1:
        tree["worksheets"] = [{"cells": cells[:half]}, {"cells": cells[half:]}, {}, 3]
    elif kind == 2:
        tree["worksheets"] = [{"cells": _strange(rng)}, {"cells": cells}]
    elif kind == 3:
        tree["worksheets"] = {"cells": cells}
    elif kind == 4:
        tree["cells"], tree["worksheets"] = _strange(rng), [{"cells": cells}]
    else:
        tree["cells"] = cells
    return _one(rng, folder, seed, json.dumps(tree).encode())


@mutator
def many_cells(rng: random.Random, folder: Path) -> Made:
    """up to 2,100 cells, or outputs without end"""
    seed = seeds.pick(rng)
    tree = json.loads(seed.data)
    filler = rng.choice(("x = 1", "#", "", "def f(:", "  x = 2", "if 1:\n  y = 1", "```\n", " )", "W1",
                         "import numpy as np\n" * 20, "a1=1\n" * 200, "%%bash\nls", "'''"))  # fmt: skip
    many = rng.choice((50, 300, 300, 1000, 1900, 2100, 30_000))
    if len(filler) > 300:
        many = min(many, 1900)
    kind = rng.choice(("code", "code", "markdown"))
    cells = [{"cell_type": kind, "source": f"{filler}  # {n}"} for n in range(many)]
    at = rng.randrange(len(tree["cells"]) + 1)
    if rng.random() < 0.85:
        tree["cells"][at:at] = cells
    else:
        tree["outputs"] = tree["cells"][0]["outputs"] = [[]] * rng.choice((1000, 400_000))
    return _one(rng, folder, seed, json.dumps(tree).encode())


@mutator
def huge_cell(rng: random.Random, folder: Path) -> Made:
    """one cell of 50 KB to 3 MB: statements, broken statements, one line, one text"""
    seed = seeds.pick(rng, script=True)
    size = rng.choice((50_000, 60_000, 70_000, 100_000, 200_000, 250_000, 300_000, 3_000_000))
    unit = rng.choice(("a\n", "a=1\n", "a=1;", "x = 1\n\n", "# remark\n", "f(1)\n", "a,", "(a)\n",
                       "[", '"""text', "if a: b\n", "import os\n", "@d\n", "%magic\n", "\n", "1+",
                       "def f(): pass\n", "lambda:", "a.b", "f'{a}'\n", "é=1\n", "\\\n"))  # fmt: skip
    source = unit * (size // len(unit))
    source += rng.choice(("", "", "\ndef (:", "\n)", "1"))
    return _with_cell(rng, folder, seed, source)


def _with_cell(rng: random.Random, folder: Path, seed: seeds.Seed, source: str) -> Made:
    """The seed with one more cell, or its text with more text."""
    if seed.name.endswith(".py"):
        text = seed.data.decode()
        whole = (f"{text}\n{source}", f"{source}\n{text}", f"{text}\n{source}\n{text}")
        return _one(rng, folder, seed, rng.choice(whole).encode("utf-8", "surrogatepass"))
    tree = json.loads(seed.data)
    kind = rng.choice(("code", "code", "code", "markdown"))
    cell = {"cell_type": kind, "metadata": {}, "source": source}
    at = rng.choice((0, len(tree["cells"]), rng.randrange(len(tree["cells"]) + 1)))
    tree["cells"].insert(at, cell)
    return _one(rng, folder, seed, json.dumps(tree).encode())


# ---------------------------------------------------------------- Python


_BREAKERS = (
    "\x00", "x = '\x00'", "# coding: rot13\nk = 1", "# -*- coding: utf-16 -*-\nx = 1",
    "# coding: nonsense\nx = 1", "\ufeffx = 1", "\ufeffé = 1; y = 2", "x = 1\x0c\ny = 2", "\x0c\x0cdef f(): pass",
    "x = '\\N{nothing}'", "x = '\\ud800'", "x = '\ud800'", "x = 1_000__0", "0777", "9" * 5000, "x = 0x" + "f" * 9000,
    "x = 0b" + "1" * 50_000, "x = 1e999999", "1" * 100_000 + "j", "\\", "x = \\", "x = 1 \\\n", "if x:\n\ty\n        z",
    "def f(x, x): pass", "return 1", "yield 1", "await x", "break", "nonlocal x", "global __debug__", "None = 1",
    "f() = 1", "def f(*, **k): pass", "print 'hello'", "exec 'x'", "x = `1`", "x <> y", "from __future__ import braces",
    "from __future__ import nothing", "import *", "from . import *", "async def f(): yield from x", "lambda: (yield)",
    "class C:\n    nonlocal q", "def f():\n    global f; f = 1", "x: int = yield", "a, *b, *c = d", "del f()", "match x:\n  case _: pass",
    "try: pass\nexcept* E: break", "def f(): x: nonlocal", "f'{x!z}'", "f'{'", "f'{a[\"b\"]}'", "f'{{}}{x:{y:{z}}}'", "'''", '"""', "(", ")", "[}", "𝒳 = 1", "ｘ = 1",
    "x = 1\r\ny = 2\rz = 3", "x\u2028y = 1", "x = 1\x1a", "\t x", " x", "@\ndef f(): pass", "@@x", "?", "x?", "??x", "!ls", "%", "%%", "%% ", "%%python", "%%\n", "!", "x = !ls", "x = %magic", "a, b = !ls", "%%writefile x.py\ndef scale_shift(:",
    "def scale_shift(", "scale_shift = None", "class scale_shift: pass", "import x as scale_shift", "scale_shift: int", "for scale_shift in []: pass",
    "with x as scale_shift: pass", "def scale_shift(x, *, y=0x" + "f" * 9000 + "): pass", "scale_shift += 1", "(scale_shift := 1)", "del scale_shift", "if x:\n  def scale_shift(): pass\nelse:\n  scale_shift = 1",
    "try:\n  linear_maps = 1\nfinally:\n  linear_maps = 2", "linear_maps = {" + "1:1," * 3000 + "}", "build_net, train = 1, 2", "def train(): return 0x" + "f" * 5000, "from train import *", "train.x = 1; build_net[0] = 2",
    "# W1\n# answer", "**w1** answer", "w999999999999999999999999", "```\nscale_shift = 1\n```", "```python\n```\n```", "`````", "# " + "#" * 3000,
)  # fmt: skip


@mutator
def broken_python(rng: random.Random, folder: Path) -> Made:
    """cells that break ast, tokenize or symtable, or nearly do"""
    seed = seeds.pick(rng, script=True)
    pieces = [rng.choice(_BREAKERS) for _ in range(rng.choice((1, 1, 2, 3)))]
    source = rng.choice(("\n", "; ", "", "\n    ")).join(pieces)
    return _with_cell(rng, folder, seed, source)


def _nested(rng: random.Random, n: int) -> str:
    name = rng.choice(("scale_shift", "linear_maps", "train", "build_net", "x"))
    half = n // 2
    indents = min(n, 110)
    return rng.choice(
        (
            lambda: f"{name} = " + "(" * n + "1" + ")" * n,
            lambda: f"{name} = " + "[" * n + "]" * n,
            lambda: f"{name} = " + "-" * n + "1",
            lambda: f"{name} = " + "not " * n + "1",
            lambda: f"{name} = a" + ".b" * n,
            lambda: f"{name} = a" + "[0]" * n,
            lambda: f"{name} = a" + "()" * n,
            lambda: f"{name} = " + "1+" * n + "1",
            lambda: f"{name} = " + "2**" * n + "1",
            lambda: f"{name} = " + "a if b else " * n + "c",
            lambda: f"{name} = " + "lambda: " * n + "1",
            lambda: f"{name} = " + "a<" * n + "a",
            lambda: f"{name} = " + "a and b or " * n + "c",
            lambda: f"{name} = " + "{1:" * n + "1" + "}" * n,
            lambda: f"{name} = " + "f(" * half + ")" * half,
            lambda: f"{name} = " + "'a' " * n,
            lambda: f"{name} = " + "f'{a}' " * n,
            lambda: f"{name} = [" + "for a in b " * n + "]",
            lambda: f"{name} = [1 " + "for a in b " * n + "]",
            lambda: f"{name} = [" * half + "1" + " for a in b]" * half,
            lambda: "if a:\n  pass\n" + f"elif b:\n  {name} = 1\n" * n,
            lambda: "try:\n  pass\n" + f"except b:\n  {name} = 1\n" * n,
            lambda: "".join(" " * i + "if 1:\n" for i in range(indents)) + " " * indents + f"{name}=1",
            lambda: "".join(" " * i + "def f():\n" for i in range(indents)) + " " * indents + f"{name}",
            lambda: "".join(" " * i + "class f:\n" for i in range(indents)) + " " * indents + f"{name}=1",
            lambda: "@a\n" * n + f"def {name}(): pass",
            lambda: f"def {name}(" + ",".join(f"a{i}=1" for i in range(n)) + "): pass",
            lambda: f"{name}" + " = a" * n,
            lambda: "(" * n + name + ")" * n + " = 1",
            lambda: f"{name}: " + "a[" * half + "b" + "]" * half + " = 1",
            lambda: "\\\n" * n + f"{name} = 1",
            lambda: f"a{n}=a\n" + "".join(f"a{i}=a{i + 1}\n" for i in range(n)) + f"{name}=a0",
            lambda: "".join(f"a{i + 1}=a{i}\n" for i in range(n)) + f"{name}=a{n}",
            lambda: f"{name} = 1;" * n,
        )
    )()  # fmt: skip


@mutator
def deep_python(rng: random.Random, folder: Path) -> Made:
    """code nested or chained up to 20,000 deep: brackets, operators, elif, lambda, decorators"""
    seed = seeds.pick(rng, script=True)
    n = rng.choice((20, 60, 95, 150, 300, 330, 480, 900, 980, 1400, 1900, 2900, 6000, 20_000))
    source = _nested(rng, max(1, n + rng.randrange(-9, 10)))
    if rng.random() < 0.3:  # as the answer, and once more: definitions are compared
        source = f"{source}\n{_nested(rng, 100)}"
    return _with_cell(rng, folder, seed, source)


@mutator
def rearranged(rng: random.Random, folder: Path) -> Made:
    """cells cut, joined, moved, copied and indented, their lines swapped and lost"""
    seed = seeds.pick(rng)
    tree = json.loads(seed.data)
    cells = tree["cells"]
    for _ in range(rng.choice((1, 3, 10, 40))):
        if not cells:
            break
        at = rng.randrange(len(cells))
        lines = "".join(cells[at]["source"]).split("\n")
        kind = rng.randrange(8)
        if kind == 0:
            cut = rng.randrange(len(lines) + 1)
            cells[at]["source"] = "\n".join(lines[:cut])
            cells.insert(at + 1, {**cells[at], "source": "\n".join(lines[cut:])})
        elif kind == 1 and at:
            cells[at - 1]["source"] = "".join(cells[at - 1]["source"]) + "\n" + "\n".join(lines)
            del cells[at]
        elif kind == 2:
            cells.insert(rng.randrange(len(cells)), cells.pop(at))
        elif kind == 3:
            cells.insert(rng.randrange(len(cells)), copy.deepcopy(cells[at]))
        elif kind == 4:
            cells[at]["source"] = "\n".join("    " + line for line in lines)
        elif kind == 5:
            rng.shuffle(lines)
            cells[at]["source"] = "\n".join(lines)
        elif kind == 6:
            del lines[rng.randrange(len(lines))]
            cells[at]["source"] = "\n".join(lines)
        else:
            cells[at]["cell_type"] = rng.choice(("code", "markdown", "raw", "other"))
    return _one(rng, folder, seed, json.dumps(tree).encode())


@mutator
def regexes(rng: random.Random, folder: Path) -> Made:
    """text made to send every regular expression of the intake back and forth, 1 KB to 100 KB"""
    seed = seeds.pick(rng, script=True)
    n = rng.choice((500, 5_000, 20_000, 50_000))
    name = rng.choice(("scale_shift", "linear_maps", "train"))
    text = rng.choice(
        (
            "```python" + " \t" * n, "```py\n" * n, "```" * n, "```\n" + "`" * n, "``` \t" * n + "\n",
            "``` " * n, ("```python" + " " * 50) * (n // 50), "a" * n + " ", "a " * n + "=", "a, " * n + "= ",
            "a" * n + "= " * n, "a" + " " * n + "= !", "a" + " " * n + "x", "a:" + "b" * n, "a:" * n + "=",
            "a" + ":b" * n, "a." * n + "?", "a." * n, "a" * n + "???", "*" * n + "W1", "*" * n, " " * n + "*" * n,
            "W1" * n, "W" + "1" * n, "w" + "1" * n + " x", "\n" * n + "#", "#" * n, "def " * n, "def" + " " * n + name,
            "def " + " " * n + "x" + name, name * (n // 10), ("def " + " " * 40) * (n // 40) + name, "_" * n + name,
            "%" * n, "!" * n, "%%" + " " * n, "%%" + "a" * n + "\n", "?" * n, "x?" * n, "@" * n, "class " * n, "=" * n,
            "a=" * n, "\ta=1\n" * n, "x = (\n" * n, "import a\n" * (n // 9) + "(", "@a\n" * n + "(", "a:b=c\n" * n + "(",
        )
    )  # fmt: skip
    return _with_cell(rng, folder, seed, text)


# ---------------------------------------------------------------- zips


def _patched(data: bytes, signature: bytes, offset: int, value: bytes, which: int = -1) -> bytes:
    """Bytes of a zip's record replaced; ``which`` counts records."""
    places = []
    at = data.find(signature)
    while at >= 0:
        places.append(at)
        at = data.find(signature, at + 1)
    if not places:
        return data
    start = places[which] + offset
    return data[:start] + value + data[start + len(value) :]


_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


def _some_zip(rng: random.Random) -> tuple[str, dict[str, bytes]]:
    """Names and bytes of an ordinary zip."""
    if rng.random() < 0.3:
        seed = seeds.notebooks("t02")[0]
        files = {seed.name: seed.data, "model.keras": rng.choice(seeds.models())}
    else:
        seed = seeds.pick(rng, script=True, odd=True)
        files = {seed.name: seed.data, "picture.png": b"\x89PNG" + rng.randbytes(50)}
    if rng.random() < 0.3:
        files = {f"hw/{name}": data for name, data in files.items()}
    return seed.assignment, files


_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)


@mutator
def zip_damaged(rng: random.Random, folder: Path) -> Made:
    """zips of every method cut off, with changed bits, with text before and after"""
    name, files = _some_zip(rng)
    data = _zipped(files, rng.choice(_METHODS))
    kind = rng.randrange(5)
    if kind == 0:
        data = _cut(rng, data)
    elif kind == 1:
        data = _flip(rng, data, 8)
    elif kind == 2:  # only in the records, which are few beside the data
        at = rng.choice((data.rfind(_CENTRAL), data.rfind(_END), 0))
        tail = bytearray(data)
        for _ in range(rng.choice((1, 2, 6))):
            tail[min(len(tail) - 1, at + rng.randrange(60))] = rng.choice((0, 1, 127, 255))
        data = bytes(tail)
    elif kind == 3:
        data = rng.randbytes(rng.randrange(1, 3000)) + data + rng.choice((b"", rng.randbytes(99)))
    else:
        data = _splice(rng, data, data)
    (folder / "homework.zip").write_bytes(data)
    return Made(folder / "homework.zip", name)


def _zeros(megabytes: int) -> bytes:
    """So many megabytes of zeros, deflated; a few kilobytes."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = bytes(1 << 20)
    return b"".join(squeeze.compress(block) for _ in range(megabytes)) + squeeze.flush()


def _raw_zip(entries: list[tuple[bytes, bytes, int, int, int, int]], locals_: bool = True) -> bytes:
    """A zip as it is never written: (name, packed, method, flags, declared size, attributes)."""
    body, table = b"", b""
    for name, packed, method, flags, size, attributes in entries:
        offset = len(body) if locals_ else 0
        head = struct.pack("<HHHHLLLHH", flags, method, 0, 33, 0, len(packed), size, len(name), 0)
        if locals_ or not body:
            body += _LOCAL + struct.pack("<H", 20) + head + name + packed
        table += (
            _CENTRAL + struct.pack("<HH", 0x314, 20) + head
            + struct.pack("<HHHLL", 0, 0, 0, attributes, offset) + name
        )  # fmt: skip
    end = struct.pack("<HHHHLLH", 0, 0, len(entries) & 0xFFFF, len(entries) & 0xFFFF, len(table), len(body), 0)
    return body + table + _END + end


@mutator
def zip_bomb(rng: random.Random, folder: Path) -> Made:
    """bombs: flat, nested, overlapping, quoted, with a table of contents of megabytes"""
    seed = seeds.notebooks("t01")[0]
    kind = rng.randrange(6)
    if kind == 0:  # flat, honest about its size or not
        packed = _zeros(rng.choice((1, 30, 150)))
        size = rng.choice((10, 1 << 20, 2**32 - 2))
        rows = [(b"a.ipynb", packed, 8, 0, size, 0)] * rng.choice((1, 5))
        data = _raw_zip([(b"%d" % i + row[0], *row[1:]) for i, row in enumerate(rows)])
    elif kind == 1:  # zips in zips
        data = seed.data
        for level in range(rng.choice((2, 8))):
            data = _zipped({f"{level}{k}.zip": data for k in range(3)})
    elif kind == 2:  # many entries, one piece of data
        packed = _zeros(rng.choice((1, 10)))
        many = rng.choice((400, 499, 501, 3000))
        rows = [(b"%05d.ipynb" % i, packed, 8, 0, 1 << 20, 0) for i in range(many)]
        data = _raw_zip(rows, locals_=False)
    elif kind == 3:  # each entry quotes the next one's head, so that its data holds all others
        data = _quoted(rng.choice((3, 100, 400)))
    elif kind == 4:  # a table of contents of megabytes
        rows = [(b"%07d" % i, b"", 0, 0, 0, 0) for i in range(rng.choice((3000, 60_000, 90_000)))]
        data = _raw_zip(rows, locals_=False)
    else:
        size = rng.choice((1 << 20, 30 << 20))
        data = _zipped({"a.ipynb": bytes(size)}, rng.choice(_METHODS[1:]))
    (folder / "homework.zip").write_bytes(data)
    return Made(folder / "homework.zip", "t01", single=rng.random() < 0.3)


def _quoted(many: int) -> bytes:
    """Overlapping entries: a stored block of deflate in each quotes the head of the next."""
    names = [b"%05d.ipynb" % i for i in range(many)]
    heads = [
        _LOCAL + struct.pack("<HHHHHLLLHH", 20, 0, 8, 0, 33, 0, 0, 0, len(n), 0) + n for n in names
    ]
    body, starts = b"", []
    for i, head in enumerate(heads):
        starts.append(len(body))
        body += head
        if i + 1 < many:
            size = len(heads[i + 1])
            body += struct.pack("<BHH", 0, size, 0xFFFF ^ size)
    body += _zeros(1)
    table = b""
    for name, head, start in zip(names, heads, starts, strict=True):
        packed = len(body) - start - len(head)
        table += _CENTRAL + struct.pack(
            "<HHHHHHLLLHHHHHLL",
            *(0x314, 20, 0, 8, 0, 33, 0, packed, 1 << 20, len(name), 0, 0, 0, 0, 0, start),
        )
        table += name
    return body + table + _END + struct.pack("<HHHHLLH", 0, 0, many, many, len(table), len(body), 0)


@mutator
def zip_lies(rng: random.Random, folder: Path) -> Made:
    """zips that lie: sizes, flags, methods, checksums, counts, offsets, zip64"""
    name, files = _some_zip(rng)
    data = _zipped(files, rng.choice(_METHODS))
    for _ in range(rng.choice((1, 2, 3))):
        number = rng.choice((0, 1, 8, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF, rng.randrange(2**32)))
        long_, short = struct.pack("<L", number), struct.pack("<H", number & 0xFFFF)
        which = rng.choice((0, -1))
        kind = rng.randrange(11)
        if kind < 2:
            data = _patched(data, _CENTRAL, 20 + 4 * kind, long_, which)  # sizes
        elif kind == 2:
            data = _patched(data, _CENTRAL, 8, rng.choice((b"\1\0", b"\0\x08", b"\x41\0")), which)
        elif kind == 3:
            method = rng.choice((0, 1, 6, 9, 12, 14, 93, 95, 99, 0xFFFF))
            data = _patched(data, _CENTRAL, 10, struct.pack("<H", method), which)
        elif kind == 4:
            data = _patched(data, _CENTRAL, 16, long_, which)
        elif kind == 5:
            data = _patched(data, _CENTRAL, 42, long_, which)
        elif kind == 6:
            data = _patched(data, _CENTRAL, rng.choice((28, 30, 32)), short, which)
        elif kind == 7:
            data = _patched(data, _END, rng.choice((4, 6, 8, 10, 20)), short)
        elif kind == 8:
            data = _patched(data, _END, rng.choice((12, 16)), long_)
        elif kind == 9:
            data = _patched(data, _LOCAL, rng.choice((6, 8, 26, 28)), short, which)
        else:
            data = _zip64(rng, data)
    (folder / "homework.zip").write_bytes(data)
    return Made(folder / "homework.zip", name, single=rng.random() < 0.3)


def _zip64(rng: random.Random, data: bytes) -> bytes:
    """The first entry's sizes or place moved into a zip64 field, with odd values."""
    at, end = data.find(_CENTRAL), data.rfind(_END)
    if at < 0 or end < at or len(data) - at < 46:
        return data
    size = struct.unpack_from("<H", data, at + 28)[0]
    value = rng.choice((0, 1, 2**31, 2**32, 2**62, 2**63 - 1, 2**63, 2**63 + 5, 2**64 - 1))
    count = rng.choice((1, 1, 2, 3, 4, 0))
    extra = struct.pack("<HH", 1, rng.choice((8 * count, 8 * count, 7, 400))) + struct.pack("<Q", value) * count
    head = bytearray(data[at : at + 46])
    for place in rng.sample((20, 24, 42), rng.choice((1, 1, 3))):
        head[place : place + 4] = b"\xff" * 4
    head[30:32] = struct.pack("<H", len(extra))
    cut = at + 46 + size
    table = bytes(head) + data[at + 46 : cut] + extra + data[cut:end]
    tail = bytearray(data[end:])
    if rng.random() < 0.7 and len(tail) >= 16:
        tail[12:16] = struct.pack("<L", len(table))
    record = b""
    if rng.random() < 0.4:
        fields = [rng.choice((len(table), at, 0, 2**40, 2**63, 2**64 - 1)) for _ in range(4)]
        record = b"PK\x06\x06" + struct.pack("<QHHLL", 44, 45, 45, 0, 0) + struct.pack("<QQQQ", *fields)
        place = rng.choice((at + len(table), 0, 2**63, 2**64 - 1))
        record += b"PK\x06\x07" + struct.pack("<LQL", 0, place, 1)
    return data[:at] + table + record + bytes(tail)


_NAMES = (
    "../evil.ipynb", "../../../../tmp/evil.ipynb", "/etc/evil.ipynb", "C:\\evil.ipynb", "c:/evil.ipynb",
    "..\\evil.ipynb", "a/../../evil.ipynb", "\\\\host\\share\\a.ipynb", "//host/a.ipynb", "~/a.ipynb", ".ipynb",
    "..ipynb", "a\x00b.ipynb", "a\nb.ipynb", "a\x1b[31m.ipynb", "a\u202egnp.ipynb", "a\u200b.ipynb", "\ufeff.ipynb",
    "é.ipynb", "e\u0301.ipynb", "A.IPYNB", "a.ipynb", "a.ipynb ", "a.ipynb.", "x" * 300 + ".ipynb", "d/" * 190 + "a.ipynb",
    "a.ipynb/", "a.ipynb/b.ipynb", "con.ipynb", "NUL", "aux.py", "a:b.ipynb", "a*?.ipynb", "-rf.ipynb", "$(id).ipynb", "",
    "/", "//", ".", "..", "./a.ipynb", "a//b.ipynb", "a/./b.ipynb", "__MACOSX/a.ipynb", ".hidden/a.ipynb", "Thumbs.db",
    "model.keras", "x/model.keras", "MODEL.KERAS", "model.keras/", "a.h5", "submission_metadata.yml", "submission_1/a.ipynb",
    "<script>alert(1)</script>.ipynb", "=cmd|calc.ipynb", "😀.ipynb", "\u0085.ipynb", "a\u2028b.ipynb", "%00.ipynb", "a.py",
)  # fmt: skip


@mutator
def zip_names(rng: random.Random, folder: Path) -> Made:
    """names in zips: slips, absolute, Windows, control characters, RTL, very long, colliding, doubled"""
    seed = seeds.pick(rng, script=True, odd=True)
    out = io.BytesIO()
    chosen = [rng.choice(_NAMES) for _ in range(rng.choice((1, 2, 4, 12)))]
    if rng.random() < 0.4:
        chosen += [chosen[0], chosen[0].upper(), seed.name]
    with zipfile.ZipFile(out, "w") as archive:
        for name in chosen:
            info = zipfile.ZipInfo("a", (1980, 1, 1, 0, 0, 0))
            info.filename = name
            with_data = seed.data if rng.random() < 0.7 else b"x"
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # the same name twice
                archive.writestr(info, with_data)
    (folder / "homework.zip").write_bytes(out.getvalue())
    return Made(folder / "homework.zip", seed.assignment, single=rng.random() < 0.2)


@mutator
def zip_links(rng: random.Random, folder: Path) -> Made:
    """links, devices, pipes and folders in zips, named like notebooks"""
    seed = seeds.notebooks("t01")[0]
    rows = []
    target = rng.choice((b"/etc/passwd", b"../sentinel/secret.txt", b"a.ipynb", b"/dev/zero"))
    for name in (b"a.ipynb", b"b.ipynb", b"c/d.ipynb", b"d.ipynb/"):
        mode = rng.choice((0o120777, 0o120777, 0o020666, 0o010666, 0o060666, 0o140777, 0o040755, 0o100644, 0))
        rows.append((name, target, 0, 0, len(target), mode << 16))
    if rng.random() < 0.5:
        rows.append((b"z.ipynb", seed.data, 0, 0, len(seed.data), 0o100644 << 16))
    data = _raw_zip(rng.sample(rows, rng.randrange(1, len(rows) + 1)))
    (folder / "homework.zip").write_bytes(_with_checksums(data))
    return Made(folder / "homework.zip", "t01")


def _with_checksums(data: bytes) -> bytes:
    """Of a zip of stored entries: each entry's checksum put where it belongs."""
    changed = bytearray(data)
    at = data.find(_CENTRAL)
    while at >= 0:
        size, offset = struct.unpack_from("<L", data, at + 20)[0], struct.unpack_from("<L", data, at + 42)[0]
        long_, more = struct.unpack_from("<HH", data, offset + 26)
        start = offset + 30 + long_ + more
        checksum = struct.pack("<L", zlib.crc32(data[start : start + size]))
        changed[at + 16 : at + 20] = changed[offset + 14 : offset + 18] = checksum
        at = data.find(_CENTRAL, at + 1)
    return bytes(changed)


# ---------------------------------------------------------------- the disk


@mutator
def disk(rng: random.Random, folder: Path) -> Made:
    """links out of the folder, loops, pipes, folders named like notebooks, names that are no text"""
    seed = seeds.notebooks("t01")[0]
    home = folder / "class"
    ann = home / rng.choice(("ann", "submission_1", "a.ipynb", "x" * 200, "é", "a b", "-rf", "con"))
    ann.mkdir(parents=True)
    secret = folder.parent / "sentinel" / "secret.txt"
    for _ in range(rng.choice((1, 2, 5))):
        at = rng.choice((home, ann))
        name = os.fsencode(at) + b"/" + rng.choice(
            (b"a.ipynb", b"b.py", b"c.zip", b"d.ipynb", b"\xff\xfe.ipynb", b"\xfe\xff.ipynb", b"e\n.ipynb",
             b"\x1b[31m.ipynb", "\u202e.ipynb".encode(), b"x" * 240 + b".ipynb", b"f.IPYNB", b"model.keras", b"F.ipynb")
        )  # fmt: skip
        if os.path.lexists(name):
            continue
        kind = rng.randrange(8)
        if kind == 0:
            os.symlink(rng.choice((secret, secret.parent, ann, "/dev/zero", "nowhere", "/")), name)
        elif kind == 1:
            os.symlink(name, name)
        elif kind == 2:
            os.mkfifo(name)
        elif kind == 3:
            os.mkdir(name)
        elif kind == 4:
            os.mkdir(name)
            os.symlink(secret, name + b"/a.ipynb")
        elif kind == 5:
            Path(os.fsdecode(name)).write_bytes(b"")
        else:
            Path(os.fsdecode(name)).write_bytes(seed.data)
    if rng.random() < 0.3:
        (home / "submission_metadata.yml").write_bytes(b"---\nsubmission_1:\n  :submitters: []\n")
    if rng.random() < 0.2:
        deep_ = ann
        for _ in range(30):
            deep_ = deep_ / "d"
        deep_.mkdir(parents=True)
        (deep_ / "a.ipynb").write_bytes(seed.data)
    path = rng.choice((home, home, ann))
    return Made(path, "t01", single=rng.random() < 0.3)


@mutator
def several(rng: random.Random, folder: Path) -> Made:
    """two to five notebooks, scripts and zips in one hand-in, or hundreds of files"""
    files = {}
    for n in range(rng.choice((2, 3, 5))):
        seed = seeds.pick(rng, script=True, odd=True)
        suffix = rng.choice((".ipynb", ".py", ".IPYNB", ".txt", ".zip", ".json", ""))
        data = seed.data if rng.random() < 0.7 else _cut(rng, seed.data)
        files[rng.choice(("", "sub/", "a/b/")) + f"{n}{suffix}"] = data
    if rng.random() < 0.15:
        files |= {f"data/{n}.csv": b"1,2,3\n" for n in range(rng.choice((300, 498, 510)))}
    if rng.random() < 0.05:
        files["big.txt"] = (b"def  " * 4_000_000)[: rng.choice((5 << 20, 18 << 20))]
        files["big.py"] = files["big.txt"]
    name = rng.choice(("t01", seed.assignment))
    if rng.random() < 0.4:
        return Made(_zip(folder, files), name)
    path = _class(folder, files)
    return Made(path if rng.random() < 0.6 else path / "ann", name, single=rng.random() < 0.3)


@mutator
def beside(rng: random.Random, folder: Path) -> Made:
    """a good notebook beside large files, many model files, code that shadows modules"""
    seed = seeds.notebooks("t01")[0]
    files = {seed.name: seed.data}
    for _ in range(rng.choice((1, 2, 6))):
        name = rng.choice(("numpy.py", "student_lib.py", "os.py", "data.csv", "model.keras", "m.h5", "x.hdf5",
                           "a/b/c.txt", "é.txt", "x" * 200, "sitecustomize.py", "M.KERAS", "__init__.py"))  # fmt: skip
        size = rng.choice((0, 10, 1000, 100_000))
        if rng.random() < 0.04:
            size = rng.choice((33 << 20, 40 << 20, 70 << 20))
        files[name] = bytes(size)
    return Made(_class(folder, files), "t01", single=rng.random() < 0.3)


# ---------------------------------------------------------------- Gradescope


def _export(rng: random.Random, folder: Path, metadata: bytes, name: str = "t01") -> Made:
    """An export of three students with these metadata, as a folder or zip."""
    rows = seeds.notebooks("t01")
    files = {"submission_metadata.yml": metadata}
    for n in range(1, 4):
        files[f"submission_{n}/{rows[n % len(rows)].name}"] = rows[n % len(rows)].data
    if rng.random() < 0.3:
        files = {f"assignment_1_export/{k}": v for k, v in files.items()}
    if rng.random() < 0.4:
        return Made(_zip(folder, files), name)
    for path, data in files.items():
        (folder / "export" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "export" / path).write_bytes(data)
    return Made(folder / "export", name)


_GOOD = b"""---
submission_1:
  :submitters:
  - :name: Ann Lee
    :sid: '007'
    :email: ann@example.edu
  :created_at: 2026-10-01 12:00:00.000000000 Z
submission_2:
  :submitters:
  - :name: Bo
    :sid: ~
    :email: bo@example.edu
  - :name: Cy
submission_3:
  :submitters: []
"""


@mutator
def metadata_yaml(rng: random.Random, folder: Path) -> Made:
    """submission_metadata.yml with changed bits, pieces, types, tags, keys and names"""
    kind = rng.randrange(7)
    data = _GOOD
    if kind == 0:
        data = _flip(rng, data, 10)
    elif kind == 1:
        data = _splice(rng, data, data)
    elif kind == 2:
        data = _cut(rng, data)
    elif kind == 3:
        tree = {"submission_1": {":submitters": [{":name": "Ann", ":sid": "1"}]}, "submission_2": {}}
        data = json.dumps(_misshapen(rng, tree)).encode()
    elif kind == 4:
        tag = rng.choice((b"!!python/object/apply:os.system ['id']", b"!ruby/object:X {a: 1}", b"!!binary aGk=",
                          b"!!int 9", b"!!set {a}", b"!<tag:x> y", b"!!timestamp 2001-1-1", b"0o17", b"!!python/name:os.system",
                          b"{? [a]: b}", b"{<<: {name: x}}", b"'" + "\u202e😀".encode() + b"'", b'"\\ud800"', b'"\\0"', b'"\\x1b"',
                          b"'" + b"x" * 100_000 + b"'", b"|\n   a\n   b", b"- - - -", b"&a *a", b"*b"))  # fmt: skip
        data = data.replace(rng.choice((b"Ann Lee", b"'007'", b"[]", b"bo@example.edu")), tag)
    elif kind == 5:
        name = rng.choice((b"../../evil", b"/etc", b"'a/b'", b"submission_1/../x", b"~", b"''", b"'.'", b"..", b"1", b"[1, 2]",
                           b'"a\\0b"', b"'<b>'", b"? {a: b}\n", b"submission_9", b"submission_2"))  # fmt: skip
        data = data.replace(b"submission_1", name)
    else:
        data = data.decode().encode(rng.choice(("utf-16", "utf-8-sig", "utf-32", "utf-16-le")))
    return _export(rng, folder, data)


@mutator
def metadata_bomb(rng: random.Random, folder: Path) -> Made:
    """YAML bombs: aliases of aliases, deep nesting, huge keys, thousands of people"""
    n = rng.choice((10, 300, 3000, 30_000))
    kind = rng.randrange(8)
    if kind == 0:
        rows = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
        rows += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
        text = "\n".join([*rows, "submission_1: {submitters: *a11}"])
    elif kind == 1:
        open_, close = rng.choice((("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", ""), ("a:\n ", ""), ("[[a, ", "]]")))
        text = "submission_1: " + "\n" * (open_ in "- ? ") + open_ * n + "x" + close * n
    elif kind == 2:
        many = "[" + "{name: x}, " * min(n, 5000) + "]"
        text = f"z: &p {many}\n" + "\n".join(f"submission_{i}: {{submitters: *p}}" for i in range(min(n, 3000)))
    elif kind == 3:
        text = "\n".join(f"submission_{i}: {{}}" for i in range(n))
    elif kind == 4:
        text = f"submission_1: {{submitters: [{{name: {'n' * n * 10}}}]}}"
    elif kind == 5:
        text = "submission_1:\n  :submitters:\n" + "  - :name: Ann\n    :email: a@b\n" * n
    elif kind == 6:
        text = "a: &a {<<: *a}\nsubmission_1: &b [*b, &c {c: *c}]\nsubmission_2: {submitters: *b}"
    else:
        text = "? " * min(n, 3000) + "a" + "\n" + "&x " * 3 + "!!x " * 3 + ": " * 40 + "\t" * 5 + "%YAML 9"
    return _export(rng, folder, text.encode())


@mutator
def metadata_json(rng: random.Random, folder: Path) -> Made:
    """submission_metadata.json, beside one submission, with changed bits, types and sizes"""
    seed = seeds.notebooks("t01")[0]
    tree: Any = {
        "id": 123456, "created_at": "2026-10-01T12:00:00Z", "assignment": {"id": 1, "total_points": "10"},
        "users": [{"email": "ann@example.edu", "id": 1, "name": "Ann"}, {"name": "Bo", "sid": None}],
    }  # fmt: skip
    kind = rng.randrange(7)
    data = json.dumps(tree).encode()
    if kind < 2:
        data = json.dumps(_misshapen(rng, tree)).encode()
    elif kind == 2:
        data = rng.choice((_flip, _cut))(rng, data)
    elif kind == 3:
        tree["id"] = rng.choice(("../../x", "\ud800", "\x00", "x" * 9999, "con", True, "é/..", 10**400))
        tree["users"][0]["name"] = rng.choice(("\ud800", "\x00\x1b", "x" * 10**6, "<b>", "\u202e"))
        data = json.dumps(tree).encode()
    elif kind == 4:
        data = b"[" * rng.choice((10, 990, 200_000)) + data
    elif kind == 5:
        data = data.replace(b"123456", rng.choice((b"9" * 5000, b"NaN", b"1e999", b"-0")))
    else:
        data = rng.choice((b"", b"\x00", b"\xff\xfe", b"null", b"[]", data.decode().encode("utf-16")))
    (folder / "submission").mkdir()
    (folder / "submission" / seed.name).write_bytes(seed.data)
    path = folder / "submission_metadata.json"
    if rng.random() < 0.1:
        path.mkdir()
    else:
        path.write_bytes(data)
    return Made(folder / "submission", "t01", path, single=True)


# ---------------------------------------------------------------- model files


def model_parts() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(seeds.models()[1])) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _net(folder: Path, model: bytes, name: str = "model.keras") -> Made:
    seed = seeds.notebooks("t02")[0]
    return Made(_class(folder, {seed.name: seed.data, name: model}), "t02")


@mutator
def model_damaged(rng: random.Random, folder: Path) -> Made:
    """model files with changed bits, cut off, mixed, of every zip method"""
    data = rng.choice(seeds.models())
    if rng.random() < 0.4:
        data = _zipped(model_parts(), rng.choice(_METHODS))
    kind = rng.randrange(4)
    if kind == 0:
        data = _cut(rng, data)
    elif kind == 1:
        data = _flip(rng, data, 10)
    elif kind == 2:
        data = _splice(rng, data, rng.choice(seeds.models()))
    else:
        parts = model_parts()
        entry = rng.choice(list(parts))
        parts[entry] = rng.choice((_flip, _cut))(rng, parts[entry])
        data = _zipped(parts)
    return _net(folder, data)


def odd_plan(rng: random.Random) -> bytes:
    """A config.json that is JSON, and a net's plan only in part."""
    tree = json.loads(model_parts()["config.json"])
    kind = rng.randrange(8)
    if kind < 3:
        return json.dumps(_misshapen(rng, tree)).encode()
    places = _nodes(tree)
    container, key = rng.choice(places)
    if kind == 3:
        depth = rng.choice((50, 300, 480, 900, 960, 980, 990, 1000, 5000)) + rng.randrange(-6, 7)
        container[key] = "@@"
        nest = rng.choice(("[", '{"config":', '{"class_name":"Add","config":', '{"class_name":'))
        close = {"[": "]"}.get(nest, "}")
        text = json.dumps(tree).replace('"@@"', nest * depth + "1" + close * depth, 1)
        return text.encode()
    if kind == 4:
        rows = [c for c, k in places if isinstance(c, dict) and k in ("units", "class_name", "config")]
        rng.choice(rows)[rng.choice(("units", "kernel_size", "filters", "input_dim", "groups"))] = rng.choice(
            (10**4000, -1, 0, 1e308, [10**4000] * 3, [1e9], "9", True, None, float("nan"))
        )
        return json.dumps(tree).encode()
    if kind == 5:
        rows = tree["config"]["layers"]
        rows *= rng.choice((0, 2, 50, 500))
    elif kind == 6:
        container[key] = {"class_name": rng.choice(([], {}, 1, None, "Lambda", "Dense", "x" * 999)),
                          "module": rng.choice((None, "keras.layers", [], 3, "builtins"))}  # fmt: skip
    else:
        tree["class_name"] = rng.choice(("Functional", "Model", [], [[1]], {}, 3, "Sequential"))
        for row in tree["config"]["layers"]:
            row["inbound_nodes"] = rng.choice(
                ([{"class_name": "x", "config": {"keras_history": ["a", rng.choice((1, "b", [])), 0]}}] * 2, 3, [], {})
            )
    return json.dumps(tree).encode()


@mutator
def model_plan(rng: random.Random, folder: Path) -> Made:
    """the plan in a model file: wrong types, depth, sizes of 4,000 digits, strange layers"""
    parts = model_parts()
    if rng.random() < 0.85:
        parts["config.json"] = odd_plan(rng)
    else:
        tree = _misshapen(rng, json.loads(parts["metadata.json"]))
        parts["metadata.json"] = json.dumps(tree).encode()
        if rng.random() < 0.3:
            parts["metadata.json"] = b'{"keras_version":' + b"[" * 480 + b"]" * 480 + b"}"
    return _net(folder, _zipped(parts))


@mutator
def model_zip(rng: random.Random, folder: Path) -> Made:
    """model files as zips: bombs, lying sizes, links, more entries, none, twice, other names"""
    parts = model_parts()
    kind = rng.randrange(7)
    if kind == 0:
        rows = [(k.encode(), v, 0, 0, len(v), 0) for k, v in parts.items()]
        which = rng.randrange(3)
        packed = _zeros(rng.choice((1, 40, 100)))
        rows[which] = (rows[which][0], packed, 8, 0, rng.choice((10, 1 << 20, 2**32 - 2)), 0)
        data = _raw_zip(rows)
    elif kind == 1:
        data = _zipped(parts)
        for _ in range(rng.choice((1, 2))):
            number = rng.choice((0, 1, 0xFFFFFFFF, rng.randrange(2**32)))
            offset = rng.choice((8, 10, 16, 20, 24, 28, 30, 38, 42))
            data = _patched(data, _CENTRAL, offset, struct.pack("<L", number), rng.choice((0, 1, 2)))
    elif kind == 2:
        data = _zip64(rng, _zipped(parts))
    elif kind == 3:
        parts[rng.choice(_NAMES) or "x"] = b"x"
        data = _zipped(parts)
    elif kind == 4:
        del parts[rng.choice(list(parts))]
        data = _zipped(parts)
    elif kind == 5:
        rows = [(b"%07d" % i, b"", 0, 0, 0, 0) for i in range(rng.choice((3, 500, 2000)))]
        data = _raw_zip(rows, locals_=False)
    else:
        data = rng.choice((b"", b"PK\x03\x04", b"\x89HDF\r\n\x1a\n" + bytes(99), b"PK\x05\x06" + bytes(18),
                           bytes(33 << 20) if rng.random() < 0.2 else b"\x80\x04."))  # fmt: skip
    name = rng.choice(("model.keras", "model.keras", "sub/model.keras", "MODEL.KERAS", "model.h5", "net.keras"))
    return _net(folder, data, name)
