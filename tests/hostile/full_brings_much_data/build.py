"""Data of 70 MB beside the notebook: allowed, and more than fits into one message to a box."""

from conftest import IMPORTS, MAPS, SCALE, notebook


def files():
    return {"answers.ipynb": notebook(IMPORTS, SCALE, MAPS), "data.csv": bytes(70 << 20)}
