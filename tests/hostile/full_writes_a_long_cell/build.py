"""A cell of 200 KB, which is allowed, and longer than any text that a box may send back."""

from conftest import IMPORTS, MAPS, SCALE, notebook


def files():
    return {"answers.ipynb": notebook(IMPORTS, SCALE, "# " + "x" * 200_000 + "\n" + MAPS)}
