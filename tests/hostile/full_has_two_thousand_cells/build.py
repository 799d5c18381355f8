"""As many cells as may be, each defining the answers and every one larger than it looks."""

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
    fat = [f"# {i}\n" + "x=1\n" * 10 for i in range(1500)]
    return {"answers.ipynb": notebook(*fat, RIGHT, MAPS)}
