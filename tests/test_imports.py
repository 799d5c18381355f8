"""Who may import whom (docs/architecture.md, section 6), and what a wheel may hold."""

from __future__ import annotations

import ast
import sys
import tomllib
from pathlib import Path

import pytest
from setuptools import find_packages

ROOT = Path(__file__).resolve().parents[1]
FOUR = {"autograder.model", "autograder.errors", "autograder.limits", "autograder.scoring"}
#: What everybody may import without a word.
FREE = set(sys.stdlib_module_names) | {"__future__", "autograder"}

BATCH = FOUR | {
    "numpy",
    "yaml",
    "autograder.zipcheck",
    "autograder.batch",
    "autograder.box",
    "autograder.judge",
    "autograder.report",
}

#: Path prefix -> modules it may import beside the standard library and its own package.
#: The first prefix that fits counts.
MAY: list[tuple[str, set[str]]] = [
    # which of Keras' backends trains, and on which device, is asked of the backend
    (
        "student_lib/training.py",
        {"numpy", "matplotlib", "keras", "tensorflow", "jax", "torch", "IPython", "student_lib"},
    ),
    ("student_lib/data/engine.py", {"numpy", "statsmodels", "student_lib"}),
    ("student_lib/", {"numpy", "matplotlib", "keras", "sklearn", "IPython", "student_lib"}),
    ("autograder/__", {"autograder.cli"}),
    ("autograder/model.py", FOUR),
    ("autograder/errors.py", FOUR),
    ("autograder/limits.py", FOUR),
    ("autograder/scoring.py", FOUR),
    ("autograder/digests.py", set()),
    ("autograder/zipcheck.py", set()),
    ("autograder/wire/", {"numpy", "msgpack", "autograder.limits", "autograder.wire"}),
    (
        "autograder/box/guest/",
        {
            "numpy",
            "IPython",
            "autograder.wire",
            "autograder.box.guest",
            "student_lib.checks",
            "student_lib.models",
        },
    ),
    ("autograder/box/zygote.py", FOUR | {"autograder.wire", "autograder.box"}),
    ("autograder/box/process.py", FOUR | {"autograder.wire", "autograder.box"}),
    ("autograder/box/", FOUR | {"autograder.wire", "autograder.box", "student_lib"}),
    (
        "autograder/judge/",
        FOUR
        | {
            "numpy",
            "autograder.wire",
            "autograder.box",
            "autograder.judge",
            "autograder.digests",
            "autograder.zipcheck",
            "student_lib.capstones",
            "student_lib.checks",
            "student_lib.models",
            "otter.test_files",
        },
    ),
    ("autograder/report/", FOUR | {"numpy", "jinja2", "markupsafe", "autograder.report"}),
    # starts otter's kernel as a fork
    ("autograder/authoring/undrawn.py", {"IPython", "matplotlib", "matplotlib_inline"}),
    ("autograder/authoring/warmed.py", {"otter", "ipykernel", "jupyter_client"}),
    (
        "autograder/authoring/",
        FOUR
        | {
            "numpy",
            "nbformat",
            "jupytext",
            "otter",
            "yaml",
            "autograder.authoring",
            "autograder.digests",
        },
    ),
    ("autograder/batch/cluster.py", BATCH | {"dask", "distributed"}),
    ("autograder/batch/course.py", BATCH | {"distributed"}),
    ("autograder/batch/", BATCH),
]
FILES = sorted(
    p.relative_to(ROOT).as_posix()
    for top in ("autograder", "student_lib")
    for p in (ROOT / top).rglob("*.py")
)


def imports(path: Path, lazily: bool = True) -> set[str]:
    """Full names of the modules a file imports, ``from a import b`` as ``a`` and ``a.b``."""
    tree = ast.parse(path.read_text("utf-8"))
    found: set[str] = set()
    nodes = ast.walk(tree) if lazily else iter(tree.body)
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            package = path.relative_to(ROOT).with_suffix("").parts[: -node.level or None]
            base = ".".join(
                [*(package if node.level else ()), *([node.module] if node.module else [])]
            )
            found |= {f"{base}.{a.name}" for a in node.names}
    return found


def within(name: str, allowed: set[str]) -> bool:
    return any(name == a or name.startswith(a + ".") for a in allowed)


def own(name: str) -> bool:
    return name.startswith("autograder")


def rule(file: str) -> set[str] | None:
    return next((allowed for prefix, allowed in MAY if file.startswith(prefix)), None)


@pytest.mark.parametrize("file", [f for f in FILES if f != "autograder/cli.py"])
def test_a_module_imports_only_what_its_package_may(file: str) -> None:
    allowed = rule(file)
    assert allowed is not None, f"{file} belongs to no package of the table"
    extra = {
        name
        for name in imports(ROOT / file)
        if name.split(".")[0] not in FREE - {"autograder"}
        and not within(name, allowed)
        and name not in ("autograder", "autograder.__version__")
    }
    assert extra == set()


def test_nobody_but_the_zygote_and_the_level_process_imports_the_guest() -> None:
    users = {
        f for f in FILES if any(within(n, {"autograder.box.guest"}) for n in imports(ROOT / f))
    }
    assert {f for f in users if not f.startswith("autograder/box/guest/")} == {
        "autograder/box/process.py",
        "autograder/box/zygote.py",
    }


def test_authoring_is_imported_by_the_command_line_only() -> None:
    users = {
        f
        for f in FILES
        if not f.startswith("autograder/authoring/")
        and any(within(n, {"autograder.authoring"}) for n in imports(ROOT / f))
    }
    assert users == {"autograder/cli.py"}


def test_the_command_line_imports_what_is_heavy_only_when_asked() -> None:
    light = FOUR | {"click", "rich", "autograder.__version__"}
    heavy = {
        n
        for n in imports(ROOT / "autograder/cli.py", lazily=False)
        if n.split(".")[0] not in FREE - {"autograder"} and not within(n, light)
    }
    assert heavy == set()


def test_what_is_public_needs_neither_tensorflow_nor_us_to_be_imported() -> None:
    for file in (f for f in FILES if f.startswith("student_lib/")):
        assert not any(own(n) or n.startswith("solutions") for n in imports(ROOT / file)), file
        top = imports(ROOT / file, lazily=False)
        heavy = {"keras", "tensorflow", "jax", "torch", "sklearn", "statsmodels", "IPython"}
        assert not within_any(top, heavy), file


def within_any(names: set[str], heads: set[str]) -> bool:
    return any(within(n, heads) for n in names)


@pytest.mark.parametrize(
    "file", sorted(p.relative_to(ROOT).as_posix() for p in ROOT.glob("solutions/*/tests/*.py"))
)
def test_a_test_file_imports_only_what_it_may(file: str) -> None:
    allowed = {
        "numpy",
        "student_lib.checks",
        "student_lib.gradcheck",
        "student_lib.models",
        "student_lib.data",
        "otter.test_files.test_case",
    }
    extra = {
        n
        for n in imports(ROOT / file)
        if n.split(".")[0] not in FREE - {"autograder"} and not within(n, allowed)
    }
    assert extra == set()


def test_no_pickle_on_either_side_of_the_boundary() -> None:
    dangerous = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"}
    for file in FILES:
        if file.startswith(("autograder/wire/", "autograder/box/", "autograder/judge/")):
            assert not within_any(imports(ROOT / file), dangerous), file


def test_a_wheel_holds_neither_solutions_nor_tests() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    packages = find_packages(str(ROOT), **settings["packages"]["find"])
    assert {p.split(".")[0] for p in packages} == {"autograder", "student_lib"}
    data = settings.get("package-data", {})
    assert not any(
        "solutions" in g or "tests" in g or ".." in g for globs in data.values() for g in globs
    )
    assert set(data) <= {"autograder", "student_lib"}
