"""Names that are folders at the same time, end at a zero byte, are too long, or lead away."""

from conftest import IMPORTS, MAPS, SCALE, notebook


def files():
    names = ("x", "x/y", "zero\0byte", "long" * 100, "deep/" * 60 + "z", ".", "..", "numpy.py", "\n")
    return {"answers.ipynb": notebook(IMPORTS, SCALE, MAPS), **dict.fromkeys(names, b"1/0")}
