"""Names that are folders at the same time, end at a zero byte, are too long, or lead away."""

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
    names = ("x", "x/y", "zero\0byte", "long" * 100, "deep/" * 60 + "z", ".", "..", "numpy.py", "\n")
    return {"answers.ipynb": notebook(RIGHT, MAPS), **dict.fromkeys(names, b"1/0")}
