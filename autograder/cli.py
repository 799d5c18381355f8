"""The ``autograder`` command: options, words and exit statuses; no logic.

Exit status: 0 done, whatever the scores; 1 a submission could not be read; 2 wrong usage;
3 a fault in the assignment; 4 a fault in the grader; 130 ended by Ctrl-C.
Everything heavy is imported inside the command that needs it.
"""

from __future__ import annotations

import functools
import os
import secrets
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from autograder import __version__
from autograder.errors import UnrolledError, UsageError
from autograder.model import Assignment, GradeReport, Level, Status

if TYPE_CHECKING:
    from autograder.authoring.load import Folder
    from autograder.batch.readers import Handed
    from autograder.report.gradebook import Gradebook

#: Rows of the table that is printed at the end.
_SHOWN = 60

# Before numpy is imported, here and in the workers: the arrays of tests are small, and a second
# thread of BLAS would only spin beside them.
for _threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_threads, "1")

_LEVELS = click.Choice([level.value for level in Level])
_ROOT = Path(__file__).resolve().parents[1]


class _Group(click.Group):
    """Shows our own errors as one message with its exit status."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UnrolledError as error:
            click.echo(f"autograder {ctx.invoked_subcommand}: {error}", err=True)
            ctx.exit(error.exit_code)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="autograder")
def main() -> None:
    """Build, verify and grade the assignments of Unrolled."""


def _solutions(root: Path | None) -> Path:
    for folder in [root] if root else [Path.cwd() / "solutions", _ROOT / "solutions"]:
        if folder.is_dir():
            return folder
    raise UsageError("no folder solutions/ here. Change to the repository, or use --solutions.")


def _folders(names: tuple[str, ...], root: Path) -> list[Folder]:
    from autograder.authoring.load import find_folder, load_folder

    if names:
        return [load_folder(find_folder(name, root)) for name in names]
    return [load_folder(p.parent) for p in sorted(root.glob("*/assignment.toml"))]


# ---------------------------------------------------------------- authors


@main.command()
@click.argument("names", nargs=-1, metavar="[A05 …]")
@click.option("--check", is_flag=True, help="Write nothing; say what a build would change.")
@click.option(
    "--solutions", type=click.Path(path_type=Path, file_okay=False), help="Default: ./solutions."
)
@click.option(
    "--assignments",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where releases go. Default: beside solutions.",
)
@click.option(
    "--dist",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where zips go. Default: beside solutions.",
)
@click.option("-j", "--jobs", type=click.IntRange(1), help="Workers. Default: one a core.")
@click.option("--force", is_flag=True, help="Build what has not changed, too.")
def build(
    names: tuple[str, ...],
    check: bool,
    solutions: Path | None,
    assignments: Path | None,
    dist: Path | None,
    jobs: int | None,
    force: bool,
) -> None:
    """Make assignments/ and dist/ from solutions/: what has changed since the last build.

    Example: autograder build a05
    """
    from autograder.authoring.building import Job, build_all, cores
    from autograder.authoring.load import find_folder
    from autograder.judge.hints import published_hints

    root = _solutions(solutions)
    job = Job(
        assignments or root.parent / "assignments",
        dist or root.parent / "dist",
        published_hints,
        check,
        force,
    )
    names = names or tuple(str(p.parent) for p in sorted(root.glob("*/assignment.toml")))
    ends = set()
    folders = dict.fromkeys(find_folder(name, root) for name in names)
    for built in build_all([*folders], job, jobs or cores()):
        ends.add(built.exit_code)
        for sentence in built.changes:
            click.echo(sentence)
        for leak in built.leaks:
            click.echo(f"leak: {leak}", err=True)
        if built.error:
            click.echo(f"autograder build: {built.error}", err=True)
        elif built.files:
            click.echo(f"{built.name}: {', '.join(map(_near, built.files))}")
        elif not check:
            click.echo(f"{built.name}: as it was")
    if check and ends <= {0}:
        click.echo("assignments/ is what solutions/ makes.")
    if end := max(ends, default=0):
        sys.exit(end)


@main.command()
@click.argument("names", nargs=-1, metavar="[A05 …]")
@click.option("--solutions", type=click.Path(path_type=Path, file_okay=False))
@click.option("--assignments", type=click.Path(path_type=Path, file_okay=False))
@click.option("--dist", type=click.Path(path_type=Path, file_okay=False))
@click.option("--require", type=_LEVELS, help="Fail rather than use a weaker level.")
@click.option("--no-release", is_flag=True, help="Leave out the release: leaks and build --check.")
@click.option("-q", "--question", "only", multiple=True, help="Only this question; repeatable.")
@click.option("--train", is_flag=True, help="Capstones: also train and measure. Takes minutes.")
def verify(
    names: tuple[str, ...],
    solutions: Path | None,
    assignments: Path | None,
    dist: Path | None,
    require: str | None,
    no_release: bool,
    only: tuple[str, ...],
    train: bool,
) -> None:
    """Prove that assignments hold: stub 0, solution full, each wrong answer caught with its hint.

    Writes the kill matrix (wrong answer by case) to dist/.
    """
    from autograder.authoring.verify import verify_folder
    from autograder.batch.verifying import grader_for
    from autograder.judge.hints import published_hints

    root = _solutions(solutions)
    dist = dist or root.parent / "dist"
    problems = 0
    for folder in _folders(names, root):
        started = time.perf_counter()
        with grader_for(
            folder.assignment, Level(require) if require else None, trains=train
        ) as grade:
            outcome = verify_folder(
                folder,
                grade,
                dist,
                None if no_release or only or train else assignments or root.parent / "assignments",
                published_hints(folder.assignment),
                only,
                trained=train,
            )
        for sentence in outcome.problems:
            click.echo(f"  {sentence}")
        for sentence in outcome.explained:
            click.echo(f"  listed: {sentence}")
        problems += len(outcome.problems)
        click.echo(
            f"{folder.assignment.id}: {outcome.summary} "
            f"[{time.perf_counter() - started:.1f} s, {grade.level}]"
        )
    if problems:
        click.echo(f"{problems} problem{'s' if problems > 1 else ''}.")
        sys.exit(3)


# ---------------------------------------------------------------- instructors


@main.command()
@click.argument("submissions", type=click.Path(path_type=Path))
@click.option("-a", "--assignment", required=True, help="a05, or the path of its folder.")
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("graded"),
    show_default=True,
    help="Where results go.",
)
@click.option("-j", "--jobs", type=click.IntRange(1), help="Workers. Default: one a core.")
@click.option("--require", type=_LEVELS, help="Fail rather than use a weaker level of isolation.")
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Grade on a Dask cluster: tls://head:8786. See docs/cluster.md.",
)
@click.option("--resume", is_flag=True, help="Keep finished results in OUT.")
@click.option(
    "--secret",
    "secret_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File with the course secret. Default: one made once for this user.",
)
@click.option(
    "--gradescope",
    type=click.Path(path_type=Path, file_okay=False),
    help="Grade as Gradescope's autograder with this root folder.",
)
@click.option(
    "--manual",
    "scores",
    type=click.Path(path_type=Path, dir_okay=False),
    multiple=True,
    help="CSV with the points of written answers, as written.html saves it; may be repeated.",
)
@click.option("--solutions", type=click.Path(path_type=Path, file_okay=False))
@click.pass_context
def grade(
    ctx: click.Context,
    submissions: Path,
    assignment: str,
    out: Path,
    jobs: int | None,
    require: str | None,
    scheduler: str | None,
    resume: bool,
    secret_file: Path | None,
    gradescope: Path | None,
    scores: tuple[Path, ...],
    solutions: Path | None,
) -> None:
    """Grade one notebook, one zip, or a folder of submissions.

    Student code runs in a box; the tests run outside it. Writes grades.csv, report.html and
    results/<submission>/ to OUT.

    A person gives points for written answers on written.html and saves them as scores.csv;
    --resume --manual scores.csv adds them.

    Example: autograder grade submissions/ -a a05 -o graded
    """
    from autograder.batch import grade as batch
    from autograder.batch import level as levels
    from autograder.batch import pool, readers
    from autograder.batch.journal import Journal
    from autograder.batch.listing import Listing
    from autograder.batch.submission import Run
    from autograder.report import manual
    from autograder.report.gradebook import Gradebook

    if scheduler and jobs:
        raise UsageError("-j is for this machine; with --scheduler the cluster's workers count.")
    loaded = _assignment(assignment, solutions)
    wanted = Level(require) if require else None
    out = out.resolve()
    handed: Sequence[Handed]
    if gradescope:
        handed = [readers.single_submission(submissions, gradescope / "submission_metadata.json")]
    else:
        handed = ctx.with_resource(Listing(lambda: readers.find_submissions(submissions)))
    marks = manual.read_scores(scores, loaded, {h.name for h in handed}) if scores else None
    secret_file = _secret_file(secret_file, loaded.folder)
    secret = _secret(secret_file)
    journal = ctx.with_resource(Journal(out))
    # one file stands for all: the folder may have the grader's own interpreter in it, too
    first = next((p for h in handed for p in (*h.files, h.archive) if p is not None), submissions)
    # Gradescope's folder holds this one submission, which may read itself
    beside = (secret_file,) if gradescope else (secret_file, first.resolve())
    zygote = None
    if scheduler:  # every worker chooses its own, and this is the weakest that will do
        level = wanted or Level.OTHER_USER
    else:
        # for a single submission, the one that shows what level there is can go on with it
        alone = len(handed) == 1
        needs = (loaded.allowed_imports, loaded.training_seconds) if alone else ()
        zygote, reasons = levels.open_zygote(wanted, (loaded.folder, out, *beside), *needs)
        ctx.with_resource(zygote)
        if not alone:
            zygote.close()
        level = _checked(zygote.level, reasons, wanted)
        jobs = jobs or pool.default_jobs()
    run = Run(loaded, out, level, secret, resume, marks=marks, beside=beside)
    cluster = None
    if scheduler:
        load = functools.partial(_mounted, str(loaded.folder.resolve()), str(secret_file))
        cluster = batch.Cluster(scheduler, load, _say)
    book = ctx.with_resource(Gradebook(loaded))
    started = time.perf_counter()
    with _progress(len(handed)) as finished:
        interrupted = batch.grade_all(
            run, handed, jobs, book, journal, finished, cluster, zygote
        )
    batch.write_class(run, book, time.perf_counter() - started, jobs)
    if gradescope and len(book):
        _copy_result(
            out / "results" / handed[0].name / "results.json",
            gradescope / "results" / "results.json",
        )
    _table(book)
    click.echo(
        f"{len(book)} of {len(handed)} submissions at level {level.value}"
        f"{' or stronger' if scheduler else ''}: "
        f"{_near(out / 'grades.csv')}, {_near(out / 'report.html')}"
    )
    if unread := book.unread():
        click.echo(
            f"{unread} written answer{'s have' if unread > 1 else ' has'} no points yet and "
            f"count{'' if unread > 1 else 's'} 0 so far: {_near(out / 'written.html')}"
        )
    if interrupted:
        click.echo("Ended by Ctrl-C; what was finished is kept. --resume goes on.")
        sys.exit(130)
    if book.count(Status.GRADER_ERROR):
        sys.exit(4)
    if book.count(Status.UNGRADABLE):
        sys.exit(1)


def _checked(level: Level, reasons: list[str], wanted: Level | None) -> Level:
    """The level to grade at; says why a stronger one is not to be had."""
    for reason in reasons:
        click.echo(f"autograder grade: {reason}", err=True)
    if level is Level.PROCESS and wanted is None:
        raise UsageError(
            "this machine offers only the level 'process', at which a submission can "
            "read the tests and forge its grade. To grade all the same: --require "
            "process. What is missing: autograder doctor"
        )
    return level


def _say(sentence: str) -> None:
    click.echo(f"autograder grade: {sentence}", err=True)


def _mounted(folder: str, secret: str) -> tuple[Assignment, bytes]:
    """Assignment and secret, read by a worker of a cluster from a disk that it mounts."""
    return _assignment(folder, None), _secret(Path(secret))


@main.group()
def data() -> None:
    """Data of the capstones."""


@data.command()
@click.argument("assignment")
@click.option("--set", "name", help="The data set. Default: the one of assignment.toml.")
@click.option(
    "--secret",
    "secret_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File with the course secret. Default: one made once for this user.",
)
@click.option("--solutions", type=click.Path(path_type=Path, file_okay=False))
def prepare(
    assignment: str, name: str | None, secret_file: Path | None, solutions: Path | None
) -> None:
    """Make the hidden set of a capstone once, with a secret seed.

    Without it every submission is asked about fresh draws. With it all are asked the same, and a
    grader without network can use data that must be downloaded (mnist, imdb): prepare it where
    there is network. The file, hidden/<set>.npz in the assignment's folder, holds the answers: it
    goes into the Gradescope zip and must not be handed out.

    Example: autograder data prepare a07 --set mnist
    """
    import hashlib
    import hmac
    from dataclasses import replace

    import numpy as np

    from autograder.judge import capstone as capstones

    loaded = _assignment(assignment, solutions)
    if loaded.capstone is None:
        raise UsageError(f"{loaded.id} has no capstone, so there is no hidden set to make.")
    rule = replace(loaded.capstone, data=name or loaded.capstone.data)
    task = capstones.load_task(rule, loaded.folder)
    text = f"hidden set|{loaded.id}|{rule.data}".encode()
    secret = _secret(_secret_file(secret_file, loaded.folder))
    seed = hmac.digest(secret, text, hashlib.sha256)
    try:
        hidden = task.draw(np.random.default_rng(int.from_bytes(seed[:8], "little")))
    except (OSError, ImportError) as error:
        raise UsageError(str(error)) from None
    path = capstones.hidden_path(loaded.folder, rule.data)
    capstones.save_hidden(path, hidden)
    arrays = ", ".join(f"{k} {v.shape}" for k, v in {**hidden.inputs, **hidden.answers}.items())
    click.echo(f"{_near(path)}: {arrays}. For staff only.")
    if rule.data != loaded.capstone.data:
        click.echo(f'To grade with it: data = "{rule.data}" in [capstone] of assignment.toml.')


@main.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option("-a", "--assignment", required=True, help="a05, or the path of its folder.")
@click.option("--solutions", type=click.Path(path_type=Path, file_okay=False))
def report(out: Path, assignment: str, solutions: Path | None) -> None:
    """Write grades.csv, report.html and written.html of a graded folder again."""
    from autograder.batch.grade import read_class
    from autograder.batch.journal import Journal
    from autograder.report.gradebook import Gradebook
    from autograder.report.pages import write_pages

    loaded = _assignment(assignment, solutions)
    with Gradebook(loaded) as book:
        for found in read_class(out):
            book.add(found)
        if not len(book):
            raise UsageError(f"no finished results in {out}.")
        with Journal(out):
            write_pages(out, book, loaded)
        click.echo(
            f"{len(book)} submissions: {_near(out / 'grades.csv')}, {_near(out / 'report.html')}"
        )


@main.command()
@click.option("--json", "for_machines", is_flag=True, help="Print the same as JSON.")
def doctor(for_machines: bool) -> None:
    """Say which level of isolation this machine offers, what is missing and what to type.

    docs/doctor.md lists everything that it can find.
    """
    import json

    from autograder.box.doctor import as_data, as_text, examine

    secret = [path for path in (Path.cwd() / "solutions",) if path.is_dir()]
    findings = list(examine(secret))
    if for_machines:
        click.echo(json.dumps(as_data(findings), indent=1))
        return
    for line in as_text(findings):
        click.echo(line)


@main.command()
@click.option(
    "--to",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo"),
    show_default=True,
    help="Where the class and its grades go.",
)
@click.option("-a", "--assignment", default="a05", show_default=True)
@click.option("-n", "--number", default=40, show_default=True, help="How many submissions.")
@click.option("--solutions", type=click.Path(path_type=Path, file_okay=False))
@click.pass_context
def demo(
    ctx: click.Context, to: Path, assignment: str, number: int, solutions: Path | None
) -> None:
    """Make a class of submissions as Gradescope exports them, and grade it."""
    from autograder.authoring.democlass import make_class

    root = _solutions(solutions)
    (folder,) = _folders((assignment,), root)
    released = root.parent / "assignments" / folder.path.name / f"{folder.path.name}.ipynb"
    export = make_class(folder, released, to / "export", number)
    click.echo(
        f"A class of {number} in {_near(export)}. The same by hand:\n"
        f"  autograder grade {_near(export)} -a {folder.assignment.id} -o {to / 'graded'}\n"
    )
    try:
        ctx.invoke(
            grade,
            submissions=export,
            assignment=assignment,
            out=to / "graded",
            jobs=None,
            require=None,
            scheduler=None,
            resume=False,
            secret_file=None,
            gradescope=None,
            scores=(),
            solutions=solutions,
        )
    except SystemExit as end:
        if end.code not in (0, 1):
            raise
        click.echo(
            "(Exit status 1: some of the damaged notebooks cannot be graded. For a demo "
            "that is right.)"
        )


# ---------------------------------------------------------------- students


@main.command()
@click.argument("notebook", type=click.Path(path_type=Path, dir_okay=False, exists=True))
def check(notebook: Path) -> None:
    """Check your notebook: the public cases, in a fresh process, as the grader runs them.

    Hidden cases are run after you have handed in; nothing here says anything about them.

    Example: autograder check a05_convolution.ipynb
    """
    from autograder.batch.readers import find_submissions
    from autograder.box.host import Zygote
    from autograder.judge.intake import read_submission
    from autograder.judge.selfcheck import assignment_beside
    from autograder.judge.session import Judge
    from autograder.report.words import public_summary

    notebook = notebook.resolve()
    assignment = assignment_beside(notebook)
    (handed,) = find_submissions(notebook)
    files = handed.load()
    model = notebook.parent / assignment.capstone.file if assignment.capstone else None
    if model is not None and model.is_file():
        files[model.name] = model.read_bytes()
    submission = read_submission(files, assignment, handed.name, handed.student)
    with Zygote(Level.PROCESS, assignment.allowed_imports) as zygote:
        judge = Judge(
            assignment,
            zygote,
            measures=model is not None and model.name in files,
            in_public=True,
        )
        found = judge.grade(submission)
    click.echo(public_summary(found))


# ---------------------------------------------------------------- helpers


def _assignment(name: str, solutions: Path | None) -> Assignment:
    """The assignment with the digests of its release, for a grader."""
    import json
    from dataclasses import replace

    from autograder.authoring.load import find_folder, load_folder

    direct = Path(name) / "assignment.toml"
    root = Path(name).parent if direct.is_file() else _solutions(solutions)
    folder = load_folder(find_folder(name, root))
    given: list[str] = []
    beside = folder.path / "release.json"
    released = (
        folder.path.parent.parent / "assignments" / folder.path.name / f"{folder.path.name}.ipynb"
    )
    if beside.is_file():
        given = json.loads(beside.read_text("utf-8"))["given"]
    elif released.is_file():
        given = json.loads(released.read_text("utf-8"))["metadata"]["unrolled"]["given"]
    return replace(folder.assignment, given=frozenset(given))


def _secret_file(path: Path | None, folder: Path) -> Path:
    """The file with the course secret: as typed, in a Gradescope bundle, or this user's own."""
    beside = folder.parent.parent / "secret"  # where a bundle has it
    if path is not None or beside.is_file():
        return (path or beside).resolve()
    home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    path = home / "unrolled" / "secret"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as f:
            f.write(secrets.token_hex(32))
    return path.resolve()


def _secret(path: Path) -> bytes:
    try:
        data = path.read_bytes().strip()
    except OSError as error:
        raise UsageError(f"the secret {path} cannot be read: {error.strerror}.") from None
    if len(data) < 16:
        raise UsageError(f"the secret {path} is shorter than 16 bytes.")
    return data


def _near(path: Path) -> str:
    """A path as one would type it from here."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _copy_result(source: Path, target: Path) -> None:
    from autograder.report.files import replace_file

    target.parent.mkdir(parents=True, exist_ok=True)
    replace_file(target, source.read_bytes())


class _progress:  # noqa: N801 - used as a context manager
    """A progress bar on a terminal; nothing in a log file."""

    def __init__(self, total: int):
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        self.bar = Progress(
            TextColumn("grading"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[last]}"),
            disable=not sys.stderr.isatty(),
        )
        self.task = self.bar.add_task("grading", total=total, last="")

    def __enter__(self) -> Callable[[GradeReport], None]:
        self.bar.start()
        return lambda r: self.bar.update(self.task, advance=1, last=r.student[:30])

    def __exit__(self, *error: object) -> None:
        self.bar.stop()


def _table(book: Gradebook) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None)
    for name, side in (
        ("submission", "left"),
        ("student", "left"),
        ("score", "right"),
        ("of", "right"),
        ("status", "left"),
        ("notes", "left"),
    ):
        table.add_column(name, justify=side, no_wrap=name != "notes")  # type: ignore[arg-type]
    for row in book.entries(_SHOWN):
        score = "" if row.score is None else f"{row.score:g}"
        note = row.notices[0] if row.notices else ""
        table.add_row(
            row.submission,
            row.student[:24],
            score,
            f"{row.max_score:g}",
            row.status.value,
            note[:90],
        )
    Console(width=None if sys.stdout.isatty() else 150).print(table)
    if len(book) > _SHOWN:
        click.echo(f"… and {len(book) - _SHOWN} more")
