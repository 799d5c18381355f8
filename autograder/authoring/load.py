"""An assignment's folder, read and checked.  Trusted: everything in it is the author's.

Nothing of the folder is executed here: ``reference.py``, the tests and the answers
are parsed.  Every slip is an AuthorError with file, line, what was found and what to
type instead, and nothing is guessed: an unknown key is a refusal.
"""

from __future__ import annotations

import ast
import difflib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import AuthorError, UsageError
from autograder.limits import limit
from autograder.model import (
    Assignment,
    CapstoneRule,
    Question,
    RightAnswer,
    Threshold,
    Written,
    WrongAnswer,
)

TOP_KEYS = {
    "id",
    "title",
    "version",
    "summary",
    "minutes",
    "allowed_imports",
    "limits",
    "gradescope",
    "capstone",
    "question",
    "written",
}
QUESTION_KEYS = {
    "name",
    "title",
    "provides",
    "points",
    "requires",
    "extension",
    "seconds",
    "memory_mb",
}
WRITTEN_KEYS = {"name", "title", "points", "rubric"}
LIMIT_KEYS = {"seconds", "memory_mb", "submission_seconds"}
GRADESCOPE_KEYS = {"hidden"}
CAPSTONE_KEYS = {
    "question",
    "points",
    "way",
    "build",
    "train",
    "data",
    "seconds",
    "max_parameters",
    "max_layers",
}
WAYS = ("weights", "retrain")
THRESHOLD_KEYS = {"full", "half", "at_most", "at_least"}
VISIBILITIES = ("hidden", "after_due_date", "after_published", "visible")


@dataclass(frozen=True)
class Definition:
    """One name that ``reference.py`` defines.

    Attributes:
        source: the whole definition with the comment lines above it.
        stub: what a student gets in its place.
        line: first line in the file.
    """

    name: str
    source: str
    stub: str
    line: int


@dataclass(frozen=True)
class Folder:
    """An assignment together with what only the build needs.

    Attributes:
        assignment: what the judge needs, with stubs and without ``given``.
        setup: import lines at the top of ``reference.py``.
        definitions: name -> definition.
        lesson: text of ``lesson.md``.
        summary: one paragraph for the README.
        minutes: planned student time.
    """

    assignment: Assignment
    setup: str
    definitions: dict[str, Definition]
    lesson: str
    summary: str
    minutes: int

    @property
    def path(self) -> Path:
        """The folder."""
        return self.assignment.folder


def find_folder(name: str, root: Path) -> Path:
    """The folder an author means by ``a05``, ``A05``, ``a05_convolution`` or a path.

    Args:
        name: what was typed.
        root: the folder ``solutions/``.

    Raises:
        UsageError: if there is none, with the nearest names.
    """
    direct = Path(name)
    if (direct / "assignment.toml").is_file():
        return direct.resolve()
    known = sorted(p.parent for p in root.glob("*/assignment.toml"))
    wanted = name.lower().rstrip("/")
    for folder in known:
        if wanted in (folder.name.lower(), folder.name.lower().split("_")[0]):
            return folder.resolve()
    names = [f.name for f in known]
    near = difflib.get_close_matches(wanted, names, 3, 0.3) or names
    raise UsageError(
        f"no assignment {name!r} in {root}. There is: {', '.join(near) if near else 'none'}."
    )


def load_folder(path: Path) -> Folder:
    """Read an assignment's folder and refuse what does not fit together.

    Raises:
        AuthorError: file, line, what was found, what to do.
    """
    path = path.resolve()
    toml = path / "assignment.toml"
    table, lines = _read_toml(toml)
    _known_keys(toml, lines, table, TOP_KEYS, "")
    for key in ("id", "title"):
        if not isinstance(table.get(key), str):
            raise AuthorError(toml, None, f"{key!r} is missing", f'Add {key} = "…" at the top.')
    limits = table.get("limits", {})
    _known_keys(toml, lines, limits, LIMIT_KEYS, "limits")
    gradescope = table.get("gradescope", {})
    _known_keys(toml, lines, gradescope, GRADESCOPE_KEYS, "gradescope")
    hidden = gradescope.get("hidden", "after_published")
    if hidden not in VISIBILITIES:
        raise AuthorError(
            toml,
            _line(lines, "hidden"),
            f"hidden = {hidden!r}",
            f"Use one of {', '.join(VISIBILITIES)}.",
        )

    questions = _questions(toml, lines, table.get("question", []), limits)
    written = _written(toml, lines, table.get("written", []))
    capstone = _capstone(toml, lines, table["capstone"], questions) if "capstone" in table else None
    setup, definitions = read_reference(path / "reference.py", questions)
    tests = _tests(path, toml, lines, questions, capstone)
    wrong, right = _answers(path, questions)
    lesson = path / "lesson.md"
    if not lesson.is_file():
        raise AuthorError(lesson, None, "the file is missing", "Write the lesson there.")

    assignment = Assignment(
        id=table["id"],
        title=table["title"],
        folder=path,
        questions=questions,
        tests=tests,
        reference=(path / "reference.py").read_text("utf-8"),
        written=written,
        wrong=wrong,
        right=right,
        stubs={name: d.stub for name, d in definitions.items()},
        allowed_imports=tuple(table.get("allowed_imports", Assignment.allowed_imports)),
        hidden_visibility=hidden,
        version=str(table.get("version", "1")),
        capstone=capstone,
        submission_seconds=float(limits["submission_seconds"])
        if "submission_seconds" in limits
        else None,
    )
    return Folder(
        assignment,
        setup,
        definitions,
        lesson.read_text("utf-8"),
        table.get("summary", ""),
        int(table.get("minutes", 60)),
    )


# ---------------------------------------------------------------- assignment.toml


def _read_toml(path: Path) -> tuple[dict[str, Any], list[str]]:
    if not path.is_file():
        raise AuthorError(path, None, "the file is missing", "See docs/authoring.md, section 1.")
    text = path.read_text("utf-8")
    try:
        return tomllib.loads(text), text.splitlines()
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise AuthorError(
            path, int(found[1]) if found else None, f"not TOML: {error}", "Mend the line."
        ) from None


def _line(lines: list[str], needle: str, after: int = 0) -> int | None:
    pattern = re.compile(rf"\b{re.escape(needle)}\b")
    return next(
        (i for i, text in enumerate(lines[after:], after + 1) if pattern.search(text)), None
    )


def _known_keys(
    path: Path, lines: list[str], table: dict[str, Any], known: set[str], where: str
) -> None:
    for key in table:
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            todo = (
                f"Did you mean {near[0]!r}?" if near else f"Known keys: {', '.join(sorted(known))}."
            )
            raise AuthorError(
                path,
                _line(lines, key),
                f"unknown key {key!r}" + (f" in [{where}]" if where else ""),
                todo,
            )


def _questions(
    path: Path, lines: list[str], rows: list[dict[str, Any]], limits: dict[str, Any]
) -> tuple[Question, ...]:
    if not rows:
        raise AuthorError(path, None, "no [[question]]", "Add at least one question.")
    questions: list[Question] = []
    taken: dict[str, str] = {}
    for row in rows:
        line = _line(lines, str(row.get("name", "[[question]]")))
        _known_keys(path, lines, row, QUESTION_KEYS, "[question]")
        for key, kind in (
            ("name", str),
            ("title", str),
            ("provides", list),
            ("points", (int, float)),
        ):
            if not isinstance(row.get(key), kind) or not row[key]:
                raise AuthorError(
                    path,
                    line,
                    f"question {row.get('name', '?')!r} has no {key!r}",
                    f"Add {key} = …; see docs/authoring.md, section 1.",
                )
        name = row["name"]
        if not re.fullmatch(r"q\d+(_\d+)?[a-z]?", name):
            raise AuthorError(path, line, f"question name {name!r}", "Names look like q5_7.")
        if any(q.name == name for q in questions):
            raise AuthorError(path, line, f"question {name!r} stands there twice", "Rename one.")
        for provided in row["provides"]:
            if provided in taken:
                raise AuthorError(
                    path,
                    line,
                    f"{provided!r} is provided by {taken[provided]} and by {name}",
                    "Each name belongs to one question.",
                )
            taken[provided] = name
        for needed in row.get("requires", []):
            if not any(q.name == needed for q in questions):
                raise AuthorError(
                    path,
                    line,
                    f"{name} requires {needed!r}, which is no earlier question",
                    "Name questions that stand above it.",
                )
        questions.append(
            Question(
                name=name,
                title=row["title"],
                provides=tuple(row["provides"]),
                points=float(row["points"]),
                requires=tuple(row.get("requires", ())),
                extension=bool(row.get("extension", False)),
                seconds=float(row.get("seconds", limits.get("seconds", limit("seconds")))),
                memory_mb=int(row.get("memory_mb", limits.get("memory_mb", limit("memory_mb")))),
            )
        )
    return tuple(questions)


def _written(path: Path, lines: list[str], rows: list[dict[str, Any]]) -> tuple[Written, ...]:
    found: list[Written] = []
    for row in rows:
        line = _line(lines, str(row.get("name", "[[written]]")))
        _known_keys(path, lines, row, WRITTEN_KEYS, "[written]")
        for key in WRITTEN_KEYS:
            if key not in row:
                raise AuthorError(
                    path,
                    line,
                    f"written question {row.get('name', '?')!r} has no {key!r}",
                    f"Add {key} = ….",
                )
        found.append(Written(row["name"], row["title"], float(row["points"]), row["rubric"]))
    return tuple(found)


def _capstone(
    path: Path, lines: list[str], table: dict[str, Any], questions: tuple[Question, ...]
) -> CapstoneRule:
    """The tables ``[capstone]`` and ``[capstone.<name of the data>]``."""
    sets = {name: rows for name, rows in table.items() if isinstance(rows, dict)}
    plain = {key: value for key, value in table.items() if key not in sets}
    at = _line(lines, "capstone")
    _known_keys(path, lines, plain, CAPSTONE_KEYS, "capstone")

    def refuse(found: str, todo: str, key: str = "") -> AuthorError:
        return AuthorError(path, _line(lines, key, (at or 1) - 1) if key else at, found, todo)

    for key, kind in (("question", str), ("train", str), ("data", str), ("points", (int, float))):
        if not isinstance(plain.get(key), kind) or not plain[key]:
            raise refuse(f"[capstone] has no {key!r}", f"Add {key} = … to it.")
    question = next((q for q in questions if q.name == plain["question"]), None)
    if question is None:
        raise refuse(
            f"the capstone belongs to {plain['question']!r}, which is no question",
            "Name the question whose points it is part of.",
            "question",
        )
    if not 0 < plain["points"] < question.points:
        raise refuse(
            f"points = {plain['points']:g} of the {question.points:g} of {question.name}",
            "Leave some points to the question's own cases.",
            "points",
        )
    provided = [name for q in questions for name in q.provides]
    for key in ("build", "train"):
        if plain.get(key) and plain[key] not in provided:
            raise refuse(
                f"{key} = {plain[key]!r} is provided by no question",
                "Name a function that a question provides.",
                key,
            )
    way = plain.get("way", "weights")
    if way not in WAYS:
        raise refuse(f"way = {way!r}", f"Use one of {', '.join(WAYS)}.", "way")
    if plain["data"] not in sets:
        raise refuse(
            f"there are no thresholds for data = {plain['data']!r}",
            f"Add a table [capstone.{plain['data']}].",
            "data",
        )
    thresholds = {
        name: tuple(_threshold(path, lines, measure, row) for measure, row in rows.items())
        for name, rows in sets.items()
    }
    for name, rows in thresholds.items():
        if not any(t.full is not None for t in rows):
            raise refuse(
                f"[capstone.{name}] has no measure with full and half marks",
                "Add one, e.g. accuracy = { full = 0.95, half = 0.8 }.",
                name,
            )
    return CapstoneRule(
        question=question.name,
        points=float(plain["points"]),
        way=way,
        build=plain.get("build", ""),
        train=plain["train"],
        data=plain["data"],
        seconds=float(plain.get("seconds", 120)),
        max_parameters=int(plain.get("max_parameters", 1_000_000)),
        max_layers=int(plain.get("max_layers", 40)),
        thresholds=thresholds[plain["data"]],
    )


def _threshold(path: Path, lines: list[str], measure: str, row: Any) -> Threshold:
    line = _line(lines, measure)
    if not isinstance(row, dict) or not row:
        raise AuthorError(
            path,
            line,
            f"the threshold {measure} is {row!r}",
            f"Write {measure} = {{ full = …, half = … }} or {measure} = {{ at_most = … }}.",
        )
    _known_keys(path, lines, row, THRESHOLD_KEYS, measure)
    if ("full" in row) != ("half" in row) or ("full" in row and row["full"] == row["half"]):
        raise AuthorError(
            path, line, f"the threshold {measure} is {row!r}", "Give two marks: full and half."
        )
    return Threshold(measure, **{key: float(value) for key, value in row.items()})


# ---------------------------------------------------------------- reference.py


def read_reference(
    path: Path, questions: tuple[Question, ...]
) -> tuple[str, dict[str, Definition]]:
    """Imports and definitions of ``reference.py``, with the stub of each definition.

    A function's stub is its signature and docstring over a ``raise NotImplementedError``
    with the question's number.  A value's stub is ``name = ...``, with its comments.

    Raises:
        AuthorError: for a missing definition, a missing docstring or a stray statement.
    """
    if not path.is_file():
        raise AuthorError(path, None, "the file is missing", "Write the reference answers there.")
    text = path.read_text("utf-8")
    lines = text.splitlines()
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise AuthorError(
            path, error.lineno, f"not Python: {error.msg}", "Mend the line."
        ) from None
    owner = {name: q for q in questions for name in q.provides}
    setup: list[str] = []
    found: dict[str, Definition] = {}
    for node in tree.body:
        start, end = node.lineno, node.end_lineno or node.lineno
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            setup.append("\n".join(lines[start - 1 : end]))
            continue
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # the module's docstring
        name = _defined_name(node)
        if name is None or name not in owner:
            raise AuthorError(
                path,
                start,
                f"{name or 'a statement'} belongs to no question",
                "reference.py holds imports and what questions provide; put helpers "
                "inside the function that needs them.",
            )
        first = start
        while first > 1 and lines[first - 2].lstrip().startswith("#"):
            first -= 1
        source = "\n".join(lines[first - 1 : end])
        stub = _stub(path, lines, node, name, first, owner[name])
        found[name] = Definition(name, source, stub, start)
    for name, question in owner.items():
        if name not in found:
            raise AuthorError(
                path,
                None,
                f"{name!r} of {question.name} is not defined",
                f"Define {name} here, or take it out of 'provides'.",
            )
    return "\n".join(setup), found


def _defined_name(node: ast.stmt) -> str | None:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return node.name
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        return node.targets[0].id if isinstance(node.targets[0], ast.Name) else None
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    return None


def _stub(
    path: Path, lines: list[str], node: ast.stmt, name: str, first: int, question: Question
) -> str:
    if isinstance(node, ast.FunctionDef):
        doc = node.body[0]
        if ast.get_docstring(node) is None:
            raise AuthorError(
                path,
                node.lineno,
                f"{name} has no docstring",
                "Give shapes, dtypes and errors; it is what the student sees.",
            )
        head = lines[first - 1 : doc.end_lineno]
        return "\n".join(
            [
                *head,
                "    # YOUR CODE HERE",
                f'    raise NotImplementedError("{question.label} {name} is not written yet")',
            ]
        )
    if isinstance(node, ast.ClassDef):
        raise AuthorError(
            path, node.lineno, f"{name} is a class", "Classes cannot be questions yet."
        )
    comments = lines[first - 1 : node.lineno - 1]
    return "\n".join([*comments, f"{name} = ..."])


# ---------------------------------------------------------------- tests, wrong, right


def _tests(
    path: Path,
    toml: Path,
    lines: list[str],
    questions: tuple[Question, ...],
    capstone: CapstoneRule | None,
) -> dict[str, str]:
    tests: dict[str, str] = {}
    for question in questions:
        file = path / "tests" / f"{question.name}.py"
        if not file.is_file():
            raise AuthorError(
                toml,
                _line(lines, question.name),
                f"question {question.name!r} has no test",
                f"Write {file.relative_to(path)}.",
            )
        tests[question.name] = file.read_text("utf-8")
        measured = capstone.points if capstone and capstone.question == question.name else 0.0
        _check_points(file, tests[question.name], question, measured)
    for file in sorted((path / "tests").glob("*.py")):
        if file.stem not in tests and file.stem != "__init__":
            raise AuthorError(
                file,
                None,
                "belongs to no question",
                "Name it after a question of assignment.toml, or delete it.",
            )
    return tests


def _check_points(file: Path, source: str, question: Question, measured: float) -> None:
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise AuthorError(
            file, error.lineno, f"not Python: {error.msg}", "Mend the line."
        ) from None
    total, public, name = 0.0, 0, None
    for node in tree.body:
        if isinstance(node, ast.Assign) and _defined_name(node) == "name":
            name = ast.literal_eval(node.value)
        if not isinstance(node, ast.FunctionDef) or not node.decorator_list:
            continue
        call = node.decorator_list[0]
        if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") == "test_case"):
            continue
        if ast.get_docstring(node) is None:
            raise AuthorError(
                file,
                node.lineno,
                f"case {node.name} has no docstring",
                "Its first line is the title that students read.",
            )
        settings = {k.arg: ast.literal_eval(k.value) for k in call.keywords}
        points = settings.get("points")
        if not isinstance(points, (int, float)) or points <= 0:
            raise AuthorError(
                file,
                node.lineno,
                f"case {node.name} has points={points}",
                "Every case needs points above 0.",
            )
        total += points
        hidden = bool(settings.get("hidden"))
        public += not hidden
        parameters = {a.arg for a in node.args.args}
        if not hidden and parameters & {"reference", "rng"}:
            raise AuthorError(
                file,
                node.lineno,
                f"public case {node.name} asks for "
                f"{', '.join(sorted(parameters & {'reference', 'rng'}))}",
                "Only hidden cases have them: add hidden=True or drop the parameter.",
            )
    if name != question.name:
        raise AuthorError(file, 1, f"name = {name!r}", f'Write name = "{question.name}".')
    if not public:
        raise AuthorError(file, None, "no public case", "Give students at least one.")
    wanted = question.points - measured
    if abs(total - wanted) > 1e-9:
        beside = f" beside the {measured:g} of the capstone" if measured else ""
        raise AuthorError(
            file,
            None,
            f"its cases add up to {total:g} points, assignment.toml says {wanted:g}{beside}",
            "Change one of them.",
        )


def _answers(
    path: Path, questions: tuple[Question, ...]
) -> tuple[tuple[WrongAnswer, ...], tuple[RightAnswer, ...]]:
    by_length = sorted((q.name for q in questions), key=len, reverse=True)

    def owner(file: Path) -> str:
        for name in by_length:
            if file.stem == name or file.stem.startswith(name + "_"):
                return name
        raise AuthorError(
            file,
            None,
            "belongs to no question",
            "Name it <question>_<what is special>.py, e.g. q5_7_ignores_stride.py.",
        )

    wrong: list[WrongAnswer] = []
    for file in sorted((path / "wrong").glob("*.py")):
        source = file.read_text("utf-8")
        values = _constants(file, source)
        if not isinstance(values.get("HINT"), str) or not values["HINT"].strip():
            raise AuthorError(
                file, None, "no HINT", 'Add HINT = "…": what the student should read.'
            )
        wrong.append(
            WrongAnswer(
                file.stem,
                owner(file),
                source,
                values["HINT"],
                values["__doc__"] or "",
                values.get("SHARES", {}),
                file,
                values.get("MEASURED") is True,
            )
        )
    right = [
        RightAnswer(f.stem, owner(f), f.read_text("utf-8"), f)
        for f in sorted((path / "right").glob("*.py"))
    ]
    return tuple(wrong), tuple(right)


def _constants(file: Path, source: str) -> dict[str, Any]:
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise AuthorError(
            file, error.lineno, f"not Python: {error.msg}", "Mend the line."
        ) from None
    found: dict[str, Any] = {"__doc__": ast.get_docstring(tree)}
    for node in tree.body:
        if isinstance(node, ast.Assign) and _defined_name(node) in (
            "HINT",
            "SHARES",
            "MEASURED",
        ):
            found[str(_defined_name(node))] = ast.literal_eval(node.value)
    return found
