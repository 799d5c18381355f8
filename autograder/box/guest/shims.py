"""Stand-ins for what a notebook finds in Jupyter and not in a box.

Untrusted side.  ``otter``, ``IPython`` and Colab helpers are answered with objects on
which everything can be called and nothing happens: a check inside the student's
notebook decides nothing here, and importing the real ones would cost seconds.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types
from collections.abc import Iterable, Sequence
from typing import Any


class Nothing:
    """Answers every attribute and call with itself; is false and empty."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Any:
        return iter(())

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *error: object) -> None:
        return None

    def __repr__(self) -> str:
        return ""


NOTHING = Nothing()


class Shell(Nothing):
    """What ``get_ipython()`` gives: magics that run Python still do, the rest do nothing."""

    def __init__(self, namespace: dict[str, Any]):
        self.user_ns = namespace

    def run_cell_magic(self, name: str, line: str, body: str) -> Any:
        """Run the body of %%time, %%timeit and %%capture; ignore other cell magics."""
        if name in ("time", "timeit", "capture", "prun"):
            exec(compile(body, "<cell magic>", "exec"), self.user_ns)  # noqa: S102 - student code
        return None

    def run_line_magic(self, name: str, line: str, *rest: Any) -> Any:
        """Run the statement of %time; ignore other line magics."""
        if name == "time" and line.strip():
            exec(compile(line, "<magic>", "exec"), self.user_ns)  # noqa: S102 - student code
        return None

    def getoutput(self, *args: Any, **kwargs: Any) -> list[str]:
        """Shell commands give nothing."""
        return []


class _NothingModule(types.ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return NOTHING


SHIMMED = (
    "otter",
    "otter.test_files",
    "IPython",
    "IPython.display",
    "google",
    "google.colab",
    "google.colab.files",
    "google.colab.drive",
    "ipywidgets",
    "tqdm.notebook",
)


def install(namespace: dict[str, Any]) -> None:
    """Put the stand-ins where a notebook looks for them."""
    shell = Shell(namespace)
    for name in SHIMMED:
        if name not in sys.modules:
            module = _NothingModule(name)
            module.__path__ = []
            sys.modules[name] = module
    sys.modules["IPython"].get_ipython = lambda: shell  # type: ignore[attr-defined]
    namespace["get_ipython"] = lambda: shell
    namespace["display"] = NOTHING


class LazyPictures(types.ModuleType):
    """``matplotlib`` and ``matplotlib.pyplot`` until somebody asks them for something.

    Importing the real ones makes every later fork of the box twice as dear, and most
    answers never draw: the cells that do are ours and are skipped.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        for lazy in LAZY:
            if isinstance(sys.modules.get(lazy), LazyPictures):
                del sys.modules[lazy]
        real = importlib.import_module(self.__name__)
        return getattr(real, name)


LAZY = ("matplotlib.pyplot", "matplotlib")


def install_lazy_pictures() -> None:
    """Put lazy stand-ins where ``import matplotlib.pyplot as plt`` finds them."""
    pictures = LazyPictures("matplotlib")
    pictures.__path__ = []
    pyplot = LazyPictures("matplotlib.pyplot")
    pictures.__dict__["pyplot"] = pyplot
    sys.modules.update({"matplotlib": pictures, "matplotlib.pyplot": pyplot})
    sys.meta_path.insert(0, _RealPictures())


class _RealPictures(importlib.abc.MetaPathFinder):
    """Any other module of matplotlib brings the real package in first."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The real module's spec where a stand-in stands in its way; None otherwise."""
        if name.startswith(("matplotlib.", "mpl_toolkits")) and isinstance(
            sys.modules.get("matplotlib"), LazyPictures
        ):
            for lazy in LAZY:
                sys.modules.pop(lazy, None)
            importlib.import_module("matplotlib")
            return importlib.util.find_spec(name)
        return None


class NotAllowed(importlib.abc.MetaPathFinder):
    """Refuses imports that the assignment does not allow, with a sentence that says so.

    A courtesy: what enforces the rule is that the box cannot see other packages.
    """

    def __init__(self, allowed: Iterable[str], own: Iterable[str] = ()):
        self.allowed = {*allowed, *own, *SHIMMED, "autograder"}
        self.names = ", ".join(sorted(set(allowed)))
        #: packages that the allowed ones brought along
        self.loaded = {name.partition(".")[0] for name in sys.modules}

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """None to let the import go on; ImportError to refuse it."""
        top = name.partition(".")[0]
        if top in self.allowed or top in sys.stdlib_module_names or top in self.loaded:
            return None
        raise ModuleNotFoundError(
            f"No module named {name!r} here: this assignment allows {self.names} and Python's "
            "standard library",
            name=name,
        )
