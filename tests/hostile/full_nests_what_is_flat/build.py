"""Cells that read as flat and parse as deep: elif after elif, one operator after another."""

from conftest import IMPORTS, MAPS, SCALE, notebook


def files():
    deep = (
        "if 0: pass\n" + "elif 1: pass\n" * 2000,
        "scale_shift = " + "-" * 2500 + "1",
        "scale_shift = " + "1+" * 2500 + "1",
        "scale_shift = len" + "()" * 2500,
    )
    return {"answers.ipynb": notebook(*deep, IMPORTS, SCALE, MAPS)}
