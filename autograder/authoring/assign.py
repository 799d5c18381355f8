"""Runs Otter Assign on a master notebook, in a process of its own.

Runs on the author's machine and executes the author's code only.  The process sees a home
folder made for it and nothing of the author's own settings, so that what it makes is the
same everywhere.  ``warm`` offers the same as ``cold`` from a process that has imported
everything already.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from autograder.authoring import undrawn
from autograder.authoring.files import package_folder

NOT_INSTALLED = "otter-grader is not installed in this environment: pip install otter-grader"
#: Seconds that Otter Assign may take; a solution notebook that needs longer is refused.
SECONDS = 900


@dataclass(frozen=True)
class Order:
    """A master notebook to be made into a release.

    Attributes:
        scratch: a folder that is used for nothing else; ``work/`` in it holds the notebook, and
            ``work/out/`` what otter makes of it.
        notebook: its file name.
        modules: what its cells import that takes long.
    """

    scratch: Path
    notebook: str
    modules: tuple[str, ...] = ()

    @property
    def work(self) -> Path:
        """Where otter runs."""
        return self.scratch / "work"

    @property
    def arguments(self) -> list[str]:
        """What otter is called with."""
        # --debug: otherwise otter goes on after a cell of the lesson that raises.
        return ["assign", "--no-pdfs", "--debug", self.notebook, "out"]


@dataclass(frozen=True)
class Done:
    """How otter ended: its exit status (negative: the signal) and all that it printed."""

    code: int
    output: str


#: Carries an order out.  Raises TimeoutError after SECONDS, OSError if otter cannot be started.
Otter = Callable[[Order], Done]


def cold(order: Order) -> Done:
    """Carry an order out in a fresh interpreter."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "otter", *order.arguments],
            cwd=order.work,
            env=environment(order.scratch),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TimeoutError from None
    return Done(done.returncode, done.stdout + done.stderr)


def environment(scratch: Path) -> dict[str, str]:
    """An environment in which the author's own Jupyter and Python settings do not matter."""
    dropped = (
        *("JUPYTER", "IPYTHON", "OTTER", "PYTHON", "MPL", "KERAS", "TF_", "XLA_"),
        *("XDG_CONFIG_HOME", "XDG_DATA_HOME"),
    )
    kept = {k: v for k, v in os.environ.items() if not k.startswith(dropped)}
    # Only matplotlib's list of fonts stays: making it anew takes seconds.
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    homes = {
        "HOME": "home",
        "TMPDIR": "tmp",  # what is killed leaves nothing behind elsewhere
        "JUPYTER_CONFIG_DIR": "jupyter",
        "JUPYTER_DATA_DIR": "jupyter-data",
        "JUPYTER_RUNTIME_DIR": "jupyter-run",
        "IPYTHONDIR": "ipython",
        "XDG_CONFIG_HOME": "config",
    }
    for name in homes.values():
        (scratch / name).mkdir(exist_ok=True)
    profile = scratch / homes["IPYTHONDIR"] / "profile_default"
    profile.mkdir(exist_ok=True)
    (profile / "ipython_config.py").write_text(
        f"c.InteractiveShellApp.exec_lines = [{undrawn.LINE!r}]\n", "utf-8"
    )
    return (
        kept
        | {key: str(scratch / name) for key, name in homes.items()}
        | {
            "XDG_CACHE_HOME": cache,
            "PYTHONPATH": str(package_folder("student_lib").parent),
            "PYTHONHASHSEED": "0",
            # nobody waits for a net here: capstones are trained on a handful of rows
            "UNROLLED_REHEARSAL": "1",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "CUDA_VISIBLE_DEVICES": "",
            "PYTHONIOENCODING": "utf-8",
            "TZ": "UTC",
            # several are made at the same time, and none has much to compute
            "TF_NUM_INTRAOP_THREADS": "1",
            "TF_NUM_INTEROP_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "OMP_NUM_THREADS": "1",
            "MKL_NUM_THREADS": "1",
            # the folder of our interpreter first: kernels are started by the name "python"
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        }
    )
