"""What is installed is pinned: bounds, lock, the Gradescope zip, and what the workflows call."""

from __future__ import annotations

import re
import stat
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
import yaml
from classroom import COURSE, ROOT, needs_linux
from packaging.requirements import Requirement

from autograder.authoring import bundle
from autograder.authoring.lock import LOCK, name_of, normalised, pinned, read_lock
from autograder.errors import GraderError

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
DIRECT = sorted(
    {
        *PROJECT["build-system"]["requires"],
        *PROJECT["project"]["dependencies"],
        *(requirement for extra in EXTRAS.values() for requirement in extra),
    }
)
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


# ---------------------------------------------------------------- bounds and lock


@pytest.mark.parametrize("requirement", DIRECT)
def test_every_dependency_has_a_lower_and_an_upper_bound(requirement: str) -> None:
    operators = {s.operator for s in Requirement(requirement).specifier}
    assert operators & {">=", ">", "~=", "=="}, "no lower bound"
    assert operators & {"<", "<=", "~=", "=="}, "no upper bound"


@pytest.mark.parametrize("requirement", DIRECT)
def test_every_dependency_is_pinned_within_its_bounds(requirement: str) -> None:
    found = [pin for pin in read_lock() if pin.name == name_of(requirement)]
    assert found, "make lock"
    for pin in found:
        assert pin.hashes > 0
        assert "unrolled" in pin.wanted_by
        assert pin.version in Requirement(requirement).specifier, "make lock"


def test_the_lock_pins_no_direct_dependency_that_the_project_does_not_have() -> None:
    ours = {pin.name for pin in read_lock() if "unrolled" in pin.wanted_by}
    assert ours == {name_of(requirement) for requirement in DIRECT}


def test_the_lock_names_no_place_and_only_files_by_their_hash() -> None:
    text = LOCK.read_text("utf-8")
    assert not re.search(r"[a-z]+://|index-url|find-links|(^|\s)@ |/simple", text)
    for pin in read_lock():
        assert re.fullmatch(
            r"[\w.-]+==[\w.+!]+ ; [^\\]+ \\\n(    --hash=sha256:[0-9a-f]{64}( \\\n)?)+", pin.text
        ), pin.name


@pytest.mark.parametrize("minor", [11, 12, 13])
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_each_python_and_platform_gets_one_version_of_a_package(minor: int, platform: str) -> None:
    where = {
        "python_full_version": f"3.{minor}.9",
        "python_version": f"3.{minor}",
        "sys_platform": platform,
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    found = [r for pin in read_lock() if (r := _marked(pin.text)).marker.evaluate(where)]
    names = [normalised(r.name) for r in found]
    assert len(set(names)) == len(names)
    assert {name_of(requirement) for requirement in DIRECT} <= set(names)


def _marked(text: str) -> Requirement:
    return Requirement(text.partition("\\")[0])


def test_a_lock_without_hashes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "requirements.lock"
    path.write_text("numpy==2.0.0\n    # via unrolled (pyproject.toml)\n")
    with pytest.raises(GraderError, match=r"'numpy==2.0.0' is not name==version with hashes"):
        read_lock(path)
    with pytest.raises(GraderError, match=r"is not in .* run autograder from a clone"):
        read_lock(tmp_path / "none.lock")


# ---------------------------------------------------------------- the Gradescope zip

NEEDS = {
    "numpy": bundle.REQUIREMENTS,
    "keras": bundle.REQUIREMENTS | bundle.KERAS,
    **{name: bundle.REQUIREMENTS | bundle.KERAS | more for name, more in bundle.DATA.items()},
}


@pytest.mark.parametrize("kind", NEEDS)
def test_a_grader_installs_what_the_lock_pins_and_all_of_it(kind: str) -> None:
    first, second, *lines = bundle.requirements_txt(NEEDS[kind]).splitlines()
    assert [first, second] == ["--require-hashes", "--only-binary :all:"]
    text, lock = "\n".join(lines), LOCK.read_text("utf-8")
    for block in re.split(r"\n(?=\w)", text):
        assert block in lock
    names = {normalised(n) for n in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}
    assert needed_here(NEEDS[kind]) <= names
    assert not names & {"otter-grader", "pytest", "mypy", "ruff", "ipykernel"}
    assert ("tensorflow" in names) == (kind != "numpy")


def needed_here(requirements: dict[str, str]) -> set[str]:
    """All that some packages need on this machine, as their own metadata says."""
    found, todo = set(), [Requirement(r) for r in requirements]
    while todo:
        requirement = todo.pop()
        name = normalised(requirement.name)
        if name in found:
            continue
        found.add(name)
        try:
            more = [Requirement(r) for r in requires(name) or ()]
        except PackageNotFoundError:
            continue
        todo += [r for r in more if r.marker is None or r.marker.evaluate({"extra": ""})]
    return found


def test_a_requirement_that_the_lock_does_not_know_is_refused() -> None:
    with pytest.raises(GraderError, match=r"does not pin keras-cv\. Make it anew: make lock"):
        pinned(["keras_cv>=1,<2"], read_lock())
    with pytest.raises(GraderError, match="does not pin contourpy"):
        pinned(["contourpy>=1,<2"], read_lock())  # there, but only because others need it


PYTHON = """\
#!/bin/sh
# stands for an interpreter that has every module already
echo "$@" >> '{log}'
[ "$1 $2" = "-m venv" ] && mkdir -p "$3/bin" && cp "$0" "$3/bin/python"
exit 0
"""


@needs_linux
def test_setup_installs_the_pinned_versions_whatever_the_image_brings(tmp_path: Path) -> None:
    log, source, bin_ = tmp_path / "log", tmp_path / "source", tmp_path / "bin"
    source.mkdir()
    bin_.mkdir()
    (source / "setup.sh").write_text(bundle.setup_sh(["numpy", "yaml"]))
    python = bin_ / "python3.13"
    python.write_text(PYTHON.format(log=log))
    python.chmod(0o755)
    words = {"PATH": f"{bin_}:/usr/bin:/bin"}
    for _ in range(2):
        log.unlink(missing_ok=True)
        subprocess.run(["bash", source / "setup.sh"], env=words, check=True, capture_output=True)
        (installed,) = [line for line in log.read_text().splitlines() if "pip install" in line]
        assert installed.endswith(f"-r {source}/requirements.txt")
        assert "site-packages" not in log.read_text()
    assert stat.S_IMODE(source.stat().st_mode) & 0o077 == 0


# ---------------------------------------------------------------- make and the workflows


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


def test_make_installs_with_hashes_and_the_tool_of_the_lock_is_pinned() -> None:
    installs = [line for line in MAKEFILE.splitlines() if "pip install" in line]
    locked = [line for line in installs if "-r $(LOCK)" in line]
    assert len(locked) == 1
    assert "--require-hashes --only-binary :all:" in locked[0]
    assert re.search(r"^UV +:= uv==\d+\.\d+\.\d+$", MAKEFILE, re.MULTILINE)
    assert not [line for line in installs if "--upgrade" in line]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.stem)
def test_a_workflow_is_yaml_and_calls_make_targets_that_exist(path: Path) -> None:
    document = yaml.safe_load(path.read_text("utf-8"))
    steps = [step for job in document["jobs"].values() for step in job["steps"]]
    commands = "\n".join(step.get("run", "") for step in steps)
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    if ".ci/run" in commands:
        commands += script
    called = set(re.findall(r"\bmake ([a-z]+)", commands))
    assert called
    assert called <= targets()
    assert document[True]  # "on" is a truth value in YAML 1.1
    assert document["permissions"]["contents"] == "read"


def test_make_knows_every_target_of_the_workflows(tmp_path: Path) -> None:
    done = subprocess.run(
        ["make", "-n", "canary", "lock", "install", f"VENV={tmp_path}/venv"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"{tmp_path}/venv/bin/python -m pip install" in done.stdout


def test_without_a_lock_the_bounds_of_the_project_count(tmp_path: Path) -> None:
    done = subprocess.run(
        ["make", "-n", "install", "LOCK=", f"VENV={tmp_path}/venv"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "'.[authoring,keras,cluster,dev]'" in done.stdout
    assert "requirements.lock" not in done.stdout


# ---------------------------------------------------------------- the canary

sys.path.insert(0, str(ROOT / "tests" / "canary"))
import canary  # noqa: E402


def test_the_canary_takes_every_dependency_without_its_upper_bound() -> None:
    found = [Requirement(r) for r in canary.uncapped(DIRECT)]
    assert {normalised(r.name) for r in found} == {name_of(r) for r in DIRECT}
    for requirement in found:
        assert {s.operator for s in requirement.specifier} == {">="}


def test_the_canary_fails_if_an_assignment_does_not_hold() -> None:
    good = canary.Trial("a01", "verify", 0, "a01: holds; 3 wrong answers")
    bad = canary.Trial("a05", "verify", 3, "  q5_1 ...\na05: does not hold; 3 wrong answers")
    assert canary.verdict([good]) == (0, "1 of 1 trials hold.")
    assert canary.verdict([good, bad]) == (1, "1 of 2 trials hold; not: verify a05.")
    assert canary.verdict([]) == (1, "0 of 0 trials hold; nothing was tried.")


def test_the_canary_looks_at_every_assignment() -> None:
    there = [p.parent.name[:3] for p in sorted((ROOT / "solutions").glob("*/assignment.toml"))]
    assert canary.assignments([]) == there
    assert canary.assignments(["a05"]) == ["a05"]
    with pytest.raises(SystemExit, match="no assignment a99"):
        canary.assignments(["a99"])
    assert COURSE.is_dir()


def test_the_documentation_says_what_every_dependency_is_for() -> None:
    rows = [
        line.split("|")[1]
        for line in (ROOT / "docs" / "dependencies.md").read_text("utf-8").splitlines()
        if line.startswith("| ")
    ]
    named = {normalised(name) for row in rows for name in re.findall(r"[\w-]+", row)}
    assert {name_of(requirement) for requirement in DIRECT} <= named
