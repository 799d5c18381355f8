"""An assignment's folder to a standard Otter Assign master notebook.

Runs on the author's machine; everything it reads is the author's, and nothing of it is
executed here: sources are cut and pasted as syntax trees and text.  The master holds
the solution, every hidden case and the rubrics, so it must never be handed out;
``release`` lets Otter Assign make the student's version out of it.
"""

from __future__ import annotations

import ast
import copy
import functools
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import jupytext
import nbformat
import yaml
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell

from autograder.authoring.load import Folder
from autograder.errors import AuthorError
from autograder.model import WRITTEN_PROMPT, Assignment, Question, Written

#: Question -> failure key -> hint, as ``student_lib.checks.use_hints`` takes it.
Hints = dict[str, dict[str, str]]

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
#: First line of a code cell that only shows something.
PLOT = "# plot"
#: The cell that writes the zip, and the first line of one that looks for a trained model first.
EXPORT = "grader.export(pdf=False)"
EXPORTS = "# export"

_BLOCK = re.compile(r"\s*<!--\s*(/?)\s*(\w*)\s*(\S*?)\s*-->\s*$")
_FENCE = re.compile(r"( {0,3})(`{3,}|~{3,})\s*(.*)$")
_HEADING = re.compile(r"#{1,6}\s")
#: Comments that Otter Assign acts upon, wherever they stand.
_OTTER_WORDS = re.compile(
    r"#\s*((BEGIN|END)\s+(SOLUTION|PROMPT|IGNORE|TESTS?|QUESTION|PLUGIN)|SOLUTION|SEED|IGNORE"
    r"|ASSIGNMENT\s+CONFIG)\b|^\s*##?\s*(?i:ignore)\b"
)
#: Languages whose fences jupytext turns into cells that run.
_RUNS = {
    "bash",
    "sh",
    "r",
    "julia",
    "javascript",
    "js",
    "perl",
    "ruby",
    "sql",
    "html",
    "latex",
    "markdown",
    "cython",
    "writefile",
    "script",
    "python2",
    "python3",
    "pypy",
    "svg",
    "file",
}


@dataclass(frozen=True)
class Case:
    """One case of a question as text that stands for itself.

    Attributes:
        name: of the function.
        title: first line of its docstring.
        source: the function, undecorated, with all it needs copied into it.
        line: of its ``def`` in the test file.
    """

    name: str
    title: str
    points: int | float
    hidden: bool
    source: str
    line: int


@dataclass(frozen=True)
class Block:
    """A piece of ``lesson.md``.

    Attributes:
        kind: "text", "question" or "written".
        name: of the question, or "".
        text: the Markdown in it.
        line: of its first line in the file.
    """

    kind: str
    name: str
    text: str
    line: int


# ---------------------------------------------------------------- the master


def compose_master(folder: Folder, hints: Hints | None = None) -> NotebookNode:
    """The Otter Assign master of an assignment: lesson, stubs, solution, all cases.

    Args:
        folder: from ``load_folder``.
        hints: for each question the table of hints that its public cases publish.

    Raises:
        AuthorError: for a block of the lesson, or a test, that cannot be used.
    """
    blocks = lesson_blocks(folder)
    cells = [new_raw_cell(_assignment_config())]
    title = lesson_cells(folder, blocks[0]) if blocks[0].text.lstrip().startswith("# ") else []
    if title and all(cell.cell_type == "markdown" for cell in title):
        cells += title  # the lesson brings its own
        blocks = blocks[1:]
    else:
        cells.append(
            new_markdown_cell(f"# {folder.assignment.id.upper()} · {folder.assignment.title}")
        )
    cells += _opening(folder)
    first = True
    for block in blocks:
        if block.kind == "question":
            question = folder.assignment.question(block.name)
            table = (hints or {}).get(question.name, {})
            cells += _question_cells(folder, question, block, table, first)
            first = False
        elif block.kind == "written":
            written = next(w for w in folder.assignment.written if w.name == block.name)
            cells += _written_cells(folder, written, block)
        else:
            cells += lesson_cells(folder, block)
    cells += _ending(folder)
    master = new_notebook(cells=cells, metadata={"kernelspec": dict(KERNEL)})
    for number, cell in enumerate(master.cells):
        cell["id"] = f"m{number:04d}"  # nbformat's ids are random
    nbformat.validate(master)
    return master


def _assignment_config() -> str:
    # The cells that otter could add by itself are ours: its own wording for them speaks
    # of "all tests", and its first cell cannot say how to install otter.
    settings = {
        "init_cell": False,
        "check_all_cell": False,
        "export_cell": False,
        "generate": True,
        "run_tests": True,
        "tests": {"ok_format": False, "files": True},
    }
    return "# ASSIGNMENT CONFIG\n" + yaml.safe_dump(settings, sort_keys=False).rstrip()


def pip_names(assignment: Assignment) -> str:
    """What a student installs, as it is typed after ``pip install``."""
    ours = '"unrolled[keras]"' if "keras" in assignment.allowed_imports else "unrolled"
    return f"{ours} otter-grader"


def pip_line(assignment: Assignment) -> str:
    """The line that installs everything from inside a notebook."""
    return f"%pip install {pip_names(assignment)}"


def setup_source(folder: Folder) -> str:
    """The notebook's first code cell: imports, and what to type if something is missing."""
    lines = folder.setup.splitlines()
    plot = "import matplotlib.pyplot as plt"
    if plot not in lines and "matplotlib" in folder.assignment.allowed_imports:
        lines.insert(next((i for i, text in enumerate(lines) if text > plot), len(lines)), plot)
    return "\n".join(
        [
            *lines,
            "",
            "try:",
            "    import student_lib  # noqa: F401",
            "except ModuleNotFoundError:",
            '    print("student_lib is not here. Type this line into a new cell above, run it, "',
            f'          "then run this cell again:\\n    {_escaped(pip_line(folder.assignment))}")',
        ]
    )


def _escaped(text: str) -> str:
    """A text as it stands between double quotes in Python."""
    return text.replace('"', '\\"')


def _opening(folder: Folder) -> list[NotebookNode]:
    words = (
        'The cell under each question is yours. `grader.check("…")` runs the *public* cases of '
        "that question, which you can read in the folder `tests/`. Every question may have "
        "*hidden* cases as well: they run when you hand in, so a question whose public cases pass "
        "here can still lose points there.\n\nYour answers may import "
        f"{', '.join(f'`{m}`' for m in folder.assignment.allowed_imports)} and Python's standard "
        "library. Nothing else is there where they are graded: an answer that calls another "
        "library passes here and earns nothing there."
    )
    return [
        new_markdown_cell(words),
        new_code_cell(setup_source(folder)),
        new_code_cell("import otter\n\ngrader = otter.Notebook()"),
    ]


def _export(file: str) -> str:
    """The export cell of an assignment with a trained model; without the file otter would fail."""
    return "\n".join(
        [
            EXPORTS,
            "from pathlib import Path",
            "",
            f'trained = [file for file in ["{file}"] if Path(file).exists()]',
            "if not trained:",
            f'    print("{file} is not here yet: run the training cell first.")',
            "grader.export(pdf=False, files=trained)",
        ]
    )


def _ending(folder: Folder) -> list[NotebookNode]:
    hidden = sum(c.hidden for q in folder.assignment.questions for c in cases(folder, q))
    more = (
        f"The {_count(hidden, 'hidden case')} of this assignment "
        f"{'are' if hidden != 1 else 'is'} not among them: they run when you hand in."
        if hidden
        else "This assignment has no hidden cases."
    )
    rule = folder.assignment.capstone
    with_file = f', files=["{rule.file}"]' if rule is not None and rule.way == "weights" else ""
    beside = (
        f" Your trained model, `{rule.file}`, must lie beside the notebook: it goes into the zip."
        if rule is not None and with_file
        else ""
    )
    and_file = f" together with `{rule.file}`" if rule is not None and with_file else ""
    return [
        new_markdown_cell(
            "## Before you hand in\n\nRestart the kernel and run the notebook from the top "
            "(*Run → Restart Kernel and Run All Cells*); then this cell runs the public cases of "
            f"every question once more. {more}"
        ),
        new_code_cell("grader.check_all()"),
        new_markdown_cell(
            "## Hand in\n\nSave the notebook, then run this cell: it writes a zip file beside the "
            f"notebook, and that zip is what you hand in.{beside} If it cannot tell which notebook "
            f'is meant, name it: `grader.export("{folder.path.name}.ipynb", pdf=False{with_file})`.'
            " On Colab, leave this cell out and hand in the file that *File → Download → Download "
            f".ipynb* gives you{and_file}."
        ),
        new_code_cell(_export(rule.file) if rule is not None and with_file else EXPORT),
    ]


# ---------------------------------------------------------------- questions


def answer_stub(folder: Folder, question: Question) -> str:
    """The source of a question's answer cell as it is handed out."""
    return "\n\n\n".join(folder.assignment.stubs[name] for name in question.provides)


def public_note(question: Question, found: list[Case]) -> str:
    """One sentence on what ``grader.check`` runs and what it does not."""
    hidden = sum(c.hidden for c in found)
    public = len(found) - hidden
    shown = "public case" if public == 1 else f"{public} public cases"
    note = f'{_points(question.points)}. `grader.check("{question.name}")` runs the {shown}'
    if not hidden:
        return f"*{note}; this question has no hidden cases.*"
    verb = "are" if hidden > 1 else "is"
    return f"*{note}; {_count(hidden, 'hidden case')} {verb} run when you hand in.*"


def _question_cells(
    folder: Folder, question: Question, block: Block, table: dict[str, str], first: bool
) -> list[NotebookNode]:
    found = cases(folder, question, table)
    text = lesson_cells(folder, block)
    if text and text[-1].cell_type == "markdown":
        text[-1].source += "\n\n" + public_note(question, found)
    else:
        text.append(new_markdown_cell(public_note(question, found)))
    return [
        new_raw_cell(f"# BEGIN QUESTION\nname: {question.name}"),
        *text,
        new_raw_cell("# BEGIN SOLUTION"),
        new_code_cell(_solution_source(folder, question, first)),
        new_raw_cell("# END SOLUTION"),
        new_raw_cell("# BEGIN TESTS"),
        *(new_code_cell(_case_cell(question, case, found)) for case in found),
        new_raw_cell("# END TESTS"),
        new_raw_cell("# END QUESTION"),
    ]


def _solution_source(folder: Folder, question: Question, first: bool) -> str:
    """Solution and prompt in one cell, so that the student gets exactly one cell back."""
    stub = answer_stub(folder, question)
    path = folder.path / "reference.py"
    definitions = [folder.definitions[name] for name in question.provides]
    if "'''" in stub:
        raise AuthorError(
            path,
            definitions[0].line,
            "''' in what students see",
            "Use \"\"\" for docstrings; the build needs '''.",
        )
    for definition in definitions:
        _refuse_otter_words(path, definition.source, definition.line)
    solution = "\n\n\n".join(d.source for d in definitions)
    if first:
        solution = _judge_names() + "\n\n\n" + solution
    return "\n".join(
        [
            "# BEGIN SOLUTION NO PROMPT",
            solution,
            "# END SOLUTION",
            "r''' # BEGIN PROMPT",
            stub,
            "'''; # END PROMPT",
        ]
    )


def _judge_names() -> str:
    # In the judge these are the author's functions in another process and a generator with
    # a secret seed.  Here they only let otter run the hidden cases on the solution: looked
    # up late, because a question's check runs before the next question is defined.
    return textwrap.dedent("""\
        import numpy


        class _Reference:
            def __getattr__(self, name):
                return globals()[name]


        reference = _Reference()
        rng = numpy.random.default_rng(0)""")


def _case_cell(question: Question, case: Case, found: list[Case]) -> str:
    config: dict[str, object] = {"points": case.points, "hidden": case.hidden}
    public = [c for c in found if not c.hidden]
    hidden = len(found) - len(public)
    if hidden and case is public[-1]:
        # Otter's own word for this moment is "passed!"; it prints ours below it.
        verb = "run" if hidden > 1 else "runs"
        config["success_message"] = (
            f"These were the public cases. {_count(hidden, 'hidden case')} of {question.label} "
            f"{verb} when you hand in."
        )
    head = yaml.safe_dump(config, sort_keys=False, allow_unicode=True, width=1000).rstrip()
    return f'""" # BEGIN TEST CONFIG\n{head}\n""" # END TEST CONFIG\n{case.source}'


def _written_cells(folder: Folder, written: Written, block: Block) -> list[NotebookNode]:
    text = lesson_cells(folder, block)
    note = f"*{_points(written.points)}, read by a person.*"
    if text and text[-1].cell_type == "markdown":
        text[-1].source += "\n\n" + note
    else:
        text.append(new_markdown_cell(note))
    config = {"name": written.name, "manual": True, "points": _number(written.points)}
    return [
        new_raw_cell("# BEGIN QUESTION\n" + yaml.safe_dump(config, sort_keys=False).rstrip()),
        *text,
        new_raw_cell("# BEGIN PROMPT"),
        new_markdown_cell(WRITTEN_PROMPT, metadata={"unrolled": {"written": written.name}}),
        new_raw_cell("# END PROMPT"),
        new_raw_cell("# BEGIN SOLUTION"),
        new_markdown_cell(f"**Rubric.** {written.rubric}"),
        new_raw_cell("# END SOLUTION"),
        new_raw_cell("# END QUESTION"),
    ]


def _number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else value


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _points(value: float) -> str:
    return f"{value:g} point" + ("" if value == 1 else "s")


# ---------------------------------------------------------------- lesson.md


def lesson_blocks(folder: Folder) -> list[Block]:
    """``lesson.md`` cut at headings and at the blocks of questions.

    Raises:
        AuthorError: for a block that is unknown, unclosed, nested, placed twice or missing.
    """
    path = folder.path / "lesson.md"
    names = {
        "question": {q.name for q in folder.assignment.questions},
        "written": {w.name for w in folder.assignment.written},
    }
    blocks: list[Block] = []
    placed: dict[str, int] = {}
    lines: list[str] = []
    start, kind, name, opened = 1, "text", "", 0

    def flush(following: int) -> None:
        nonlocal lines, start
        if kind != "text" or "".join(lines).strip():
            blocks.append(Block(kind, name, "\n".join(lines), start))
        lines, start = [], following

    for number, line, fenced in _outside_fences(path, folder.lesson):
        if not fenced and line.lstrip().startswith("<!--"):
            closing, found_kind, found_name = _read_marker(path, number, line, names)
            if closing:
                if (found_kind, found_name or name) != (kind, name):
                    todo = (
                        f"Close {kind} {name} of line {opened} first."
                        if kind != "text"
                        else "Take the line out, or open the block above it."
                    )
                    raise AuthorError(path, number, f"{line.strip()} closes no open block", todo)
                flush(number + 1)
                kind, name = "text", ""
                continue
            if kind != "text":
                raise AuthorError(
                    path,
                    opened,
                    f"{kind} {name} is not closed before line {number}",
                    f"Put <!-- /{kind} --> on a line of its own below its text.",
                )
            if found_name in placed:
                raise AuthorError(
                    path,
                    number,
                    f"{found_kind} {found_name} stands at line {placed[found_name]} already",
                    "Take one of them out.",
                )
            flush(number + 1)
            kind, name, opened = found_kind, found_name, number
            placed[name] = number
            continue
        if not fenced and kind == "text" and _HEADING.match(line):
            flush(number)
        _refuse_otter_words(path, line, number)
        lines.append(line)
    if kind != "text":
        raise AuthorError(
            path,
            opened,
            f"{kind} {name} is never closed",
            f"Put <!-- /{kind} --> on a line of its own below its text.",
        )
    flush(0)
    for sort, known in names.items():
        for missing in sorted(known - set(placed)):
            raise AuthorError(
                path,
                None,
                f"{sort} {missing} of assignment.toml is placed nowhere",
                f"Put <!-- {sort} {missing} --> above its text and <!-- /{sort} --> below.",
            )
    _check_order(folder, path, placed)
    return blocks


def _read_marker(
    path: Path, number: int, line: str, names: dict[str, set[str]]
) -> tuple[bool, str, str]:
    """Whether a marker closes, its kind, and the name in it."""
    found = _BLOCK.match(line)
    closing, kind, name = (bool(found[1]), found[2], found[3]) if found else (False, "", "")
    if kind not in names:
        # Anything else in <!-- --> would reach the students unseen.
        raise AuthorError(
            path,
            number,
            f"{line.strip()!r} is no block of a lesson",
            "Blocks are <!-- question NAME --> … <!-- /question --> and <!-- written "
            "NAME --> … <!-- /written -->; students could read any other comment.",
        )
    if (name or not closing) and name not in names[kind]:
        known = ", ".join(sorted(names[kind])) or "none"
        raise AuthorError(
            path, number, f"{kind} {name!r} is not in assignment.toml", f"There is: {known}."
        )
    return closing, kind, name


def _check_order(folder: Folder, path: Path, placed: dict[str, int]) -> None:
    for question in folder.assignment.questions:
        for needed in question.requires:
            if placed[needed] > placed[question.name]:
                raise AuthorError(
                    path,
                    placed[question.name],
                    f"{question.name} stands above {needed}, which it requires",
                    "Swap them.",
                )


def _outside_fences(path: Path, text: str) -> Iterator[tuple[int, str, bool]]:
    """Line number, line, and whether it belongs to a fence."""
    fence, opened = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        found = _FENCE.match(line)
        if fence:
            yield number, line, True
            if found and found[2].startswith(fence):
                if found[3].strip():
                    raise AuthorError(
                        path,
                        opened,
                        f"this fence is not closed before the one at line {number}",
                        f"Put {fence} below its code.",
                    )
                fence = ""
            continue
        if found:
            fence, opened = found[2], number
            language = (found[3].split() or [""])[0].lower()
            if language in _RUNS or language == "otter" or found[3].startswith("{"):
                raise AuthorError(
                    path,
                    number,
                    f"a fence of {found[3].strip()!r}",
                    "Write ```python for a cell that runs, ```text for text.",
                )
        yield number, line, bool(found)
    if fence:
        raise AuthorError(
            path, opened, "this fence is never closed", f"Put {fence} below the code."
        )


def _refuse_otter_words(path: Path, source: str, line: int) -> None:
    for offset, text in enumerate(source.splitlines()):
        if found := _OTTER_WORDS.search(text):
            raise AuthorError(
                path,
                line + offset,
                f"{found[0]!r} is a command to Otter Assign",
                "Word it differently; the build writes those lines itself.",
            )


def lesson_cells(folder: Folder, block: Block) -> list[NotebookNode]:
    """The cells of a piece of the lesson: text is Markdown, a ```python fence is code.

    Raises:
        AuthorError: if a code cell is not Python.
    """
    if not block.text.strip():
        return []
    path = folder.path / "lesson.md"
    read = jupytext.reads(block.text, fmt={"extension": ".md"})
    cells = []
    for cell in read.cells:
        if cell.cell_type not in ("markdown", "code"):
            raise AuthorError(
                path,
                block.line,
                f"a {cell.cell_type} cell",
                "Lessons hold text and ```python fences; take the '---' lines out.",
            )
        if cell.cell_type == "code":
            try:
                ast.parse(cell.source)
            except SyntaxError as error:
                above = block.text.split(cell.source)[0].count("\n")
                raise AuthorError(
                    path,
                    block.line + above + (error.lineno or 1) - 1,
                    f"not Python: {error.msg}",
                    "Mend the line; ```text is for what is only shown.",
                ) from None
        make = new_code_cell if cell.cell_type == "code" else new_markdown_cell
        cells.append(make(cell.source.strip("\n")))
    return [cell for cell in cells if cell.source.strip()]


# ---------------------------------------------------------------- cases


def cases(folder: Folder, question: Question, table: dict[str, str] | None = None) -> list[Case]:
    """The cases of a question, each as one function that needs nothing around it.

    Otter writes each test function on its own, so the imports, constants and helpers of
    the test file that a function needs are copied into it.

    Args:
        folder: the assignment.
        question: one of its questions.
        table: hints that the public cases announce before they start.

    Raises:
        AuthorError: for a statement that cannot be copied.
    """
    path = folder.path / "tests" / f"{question.name}.py"
    rows = tuple((table or {}).items())
    return list(_cases(path, folder.assignment.tests[question.name], rows))


@functools.lru_cache(maxsize=128)  # a release and its leak check ask for the same many times
def _cases(path: Path, source: str, table: tuple[tuple[str, str], ...]) -> tuple[Case, ...]:
    module = _TestModule(path, source)
    found: list[Case] = []
    for node, settings in module.cases:
        if any(case.name == node.name for case in found):
            raise AuthorError(
                path,
                node.lineno,
                f"case {node.name} is defined twice",
                "Rename one: the second would hide the first.",
            )
        hidden = bool(settings.get("hidden", False))
        doc = ast.get_docstring(node) or node.name
        found.append(
            Case(
                name=node.name,
                title=doc.splitlines()[0].rstrip("."),
                points=_number(settings["points"]),
                hidden=hidden,
                source=module.standalone(node, {} if hidden else dict(table)),
                line=node.lineno,
            )
        )
    return tuple(found)


class _TestModule:
    """A test file, taken apart."""

    def __init__(self, path: Path, source: str):
        self.path = path
        self.source = source
        self.lines = source.splitlines()
        self.cases: list[tuple[ast.FunctionDef, dict[str, float]]] = []
        self.statements: list[ast.stmt] = []  # what may be copied, in order
        self.binds: dict[str, list[int]] = {}  # name -> which of them bind it
        self._segments: dict[ast.stmt, str] = {}  # ast splits the whole file anew for each
        for node in ast.parse(source, str(path)).body:
            self._sort(node)

    def _sort(self, node: ast.stmt) -> None:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return  # the docstring
        if isinstance(node, ast.ImportFrom) and node.module in ("otter.test_files", "__future__"):
            return
        if isinstance(node, ast.FunctionDef) and (call := _case_call(node)):
            self.cases.append((node, self._settings(node, call)))
            return
        names = _bound_by(node)
        if names and set(names) <= {"OK_FORMAT", "name", "points", "all_or_nothing"}:
            return
        if not names:
            raise AuthorError(
                self.path,
                node.lineno,
                "a statement that defines nothing",
                "A test file holds imports, constants, helpers and cases.",
            )
        for name in names:
            self.binds.setdefault(name, []).append(len(self.statements))
        self.statements.append(node)

    def _settings(self, node: ast.FunctionDef, call: ast.Call) -> dict[str, float]:
        for keyword in call.keywords:
            if keyword.arg not in ("points", "hidden"):
                raise AuthorError(
                    self.path,
                    call.lineno,
                    f"test_case({keyword.arg}=…)",
                    "Cases have points and hidden; the title is the docstring's first line.",
                )
        arguments = node.args
        plain = not (
            arguments.defaults
            or arguments.kwonlyargs
            or arguments.posonlyargs
            or arguments.vararg
            or arguments.kwarg
            or call.args
            or len(node.decorator_list) > 1
        )
        if not plain or any(a.annotation for a in arguments.args) or node.returns:
            raise AuthorError(
                self.path,
                node.lineno,
                f"case {node.name} has more than plain parameters",
                "Write only names: def test_x(conv_forward, rng).",
            )
        return {k.arg: ast.literal_eval(k.value) for k in call.keywords if k.arg}

    def standalone(self, node: ast.FunctionDef, table: dict[str, str]) -> str:
        """The case with all it needs in it."""
        needed = self._needed(node)
        texts = [self._text(self.statements[i], needed[i]) for i in sorted(needed)]
        if table:
            rows = "".join(f"    {key!r}: {hint!r},\n" for key, hint in sorted(table.items()))
            texts = ["from student_lib.checks import use_hints", f"use_hints({{\n{rows}}})", *texts]
        copied = [statement for text in texts for statement in ast.parse(text).body]
        wanted = copy.copy(node)
        wanted.body, wanted.decorator_list = [node.body[0], *copied, *node.body[1:]], []
        # The author's own lines read better than unparsed ones, but they may be used only
        # where they mean the same: indenting a helper changes a text of several lines in it.
        ours = self._spliced(node, texts)
        if ours is not None and ast.dump(ast.parse(ours).body[0]) == ast.dump(wanted):
            return ours
        return ast.unparse(wanted)

    def _spliced(self, node: ast.FunctionDef, texts: list[str]) -> str | None:
        doc = node.body[0]
        if doc.lineno == node.lineno or doc.end_lineno is None:
            return None
        head = self.lines[node.lineno - 1 : doc.end_lineno]
        rest = self.lines[doc.end_lineno : node.end_lineno]
        indent = " " * doc.col_offset
        inner = textwrap.indent("\n".join(texts), indent).strip("\n")
        inner = re.sub(r"\n{3,}", "\n\n", inner)
        gap = ["", *rest] if inner and rest and rest[0].strip() else rest
        text = "\n".join([*head, inner, *gap] if inner else [*head, *rest])
        try:
            ast.parse(text)
        except SyntaxError:
            return None
        return text

    def _text(self, node: ast.stmt, names: set[str]) -> str:
        if isinstance(node, ast.ImportFrom):
            # Only what this case uses: the rest would tell what the hidden cases check.
            used = [a for a in node.names if (a.asname or a.name) in names]
            return ast.unparse(ast.ImportFrom(node.module, used, node.level))
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            start = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            return "\n" + "\n".join(self.lines[start - 1 : node.end_lineno]) + "\n"
        if node not in self._segments:
            segment = ast.get_source_segment(self.source, node)
            self._segments[node] = segment or ast.unparse(node)
        return self._segments[node]

    def _needed(self, node: ast.FunctionDef) -> dict[int, set[str]]:
        """Which statements a case needs, transitively, and which of their names."""
        parameters = {a.arg for a in node.args.args}
        local = _bound_in(node)
        needed: dict[int, set[str]] = {}
        waiting = [(name, node.name) for name in _loaded(node) - parameters - local]
        while waiting:
            name, asker = waiting.pop()
            for index in self.binds.get(name, ()):
                if name in parameters or name in local:
                    raise AuthorError(
                        self.path,
                        node.lineno,
                        f"case {node.name} binds {name!r}, which {asker} takes from the module",
                        f"Give one of the two another name than {name}.",
                    )
                if index not in needed:
                    statement = self.statements[index]
                    label = getattr(statement, "name", name)
                    asked = _loaded(statement) - _stored(statement) - {name}
                    waiting += [(n, label) for n in asked]
                needed.setdefault(index, set()).add(name)
        return needed


def _case_call(node: ast.FunctionDef) -> ast.Call | None:
    """The ``test_case(…)`` above a function, if there is one."""
    call = node.decorator_list[0] if node.decorator_list else None
    if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "test_case":
        return call
    return None


def _bound_by(node: ast.stmt) -> list[str]:
    """Names that a statement of a module defines or changes; none if it does anything else."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [(a.asname or a.name).split(".")[0] for a in node.names]
    if isinstance(node, (ast.For, ast.While, ast.If, ast.With)):
        # for k in range(8): IMAGE[k, k] = 1.0
        inner = [s for s in ast.walk(node) if isinstance(s, ast.stmt) and s is not node]
        return list(dict.fromkeys(name for s in inner for name in _bound_by(s)))
    if not isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
        return []
    found = []
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        for item in target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]:
            while isinstance(item, (ast.Subscript, ast.Attribute, ast.Starred)):
                item = item.value  # IMAGE[1, 2] = 1.0 belongs to IMAGE
            if isinstance(item, ast.Name):
                found.append(item.id)
    return found


def _stored(node: ast.AST) -> set[str]:
    return {
        n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }


def _loaded(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}


def _bound_in(node: ast.FunctionDef) -> set[str]:
    """Names that a function binds in its own scope."""
    found: set[str] = set()
    waiting: list[ast.AST] = list(node.body)
    while waiting:
        item = waiting.pop()
        if isinstance(item, (ast.FunctionDef, ast.ClassDef)):
            found.add(item.name)
            continue
        if isinstance(
            item, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
        ):
            continue
        if isinstance(item, (ast.Import, ast.ImportFrom)):
            found |= {(a.asname or a.name).split(".")[0] for a in item.names}
        if isinstance(item, ast.Name) and isinstance(item.ctx, ast.Store):
            found.add(item.id)
        if isinstance(item, ast.ExceptHandler) and item.name:
            found.add(item.name)
        waiting += list(ast.iter_child_nodes(item))
    return found
