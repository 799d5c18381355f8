"""Several builds at the same time, only of what has changed, from one warm process."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from classroom import ROOT, TINY, autograder, environment, processes_with

from autograder.authoring import assign, building, record, release
from autograder.authoring.building import Built, Job, build_all
from autograder.authoring.compose import Hints, compose_master
from autograder.authoring.load import load_folder
from autograder.authoring.warm import OFFERED, Warm
from autograder.errors import AuthorError, GraderError
from autograder.judge.hints import published_hints
from autograder.model import Assignment

needs_forks = pytest.mark.skipif(not OFFERED, reason="the warm process is for Linux")


def never(assignment: Assignment) -> Hints:
    """Every build asks for the hints."""
    raise AssertionError(f"{assignment.id} was built")


surroundings = record.surroundings


@pytest.fixture(scope="module", autouse=True)
def _nobody_else_edits() -> Iterator[None]:
    """What builds stays what it is, though somebody works on the engine beside these tests."""
    around = surroundings()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(record, "surroundings", lambda: dict(around))
        yield


class Place:
    """A copy of the tiny course with its own assignments/ and dist/."""

    def __init__(self, root: Path):
        self.root = root
        self.course = root / "solutions" / "t01_tiny"
        self.released = root / "assignments" / "t01_tiny"
        self.dist = root / "dist"

    def job(self, **more: object) -> Job:
        settings = {"hints_of": published_hints, **more}
        return Job(self.root / "assignments", self.dist, **settings)

    def build(self, jobs: int = 1, **more: object) -> list[Built]:
        folders = sorted(self.course.parent.iterdir())
        return list(build_all(folders, self.job(**more), jobs))

    def unchanged(self) -> bool:
        around = record.surroundings()
        found = record.unchanged(self.course, self.root / "assignments", self.dist, around)
        return found is not None

    def outputs(self) -> dict[str, bytes]:
        """What was made, without the record: that names the folder it was made from."""
        files = [*(self.root / "assignments").rglob("*"), *self.dist.glob("*.zip")]
        return {
            str(p.relative_to(self.root)): p.read_bytes()
            for p in files
            if p.is_file() and "__pycache__" not in p.parts
        }

    def stamps(self) -> dict[str, tuple[int, int]]:
        """Who has written a file anew has changed its inode or its time."""
        return {
            str(p.relative_to(self.root)): (p.stat().st_ino, p.stat().st_mtime_ns)
            for top in (self.root / "assignments", self.dist)
            for p in top.rglob("*")
            if p.is_file()
        }


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """Built once; not to be written into."""
    place = Place(tmp_path_factory.mktemp("built"))
    shutil.copytree(TINY, place.course)
    (built,) = place.build()
    assert (built.name, built.error, built.exit_code) == ("t01", "", 0)
    assert len(built.files) == 3
    return place


@pytest.fixture
def place(once: Place) -> Iterator[Place]:
    """The built course, to be changed: everything is put back afterwards.

    It stays where it is, because the place of an assignment goes into its build.
    """
    kept = once.root.with_name(f"{once.root.name}-kept")
    shutil.copytree(once.root, kept, symlinks=True)
    yield once
    shutil.rmtree(once.root)
    kept.rename(once.root)


# ---------------------------------------------------------------- only what has changed


def test_a_second_build_writes_nothing_and_runs_nothing(place: Place) -> None:
    before = place.stamps()
    assert place.build(hints_of=never) == [Built("t01")]
    assert place.stamps() == before


def test_a_build_can_be_forced_and_makes_the_same_bytes(place: Place) -> None:
    before, stamps = place.outputs(), place.stamps()
    (built,) = place.build(force=True)
    assert len(built.files) == 3
    assert place.outputs() == before
    assert not set(place.stamps().values()) & set(stamps.values())


@pytest.mark.parametrize(
    "name",
    sorted(
        str(p.relative_to(TINY)) for p in TINY.rglob("*.*") if p.suffix in (".py", ".md", ".toml")
    ),
)
def test_a_change_of_any_file_of_the_folder_is_a_change(place: Place, name: str) -> None:
    assert place.unchanged()
    with open(place.course / name, "a", encoding="utf-8") as file:
        file.write("\n")
    assert not place.unchanged()


def test_files_that_come_and_go_are_changes(place: Place) -> None:
    (place.course / "capstone.py").write_text("")
    assert not place.unchanged()
    (place.course / "capstone.py").unlink()
    assert place.unchanged()
    next(place.course.glob("right/*.py")).unlink()
    assert not place.unchanged()


def test_what_python_leaves_behind_is_no_change(place: Place) -> None:
    (place.course / "tests" / "__pycache__").mkdir(exist_ok=True)
    (place.course / "tests" / "__pycache__" / "q1_1.cpython-311.pyc").write_bytes(b"compiled")
    assert place.unchanged()


def test_a_folder_that_is_a_link_is_never_taken_for_unchanged(place: Place) -> None:
    (place.course / "wrong").rename(place.root / "elsewhere")
    (place.course / "wrong").symlink_to(place.root / "elsewhere")
    assert record.inputs(place.course, {}) is None
    assert not place.unchanged()


@pytest.mark.parametrize(
    "name",
    ["autograder", "student_lib", "requirements.lock", "packages", "python", "format", "place"],
)
def test_a_change_of_what_builds_is_a_change(place: Place, name: str) -> None:
    around = record.surroundings()
    assert around[name]
    arguments = (place.course, place.root / "assignments", place.dist)
    assert record.unchanged(*arguments, around)
    assert record.unchanged(*arguments, {**around, name: "another"}) is None
    del around[name]
    assert record.unchanged(*arguments, around) is None


def test_every_file_of_the_engine_and_every_installed_package_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = surroundings()
    monkeypatch.setattr(record, "package_files", lambda name: {f"{name}/checks.py": name.encode()})
    other = surroundings()
    assert {k for k in before if before[k] != other[k]} == {"autograder", "student_lib"}
    (tmp_path / "otter_grader-99.0.dist-info").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    assert surroundings()["packages"] != before["packages"]


@pytest.mark.parametrize("what", ["byte", "gone", "more", "link", "zip", "no zip"])
def test_an_output_changed_by_hand_is_built_anew(place: Place, what: str) -> None:
    before = place.outputs()
    notebook = place.released / "t01_tiny.ipynb"
    bundle = place.dist / "t01-gradescope.zip"
    if what == "byte":
        data = bytearray(notebook.read_bytes())
        data[-2] ^= 1
        notebook.write_bytes(data)
    elif what == "gone":
        (place.released / "tests" / "q1_2.py").unlink()
    elif what == "more":
        (place.released / "tests" / "q9_9.py").write_text("stale")
    elif what == "link":
        notebook.rename(place.root / "elsewhere.ipynb")
        notebook.symlink_to(place.root / "elsewhere.ipynb")
    elif what == "zip":
        bundle.write_bytes(bundle.read_bytes()[:-1])
    else:
        bundle.unlink()
    assert not place.unchanged()
    if what in ("byte", "no zip"):  # that it is then built takes seconds: once for each folder
        (built,) = place.build()
        assert built.files
        assert place.outputs() == before
        assert place.unchanged()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"assignment": "t01"}',
        '{"assignment": "t01", "inputs": [], "outputs": []}',
        '{"assignment": "t01", "inputs": {}, "outputs": {}, "more": 1}',
        b"\xff\xfe",
    ],
)
def test_a_record_that_cannot_be_read_is_none(place: Place, text: str | bytes) -> None:
    path = record.path_of(place.course, place.dist)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert record.read(path) is None
    assert not place.unchanged()


def test_without_a_record_everything_is_built(place: Place) -> None:
    record.path_of(place.course, place.dist).unlink()
    assert record.read(record.path_of(place.course, place.dist)) is None
    (built,) = place.build(hints_of=never)
    assert "t01 was built" in built.error


def test_another_place_for_what_is_built_is_no_place_where_it_lies(place: Place) -> None:
    around = record.surroundings()
    for assignments, dist in [
        (place.root / "elsewhere", place.dist),
        (place.root / "assignments", place.root / "elsewhere"),
    ]:
        assert record.unchanged(place.course, assignments, dist, around) is None


def saves_a_file(assignment: Assignment) -> Hints:
    """An author who saves the lesson while it is being built."""
    with open(assignment.folder / "lesson.md", "a", encoding="utf-8") as file:
        file.write("\n")
    return published_hints(assignment)


def test_what_changes_while_it_is_built_is_built_again(place: Place) -> None:
    (place.course / "lesson.md").write_text((TINY / "lesson.md").read_text("utf-8") + "\n\n")
    (built,) = place.build(hints_of=saves_a_file)
    assert built.files
    assert not place.unchanged()


def test_a_leak_is_told_by_every_build(place: Place) -> None:
    with open(place.course / "lesson.md", "a", encoding="utf-8") as lesson:
        lesson.write("\nSee q1_2_affine.\n")
    for _ in range(2):
        (built,) = place.build()
        assert any("wrong/q1_2_affine.py" in leak for leak in built.leaks), built
        assert built.exit_code == 3


def test_check_believes_no_record(place: Place) -> None:
    readme = place.released / "README.md"
    readme.write_text("changed by hand", "utf-8")
    path = record.path_of(place.course, place.dist)
    kept = json.loads(path.read_text("utf-8"))
    kept["outputs"]["assignments/README.md"] = record.digest(readme.read_bytes())
    path.write_text(json.dumps(kept), "utf-8")
    assert place.unchanged()  # so the record would say
    stamps = place.stamps()
    (built,) = place.build(check=True)
    assert built.changes == ("assignments/t01_tiny/README.md is not what t01_tiny builds now.",)
    assert built.exit_code == 3
    assert place.stamps() == stamps


# ---------------------------------------------------------------- several at the same time


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """solutions/ with three assignments; the reference of the second fails a case of its own."""
    root = tmp_path_factory.mktemp("several") / "solutions"
    for name in ("t01", "t04", "t05"):
        copy = Path(shutil.copytree(TINY, root / f"{name}_tiny"))
        toml = copy / "assignment.toml"
        toml.write_text(toml.read_text("utf-8").replace('"t01"', f'"{name}"'), "utf-8")
    wrong = root / "t04_tiny" / "reference.py"
    text = wrong.read_text("utf-8").replace('"shifted": False', '"shifted": True')
    wrong.write_text(text, "utf-8")
    return root


@pytest.mark.slow
def test_what_cannot_be_built_is_told_and_the_others_are_built(
    several: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    made = {}
    for jobs in ("2", "1"):
        place = Place(tmp_path / jobs)
        done = autograder(
            *("build", "--solutions", several, "-j", jobs, "--dist", place.dist),
            *("--assignments", place.root / "assignments"),
            home=home,
        )
        assert done.returncode == 3
        assert f"{several / 't04_tiny' / 'tests' / 'q1_2.py'}:17: the reference answer of q1_2" in (
            done.stderr
        )
        assert "Traceback" not in done.stderr
        assert sorted(line[:4] for line in done.stdout.splitlines()) == ["t01:", "t05:"]
        assert not (place.root / "assignments" / "t04_tiny").exists()
        made[jobs] = place.outputs()
    assert made["1"] == made["2"]
    assert {name.split("/")[-1] for name in made["1"]} >= {"t01-student.zip", "t05-gradescope.zip"}


def kills(assignment: Assignment) -> Hints:
    """A worker of whom the machine wanted the memory back."""
    os.kill(os.getpid(), 9)
    return never(assignment)


def test_a_worker_that_is_killed_is_told(several: Path, tmp_path: Path) -> None:
    place = Place(tmp_path)
    folders = [several / "t01_tiny", several / "t05_tiny"]
    built = list(build_all(folders, place.job(hints_of=kills), 2))
    assert {b.name for b in built} == {"t01_tiny", "t05_tiny"}
    assert all(b.exit_code == 4 and "killed from outside" in b.error for b in built)


def raises(assignment: Assignment) -> Hints:
    raise KeyError(assignment.id)


def test_a_fault_of_ours_is_told_with_its_traceback(several: Path, tmp_path: Path) -> None:
    (built,) = build_all([several / "t01_tiny"], Place(tmp_path).job(hints_of=raises), 1)
    assert built.exit_code == 4
    assert "KeyError: 't01'" in built.error
    assert "raises" in built.error


def test_the_dearest_come_first_and_something_cheap_while_keras_is_imported(
    several: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []

    def noted(folder: Path, *_: object) -> Built:
        order.append(folder.name)
        return Built(folder.name)

    monkeypatch.setattr(building, "build_one", noted)
    keras = Path(shutil.copytree(several / "t01_tiny", tmp_path / "t09_keras"))
    toml = keras / "assignment.toml"
    toml.write_text('allowed_imports = ["numpy", "keras"]\n' + toml.read_text("utf-8"), "utf-8")
    larger = Path(shutil.copytree(several / "t01_tiny", tmp_path / "t08_larger"))
    with open(larger / "tests" / "q1_1.py", "a", encoding="utf-8") as file:
        file.write("# more to run\n" * 100)
    job = Place(tmp_path).job()
    list(build_all([several / "t01_tiny", larger, keras, several / "t05_tiny"], job, 1))
    assert order[0] == "t09_keras"
    assert order[2] == "t08_larger"


# ---------------------------------------------------------------- the warm process


@pytest.fixture(scope="module")
def warm() -> Iterator[Warm]:
    with Warm() as started:
        yield started


def lesson_with(tmp_path: Path, code: str) -> Path:
    """The tiny course, with other code in the cell that draws."""
    course = Path(shutil.copytree(TINY, tmp_path / "t01_tiny"))
    path = course / "lesson.md"
    path.write_text(path.read_text("utf-8").replace("plt.show()", code), "utf-8")
    return course


def refused(course: Path, otter: assign.Otter) -> AuthorError:
    with pytest.raises(AuthorError) as error:
        release.check(load_folder(course), course.parent / "assignments", None, otter)
    return error.value


@pytest.mark.slow
def test_warm_and_cold_make_the_same_bytes(warm: Warm, tmp_path: Path) -> None:
    folder = load_folder(TINY)
    hints = published_hints(folder.assignment)
    made = release.build(folder, tmp_path / "assignments", tmp_path / "dist", hints, warm.otter)
    again = release.build(folder, tmp_path / "cold", tmp_path / "dist2", hints)
    assert made.digests == again.digests
    assert made.given == again.given


@pytest.mark.slow
def test_warm_and_cold_refuse_with_the_same_words(warm: Warm, tmp_path: Path) -> None:
    course = lesson_with(tmp_path, "plt.show(1 / 0)")
    hot, cold = refused(course, warm.otter), refused(course, assign.cold)
    assert (hot.path, hot.line, hot.found) == (cold.path, cold.line, cold.found)
    assert "ZeroDivisionError" in hot.found


@needs_forks
def test_otter_and_its_kernel_are_forks_that_look_freshly_started(
    warm: Warm, tmp_path: Path
) -> None:
    look = (
        "import os, sys; raise ValueError(str(['otter.assign' in sys.modules, "
        "'keras' in sys.modules, os.environ['HOME'], os.getcwd(), os.getsid(0) == os.getpid(), "
        "sys.argv[0], __name__]))"
    )
    said = refused(lesson_with(tmp_path, look), warm.otter).found
    assert "[True, False, '/" in said, said
    assert said.endswith("True, 'ipykernel_launcher', '__main__']"), said
    assert "/unrolled-build-" in said
    assert str(Path.home()) + "'" not in said


@needs_forks
def test_nothing_of_a_notebook_is_there_in_the_next_one(warm: Warm, tmp_path: Path) -> None:
    leave = "import os, sys, numpy; numpy.left = sys.left = os.environ['LEFT'] = 'behind'"
    release.check(load_folder(lesson_with(tmp_path / "one", leave)), tmp_path, None, warm.otter)
    look = "import os, sys, numpy; raise ValueError(str([hasattr(numpy, 'left'), hasattr(sys, 'left'), 'LEFT' in os.environ]))"
    said = refused(lesson_with(tmp_path / "two", look), warm.otter).found
    assert said.endswith("[False, False, False]"), said


@pytest.mark.slow
@needs_forks
def test_a_process_with_a_second_thread_is_not_forked(tmp_path: Path) -> None:
    master = compose_master(load_folder(TINY))
    with Warm() as warm:
        for number, modules in enumerate([("tests.data.starts_a_thread",), ()]):
            scratch = tmp_path / str(number)
            order = assign.Order(scratch, "t01_tiny.ipynb", modules)
            order.work.mkdir(parents=True)
            nbformat.write(master, order.work / order.notebook)
            assert warm.otter(order).code == 0
            assert (order.work / "out" / "student" / "t01_tiny.ipynb").is_file()
            # only a fork writes into a log
            assert (scratch / "log").exists() == (not modules)


@pytest.mark.slow
@needs_forks
def test_a_notebook_that_never_ends_is_stopped_with_its_kernel(
    warm: Warm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    otter, pid = warm.otter, tmp_path / "pid"
    nothing = assign.Order(tmp_path / "nothing", "none.ipynb")
    nothing.work.mkdir(parents=True)
    assert otter(nothing).code  # answered when everything has been imported
    monkeypatch.setattr(assign, "SECONDS", 8)
    code = f"import os, time; open({str(pid)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    error = refused(lesson_with(tmp_path, code), otter)
    assert error.found == "the solution notebook ran for 8 s and was stopped"
    assert ended(int(pid.read_text()))


def test_a_cold_notebook_that_never_ends_is_refused_with_the_same_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(*_: object, timeout: float, **__: object) -> None:
        raise subprocess.TimeoutExpired("otter", timeout)

    monkeypatch.setattr(assign.subprocess, "run", late)
    error = refused(lesson_with(tmp_path, "pass"), assign.cold)
    assert error.found == "the solution notebook ran for 900 s and was stopped"


def ended(pid: int) -> bool:
    """Whether a process ends within the next seconds."""
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        stat = Path(f"/proc/{pid}/stat")
        if stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return True
        time.sleep(0.1)
    return False


@needs_forks
def test_a_kernel_that_is_killed_is_the_lessons_fault(warm: Warm, tmp_path: Path) -> None:
    error = refused(lesson_with(tmp_path, "import os; os.kill(os.getpid(), 9)"), warm.otter)
    assert "DeadKernelError" in error.found or "died" in error.found


@needs_forks
def test_a_warm_process_that_ended_is_our_fault(tmp_path: Path) -> None:
    with Warm() as warm:
        otter = warm.otter
        process = warm._process
        assert process is not None
        process.kill()
        process.wait()
        with pytest.raises(GraderError, match="the process that starts otter has ended"):
            release.check(load_folder(TINY), tmp_path, None, otter)


@needs_forks
def test_the_warm_process_ends_with_the_build_that_started_it(tmp_path: Path) -> None:
    script = (
        "import sys, time\n"
        "from autograder.authoring.warm import Warm\n"
        "warm = Warm(); warm.otter; print(warm._process.pid, flush=True); time.sleep(60)\n"
    )
    command, more = [sys.executable, "-c", script], {"TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | more) as build:
        assert build.stdout is not None
        pid = int(build.stdout.readline())
        build.kill()
    assert ended(pid)


@needs_forks
@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_stopped(several: Path, tmp_path: Path, number: signal.Signals) -> None:
    """A build that is ended leaves no process, and one ended by Ctrl-C no file either."""
    scratch, mark = tmp_path / "t", f"mark-{uuid.uuid4().hex}"
    scratch.mkdir()
    command = [sys.executable, "-m", "autograder", "build", "-j", "2", "--solutions", str(several)]
    command += ["--assignments", str(tmp_path / "a"), "--dist", str(tmp_path / "d")]
    more = {"UNROLLED_MARK": mark, "TMPDIR": str(scratch)}
    env = environment(tmp_path / "home", **more)
    with subprocess.Popen(
        command, env=env, cwd=ROOT, process_group=0, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as build:
        # two workers, two warm processes, multiprocessing's own; then otter and its kernel
        deadline = time.monotonic() + 60
        while len(processes_with(mark)) < 8 and build.poll() is None:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        os.killpg(build.pid, number) if number == signal.SIGINT else build.kill()
        build.communicate(timeout=60)
    assert build.returncode == (1 if number == signal.SIGINT else -number)
    deadline = time.monotonic() + 20
    while processes_with(mark):
        assert time.monotonic() < deadline, processes_with(mark)
        time.sleep(0.1)
    if number == signal.SIGINT:
        assert list(scratch.iterdir()) == []


def test_no_warm_process_is_started_when_there_is_nothing_to_build(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Warm, "_start", never)
    assert place.build(hints_of=never) == [Built("t01")]
