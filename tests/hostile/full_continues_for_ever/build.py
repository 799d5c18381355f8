"""Every cell continues the one before, which is parsed again with each of them."""

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
    return {"answers.ipynb": notebook(MAPS, RIGHT, *["    x = 1\n" * 10] * 150)}
