"""What the students' own code costs: ``floor.py CELLS numpy|keras``.

CELLS is JSON: for each submission a list of cells.  Everything is imported before the clock
starts; then the cells of each submission are compiled and run in a namespace of its own.  Prints
CPU seconds.
"""

import contextlib
import io
import json
import resource
import sys
import warnings

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np  # noqa: F401

import student_lib.checks
import student_lib.data
import student_lib.plots  # noqa: F401

if sys.argv[2] == "keras":
    import keras  # noqa: F401
    import tensorflow  # noqa: F401


def cpu() -> float:
    """CPU seconds of this process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


with open(sys.argv[1], encoding="utf-8") as file:
    submissions = json.load(file)
warnings.simplefilter("ignore")
begun = cpu()
for cells in submissions:
    space = {"__name__": "__main__"}
    for source in cells:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, "cell", "exec"), space)
    plt.close("all")
print(cpu() - begun)
