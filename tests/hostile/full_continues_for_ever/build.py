"""Every cell continues the one before, which is parsed again with each of them."""

from conftest import IMPORTS, MAPS, SCALE, notebook


def files():
    return {"answers.ipynb": notebook(MAPS, IMPORTS, SCALE, *["    x = 1\n" * 10] * 150)}
