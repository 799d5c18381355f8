"""One submission out of the files that were handed in.  Executes nothing.

Trusted side, hostile input: sizes are checked before anything is parsed, and nothing is
written to disk.  Students rename files, split, copy, reorder and delete cells, turn
them into Markdown, leave syntax errors and shell commands behind.  Answers are therefore
found by the names they define, never by a cell's metadata or place, and whatever was
odd is told in one sentence each.

The order of the steps is the order in which they help each other: read the cells, drop
the ones we handed out to look at, mend what does not parse, look for answers outside
code cells, and last decide which of several definitions counts.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from autograder.digests import cell_digest
from autograder.errors import SubmissionError
from autograder.judge.guard import memory_limit
from autograder.judge.slicing import needed
from autograder.limits import limit, limit_bytes
from autograder.model import WRITTEN_PROMPT, Assignment, Cell, Submission

_NOTEBOOK, _SCRIPT = ".ipynb", ".py"
_SKIPPED_MAGICS = (
    "bash",
    "sh",
    "script",
    "html",
    "javascript",
    "js",
    "latex",
    "markdown",
    "svg",
    "writefile",
    "file",
    "perl",
    "ruby",
    "cmd",
    "system",
    "!",
)
#: How deep expressions and ``elif`` may be nested: what walks through them does so by recursion.
_DEEPEST = 250
#: Line numbers are kept by empty lines before a piece of a cell; further down they are not.
_MOST_LINES = 5000
#: Pieces that are saved of one cell which does not parse.
_MOST_CHUNKS = 200
#: Characters that are parsed to find out whether a cell continues the one before it.
_MOST_JOINED = 256 << 10


@dataclass
class _Piece:
    """A cell on its way through intake."""

    source: str
    where: str
    code: bool = True


def read_submission(
    files: Mapping[str, bytes],
    assignment: Assignment,
    name: str,
    student: str,
    notices: Iterable[str] = (),
) -> Submission:
    """The submission in some files.

    Args:
        files: name -> bytes, as handed in.
        assignment: what it should answer.
        name, student: what the class calls it.
        notices: what was odd about the files already.

    Raises:
        SubmissionError: if there is nothing that could be graded.
    """
    told = list(notices)
    sha = hashlib.sha256()
    for file in sorted(files):
        sha.update(f"{file}\0{len(files[file])}\0".encode("utf-8", "replace") + files[file])
    chosen = _choose(files, assignment, told)
    pieces, metadata = _pieces(chosen, files[chosen], told)
    answers = _written(pieces, assignment)
    given = assignment.given
    pieces = [p for p in pieces if not (p.code and cell_digest(p.source) in given)]
    pieces = _mend(pieces, told)
    pieces = _recover(pieces, assignment, told)
    _refuse_other_assignments(pieces, metadata, assignment, chosen)
    _prefer_written(pieces, assignment, told)
    cells = [Cell(p.source, p.where) for p in pieces if p.code and p.source.strip()]
    if assignment.capstone is not None:
        cells = needed(cells, assignment.provided)
    missing = [n for n in assignment.provided if not any(n in _names(c.source) for c in cells)]
    if missing:
        told.append(
            f"Not defined anywhere: {', '.join(missing[:8])}"
            + (" …" if len(missing) > 8 else "")
            + "."
        )
    others = {f: data for f, data in files.items() if f != chosen}
    return Submission(name, student, tuple(cells), others, tuple(told), sha.hexdigest(), answers)


# ---------------------------------------------------------------- which file


def _choose(files: Mapping[str, bytes], assignment: Assignment, told: list[str]) -> str:
    """The file to grade: a notebook before a script, the one with most answers first."""
    candidates = [f for f in sorted(files) if f.lower().endswith((_NOTEBOOK, _SCRIPT))]
    if not candidates:
        # a notebook under another name is still JSON with cells
        candidates = [f for f in sorted(files) if b'"cells"' in files[f][:200_000]]
        if candidates:
            told.append(
                f"{_last(candidates[0])} does not end in .ipynb; it was read as a notebook."
            )
    if not candidates:
        found = ", ".join(_last(f) for f in sorted(files)[:6]) or "nothing"
        raise SubmissionError(
            f"No notebook (.ipynb) was handed in; found: {found}. Hand in the notebook itself."
        )
    if len(candidates) == 1:
        return candidates[0]

    def worth(file: str) -> tuple[int, bool, int]:
        text = files[file][: limit_bytes("notebook_mb")].decode("utf-8", "replace")
        # most files hold none of the names, which a plain search finds out a hundred times faster
        hits = sum(
            n in text and bool(re.search(rf"\b{re.escape(n)}\b", text)) for n in assignment.provided
        )
        return hits, file.lower().endswith(_NOTEBOOK), len(text)

    best = max(candidates, key=worth)
    rest = [_last(f) for f in candidates if f != best and f.lower().endswith(_NOTEBOOK)]
    if rest:
        told.append(
            f"More than one notebook was handed in; {_last(best)} was graded, "
            f"{', '.join(rest[:4])} was not."
        )
    return best


def _last(path: str) -> str:
    return path.rsplit("/", 1)[-1][:80]


# ---------------------------------------------------------------- cells


def _pieces(name: str, data: bytes, told: list[str]) -> tuple[list[_Piece], dict[str, Any]]:
    text = _text(name, data)
    if name.lower().endswith(_SCRIPT):
        told.append(f"{_last(name)} is a Python file; its definitions were graded.")
        if len(text) > limit_bytes("source_kb"):
            raise SubmissionError(
                f"{_last(name)} has {len(text) >> 10} KB; a Python file may have "
                f"{limit('source_kb'):.0f} KB. Leave data out of it."
            )
        rows = _script(text)
        if len(rows) > limit("notebook_cells"):
            raise SubmissionError(
                f"{_last(name)} has {len(rows)} statements outside functions; at most "
                f"{limit('notebook_cells'):.0f} are read."
            )
        return rows, {}
    if not text.strip():
        raise SubmissionError(f"{_last(name)} is empty. Save the notebook and hand it in again.")
    if text.count("[") + text.count("{") > limit("notebook_parts"):
        raise SubmissionError(
            f"{_last(name)} holds more than {limit('notebook_parts'):,.0f} lists and entries; a "
            "notebook has a few thousand. Clear its outputs and hand it in again."
        )
    try:
        document = json.loads(text)
    except RecursionError:
        raise SubmissionError(f"{_last(name)} is nested too deeply to be a notebook.") from None
    except ValueError as error:
        raise SubmissionError(
            f"{_last(name)} is not a notebook: not valid JSON ({error}). "
            "Download it again and hand it in."
        ) from None
    if not isinstance(document, dict):
        raise SubmissionError(f"{_last(name)} is JSON but not a notebook.")
    metadata = document.get("metadata")
    cells = document.get("cells")
    if not isinstance(cells, list):
        cells = _old_cells(document, name, told)
    if len(cells) > limit("notebook_cells"):
        raise SubmissionError(
            f"{_last(name)} has {len(cells)} cells; at most {limit('notebook_cells'):.0f} are read."
        )
    pieces: list[_Piece] = []
    left = limit_bytes("source_kb")
    for number, cell in enumerate(cells, 1):
        if not isinstance(cell, dict):
            continue
        source = cell.get("source", cell.get("input", ""))
        if isinstance(source, list):
            source = "".join(s for s in source if isinstance(s, str))
        if not isinstance(source, str) or not source.strip():
            continue
        if len(source) > limit_bytes("cell_kb"):
            told.append(f"Cell {number} is longer than {limit('cell_kb'):.0f} KB; it was left out.")
            continue
        left -= len(source)
        if left < 0:
            told.append(
                f"All cells together have more than {limit('source_kb'):.0f} KB; cell {number} "
                "and those after it were left out."
            )
            break
        source = source.replace("\r\n", "\n").replace("\r", "\n")
        source = source.encode("utf-8", "replace").decode("utf-8")  # JSON may hold half characters
        pieces.append(_Piece(source, f"cell {number}", cell.get("cell_type") == "code"))
    return pieces, metadata if isinstance(metadata, dict) else {}


def _text(name: str, data: bytes) -> str:
    if len(data) > limit_bytes("notebook_mb"):
        data = _without_outputs(name, data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _without_outputs(name: str, data: bytes) -> bytes:
    """A notebook that is only large because of its outputs, made small."""
    if (
        len(data) <= limit_bytes("submission_mb")
        and data.count(b"[") + data.count(b"{") <= limit("notebook_parts")
    ):
        try:
            with memory_limit():  # two letters take five bytes in here, and seventy in memory
                document = json.loads(data)
            for cell in document["cells"]:
                cell["outputs"] = []
                cell.pop("attachments", None)
                if cell.get("cell_type") != "code":  # one that is cut short is left out and told
                    cell["source"] = "".join(cell["source"])[: limit_bytes("cell_kb") + 1]
            small = json.dumps(document).encode()
            if len(small) <= limit_bytes("notebook_mb"):
                return small
        except MemoryError:
            raise SubmissionError(
                f"{_last(name)} is {len(data) >> 20} MB of more small parts than can be read. "
                "Clear its outputs and hand it in again."
            ) from None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass
    raise SubmissionError(
        f"{_last(name)} is {len(data) >> 20} MB; a notebook may have "
        f"{limit('notebook_mb'):.0f} MB besides its outputs. Leave data and pictures out of its "
        "cells."
    )


def _old_cells(document: dict[str, Any], name: str, told: list[str]) -> list[Any]:
    """Cells of a notebook in format 3 or older."""
    sheets = document.get("worksheets")
    if isinstance(sheets, list):
        told.append(f"{_last(name)} is in an old notebook format; it was read all the same.")
        rows = [s.get("cells") for s in sheets if isinstance(s, dict)]
        return [c for cells in rows if isinstance(cells, list) for c in cells]
    raise SubmissionError(f"{_last(name)} is JSON but has no cells, so it is not a notebook.")


def _script(text: str) -> list[_Piece]:
    """A script as one piece for each top-level statement, so that one error stays one error."""
    tree = _parse(text)
    if isinstance(tree, SyntaxError):
        return [_Piece(chunk, f"lines from {line}") for line, chunk in _chunks(text)]
    lines = text.split("\n")
    return [
        _Piece(
            _down_to(n.lineno) + "\n".join(lines[_first(n) - 1 : n.end_lineno]),
            f"line {n.lineno}",
        )
        for n in tree.body
    ]


def _down_to(line: int) -> str:
    return "\n" * (line - 1) if line <= _MOST_LINES else ""


def _first(node: ast.stmt) -> int:
    decorators = getattr(node, "decorator_list", [])
    return min([node.lineno, *(d.lineno for d in decorators)])


def _chunks(text: str) -> list[tuple[int, str]]:
    """Text cut where an unindented line begins a definition, an assignment or an import."""
    starts = [0]
    lines = text.split("\n")
    for number, line in enumerate(lines):
        opens = re.match(r"(def |class |@|import |from |[A-Za-z_]\w*\s*(:[^=]+)?=[^=])", line)
        if opens and number and not lines[number - 1].startswith("@"):
            starts.append(number)
    ends = [*starts[1:], len(lines)]
    return [
        (a + 1, "\n".join(lines[a:b]))
        for a, b in zip(starts, ends, strict=True)
        if "\n".join(lines[a:b]).strip()
    ]


# ---------------------------------------------------------------- mending


@lru_cache(maxsize=8)  # few: a tree is a few hundred times as large as its source
def _parse(source: str) -> ast.Module | SyntaxError:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "invalid escape sequence" is the student's business
            tree = ast.parse(source)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError):
        return SyntaxError("cannot be parsed")
    return SyntaxError("is nested too deeply") if _too_deep(tree) else tree


def _too_deep(tree: ast.Module) -> bool:
    level: list[ast.AST] = [tree]
    for _ in range(_DEEPEST):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return False
    return True


@lru_cache(maxsize=8192)  # more than there may be cells
def _looked_at(source: str) -> tuple[SyntaxError | None, frozenset[str]]:
    """Why a source is no Python, and the top-level names it defines; parsed once for both."""
    found = _parse(source)
    if isinstance(found, SyntaxError):
        return found, frozenset()
    return None, frozenset(_bound(found.body))


def _parses(source: str) -> SyntaxError | None:
    return _looked_at(source)[0]


def _mend(pieces: list[_Piece], told: list[str]) -> list[_Piece]:
    mended: list[_Piece] = []
    joined = 0
    pieces = _join_halves(pieces, told)
    for piece in pieces:
        if not piece.code or _parses(piece.source) is None:
            mended.append(piece)
            continue
        plain = _plain_python(piece.source)
        if plain is None:
            told.append(
                f"{piece.where.capitalize()} is no Python ({piece.source.split()[0][:20]}); "
                "it was left out."
            )
            continue
        if plain != piece.source and _parses(plain) is None:
            told.append(
                f"{piece.where.capitalize()} has notebook or shell commands; they were not run."
            )
            mended.append(_Piece(plain, piece.where))
            continue
        before = next((p for p in reversed(mended) if p.code), None)
        joined += len(before.source) + len(piece.source) if before is not None else 0
        if before is not None and joined <= _MOST_JOINED and _continues(before, piece):
            before.source += "\n" + piece.source
            told.append(f"{piece.where.capitalize()} continues {before.where}; they were joined.")
            continue
        mended += _salvage(_Piece(plain, piece.where), told)
    return mended


def _join_halves(pieces: list[_Piece], told: list[str]) -> list[_Piece]:
    """Neighbouring code cells that are Python only together: a definition cut inside its head."""
    joined: list[_Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.code
            and piece.code
            and _parses(last.source) is not None
            and _parses(piece.source) is not None
            and _parses(f"{last.source}\n{piece.source}") is None
        ):
            last.source += "\n" + piece.source
            told.append(f"{piece.where.capitalize()} continues {last.where}; they were joined.")
        else:
            joined.append(piece)
    return joined


def _continues(before: _Piece, piece: _Piece) -> bool:
    if piece.source[:1] not in " \t" and _parses(before.source) is None:
        return False
    return _parses(before.source + "\n" + piece.source) is None


def _plain_python(source: str) -> str | None:
    """Source without magics and shell lines; None for a cell in another language."""
    first = source.lstrip().split("\n", 1)[0]
    if first.startswith("%%"):
        if first[2:].split(" ")[0].strip() in _SKIPPED_MAGICS:
            return None
        source = source.lstrip().split("\n", 1)[1] if "\n" in source.lstrip() else ""
        source = "\n" + source  # line numbers stay what the student sees
    lines = []
    for line in source.split("\n"):
        bare = line.lstrip()
        indent = line[: len(line) - len(bare)]
        if bare.startswith(("%", "!", "?")) or (
            bare.endswith("?") and "#" not in bare and re.fullmatch(r"[\w.]+\?{1,2}", bare)
        ):
            lines.append(f"{indent}pass")
        elif re.match(r"[\w, ]+ = *[!%]", bare):
            lines.append(f"{indent}{bare.split('=')[0].strip()} = None")
        else:
            lines.append(line)
    return "\n".join(lines)


def _salvage(piece: _Piece, told: list[str]) -> list[_Piece]:
    """The definitions of a cell with a syntax error that are themselves whole."""
    error = _parses(piece.source)
    if error is None:
        return [piece]
    chunks = _chunks(piece.source)[:_MOST_CHUNKS]
    whole = [(line, c) for line, c in chunks if _parses(c) is None]
    line = f", line {error.lineno}" if error.lineno else ""
    rest = "the rest of the cell was graded" if whole else "the cell was left out"
    told.append(f"{piece.where.capitalize()}{line}: {error.msg}; {rest}.")
    return [_Piece(_down_to(line) + chunk, piece.where) for line, chunk in whole]


# ---------------------------------------------------------------- finding answers


def _names(source: str) -> frozenset[str]:
    """Top-level names a source defines; also below if and try."""
    return _looked_at(source)[1]


def _bound(body: list[ast.stmt]) -> set[str]:
    found: set[str] = set()
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            found |= {(a.asname or a.name).split(".")[0] for a in node.names}
        elif isinstance(node, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
            for part in ("body", "orelse", "finalbody"):
                found |= _bound(getattr(node, part, []))
            for handler in getattr(node, "handlers", []):
                found |= _bound(handler.body)
        else:
            found |= {
                n.id
                for n in ast.walk(node)
                if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
            }
    return found


def _recover(pieces: list[_Piece], assignment: Assignment, told: list[str]) -> list[_Piece]:
    """Turn Markdown and raw cells that hold a missing answer back into code."""
    present = {n for p in pieces if p.code for n in _names(p.source)}
    for piece in pieces:
        if piece.code:
            continue
        source = _fenced(piece.source)
        found = _names(source) & set(assignment.provided) - present
        if found:
            piece.code, piece.source = True, source
            present |= found
            told.append(
                f"{', '.join(sorted(found))} stood in {piece.where}, which is a text cell; "
                "it was graded as code."
            )
    return [p for p in pieces if p.code]


def _fenced(text: str) -> str:
    """The code of a Markdown cell: inside its fences, or all of it."""
    blocks = re.findall(r"```(?:python|py)?[ \t]*\n(.*?)```", text, re.DOTALL)
    return "\n".join(blocks) if blocks else text


def _prefer_written(pieces: list[_Piece], assignment: Assignment, told: list[str]) -> None:
    """Where a written answer is followed by a copy of the stub, the answer counts."""
    stubs = {name: _shape(source) for name, source in assignment.stubs.items()}
    for name, stub in stubs.items():
        holders = [p for p in pieces if name in _names(p.source)]
        if len(holders) < 2:
            continue
        written = [p for p in holders if _definition(p.source, name) != stub]
        if written and _definition(holders[-1].source, name) == stub:
            for piece in holders:
                if piece not in written:
                    piece.source = _without(piece.source, name)
            told.append(
                f"{name} is defined in more than one cell; the one in "
                f"{written[-1].where} was graded, not the empty copy."
            )
        elif len(written) > 1:
            told.append(
                f"{name} is defined in more than one cell; the last one, in "
                f"{written[-1].where}, was graded."
            )


def _body(source: str) -> list[ast.stmt]:
    tree = _parse(source)
    return [] if isinstance(tree, SyntaxError) else tree.body


def _shape(source: str) -> str:
    body = _body(source)
    return _digest(body[0]) if body else ""


def _definition(source: str, name: str) -> str:
    return _definitions(source).get(name, "")


@lru_cache(maxsize=8192)
def _definitions(source: str) -> dict[str, str]:
    """Name -> what the last top-level statement that binds it looks like."""
    return {n: _digest(node) for node in _body(source) for n in _bound([node])}


def _digest(node: ast.stmt) -> str:
    try:
        text = ast.dump(node)
    except ValueError:  # an integer of more digits than Python writes out; no stub has one
        return "unwritable"
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _without(source: str, name: str) -> str:
    """Source with the definition of a name blanked out, line numbers kept."""
    lines = source.split("\n")
    for node in _body(source):
        if name in _bound([node]):
            for i in range(_first(node) - 1, node.end_lineno or node.lineno):
                lines[i] = ""
    return "\n".join(lines)


def _refuse_other_assignments(
    pieces: list[_Piece], metadata: dict[str, Any], assignment: Assignment, file: str
) -> None:
    if any(n in assignment.provided for p in pieces for n in _names(p.source)):
        return
    ours = metadata.get("unrolled")
    other = ours.get("assignment") if isinstance(ours, dict) else None
    if isinstance(other, str) and other != assignment.id:
        raise SubmissionError(
            f"{_last(file)} is a notebook of {other[:20]}; this is {assignment.id} "
            f"({assignment.title}). Hand in the notebook of {assignment.id}."
        )
    first = next(iter(assignment.provided))
    raise SubmissionError(
        f"{_last(file)} defines none of the names of {assignment.id} "
        f"({assignment.title}), for example {first}. Is it the right notebook?"
    )


# ---------------------------------------------------------------- written answers


def _written(pieces: list[_Piece], assignment: Assignment) -> dict[str, str]:
    """The student's text for each written question: the text cells after its heading."""
    answers: dict[str, str] = {}
    marks = [w.name for w in assignment.written]
    for i, piece in enumerate(pieces):
        if piece.code:
            continue
        heading = re.match(r"\s*\**([Ww]\d+)\b", piece.source)
        if not heading or heading[1].lower() not in marks:
            continue
        following = []
        for after in pieces[i + 1 :]:
            if after.code or re.match(r"\s*(#|\**[WwQq]\d)", after.source):
                break
            following.append(after.source.replace(WRITTEN_PROMPT, "").strip())
        answers[heading[1].lower()] = "\n\n".join(filter(None, following))[:20_000]
    return answers
