"""Cells that read as flat and parse as deep: elif after elif, one operator after another."""

import json

RIGHT = """\
import numpy as np

def scale_shift(x, scale, shift):
    if scale == 0:
        raise ValueError("zero")
    return np.asarray(x, dtype=float) * scale + shift
"""
MAPS = 'linear_maps = {"double": True, "shifted": False, "zero": True}'


def notebook(*sources):
    cells = [{"cell_type": "code", "metadata": {}, "outputs": [], "source": s} for s in sources]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


def files():
    deep = (
        "if 0: pass\n" + "elif 1: pass\n" * 2000,
        "scale_shift = " + "-" * 2500 + "1",
        "scale_shift = " + "1+" * 2500 + "1",
        "scale_shift = len" + "()" * 2500,
    )
    return {"answers.ipynb": notebook(*deep, RIGHT, MAPS)}
