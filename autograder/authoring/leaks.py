"""Does anything a student gets hold a piece of what must stay with staff?

Runs on the author's machine, reads only.  The secrets are hidden cases, reference
bodies, wrong and right answers, rubrics, hints outside the published tables, the
markers of the build and the names of the solutions' files.  Every byte of a release is
read: notebook sources, outputs and metadata, tests, README, and zips and wheels to any
depth.

Sources are compared as runs of tokens, so neither line breaks nor quotes nor
indentation nor comments hide a copy; renamed variables do.  Runs that also occur in
what is public anyway (lesson, stubs, public cases, ``student_lib``) do not count, and a
run must be long enough that ``return x`` raises no alarm.
"""

from __future__ import annotations

import ast
import io
import json
import re
import tokenize
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from autograder.authoring.compose import Case, cases, setup_source
from autograder.authoring.files import package_files, package_folder
from autograder.authoring.load import Folder

#: A run of code must have this many tokens …
TOKENS = 8
#: … and this many characters, white space not counted, or so many numbers: inputs and
#: expected values of hidden cases are short but telling.
CHARACTERS, NUMBERS = 25, 3
#: Short names make short lines: a longer run needs hardly more characters.
LONG, LONG_CHARACTERS = 12, 28
#: The same for a sentence: a hint, a rubric, the title of a hidden case.
WORDS, LETTERS = 3, 12
#: Zips inside zips are opened this deep; deeper ones are reported.
DEPTH = 8

#: What the build writes around secrets.  Nobody has a reason to hand one out.
MARKERS = (
    "BEGIN SOLUTION",
    "END SOLUTION",
    "SOLUTION END",
    "# SOLUTION",
    "#SOLUTION",
    "BEGIN PROMPT",
    "END PROMPT",
    "BEGIN TEST CONFIG",
    "BEGIN TESTS",
    "HIDDEN",
    "hidden=True",
    "hidden = True",
    "hidden: true",
    "otter_assign_solution_cell",
)

_TOKEN = re.compile(r"[^\W\d]\w*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[^\s\w]")
#: Quotes and backslashes differ between a file, its JSON and what ast.unparse makes of it.
_NO_TOKEN = set("'\"`\\*_")


@dataclass(frozen=True)
class Leak:
    """One secret found where students can read it.

    Attributes:
        path: the file; ``a.zip!inner`` for one inside a zip.
        kind: "hidden case", "reference", "wrong answer", "right answer", "rubric", "hint",
            "marker" or "file name".
        text: first words of what was found.
        source: the file and line it comes from.
    """

    path: str
    kind: str
    text: str
    source: str

    def __str__(self) -> str:
        return f"{self.path}: {self.kind} of {self.source}: {self.text}"


@dataclass(frozen=True)
class _Secret:
    kind: str
    source: str
    tokens: tuple[str, ...]
    prose: bool
    exact: bool = False  # only the whole of it counts


def find_leaks(folder: Folder, release_paths: Iterable[Path]) -> list[Leak]:
    """Every secret of an assignment that occurs in what students get.

    Args:
        folder: the assignment.
        release_paths: files and folders: the release, its zip, a wheel.

    Returns:
        In the order of the paths, one leak for each secret and file.
    """
    index = _Index(folder)
    leaks: list[Leak] = []
    for path in release_paths:
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in files:
            label = file.relative_to(path.parent).as_posix() if path.is_dir() else file.name
            for name, data in _unpacked(label, file.read_bytes(), 0):
                leaks += index.leaks(name, data)
    return leaks


# ---------------------------------------------------------------- what a file says


def _unpacked(name: str, data: bytes, depth: int) -> Iterator[tuple[str, bytes]]:
    """The file, and every file in it if it is a zip (a wheel and an .npz are zips)."""
    if depth < DEPTH and data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield name, archive.comment
            for entry in archive.infolist():
                if not entry.is_dir():
                    yield from _unpacked(f"{name}!{entry.filename}", archive.read(entry), depth + 1)
        return
    yield name, data


#: Files that are not read as plain text.
_JSON = (".ipynb", ".json")
_SUFFIXES = (*_JSON, ".py")


def _texts(name: str, data: bytes, hints: set[str]) -> list[str]:
    """What can be read in a file: its text, every string of a JSON, Python without comments."""
    text = data.decode("utf-8", "replace")
    if "\x00" in text[:200]:
        text = data.decode("utf-16", "replace")
    if name.endswith(_JSON):
        try:
            found = list(_strings(json.loads(text)))
        except ValueError:
            return [text]
        # One text for each string: a secret does not begin in one cell and end in another.
        return found + [bare for t in found if (bare := _without_comments(t)) != t]
    if name.endswith(".py"):
        text = _without_hint_data(text, hints)
        return [text, _without_comments(text)]
    return [text]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _strings(item)
    elif isinstance(value, list):
        if value and all(isinstance(item, str) for item in value):
            yield "".join(value)  # nbformat's lists of lines
        else:
            for item in value:
                yield from _strings(item)


@lru_cache(maxsize=4096)
def _without_comments(source: str) -> str:
    """Python without comments; anything else as it is.

    Remembered: the library's files are read for every assignment, and again in every zip.
    """
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, SyntaxError):
        return source
    lines = source.splitlines(keepends=True)
    for token in tokens:
        if token.type == tokenize.COMMENT:
            row, column = token.start
            end = "\n" if lines[row - 1].endswith("\n") else ""
            lines[row - 1] = lines[row - 1][:column].rstrip() + end
    return "".join(lines)


def _without_hint_data(source: str, hints: set[str]) -> str:
    """A test file without the hints that its ``use_hints`` tables publish on purpose."""
    if "use_hints" not in source:
        return source
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    lines = source.encode("utf-8").splitlines(keepends=True)  # ast counts bytes
    for node in ast.walk(tree):
        if not (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "use_hints"
        ):
            continue
        for item in ast.walk(node):
            if (
                isinstance(item, ast.Constant)
                and item.value in hints
                and item.lineno == item.end_lineno
            ):
                row, start, end = item.lineno - 1, item.col_offset, item.end_col_offset or 0
                lines[row] = lines[row][:start] + b" " * (end - start) + lines[row][end:]
    return b"".join(lines).decode("utf-8")


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[str, ...]:
    # In a string of a source or a JSON, "\n" is two characters.
    text = text.replace("\\n", "\n").replace("\\t", "\t")
    return tuple(t.lower() for t in _TOKEN.findall(text) if t not in _NO_TOKEN)


# ---------------------------------------------------------------- what is secret


class _Index:
    """All secrets of an assignment, ready to be looked for."""

    def __init__(self, folder: Folder):
        self.folder = folder
        self.hints = {w.hint for w in folder.assignment.wrong}
        found = {q.name: cases(folder, q) for q in folder.assignment.questions}
        files = package_files("student_lib").values()
        library = _library(tuple(data.decode("utf-8", "replace") for data in files))
        readable = [*_public_texts(folder, found), *library.texts]
        public = [_tokens(text) for text in _public_texts(folder, found)]
        known = {run for tokens in public for run in _runs(tokens)}
        everything = [*map(_phrase, public), *library.phrases]
        self.runs: dict[tuple[str, ...], _Secret] = {}
        self.wholes: dict[tuple[str, ...], _Secret] = {}
        for secret in _secrets(folder, found):
            if not secret.exact:
                for run in _runs(secret.tokens):
                    public_too = run in known or run in library.runs
                    if not public_too and (secret.prose or _long_enough(run)):
                        self.runs.setdefault(run, secret)
            if secret.exact or (secret.prose and len(secret.tokens) < TOKENS):
                phrase = _phrase(secret.tokens)
                if not any(phrase in text for text in everything):
                    self.wholes.setdefault(secret.tokens, secret)
        # looked up by their first token
        self.starts: dict[str, list[tuple[str, ...]]] = {}
        for tokens in self.wholes:
            self.starts.setdefault(tokens[0], []).append(tokens)
        # A lesson on networks may well have a constant HIDDEN.
        self.markers = [m for m in MARKERS if not any(m in text for text in readable)]
        self.names = _file_names(folder)
        self._read: dict[tuple[str, bool, bytes], dict[tuple[str, str], str]] = {}

    def leaks(self, name: str, data: bytes) -> list[Leak]:
        """The leaks of one file, one for each secret."""
        # The engine's own sources, in a wheel, speak of the markers without holding a secret.
        ours = any(part.startswith(("autograder/", "student_lib/")) for part in name.split("!"))
        # a release is read as files and once more in its zip
        key = (next((end for end in _SUFFIXES if name.endswith(end)), ""), ours, data)
        if key not in self._read:
            self._read[key] = self._found(name, data, marked=not ours)
        found = dict(self._read[key])
        for part in name.split("!")[1:] or [name]:
            for word, source in self.names.items():
                if word in part:
                    found.setdefault(("file name", source), word)
        return [Leak(name, kind, words, source) for (kind, source), words in found.items()]

    def _found(self, name: str, data: bytes, *, marked: bool) -> dict[tuple[str, str], str]:
        """Kind and source of each secret in a file -> the words that tell it."""
        found: dict[tuple[str, str], str] = {}
        for text in _texts(name, data, self.hints):
            for secret, words in self._matches(_tokens(text)):
                found.setdefault((secret.kind, secret.source), words)
            for marker in self.markers if marked else ():
                if marker in text and re.search(rf"(?<!\w){re.escape(marker)}(?!\w)", text):
                    found.setdefault(("marker", "the master notebook"), marker)
            for word, source in self.names.items():
                if word in text:
                    found.setdefault(("file name", source), word)
        return found

    def _matches(self, tokens: tuple[str, ...]) -> Iterator[tuple[_Secret, str]]:
        last: _Secret | None = None
        for i, token in enumerate(tokens):
            secret = self.runs.get(tokens[i : i + TOKENS]) or self.runs.get(tokens[i : i + LONG])
            if secret is not None and secret is not last:
                yield secret, " ".join(tokens[i : i + TOKENS + 4])
            last = secret
            for whole in self.starts.get(token, ()):
                if tokens[i : i + len(whole)] == whole:
                    yield self.wholes[whole], " ".join(whole)


def _file_names(folder: Folder) -> dict[str, str]:
    """What would tell where the solutions lie: text -> where it comes from."""
    questions = {q.name for q in folder.assignment.questions}
    names = {w.name: f"wrong/{w.name}.py" for w in folder.assignment.wrong}
    names |= {r.name: f"right/{r.name}.py" for r in folder.assignment.right}
    names = {name: where for name, where in names.items() if name not in questions}
    paths = [f"solutions/{folder.path.name}", str(folder.path)]
    machine = package_folder("student_lib").parent  # also in what a traceback would show
    if len(machine.parts) > 2:
        paths.append(str(machine))
    return names | {path: path for path in paths}


def _runs(tokens: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for length in (TOKENS, LONG):
        for i in range(len(tokens) - length + 1):
            yield tokens[i : i + length]


def _long_enough(run: tuple[str, ...]) -> bool:
    numbers = sum(token[0].isdigit() for token in run)
    characters = CHARACTERS if len(run) < LONG else LONG_CHARACTERS
    return sum(map(len, run)) >= characters or numbers >= NUMBERS


def _secrets(folder: Folder, found: dict[str, list[Case]]) -> Iterator[_Secret]:
    assignment = folder.assignment
    for question in assignment.questions:
        file = f"tests/{question.name}.py"
        hidden = {case.name for case in found[question.name] if case.hidden}
        yield from _hidden_secrets(assignment.tests[question.name], hidden, file)
    yield from _answer_secrets("reference", "reference.py", assignment.reference or "")
    for wrong in assignment.wrong:
        file = f"wrong/{wrong.name}.py"
        yield from _answer_secrets("wrong answer", file, wrong.source)
        yield from _prose("wrong answer", file, wrong.mistake)
        yield from _prose("hint", file, wrong.hint)
        for reason in wrong.shares.values():
            yield from _prose("wrong answer", file, reason)
    for right in assignment.right:
        file = f"right/{right.name}.py"
        yield from _answer_secrets("right answer", file, right.source)
    for written in assignment.written:
        for line in re.split(r"\n|(?<=[.;])\s", written.rubric):
            yield from _prose("rubric", f"assignment.toml ({written.name})", line)


def _hidden_secrets(source: str, hidden: set[str], file: str) -> Iterator[_Secret]:
    """Bodies and titles of hidden cases, and the helpers and constants beside them."""
    for node in ast.parse(source).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        if isinstance(node, ast.FunctionDef) and node.name in hidden:
            title = ast.get_docstring(node) or ""
            yield from _prose("hidden case", f"{file}:{node.lineno}", title)
            yield from _body("hidden case", file, source, node)
        elif isinstance(node, ast.FunctionDef) and not node.decorator_list:
            yield from _body("hidden case", file, source, node)
        elif not isinstance(node, (ast.Expr, ast.FunctionDef)):
            # what public cases need of these is public, and is taken off again
            yield _code("hidden case", f"{file}:{node.lineno}", source, node)


def _answer_secrets(kind: str, file: str, source: str) -> Iterator[_Secret]:
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef):
            yield from _body(kind, file, source, node)
        elif isinstance(node, ast.ClassDef):
            yield _code(kind, f"{file}:{node.lineno}", source, node)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
            if names & {"HINT", "SHARES"}:
                continue
            found = _code(kind, f"{file}:{node.lineno}", source, node)
            yield found
            if len(found.tokens) < TOKENS + 4:
                # answer = 42 is short, and all of it is the secret
                yield _Secret(kind, found.source, found.tokens, prose=False, exact=True)


def _body(kind: str, file: str, source: str, node: ast.FunctionDef) -> Iterator[_Secret]:
    """A function's body as one secret, without its docstring."""
    body = node.body
    if ast.get_docstring(node) is not None:
        body = body[1:]
    if body:
        text = "\n".join(source.splitlines()[body[0].lineno - 1 : node.end_lineno])
        if body[0].lineno == node.lineno:  # def f(x): return x
            text = "\n".join(ast.unparse(statement) for statement in body)
        tokens = _tokens(_without_comments(_dedented(text)))
        yield _Secret(kind, f"{file}:{node.lineno}", tokens, prose=False)


def _dedented(text: str) -> str:
    lines = text.splitlines()
    margin = len(lines[0]) - len(lines[0].lstrip()) if lines else 0
    return "\n".join(line[margin:] if not line[:margin].strip() else line for line in lines)


def _code(kind: str, where: str, source: str, node: ast.stmt) -> _Secret:
    text = ast.get_source_segment(source, node) or ast.unparse(node)
    return _Secret(kind, where, _tokens(_without_comments(text)), prose=False)


def _prose(kind: str, where: str, text: str) -> Iterator[_Secret]:
    """A sentence; one too short to mean anything is no secret."""
    for line in text.splitlines():
        tokens = tuple(t for t in _tokens(line) if t not in ".,;:?!")
        if len(tokens) >= WORDS and sum(map(len, tokens)) >= LETTERS:
            yield _Secret(kind, where, _tokens(line.strip().rstrip(".;?!")), prose=True)


def _public_texts(folder: Folder, found: dict[str, list[Case]]) -> Iterator[str]:
    """What students may read."""
    assignment = folder.assignment
    yield folder.lesson
    yield setup_source(folder)
    yield folder.summary
    yield from assignment.stubs.values()
    for question in assignment.questions:
        yield question.title
        for case in (c for c in found[question.name] if not c.hidden):
            # released files are searched with and without their comments
            yield from (case.source, _without_comments(case.source))
    yield from (w.title for w in assignment.written)


@dataclass(frozen=True)
class _Library:
    """What every student may read, whatever the assignment."""

    texts: tuple[str, ...]
    phrases: tuple[str, ...]
    runs: frozenset[tuple[str, ...]]


@lru_cache(maxsize=1)
def _library(texts: tuple[str, ...]) -> _Library:
    """Taken apart once, though the leaks of several assignments are looked for."""
    tokens = [_tokens(text) for text in texts]
    runs = frozenset(run for each in tokens for run in _runs(each))
    return _Library(texts, tuple(map(_phrase, tokens)), runs)


def _phrase(tokens: tuple[str, ...]) -> str:
    return " " + " ".join(tokens) + " "
