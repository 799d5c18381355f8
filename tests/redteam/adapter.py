"""This project as the shared red-team harness drives it (see its README and ``make redteam``).

Runs in the harness, outside every box.  The harness's exercise is rendered in our own
folder format, released by our own build, and graded by our own command, at the level that
the environment variable UNROLLED_LEVEL names.

The exercise with a trained model is a capstone in the ``weights`` way: the notebook builds the net,
the file is handed in beside it.  A correct submission is both; a stolen file without a notebook
that builds that net earns nothing.
"""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import nbformat
from base_adapter import EX, BaseAdapter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from classroom import CONTAINER

MODEL = [
    {
        "name": "q1",
        "text": "**q1** `build()`: a compiled classifier of points in the plane, not trained yet. Train "
        "it and hand in `model.keras` beside the notebook.",
        "head": "def build():",
        "body": "import keras\n"
        "model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation='sigmoid')])\n"
        "model.compile(optimizer='adam', loss='binary_crossentropy')\n"
        "return model",
        "args": "build",
        "public": "assert build().count_params() > 0\n",
        "hidden": "secret = '@@CT@@'\nassert build().count_params() < 1000\n",
    }
]
CAPSTONE = """
import numpy as np
from student_lib.capstones import Capstone, Hidden

secret = "@@CT@@"


def points(n, rng):
    X = rng.normal(size=(n, 2))
    return X, (X[:, 0] + X[:, 1] > 0).astype(np.int64)


def draw(rng):
    X, y = points(400, rng)
    return Hidden({"X": X}, {"y": y})


def score(predict, hidden):
    return {"accuracy": float(((predict(hidden.inputs["X"])[:, 0] > 0.5) == hidden.answers["y"]).mean())}


CAPSTONES = (
    Capstone("halves", (), lambda rng: points(400, rng), draw, score, (1,), "probability"),
)
"""
CAPSTONE_TOML = """
[capstone]
question = "q1"
points = 6
way = "weights"
build = "build"
train = "build"
data = "halves"
max_parameters = 10000
[capstone.halves]
accuracy = { full = 0.9, half = 0.8 }
untrained = { at_most = 0.98 }
"""


class Adapter(BaseAdapter):
    """``autograder grade`` on a folder made by ``autograder build``."""

    level = os.environ.get("UNROLLED_LEVEL", "namespaces")
    name = f"unrolled_{level}"
    limits = {  # noqa: RUF012 - the harness asks for a class attribute
        "wall_s": 150,
        "rss_mb": 3000,
        "procs": 40,
        "threads": 300,
        "fds": 1024,
        "disk_mb": 300,
        "output_mb": 8,
    }

    def command(self, *words):
        # "--require other_user" alone would take the stronger level where the machine has it
        container = CONTAINER if self.level == "other_user" and words[0] == "grade" else []
        return [*container, self.python, "-m", "autograder", *words]

    def tasks(self):
        return MODEL if self.exercise == "model" else EX.EXERCISES[self.exercise]

    def fill(self, text):
        return text.replace("@@CT@@", self.ct).replace("@@CS@@", self.cs)

    # ---- course

    def prepare(self, workdir, exercise):
        self.common_prepare(workdir, exercise)
        folder = self.w / "course" / "solutions" / "rt_exercise"
        for part in ("tests", "wrong", "right"):
            (folder / part).mkdir(parents=True)
        keras = exercise == "model"
        toml = [
            'id = "rt"',
            'title = "Building blocks"',
            "allowed_imports = "
            + json.dumps(
                ["numpy", "matplotlib", "student_lib", *(["keras", "tensorflow"] if keras else [])]
            ),
            "[limits]",
            f"seconds = {20 if keras else 3}",
            # what the harness is promised as wall_s; measuring a model has half of it on top
            f"submission_seconds = {60 if keras else 110}",
            f"memory_mb = {3000 if keras else 512}",
        ]
        lesson, reference = ["# Building blocks", ""], ["import numpy as np", ""]
        for t in self.tasks():
            provided = t["head"].split("(")[0].split()[1]
            toml += [
                "[[question]]",
                f'name = "{t["name"]}"',
                f'title = "{provided}"',
                f'provides = ["{provided}"]',
                f"points = {9 if keras else 3}",
            ]
            lesson += [f"<!-- question {t['name']} -->", t["text"], "<!-- /question -->", ""]
            body = f'"""{t["text"]}"""\n# reference @@CS@@\n{t["body"]}'
            reference += ["", t["head"], textwrap.indent(self.fill(body), "    "), ""]
            (folder / "tests" / f"{t['name']}.py").write_text(self.tests(t))
        if keras:
            toml.append(CAPSTONE_TOML)
            (folder / "capstone.py").write_text(self.fill(CAPSTONE))
        (folder / "assignment.toml").write_text("\n".join(toml) + "\n")
        (folder / "lesson.md").write_text("\n".join(lesson))
        (folder / "reference.py").write_text("\n".join(reference))
        made = subprocess.run(
            self.command("build", "rt"),
            cwd=self.w / "course",
            env=self.env(),
            capture_output=True,
            text=True,
            timeout=300,
        )
        if not self.released().exists():
            raise RuntimeError(made.stdout + made.stderr)

    def tests(self, t):
        lines = [
            "from otter.test_files import test_case",
            "",
            "OK_FORMAT = False",
            f'name = "{t["name"]}"',
            "",
        ]
        for kind, points, hidden in (("public", 1, False), ("hidden", 2, True)):
            body = f'"""The {kind} case of {t["name"]}"""\n' + self.fill(t[kind]).strip()
            lines += [
                "",
                f"@test_case(points={points}, hidden={hidden})",
                f"def test_{kind}({t['args']}):",
                textwrap.indent(body, "    "),
                "",
            ]
        return "\n".join(lines)

    def released(self):
        return self.w / "course" / "assignments" / "rt_exercise" / "rt_exercise.ipynb"

    def stub(self):
        return nbformat.read(self.released(), as_version=4)

    def solution(self):
        notebook = self.stub()
        for i, t in zip(EX.answer_cells(notebook, self.exercise), self.tasks(), strict=True):
            notebook.cells[i].source = EX.solution_source(t)
        return notebook

    def notebook_name(self):
        return "rt_exercise.ipynb"

    # ---- grading

    def grade(self, path, student="s", grace=1.0, timeout=None, **kw):
        timeout = timeout or self.limits["wall_s"] + 35
        self.counter += 1
        tag = f"{self.counter}_{student}"
        out = self.w / "out" / tag
        command = self.command(
            "grade", str(path), "-a", "rt", "-o", str(out), "-j", "1", "--require", self.level
        )
        seen = self.contained(
            command, tag, grace, timeout, [self.w / "tmp", self.w / "home", self.w / "out"]
        )
        score = most = None
        valid, text = False, ""
        results = list(out.glob("results/*/results.json"))
        for file in results[:1]:
            try:
                found = json.loads(file.read_text())
                score = float(found["score"])
                most = 9.0 if self.exercise == "model" else 3.0 * len(self.tasks())
                text = (
                    found["output"]
                    + "\n"
                    + "\n".join(f"{t['name']}\n{t.get('output', '')}" for t in found["tests"])
                )
                valid = True
            except (OSError, ValueError, KeyError, TypeError):
                score = None
        for file in out.glob("results/*/feedback.html"):
            text += self.read_text(file)
        logs = [Path(seen[k]) for k in ("stdout_path", "stderr_path")]
        log = "\n--stderr--\n".join(self.read_text(p) for p in logs)
        written = [f for f in out.rglob("*") if f.is_file()]
        size = sum(f.stat().st_size for f in [*written, *(p for p in logs if p.exists())])
        return {
            "score": score,
            "max_score": most,
            "student_visible_text": text + "\n" + log,
            "wall_seconds": seen["wall"],
            "survivors": seen["survivors"],
            "valid": valid,
            "result_bytes": size,
            "result_files": [str(f) for f in written],
            "log": log,
            **{
                k: seen.get(k)
                for k in (
                    "rc",
                    "timed_out",
                    "peak_rss_mb",
                    "peak_procs",
                    "peak_threads",
                    "peak_fds",
                    "peak_disk_mb",
                    "files",
                    "contain_error",
                    "hard_mem",
                )
            },
        }
