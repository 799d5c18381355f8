"""Mutation testing of the course: break each reference answer in small ways, count what is caught.

    python tests/mutation/mutants.py [a05 …] [--report docs/mutation.md]

The public tools mutate a package and run its test suite once a mutant; here the tests are
otter cases that take the answer as an argument, so that a mutant is a function and a run takes
milliseconds.  A mutant that passes every case either shows a blind spot of the tests or means
the same as the reference; ``survivors.toml`` says which, pattern by pattern, with the reason.

Runs our own code only, in this process's children; no student code, no box.
"""

from __future__ import annotations

import argparse
import ast
import concurrent.futures
import copy
import os
import re
import resource
import sys
import tomllib
import types
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from autograder.authoring.load import load_folder  # noqa: E402
from autograder.judge.runner import run_case  # noqa: E402
from autograder.judge.session import load_reference  # noqa: E402
from autograder.judge.testfile import Case, load_cases  # noqa: E402
from autograder.model import Assignment, Outcome  # noqa: E402

#: CPU seconds one mutant may take for all its cases.
SECONDS = 20
SURVIVORS = Path(__file__).with_name("survivors.toml")

_COMPARE: dict[type, tuple[type, ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_ARITHMETIC: dict[type, tuple[type, ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Div, ast.Mult),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
}
_NAMES = {
    "max": "min",
    "min": "max",
    "maximum": "minimum",
    "minimum": "maximum",
    "argmax": "argmin",
    "argmin": "argmax",
    "floor": "ceil",
    "ceil": "floor",
    "zeros": "ones",
    "ones": "zeros",
    "zeros_like": "ones_like",
    "empty": "ones",
    "sum": "mean",
    "mean": "sum",
    "tanh": "sin",
    "exp": "expm1",
    "log": "log1p",
    "sqrt": "abs",
    "all": "any",
    "any": "all",
    "trunc": "floor",
    "append": "insert",
    "sort": "argsort",
    "cumsum": "cumprod",
    "reversed": "list",
}


@dataclass(frozen=True)
class Mutant:
    """One small change of one definition.

    Attributes:
        name: the function or value that was changed.
        line: its line within the definition, before and after the change.
        source: the whole definition, changed.
    """

    name: str
    line: str
    source: str


def mutants(definition: ast.stmt, name: str) -> Iterator[Mutant]:
    """Every mutant of a definition; no two are the same text."""
    seen = {ast.unparse(definition)}
    before = ast.unparse(definition).splitlines()
    words = _words_for_people(definition)
    for place, node in enumerate(ast.walk(definition)):
        if id(node) in words:
            continue
        for change in _changes(node):
            tree = copy.deepcopy(definition)
            twin = next(n for i, n in enumerate(ast.walk(tree)) if i == place)
            change(twin)
            try:
                source = ast.unparse(ast.fix_missing_locations(tree))
                compile(source, name, "exec")
            except (SyntaxError, ValueError, AttributeError):
                continue
            if source in seen:
                continue
            seen.add(source)
            yield Mutant(name, _difference(before, source.splitlines()), source)


def _difference(before: list[str], after: list[str]) -> str:
    """The first line that differs, ``old -> new``; told apart by number where needed."""
    for number, (old, new) in enumerate(zip(before, after, strict=False), start=1):
        if old != new:
            return f"{number}: {old.strip()}  ->  {new.strip()}"
    return f"{len(after)}: end"


Change = Callable[[Any], None]


def _changes(node: ast.AST) -> Iterator[Change]:
    """Functions that change a node (of a copy of the tree) in place."""
    if isinstance(node, ast.Compare):
        for place, operator in enumerate(node.ops):
            for other in _COMPARE.get(type(operator), ()):
                yield lambda n, p=place, o=other: n.ops.__setitem__(p, o())
    elif isinstance(node, (ast.BinOp, ast.AugAssign)):
        for other in _ARITHMETIC.get(type(node.op), ()):
            yield lambda n, o=other: setattr(n, "op", o())
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Sub, ast.Div, ast.MatMult)):
            yield _swap
    elif isinstance(node, ast.BoolOp):
        other = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield lambda n: setattr(n, "op", other())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield lambda n: setattr(n, "op", ast.UAdd())
    elif isinstance(node, ast.Constant):
        yield from _constants(node)
    elif isinstance(node, ast.Attribute):
        if node.attr in _NAMES:
            yield lambda n: setattr(n, "attr", _NAMES[n.attr])
    elif isinstance(node, ast.Name) and node.id in _NAMES and isinstance(node.ctx, ast.Load):
        yield lambda n: setattr(n, "id", _NAMES[n.id])
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield lambda n: setattr(n, "test", ast.UnaryOp(ast.Not(), n.test))
    if isinstance(node, ast.Call):
        for place, keyword in enumerate(node.keywords):
            if keyword.arg is not None:
                yield lambda n, p=place: n.keywords.pop(p)
    if isinstance(node, ast.Slice):
        for part in ("lower", "upper", "step"):
            if getattr(node, part) is not None:
                yield lambda n, p=part: setattr(n, p, None)
    if isinstance(node, ast.Break):
        yield lambda n: setattr(n, "__class__", ast.Continue)
    if isinstance(node, ast.Continue):
        yield lambda n: setattr(n, "__class__", ast.Break)
    for block in ("body", "orelse"):
        body = getattr(node, block, None)
        if isinstance(body, list):
            for place, statement in enumerate(body):
                if isinstance(statement, (ast.Assign, ast.AugAssign, ast.Raise, ast.Expr)):
                    if isinstance(statement, ast.Expr) and isinstance(
                        statement.value, ast.Constant
                    ):
                        continue  # a docstring
                    yield lambda n, b=block, p=place: getattr(n, b).__setitem__(p, ast.Pass())


def _swap(node: ast.BinOp) -> None:
    node.left, node.right = node.right, node.left


def _constants(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield lambda n: setattr(n, "value", not n.value)
    elif isinstance(value, int):
        yield lambda n: setattr(n, "value", n.value + 1)
        yield lambda n: setattr(n, "value", n.value - 1)
    elif isinstance(value, float):
        yield lambda n: setattr(n, "value", n.value * 2 + 0.25)
    elif isinstance(value, str):
        yield lambda n: setattr(n, "value", n.value + "?")


def _words_for_people(root: ast.stmt) -> set[int]:
    """Ids of the nodes of docstrings and of errors' messages: no test may depend on them."""
    found: set[int] = set()
    for node in ast.walk(root):
        if isinstance(node, ast.Raise) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        ):
            found |= {id(n) for n in ast.walk(node)}
    return found


# ---------------------------------------------------------------- running


@dataclass(frozen=True)
class Outcomes:
    """What became of the mutants of one question."""

    assignment: str
    question: str
    total: int
    survivors: tuple[Mutant, ...]


def examine(path: Path, question: str) -> Outcomes:
    """Run all mutants of what a question provides, each in a child with a CPU limit."""
    assignment = load_folder(path).assignment
    reference = load_reference(assignment)
    cases = load_cases(assignment.tests[question], f"tests/{question}.py")
    module = ast.parse(assignment.reference or "")
    provided = assignment.question(question).provides
    found, survivors = 0, []
    for place, node in enumerate(module.body):
        name = _defines(node)
        if name not in provided:
            continue
        for mutant in mutants(node, name):
            found += 1
            if _survives(assignment, module, place, mutant, cases, reference):
                survivors.append(mutant)
    return Outcomes(assignment.id, question, found, tuple(survivors))


def _defines(node: ast.stmt) -> str:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return node.name
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return ""


def _survives(
    assignment: Assignment,
    module: ast.Module,
    place: int,
    mutant: Mutant,
    cases: list[Case],
    reference: dict[str, Any],
) -> bool:
    child = os.fork()
    if not child:
        status = 1
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            status = 0 if _passes(assignment, module, place, mutant, cases, reference) else 1
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1] == 0


def _passes(
    assignment: Assignment,
    module: ast.Module,
    place: int,
    mutant: Mutant,
    cases: list[Case],
    reference: dict[str, Any],
) -> bool:
    warnings.simplefilter("ignore")
    tree = copy.deepcopy(module)
    tree.body[place] = ast.parse(mutant.source).body[0]
    space: dict[str, Any] = {"__name__": "mutant"}
    exec(compile(ast.fix_missing_locations(tree), "mutant", "exec"), space)
    answers = {name: space.get(name) for name in assignment.provided}
    for number, case in enumerate(cases):
        given = {
            **answers,
            "reference": types.SimpleNamespace(**reference),
            "rng": np.random.default_rng(number),
        }
        if run_case(case, given).outcome is not Outcome.PASS:
            return False
    return True


# ---------------------------------------------------------------- reporting


def known_survivors() -> list[tuple[re.Pattern[str], str]]:
    """Patterns of mutants' names, each with why no test can, or must, catch them."""
    if not SURVIVORS.exists():
        return []
    rows = tomllib.loads(SURVIVORS.read_text("utf-8"))["survivor"]
    return [(re.compile(row["pattern"]), row["why"]) for row in rows]


def key(outcomes: Outcomes, mutant: Mutant) -> str:
    """The name of a mutant in ``survivors.toml``."""
    return f"{outcomes.assignment} {outcomes.question} {mutant.name} {mutant.line}"


def report(results: list[Outcomes]) -> tuple[str, int]:
    """A Markdown page and the number of survivors without a reason."""
    reasons = known_survivors()
    rows = [
        "| Assignment | Mutants | Killed | Same meaning | Not caught | Killed of those that differ |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    listed: list[str] = []
    open_ones = 0
    totals = [0, 0, 0]
    for name in sorted({r.assignment for r in results}):
        mine = [r for r in results if r.assignment == name]
        total = sum(r.total for r in mine)
        same = missed = 0
        for r in sorted(mine, key=lambda r: (len(r.question), r.question)):
            for mutant in r.survivors:
                called = key(r, mutant)
                why = next((why for pattern, why in reasons if pattern.search(called)), "")
                same += why.startswith("same:")
                missed += not why.startswith("same:")
                open_ones += not why
                listed.append(
                    f"* {r.assignment} {r.question} `{mutant.name}` line `{mutant.line}`: "
                    f"{why or '**no reason on file**'}"
                )
        rows.append(_row(name.upper(), total, same, missed))
        totals = [totals[0] + total, totals[1] + same, totals[2] + missed]
    rows.append(_row("all", *totals))
    text = (
        "# Mutation testing\n\nMade by `make mutants`. Each reference answer is broken in small "
        "ways (operators, constants, names, slices, keywords,\nomitted statements); a mutant that "
        "passes every case of its question is listed below with the reason. *Same* means\nthat it "
        "computes what the question asks for.\n\n"
        + "\n".join(rows)
        + "\n\n## Survivors\n\n"
        + "\n".join(listed)
        + "\n"
    )
    return text, open_ones


def _row(name: str, total: int, same: int, missed: int) -> str:
    killed = total - same - missed
    share = 100 * killed / max(1, total - same)
    return f"| {name} | {total} | {killed} | {same} | {missed} | {share:.1f} % |"


def main() -> int:
    """Examine the named assignments, or all; status 1 if a survivor has no reason on file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="a05, q5_7, or a folder; all if none")
    parser.add_argument("--report", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    folders = sorted(p.parent for p in (ROOT / "solutions").glob("*/assignment.toml"))
    folders = [Path(n) for n in options.names if (Path(n) / "assignment.toml").is_file()] or folders
    jobs = [
        (path, q.name)
        for path in folders
        for q in load_folder(path).assignment.questions
        if not options.names
        or path.name[:3] in options.names
        or q.name in options.names
        or str(path) in options.names
    ]
    results: list[Outcomes] = []
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        for r in pool.map(examine, *zip(*jobs, strict=True)):
            results.append(r)
            print(f"{r.question}: {r.total - len(r.survivors)} of {r.total} killed", flush=True)
            for mutant in r.survivors:
                print(f"    {key(r, mutant)}", flush=True)
    text, open_ones = report(results)
    if options.report:
        options.report.write_text(text, "utf-8")
    print("\n".join(line for line in text.splitlines() if line.startswith("|")))
    print(f"{open_ones} survivors without a reason in {SURVIVORS.name}")
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())
