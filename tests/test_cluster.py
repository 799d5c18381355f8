"""Grading on a Dask cluster: the same results, whatever machines come and go, and no secret shown."""

from __future__ import annotations

import fcntl
import functools
import importlib
import importlib.util
import json
import os
import pickle
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import dask
import pytest
import yaml
from classroom import (
    CONTAINER,
    ROOT,
    SECRET,
    TINY,
    alive,
    autograder,
    children_of,
    environment,
    export,
    gone,
    needs_linux,
    needs_root,
    notebook,
    put,
    tiny,
    wrong,
)
from conftest import strongest
from distributed import LocalCluster, SchedulerPlugin, Security

from autograder import cli
from autograder.authoring.load import load_folder
from autograder.batch import cluster as cluster_module
from autograder.batch import course as course_module
from autograder.batch.cluster import _Stream
from autograder.batch.course import Answer, Course
from autograder.batch.grade import Cluster, grade_all, write_class
from autograder.batch.journal import NAME, Journal, read_journal
from autograder.batch.readers import Handed, Loaded, find_submissions
from autograder.batch.submission import Run, failed
from autograder.box import host
from autograder.errors import (
    AuthorError,
    GraderError,
    IsolationError,
    UnrolledError,
    UsageError,
)
from autograder.model import GradeReport, Level, Status
from autograder.report.gradebook import Gradebook
from autograder.report.table import read_grades

pytestmark = needs_linux

FOLDER = tiny()
SLOW = "import time\ntime.sleep({seconds})"
CLASS = {
    "Ann Right": ("t01.ipynb", notebook(FOLDER)),
    "Bo Stub": ("t01 (1).ipynb", notebook(FOLDER, stub=True)),
    "Cy Shift": ("tiny.ipynb", notebook(FOLDER, q1_1=wrong(FOLDER, "q1_1_shift_first"))),
    "Di Broken": ("t01.ipynb", b'{"cells": [{"cell_type": "code"'),
    "Ed Empty": ("t01.ipynb", b""),
    "Flo Exit": ("t01.ipynb", notebook(FOLDER, q1_1="import os\nos._exit(0)")),
    "Gus In Place": ("t01.ipynb", notebook(FOLDER, q1_1=wrong(FOLDER, "q1_1_in_place"))),
    "Hal Affine": ("t01.ipynb", notebook(FOLDER, q1_2=wrong(FOLDER, "q1_2_affine"))),
}


class Recorder(SchedulerPlugin):
    """Everything of a task that passes through the scheduler, as a dashboard could show it."""

    name = "recorder"

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self.shown: list[bytes] = []
        self.workers: Counter[str] = Counter()

    def transition(self, key, start, finish, *args, worker=None, **kwargs) -> None:
        self.keys.add(str(key))
        task = self.scheduler.tasks.get(key)
        if task is not None and start == "released":
            self.shown += [pickle.dumps(task.run_spec), repr(task.run_spec).encode()]
        if finish == "memory":
            self.workers[worker] += 1

    async def start(self, scheduler) -> None:
        self.scheduler = scheduler


@contextmanager
def machines(number: int, threads: int = 1, security: Security | None = None) -> Iterator[Any]:
    """A scheduler in this process, and workers in processes of their own."""
    with LocalCluster(
        n_workers=number,
        threads_per_worker=threads,
        security=security,
        protocol="tls://" if security else "tcp://",
        dashboard_address="127.0.0.1:0",
        silence_logs=50,
    ) as cluster:
        yield cluster


@contextmanager
def recorded(cluster: LocalCluster) -> Iterator[Recorder]:
    recorder = Recorder()
    cluster.sync(recorder.start, cluster.scheduler)
    cluster.scheduler.add_plugin(recorder)
    yield recorder
    cluster.scheduler.remove_plugin(recorder.name)


def names_of_plugins(cluster: LocalCluster) -> list[str]:
    found = [*cluster.scheduler.worker_plugins, *cluster.scheduler.plugins]
    return [name for name in found if name.startswith("unrolled")]


def pids(cluster: LocalCluster) -> list[int]:
    return [nanny.process.pid for nanny in cluster.workers.values() if nanny.process is not None]


def judges(cluster: LocalCluster) -> list[int]:
    """Processes with a judge below the workers."""
    found = []
    for pid in {p for worker in pids(cluster) for p in alive(children_of(worker))}:
        try:
            line = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            continue
        if b"batch.pool" in line:
            found.append(pid)
    return found


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where workers have their temporary files: whatever they leave can be seen."""
    tmp_path_factory.getbasetemp()  # pytest's own is not to be in it: other tests need that
    place = Path(tempfile.mkdtemp(prefix="unrolled-test-cluster-"))
    place.chmod(0o711)
    before, tempfile.tempdir = tempfile.tempdir, None
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(place))
        yield place
    tempfile.tempdir = before
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="module")
def tcp(place: Path) -> Iterator[LocalCluster]:
    with machines(2) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def certificates(place: Path) -> dict[str, str]:
    """What a command needs in its environment to be let in."""
    security = Security.temporary()
    paths = {
        name: str(put(place / "certificates" / name, getattr(security, name).encode()))
        for name in ("tls_ca_file", "tls_client_cert", "tls_client_key")
    }
    found = {
        "DASK_DISTRIBUTED__COMM__TLS__CA_FILE": paths["tls_ca_file"],
        "DASK_DISTRIBUTED__COMM__TLS__CLIENT__CERT": paths["tls_client_cert"],
        "DASK_DISTRIBUTED__COMM__TLS__CLIENT__KEY": paths["tls_client_key"],
    }
    return found | {"security": security}  # type: ignore[dict-item]


@pytest.fixture(scope="module")
def tls(place: Path, certificates: dict[str, Any]) -> Iterator[LocalCluster]:
    with machines(2, security=certificates["security"]) as cluster:
        yield cluster


@pytest.fixture
def let_in(certificates: dict[str, Any]) -> Iterator[None]:
    """This process may connect by TLS."""
    security = certificates["security"]
    with dask.config.set(
        {
            "distributed.comm.tls.ca-file": security.tls_ca_file,
            "distributed.comm.tls.client.cert": security.tls_client_cert,
            "distributed.comm.tls.client.key": security.tls_client_key,
        }
    ):
        yield


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def command(submissions: Path, out: Path, home: Path, address: str = "") -> list[str]:
    secret = put(home / "secret", SECRET.encode())
    words = ["grade", str(submissions), "-a", str(TINY), "-o", str(out), "--secret", str(secret)]
    return [*words, "--require", "process", *(["--scheduler", address] if address else [])]


def mounted(home: Path, folder: Path = TINY) -> Callable[[], Any]:
    return functools.partial(cli._mounted, str(folder), str(put(home / "secret", SECRET.encode())))


def grade_all_of(
    handed: Sequence[Handed] | Path,
    out: Path,
    cluster: Cluster | None,
    finished: Callable[[GradeReport], None] = lambda _: None,
    **changes: Any,
) -> list[GradeReport]:
    """Grade from this process: on a cluster, or with two workers of this machine."""
    if isinstance(handed, Path):
        handed = find_submissions(handed)
    assignment = changes.pop("assignment", None) or cli._assignment(str(TINY), None)
    run = Run(assignment, out, changes.pop("level", Level.PROCESS), SECRET.encode(), **changes)
    reports: list[GradeReport] = []

    def note(report: GradeReport) -> None:
        reports.append(report)
        finished(report)

    if cluster is None:
        run = replace(run, level=strongest())
    with Gradebook(assignment) as book, Journal(out) as journal:
        grade_all(run, handed, None, book, journal, note, cluster)
        write_class(run, book, 1.0, None)
    return reports


def refused(
    kind: type[UnrolledError], submissions: Path, out: Path, cluster: Cluster, **changes: Any
) -> str:
    """The sentence with which grading is refused; nothing was graded."""
    with pytest.raises(kind) as raised:
        grade_all_of(submissions, out, cluster, **changes)
    assert type(raised.value) is kind
    assert not list(out.glob("results/*/receipt.json"))
    return str(raised.value)


def slow_class(to: Path, number: int, seconds: float) -> Path:
    cells = notebook(FOLDER, q1_1=SLOW.format(seconds=seconds))
    return export(to, {f"S {n}": ("t01.ipynb", cells) for n in range(number)})


def kept(out: Path) -> dict[str, bytes]:
    """What grading makes, but for how long it took."""
    found = {
        f"{path.parent.name}/{path.name}": path.read_bytes()
        for name in ("results.json", "receipt.json")
        for path in out.glob(f"results/*/{name}")
    }
    for path in out.glob("results/*/grade.json"):
        grade = json.loads(path.read_text("utf-8"))
        text = re.sub(r'"seconds": [0-9.e-]+', '"seconds": 0', json.dumps(grade))
        found[f"{path.parent.name}/grade.json"] = text.encode()
    lines = (out / "grades.csv").read_text("utf-8").splitlines()
    rows = [[x for i, x in enumerate(line.split(",")) if i != 7] for line in lines]
    return found | {"grades.csv": repr(rows).encode()}


def events(out: Path) -> dict[str, list[str]]:
    """Submission -> what the journal says of it."""
    found: dict[str, list[str]] = {}
    for row in read_journal(out / NAME):
        if "submission" in row:
            found.setdefault(row["submission"], []).append(row["event"])
    return found


@pytest.fixture(scope="module")
def local(place: Path) -> Path:
    """A class graded on this machine: its export, and beside it the results."""
    handed = export(place / "class" / "export", CLASS)
    out = place / "class" / "out"
    done = autograder(*command(handed, out, place / "home"), home=place / "home")
    assert done.returncode == 1, done.stderr  # two of them cannot be read
    return handed


# ---------------------------------------------------------------- the same results


def test_a_cluster_writes_the_same_bytes_as_this_machine(
    local: Path, tcp: LocalCluster, tmp_path: Path, home: Path
) -> None:
    out = tmp_path / "out"
    done = autograder(*command(local, out, home, tcp.scheduler_address), home=home)
    assert (done.returncode, done.stderr) == (1, "")
    assert "8 of 8 submissions at level process or stronger" in done.stdout
    assert kept(out) == kept(local.parent / "out")
    assert events(out) == {f"submission_{n}": ["started", "finished"] for n in range(1, 9)}
    assert names_of_plugins(tcp) == []


def test_over_tls_workers_grade_without_a_copy_of_the_course_and_no_task_shows_any_of_it(
    local: Path, tls: LocalCluster, certificates: dict[str, str], tmp_path: Path, home: Path
) -> None:
    out = tmp_path / "out"
    more = {k: v for k, v in certificates.items() if k.startswith("DASK")}
    sent: list[bytes] = []

    class Eavesdropper(SchedulerPlugin):
        """Knows what the scheduler passes on to the workers when the course comes."""

        name = "eavesdropper"

        def add_client(self, scheduler, client) -> None:
            register = scheduler.register_worker_plugin

            async def heard(comm, plugin, name, **words):
                sent.append(plugin)
                return await register(comm, plugin, name, **words)

            scheduler.handlers["register_worker_plugin"] = heard

    before = tls.scheduler.handlers["register_worker_plugin"]
    tls.scheduler.add_plugin(Eavesdropper())
    with recorded(tls) as recorder:
        done = autograder(*command(local, out, home, tls.scheduler_address), home=home, **more)
    tls.scheduler.remove_plugin("eavesdropper")
    tls.scheduler.handlers["register_worker_plugin"] = before
    assert (done.returncode, done.stderr) == (1, "")
    assert kept(out) == kept(local.parent / "out")

    secrets = secret_lines()
    (course,) = sent  # where they are to be found, so that looking for them means something
    assert [s for s in secrets if s not in course] == []
    assert len(recorder.keys) >= 8
    assert len(recorder.shown) >= 16
    seen = [
        *recorder.shown,
        "\n".join(recorder.keys).encode(),
        repr(tls.scheduler.get_events()).encode(),
        repr([c.code for c in tls.scheduler.computations]).encode(),
        repr(tls.get_logs()).encode(),
    ]
    assert any(b"Ann Right" in shown for shown in seen)
    assert [s for s in secrets if any(s in shown for shown in seen)] == []


def secret_lines() -> list[bytes]:
    """The secret, and every line of tests and reference that no submission of the class has."""
    assignment = load_folder(TINY).assignment
    handed = b"".join(data for _, data in CLASS.values()).decode()
    found = {SECRET}
    for text in (*assignment.tests.values(), assignment.reference or ""):
        found |= {line.strip() for line in text.splitlines() if len(line.strip()) > 20}
    # a notebook is JSON: a quote in a line of it is written with a backslash
    lines = sorted(s for s in found if json.dumps(s)[1:-1] not in handed)
    assert len(lines) > 15
    assert any("-8.5, 31.0" in line for line in lines)
    return [line.encode() for line in lines]


@pytest.mark.usefixtures("let_in")
def test_over_tls_nobody_needs_the_folder_of_the_assignment_once_grading_has_begun(
    tls: LocalCluster, local: Path, tmp_path: Path
) -> None:
    shutil.copytree(TINY, tmp_path / "solutions" / TINY.name)
    assignment = cli._assignment(str(tmp_path / "solutions" / TINY.name), None)
    shutil.rmtree(tmp_path / "solutions")
    there = Cluster(tls.scheduler_address, mounted(tmp_path, tmp_path / "gone"), pytest.fail)
    reports = grade_all_of(local, tmp_path / "out", there, assignment=assignment)
    assert sum(r.status is Status.GRADED for r in reports) == 6
    assert max(r.score or 0 for r in reports) == 6


def test_no_key_names_a_student_and_what_is_logged_of_a_task_shows_nothing(
    tcp: LocalCluster, local: Path, tmp_path: Path
) -> None:
    there = Cluster(tcp.scheduler_address, mounted(tmp_path), pytest.fail)
    with recorded(tcp) as recorder:
        grade_all_of(local, tmp_path / "out", there)
    text = " ".join(recorder.keys)
    assert len(recorder.keys) == 8
    for number, student in enumerate(CLASS, start=1):
        assert student not in text
        assert f"submission_{number}" not in text
    handed = find_submissions(local)[0]
    assert repr(course_module.Parcel(handed.carried())) == "Parcel(…)"


def test_resume_sends_nothing_that_was_graded(
    tcp: LocalCluster, local: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    shutil.copytree(local.parent / "out", out)
    (out / "results" / "submission_2" / "receipt.json").unlink()
    before = kept(local.parent / "out")
    there = Cluster(tcp.scheduler_address, mounted(tmp_path), pytest.fail)
    with recorded(tcp) as recorder:
        reports = grade_all_of(local, out, there, resume=True)
    assert len(reports) == 8
    assert len(recorder.keys) == 3  # the one, and two that cannot be read, now as then
    assert kept(out) == before


# ---------------------------------------------------------------- workers come and go


def test_a_worker_that_is_killed_midway_costs_no_submission_and_nothing_is_graded_twice(
    tcp: LocalCluster, tmp_path: Path
) -> None:
    handed = slow_class(tmp_path / "export", 8, 0.2)
    here, out = tmp_path / "here", tmp_path / "out"
    grade_all_of(handed, here, None)
    killed: list[int] = []

    def kill(_: GradeReport) -> None:
        if not killed:
            killed.append(pids(tcp)[0])
            os.kill(killed[0], signal.SIGKILL)

    there = Cluster(tcp.scheduler_address, mounted(tmp_path), pytest.fail)
    with recorded(tcp) as recorder:
        reports = grade_all_of(handed, out, there, kill)
    assert gone(killed)
    names = [f"submission_{n}" for n in range(1, 9)]
    assert sorted(r.submission for r in reports) == names
    assert events(out) == {name: ["started", "finished"] for name in names}
    assert kept(out) == kept(here)
    assert len(recorder.keys) == 8


def test_a_worker_that_joins_later_is_given_the_course_and_its_share(tmp_path: Path) -> None:
    handed = slow_class(tmp_path / "export", 10, 0.2)
    with machines(1, threads=2) as cluster, recorded(cluster) as recorder:
        there = Cluster(cluster.scheduler_address, mounted(tmp_path), pytest.fail)
        at_work: list[int] = []

        def join(_: GradeReport) -> None:
            at_work.append(len(judges(cluster)))
            if len(at_work) == 2:
                cluster.scale(2)
                until(lambda: len(cluster.scheduler.workers) == 2)

        reports = grade_all_of(handed, tmp_path / "out", there, join)
        assert max(at_work) >= 2  # a judge for each thread
        assert len(reports) == 10
        assert len(recorder.workers) == 2
        assert sum(recorder.workers.values()) == 10


def test_when_all_workers_are_lost_it_says_so_waits_and_then_gives_up(tmp_path: Path) -> None:
    handed = slow_class(tmp_path / "export", 8, 0.2)
    out = tmp_path / "out"
    said: list[str] = []
    with machines(1) as cluster:
        there = Cluster(cluster.scheduler_address, mounted(tmp_path), said.append, lost=2)
        with pytest.raises(GraderError, match=r"has had no worker that can grade for .*--resume"):
            grade_all_of(handed, out, there, lambda _: cluster.scale(0))
    assert len(said) == 1
    assert "waiting for one" in said[0]
    assert 1 <= len(list(out.glob("results/*/receipt.json"))) < 8
    assert [row["event"] for row in read_journal(out / NAME)][-1] == "end"


def test_when_the_scheduler_is_lost_the_run_ends_and_keeps_what_is_finished(
    tmp_path: Path,
) -> None:
    handed = slow_class(tmp_path / "export", 8, 0.2)
    out = tmp_path / "out"
    with machines(1) as cluster:
        there = Cluster(cluster.scheduler_address, mounted(tmp_path), pytest.fail, answer=2)
        with pytest.raises(GraderError, match=r"connection to the scheduler was lost.*--resume"):
            grade_all_of(handed, out, there, lambda _: cluster.close())
    assert 1 <= len(list(out.glob("results/*/receipt.json"))) < 8


def until(true: Callable[[], object], patience: float = 30) -> None:
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end, f"waited {patience} s in vain"
        time.sleep(0.02)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_command_that_is_ended_leaves_nothing_with_the_cluster(
    tls: LocalCluster,
    certificates: dict[str, str],
    place: Path,
    tmp_path: Path,
    home: Path,
    how: signal.Signals,
) -> None:
    handed = slow_class(tmp_path / "export", 12, 0.2)
    out = tmp_path / "out"
    more = {k: v for k, v in certificates.items() if k.startswith("DASK")}
    more["TMPDIR"] = str(place / "mine")  # the command's own are swept away by the next one
    (place / "mine").mkdir(exist_ok=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "autograder", *command(handed, out, home, tls.scheduler_address)],
        cwd=ROOT,
        env=environment(home, **more),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    until(lambda: len(list(out.glob("results/*/receipt.json"))) >= 3)
    at_work = judges(tls)
    assert len(at_work) == 2
    assert list(place.glob("unrolled-*/lock"))
    process.send_signal(how)
    assert process.wait(30) == (130 if how is signal.SIGINT else -signal.SIGKILL)
    until(lambda: not tls.scheduler.tasks and not names_of_plugins(tls))
    assert gone(at_work)
    until(lambda: not list(place.glob("unrolled-*/lock")))
    assert not judges(tls)
    last = [row["event"] for row in read_journal(out / NAME)][-1]
    assert (last == "end") == (how is signal.SIGINT)
    done = autograder(
        *command(handed, out, home, tls.scheduler_address), "--resume", home=home, **more
    )
    assert done.returncode == 0, done.stderr
    assert len(read_grades(out / "grades.csv")) == 12
    again = Counter(e for found in events(out).values() for e in found)
    assert again["finished"] < 24
    assert len(events(out)) == 12


# ---------------------------------------------------------------- workers that cannot grade


def test_without_tls_a_worker_that_has_not_mounted_the_course_says_what_to_do(
    tcp: LocalCluster, local: Path, tmp_path: Path
) -> None:
    said: list[str] = []
    there = Cluster(tcp.scheduler_address, mounted(tmp_path, tmp_path / "nowhere"), said.append)
    sentence = refused(UsageError, local, tmp_path / "out", there)
    assert "cannot read the course where the command has it" in sentence
    assert str(tmp_path / "nowhere") in sentence
    assert "Mount it there under the same path, or use TLS." in sentence
    assert len(said) == 2
    assert all("gets no submissions" in s for s in said)


def test_a_worker_with_another_course_or_secret_under_the_path_grades_nothing(
    tcp: LocalCluster, local: Path, tmp_path: Path
) -> None:
    shutil.copytree(TINY, tmp_path / "other" / TINY.name)
    path = tmp_path / "other" / TINY.name / "tests" / "q1_1.py"
    path.write_text(path.read_text().replace("31.0", "32.0"))
    put(tmp_path / "b" / "secret", b"another secret, long enough")
    for load in (
        mounted(tmp_path, tmp_path / "other" / TINY.name),
        functools.partial(cli._mounted, str(TINY), str(tmp_path / "b" / "secret")),
    ):
        there = Cluster(tcp.scheduler_address, load, [].append)
        sentence = refused(UsageError, local, tmp_path / "out", there)
        assert "another assignment or another secret" in sentence


def test_a_fault_in_a_workers_copy_is_told_without_a_word_of_the_course(
    tcp: LocalCluster, local: Path, tmp_path: Path
) -> None:
    shutil.copytree(TINY, tmp_path / "other" / TINY.name)
    path = tmp_path / "other" / TINY.name / "tests" / "q1_1.py"
    path.write_text("sesame = (")
    there = Cluster(tcp.scheduler_address, mounted(tmp_path, path.parents[1]), [].append)
    sentence = refused(UsageError, local, tmp_path / "out", there)
    assert str(path.parents[1]) in sentence
    assert "sesame" not in sentence


def test_a_worker_with_another_grader_grades_nothing(
    tcp: LocalCluster, local: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(course_module, "engine", lambda: "0123456789ab")
    there = Cluster(tcp.scheduler_address, mounted(tmp_path), [].append)
    sentence = refused(UsageError, local, tmp_path / "out", there)
    assert "than the command (0123456789ab). Install the same on all machines." in sentence


def test_the_digest_of_the_grader_is_one_of_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    before = course_module.engine()
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda p: read(p) + b"#" * (p.name == "scoring.py"))
    assert course_module.engine() != before
    monkeypatch.undo()
    assert course_module.engine() == before


@contextmanager
def in_a_container(address: str, place: Path) -> Iterator[subprocess.Popen]:
    """A worker on a machine where no namespace can be made."""
    process = subprocess.Popen(
        [
            *CONTAINER,
            sys.executable,
            "-m",
            "distributed.cli.dask_worker",
            address,
            "--nthreads=1",
            "--no-dashboard",
            f"--local-directory={place}",
        ],
        cwd=ROOT,
        env=environment(place / "home"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


@needs_root
@pytest.mark.skipif(strongest() is not Level.NAMESPACES, reason="needs a machine with namespaces")
def test_a_worker_that_has_not_got_the_level_is_left_out_and_says_why(
    place: Path, tmp_path: Path
) -> None:
    handed = slow_class(tmp_path / "export", 6, 0.05)
    said: list[str] = []
    with machines(0) as cluster, in_a_container(cluster.scheduler_address, place):
        there = Cluster(cluster.scheduler_address, mounted(tmp_path), said.append)
        out = tmp_path / "out"
        sentence = refused(IsolationError, handed, out, there, level=Level.NAMESPACES)
        assert "namespaces is not to be had" in sentence
        (bad,) = cluster.scheduler.workers
        assert bad in sentence
        reports = grade_all_of(handed, tmp_path / "weak", there, level=Level.OTHER_USER)
        assert {r.isolation for r in reports} == {"other_user"}
        said.clear()
        cluster.scale(1)
        until(lambda: len(cluster.scheduler.workers) == 2)
        with recorded(cluster) as recorder:
            reports = grade_all_of(handed, out, there, level=Level.NAMESPACES)
        assert {r.isolation for r in reports} == {"namespaces"}
        assert len(reports) == 6
        assert len(said) == 1
        assert bad in said[0]
        assert recorder.workers[bad] <= 4  # what it was sent before it had said no


def stream(out: Path, workers: int) -> tuple[_Stream, list[str]]:
    """The command's side, without a cluster."""
    said: list[str] = []
    run = Run(load_folder(TINY).assignment, out, Level.PROCESS, SECRET.encode())
    there = Cluster("tcp://x", lambda: None, said.append)  # type: ignore[arg-type, return-value]
    journal = SimpleNamespace(note=lambda *_, **__: None)
    found = _Stream(run, iter(()), SimpleNamespace(), "c", there, journal)  # type: ignore[arg-type]
    found._threads = {f"tcp://w{n}": 1 for n in range(workers)}
    return found, said


def test_a_machine_that_fails_at_everything_is_not_believed_and_gets_nothing_more(
    tmp_path: Path,
) -> None:
    found, said = stream(tmp_path, 2)
    bad = Answer("tcp://w0", "node0", failed="OSError: no room")
    for n in range(3):
        assert found._judged(Handed(f"s{n}", f"s{n}"), bad) is None
    (sentence,) = said
    assert "tcp://w0 on node0 gets no submissions: 3 in a row could not be graded" in sentence
    assert sentence.endswith("OSError: no room")
    assert list(found._fit) == ["tcp://w1"]
    # what fails elsewhere, too, is told to staff
    report, _ = found._judged(Handed("s0", "s0"), Answer("tcp://w1", "node1", failed="Odd: x"))
    assert report.status is Status.GRADER_ERROR
    assert "Odd: x" in report.notices[0]


def test_the_last_machine_is_believed(tmp_path: Path) -> None:
    found, said = stream(tmp_path, 1)
    bad = Answer("tcp://w0", "node0", failed="OSError: no room")
    for n in range(10):
        one = Handed(f"s{n}", f"s{n}")
        assert found._judged(one, bad) is None
        assert found._judged(one, bad) is not None
    assert said == []
    assert list(found._fit) == ["tcp://w0"]


def test_a_worker_that_is_told_to_end_in_the_middle_is_no_fault_of_anybodys(
    tmp_path: Path,
) -> None:
    found, said = stream(tmp_path, 2)
    stopped = Answer("tcp://w0", "node0", stopped=True)
    assert [found._judged(Handed("s", "s"), stopped) for _ in range(10)] == [None] * 10
    assert said == []
    assert found._bad_luck.total() == 0


def test_the_cluster_is_never_sent_more_than_it_has_work_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Future:
        def __init__(self, key: str):
            self.key = key

        def add_done_callback(self, call: Any) -> None:
            pass

    def one(number: int) -> Handed:
        return Handed(f"s{number}", f"s{number}", loaded=Loaded({"t01.ipynb": b"1" * 1000}))

    for most, sent in ((10**9, 6), (2500, 3), (1, 1)):
        monkeypatch.setattr(cluster_module, "_MOST_BYTES", most)
        monkeypatch.setattr(cluster_module, "_HANDS", 1)
        found, _ = stream(tmp_path, 3)
        found._handed = (one(n) for n in range(100))
        found.client = SimpleNamespace(submit=lambda *_, key, **__: Future(key))
        settle(found)
        assert len(found._there) == sent
        # when one is back there is room for one
        found._pop(next(iter(found._there)))
        settle(found)
        assert len(found._there) == sent
        assert found._size == 1000 * sent


def settle(found: _Stream) -> list[GradeReport]:
    """Let it send what it can."""
    reports = []
    while True:
        found._fill()
        if not found._in_hand and found._events.empty():
            return reports
        event = found._events.get(timeout=10)
        if isinstance(event, GradeReport):
            reports.append(event)
        else:
            event()


def test_results_that_wait_for_the_disk_do_not_pile_up(tmp_path: Path) -> None:
    found, _ = stream(tmp_path, 1)
    found._handed = (Handed(f"s{n}", f"s{n}", loaded=Loaded({})) for n in range(500))
    submitted: list[str] = []

    def submit(*_: Any, key: str, **__: Any) -> Any:
        submitted.append(key)
        return SimpleNamespace(add_done_callback=lambda _: None)

    found.client = SimpleNamespace(submit=submit)
    for _ in range(500):  # all are graded at once, and nothing is written yet
        settle(found)
        while found._there:
            found._pop(next(iter(found._there)))
    assert 2 <= len(submitted) <= 2 + 2 * cluster_module._HANDS


def test_a_submission_that_cannot_be_read_for_a_reason_of_ours_is_not_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, _ = stream(tmp_path, 1)
    found._handed = iter([Handed("s", "s")])
    monkeypatch.setattr(Handed, "read", lambda _: 1 / 0)
    (report,) = settle(found)
    assert report.status is Status.GRADER_ERROR
    assert "ZeroDivisionError" in report.notices[0]
    assert found._there == {}
    assert (tmp_path / "results" / "s" / "results.json").is_file()


def test_a_fault_in_the_assignment_ends_the_run_as_it_does_here(tmp_path: Path) -> None:
    found, _ = stream(tmp_path, 1)
    fault = AuthorError("tests/q1_1.py", 3, "found", "todo")
    answer = pickle.loads(pickle.dumps(Answer("tcp://w0", "node0", fault=fault)))
    with pytest.raises(AuthorError, match=r"tests/q1_1\.py:3: found"):
        found._judged(Handed("s", "s"), answer)


def test_a_result_of_a_worker_that_crashed_in_the_report_is_not_mistaken_for_bad_luck(
    tmp_path: Path,
) -> None:
    found, _ = stream(tmp_path, 1)
    run = Run(load_folder(TINY).assignment, tmp_path, Level.PROCESS, SECRET.encode())
    one = Handed("s", "s")
    graded = replace(failed(run, one, "x"), status=Status.GRADED, score=0.0)
    answer = Answer("tcp://w0", "node0", judged=(graded, ({},)))
    assert found._judged(one, answer) == (graded, ({},))


# ---------------------------------------------------------------- what a worker keeps


def worker_like(place: Path) -> Any:
    return SimpleNamespace(
        address="tls://w",
        local_directory=str(place),
        security=SimpleNamespace(tls_worker_key=str(put(place / "worker.key", b"key"))),
    )


def test_what_a_capstone_needs_is_carried_for_the_owner_only_and_removed(
    tmp_path: Path, place: Path
) -> None:
    folder = tmp_path / "solutions" / "t02"
    shutil.copytree(ROOT / "tests" / "data" / "capstone_course" / "t02_net", folder)
    assignment = load_folder(folder).assignment
    put(folder / "hidden" / f"{assignment.capstone.data}.npz", b"labels")
    run = Run(assignment, tmp_path / "out", Level.PROCESS, SECRET.encode())
    assert run.tests
    course = pickle.loads(pickle.dumps(Course(run, None)))
    shutil.rmtree(folder)
    (tmp_path / "private").mkdir()
    course.setup(worker_like(tmp_path / "private"))
    here = course._ready()
    there = here.assignment.folder
    assert there.parent == place
    assert there.stat().st_mode & 0o777 == 0o700
    assert (there / "hidden" / f"{assignment.capstone.data}.npz").read_bytes() == b"labels"
    assert (there / "capstone.py").is_file()
    assert {there, tmp_path / "private", tmp_path / "private" / "worker.key"} <= {
        *here.secret_paths
    }
    assert (tmp_path / "private").stat().st_mode & 0o777 == 0o700
    course.teardown(None)
    assert not there.exists()
    assert not here.scratch.exists()
    assert course.run is None
    assert course.files == {}
    # a submission that comes too late begins nothing
    assert course.answer(Handed("s", "s")).stopped


def test_two_workers_that_begin_at_once_do_not_sweep_each_others_folders_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    lock = fcntl.flock

    def late(file: Any, how: int) -> None:
        monkeypatch.setattr(fcntl, "flock", lock)
        host.sweep_abandoned()
        lock(file, how)

    monkeypatch.setattr(fcntl, "flock", late)
    folder, held = host.scratch_folder()
    assert (folder / "lock").is_file()
    host.sweep_abandoned()
    assert folder.is_dir()
    held.close()
    host.sweep_abandoned()
    assert not folder.exists()


def test_without_tls_nothing_of_the_course_is_in_the_plug_in(tmp_path: Path) -> None:
    run = Run(load_folder(TINY).assignment, tmp_path, Level.PROCESS, SECRET.encode())
    course = pickle.dumps(Course(run, mounted(tmp_path)))
    assert [s for s in secret_lines() if s in course] == []
    assert str(TINY).encode() in course


# ---------------------------------------------------------------- who is there at all


def test_where_nobody_listens_a_sentence_says_so_within_seconds(
    local: Path, tmp_path: Path
) -> None:
    there = Cluster("tcp://127.0.0.1:9", mounted(tmp_path), pytest.fail, answer=1)
    begun = time.monotonic()
    sentence = refused(UsageError, local, tmp_path / "out", there)
    assert time.monotonic() - begun < 20
    assert "no Dask scheduler answers at tcp://127.0.0.1:9" in sentence
    assert "docs/cluster.md" in sentence


@pytest.mark.parametrize("address", ["carrier-pigeon://head:8786", "head:x", "tcp://head"])
def test_an_address_that_cannot_be_used_is_the_operators_mistake(
    address: str, local: Path, tmp_path: Path
) -> None:
    there = Cluster(address, mounted(tmp_path), pytest.fail)
    sentence = refused(UsageError, local, tmp_path / "out", there)
    assert f"{address} is no address of a Dask scheduler" in sentence


def test_tls_without_certificates_says_what_is_missing(local: Path, tmp_path: Path) -> None:
    there = Cluster("tls://127.0.0.1:9", mounted(tmp_path), pytest.fail)
    sentence = refused(UsageError, local, tmp_path / "out", there)
    assert "names no certificates: docs/cluster.md" in sentence
    with dask.config.set(
        {
            "distributed.comm.tls.ca-file": "/no/ca.pem",
            "distributed.comm.tls.client.cert": "/no/client.pem",
        }
    ):
        sentence = refused(UsageError, local, tmp_path / "out", there)
    assert "cannot be read" in sentence


def test_a_scheduler_without_workers_is_told_apart(local: Path, tmp_path: Path) -> None:
    with machines(0) as cluster:
        address = cluster.scheduler_address
        there = Cluster(address, mounted(tmp_path), pytest.fail, workers=0.5)
        sentence = refused(UsageError, local, tmp_path / "out", there)
    assert sentence == f"the scheduler at {address} has no workers. Start some: docs/cluster.md"


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("tcp://127.0.0.1:8786", True),
        ("tcp://[::1]:8786", True),
        ("tcp://localhost:8786", True),
        ("inproc://10.0.0.1/1/1", True),
        ("tcp://10.0.0.7:8786", False),
        ("tcp://head:8786", False),
        ("tcp://[fe80::1]:8786", False),
    ],
)
def test_what_leaves_this_machine_in_the_clear_is_said(address: str, here: bool) -> None:
    said: list[str] = []
    client: Any = SimpleNamespace(
        nthreads=lambda: {"tcp://127.0.0.1:1": 1}, scheduler=SimpleNamespace(address=address)
    )
    cluster_module._look_at_addresses(client, False, said.append)
    if here:
        assert said == []
    else:
        (sentence,) = said
        assert f"submissions and results cross the network in the clear ({address})" in sentence


def test_a_worker_that_came_in_without_tls_is_not_sent_the_course() -> None:
    client: Any = SimpleNamespace(
        nthreads=lambda: {"tls://10.0.0.1:1": 1, "tcp://10.0.0.2:1": 1},
        scheduler=SimpleNamespace(address="tls://head:8786"),
    )
    with pytest.raises(UsageError, match=r"tcp://10.0.0.2:1 is not connected by TLS"):
        cluster_module._look_at_addresses(client, True, pytest.fail)


def test_without_distributed_the_sentence_says_what_to_install(
    local: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "distributed" else find(name)
    )
    there = Cluster("tcp://127.0.0.1:9", mounted(tmp_path), pytest.fail)
    sentence = refused(UsageError, local, tmp_path / "out", there)
    assert "pip install 'unrolled[cluster]'" in sentence


def test_jobs_and_a_scheduler_exclude_each_other(local: Path, tmp_path: Path, home: Path) -> None:
    done = autograder(*command(local, tmp_path / "out", home, "tcp://x:1"), "-j", "2", home=home)
    assert done.returncode == 2
    assert "with --scheduler the cluster's workers count" in done.stderr


# ---------------------------------------------------------------- the page about it

PAGE = (ROOT / "docs" / "cluster.md").read_text("utf-8")
BLOCKS = [
    document
    for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    for document in yaml.safe_load_all(block)
]


def known_options(command: list[str]) -> set[str]:
    if command[0] == "autograder":
        found = cli.main.commands[command[1]]  # type: ignore[attr-defined]
    else:
        module = importlib.import_module(f"distributed.cli.dask_{command[1]}")
        found = module.main
    return {o for p in found.params for o in (*p.opts, *p.secondary_opts)}


def test_every_command_of_the_page_has_the_options_that_it_is_given() -> None:
    manifest = [c for b in BLOCKS for c in pods(b)]
    commands = [[str(word) for word in c["command"]] for c in manifest]
    assert [c[:2] for c in commands] == [
        ["dask", "scheduler"],
        ["dask", "worker"],
        ["autograder", "grade"],
    ]
    lines = re.findall(
        r"(?:dask (?:scheduler|worker|ssh)|autograder grade) [^`>\n]*--?[^`>\n]*", PAGE
    )
    assert len(lines) >= 6
    for command in (*commands, *(line.split() for line in lines)):
        used = {w.rstrip("',") for w in command if re.match("--?[a-z]", w)}
        assert used <= known_options(command), command


def pods(block: dict) -> list[dict]:
    template = block.get("spec", {}).get("template") if "kind" in block else None
    return template["spec"]["containers"] if template else []


def test_the_manifest_mounts_what_it_names_and_selects_what_it_labels() -> None:
    seen = 0
    ports = {p["port"] for b in BLOCKS if b.get("kind") == "Service" for p in b["spec"]["ports"]}
    for block in BLOCKS:
        for container in pods(block):
            spec = block["spec"]["template"]["spec"]
            mounts = {m["name"]: m["mountPath"] for m in container["volumeMounts"]}
            assert set(mounts) == {v["name"] for v in spec["volumes"]}
            for word in (*container["command"], *(e["value"] for e in container.get("env", ()))):
                if word.startswith("/"):
                    assert word.startswith(tuple(mounts.values())), word
                if word.startswith("tls://"):
                    assert int(word.rpartition(":")[2]) in ports
            names = [v["secret"]["secretName"] for v in spec["volumes"] if "secret" in v]
            assert all(f"kubectl create secret generic {name} " in PAGE for name in names)
            seen += 1
        if block.get("kind") == "Deployment":
            labels = block["spec"]["template"]["metadata"]["labels"]
            assert block["spec"]["selector"]["matchLabels"] == labels
    assert seen == 3


def test_the_settings_of_the_page_are_settings_of_dask() -> None:
    (ours,) = [b for b in BLOCKS if "distributed" in b]

    def leaves(tree: dict, path: str = "") -> Iterator[str]:
        for key, value in tree.items():
            here = f"{path}.{key}" if path else key
            yield from leaves(value, here) if isinstance(value, dict) else [here]

    nothing = object()
    names = {*leaves(ours), *re.findall(r"`(distributed\.[a-z.-]+)`", PAGE)}
    names |= {
        name.removeprefix("DASK_").replace("__", ".").replace("_", "-").lower()
        for name in re.findall(r"DASK_[A-Z_]+__[A-Z_]+", PAGE)
    }
    assert len(names) >= 10
    assert [n for n in names if dask.config.get(n, nothing) is nothing] == []
