"""As many cells as may be, each defining the answers and every one larger than it looks."""

from conftest import IMPORTS, MAPS, SCALE, notebook


def files():
    fat = [f"# {i}\n" + "x=1\n" * 10 for i in range(1500)]
    return {"answers.ipynb": notebook(*fat, IMPORTS, SCALE, MAPS)}
