"""Trained models are measured in a box of their own, and every faulty file costs only its points."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from classroom import BUILD, TRAIN
from conftest import notebook, strongest

from autograder.authoring.load import load_folder
from autograder.box.host import Zygote
from autograder.judge import capstone
from autograder.judge.intake import read_submission
from autograder.judge.session import Judge
from autograder.model import Assignment, CapstoneRule, CaseResult, GradeReport, Outcome, Threshold
from autograder.report import copies, gradescope, page, table
from autograder.report.gradebook import Gradebook
from student_lib.capstones import Hidden
from student_lib.models import sketch

HERE = Path(__file__).parent
FOLDER = HERE / "data" / "capstone_course" / "t02_net"

IMPORTS = "import keras\nimport numpy as np\n"


@pytest.fixture(scope="module")
def net() -> Assignment:
    return load_folder(FOLDER).assignment


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of model files, good and bad."""
    folder = tmp_path_factory.mktemp("models")
    script = HERE / "data" / "make_models.py"
    done = subprocess.run(
        [sys.executable, str(script), str(folder)], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def keras_zygote(net: Assignment) -> Iterator[Zygote]:
    with Zygote(strongest(), net.allowed_imports, (net.folder,), training_seconds=60) as zygote:
        yield zygote


Grade = Callable[..., GradeReport]


@pytest.fixture(scope="module")
def grade(net: Assignment, keras_zygote: Zygote) -> Grade:
    """Grades cells and a model file; ``rule=dict(...)`` changes the capstone's rules."""

    def run(
        *cells: str,
        model: bytes | None = None,
        rule: dict[str, Any] | None = None,
        only: tuple[str, ...] | None = ("q2_2",),
        secret: bytes = b"secret",
        change: Callable[[Judge], None] | None = None,
        more: Mapping[str, bytes] | None = None,
    ) -> GradeReport:
        assert net.capstone is not None
        changed = replace(net, capstone=replace(net.capstone, **(rule or {})))
        files = {"answers.ipynb": notebook(*(cells or (IMPORTS, BUILD, TRAIN)))}
        if model is not None:
            files["model.keras"] = model
        files |= more or {}
        judge = Judge(changed, keras_zygote, secret)
        if change is not None:
            change(judge)
        return judge.grade(read_submission(files, changed, "one", "one"), only)

    return run


def measured(report: GradeReport) -> CaseResult:
    return next(c for q in report.questions for c in q.cases if c.measured)


# ---------------------------------------------------------------- what it earns


def test_a_good_file_earns_full_marks_and_its_value_is_told(grade: Grade, models: Path) -> None:
    report = grade(model=(models / "good.keras").read_bytes(), only=None)
    case = measured(report)
    assert case.outcome is Outcome.PASS
    assert report.score == report.max_score == 13
    assert report.measured is not None
    assert report.measured.values["accuracy"] > 0.98
    assert report.measured.parameters == 3
    assert "accuracy 1.000: full marks from 0.900 (at least), half of them at 0.700" in case.message


def test_between_half_and_full_marks_the_points_lie_on_a_line(grade: Grade, models: Path) -> None:
    report = grade(model=(models / "half.keras").read_bytes())
    assert report.measured is not None
    case, value = measured(report), report.measured.values["accuracy"]
    assert 0.7 < value < 0.9
    assert case.outcome is Outcome.PARTIAL
    assert case.share == pytest.approx(0.5 + 0.5 * (value - 0.7) / 0.2, abs=1e-3)
    assert report.score == pytest.approx(1 + 10 * case.share)


def test_below_half_marks_there_is_advice_and_nothing_is_earned(grade: Grade, models: Path) -> None:
    case = measured(grade(model=(models / "poor.keras").read_bytes()))
    assert case.outcome is Outcome.WRONG
    assert case.earned == 0
    assert case.hint == "More epochs?"


def test_the_same_file_gets_the_same_grade_again(grade: Grade, models: Path) -> None:
    data = (models / "half.keras").read_bytes()
    one, two = grade(model=data), grade(model=data)
    assert one.measured is not None
    assert two.measured is not None
    assert one.measured.values == two.measured.values
    assert one.score == two.score
    assert grade(model=data, secret=b"another secret").score != one.score


@pytest.mark.parametrize(
    ("values", "share"),
    [
        ({"rmse": 0.1}, 1.0),
        ({"rmse": 0.2}, 1.0),
        ({"rmse": 0.25}, 0.75),
        ({"rmse": 0.3}, 0.5),
        ({"rmse": 0.3001}, 0.0),
        ({"rmse": 0.1, "untrained": 0.4}, 0.0),
        ({"rmse": 0.1, "untrained": 0.5}, 1.0),
        ({"rmse": 0.1, "shuffled": 0.21}, 0.0),
        ({"rmse": 0.1, "exact": 0.7}, 0.75),
    ],
)
def test_the_smallest_share_counts_and_a_control_that_fails_makes_it_nothing(
    values: dict[str, float], share: float
) -> None:
    rule = CapstoneRule(
        "q1",
        10,
        "weights",
        "b",
        "t",
        "d",
        1,
        1,
        1,
        (
            Threshold("rmse", full=0.2, half=0.3),
            Threshold("exact", full=0.9, half=0.5),
            Threshold("untrained", at_least=0.5),
            Threshold("shuffled", at_most=0.2),
        ),
    )
    got, said = capstone.credit(rule, values)
    assert got == pytest.approx(share)
    assert len(said) >= ("rmse" in values) + ("exact" in values)


# ---------------------------------------------------------------- faulty files


FAULTS = {
    "nan": (Outcome.WRONG, "gives nan or inf"),
    "scores": (Outcome.WRONG, "activation = linear in the file and sigmoid in your build_net"),
    "other_input": (Outcome.WRONG, "Its input is (3,); that of your build_net is (2,)"),
    "deeper": (Outcome.WRONG, "Its layers are Dense, Dense; those of your build_net are Dense."),
    "too_large": (Outcome.WRONG, "has about 121 parameters; at most 50 are allowed"),
    "too_many_layers": (Outcome.WRONG, "has 6 layers; at most 4 are allowed"),
    "lambda": (Outcome.WRONG, "has a Lambda layer, which is code inside the file"),
    "newer": (Outcome.WRONG, "it was saved by Keras 9.1.0, here is"),
    "half_newer": (Outcome.WRONG, "an_argument_of_tomorrow = 1 in the file and None"),
    "knows_untrained": (Outcome.WRONG, "The same net with fresh random weights reaches 1.000"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_file_gets_its_sentence_and_the_questions_keep_their_points(
    grade: Grade, models: Path, name: str
) -> None:
    outcome, says = FAULTS[name]
    report = grade(model=(models / f"{name}.keras").read_bytes())
    case = measured(report)
    assert says in case.message
    assert case.outcome is outcome
    assert report.score == 1  # of the case of q2_2


def test_a_renamed_h5_is_told_so(grade: Grade, models: Path) -> None:
    assert "HDF5 format" in measured(grade(model=(models / "old.h5").read_bytes())).message


def test_outputs_that_are_no_probabilities_are_told_so(grade: Grade, models: Path) -> None:
    linear = BUILD.replace('activation="sigmoid"', 'activation="linear"')
    report = grade(IMPORTS, linear, TRAIN, model=(models / "scores.keras").read_bytes())
    assert "where probabilities from 0 to 1 are expected" in measured(report).message


def test_without_a_file_the_questions_keep_their_points(grade: Grade) -> None:
    report = grade()
    assert measured(report).outcome is Outcome.MISSING
    assert "No model.keras was handed in" in measured(report).message
    assert report.score == 1


def test_a_notebook_that_builds_no_net_earns_nothing_with_a_good_file(
    grade: Grade, models: Path
) -> None:
    """A stolen file alone is worth nothing."""
    data = (models / "good.keras").read_bytes()
    stub = "def build_net(n_inputs):\n    raise NotImplementedError('Q2.1 is not written yet')"
    assert measured(grade(IMPORTS, stub, TRAIN, model=data)).outcome is Outcome.NOT_WRITTEN
    assert measured(grade(IMPORTS, TRAIN, model=data)).outcome is Outcome.MISSING
    broken = "def build_net(n_inputs):\n    return keras.Sequential([1])"
    case = measured(grade(IMPORTS, broken, TRAIN, model=data))
    assert case.outcome is Outcome.RAISED
    assert "Your build_net raised" in case.message
    nothing = "def build_net(n_inputs):\n    return 3"
    assert (
        "does not return a Keras model"
        in measured(grade(IMPORTS, nothing, TRAIN, model=data)).message
    )


def test_a_stolen_model_under_another_name_builds_no_net(grade: Grade, models: Path) -> None:
    data = (models / "good.keras").read_bytes()
    opened = (
        "def build_net(n_inputs):\n"
        "    with open('data.bin', 'rb') as one, open('copy.keras', 'wb') as two:\n"
        "        two.write(one.read())\n"
        "    return keras.saving.load_model('copy.keras')\n"
    )
    case = measured(grade(IMPORTS, opened, TRAIN, model=data, more={"data.bin": data}))
    assert case.outcome is Outcome.RAISED
    assert "FileNotFoundError" in case.message
    assert case.earned == 0


def test_a_measure_that_fails_is_our_fault(grade: Grade, models: Path) -> None:
    def break_it(judge: Judge) -> None:
        def score(predict: Any, hidden: Hidden) -> dict[str, float]:
            raise ZeroDivisionError

        judge.task = replace(judge.task, score=score)

    report = grade(model=(models / "good.keras").read_bytes(), change=break_it)
    assert measured(report).outcome is Outcome.GRADER_ERROR
    assert report.score is None


# ---------------------------------------------------------------- the notebook around it


def test_left_over_training_is_not_run_and_costs_nothing(grade: Grade, models: Path) -> None:
    report = grade(
        IMPORTS,
        BUILD,
        TRAIN,
        "X = np.ones((9, 2))\nmodel = build_net(2)\nwhile True:\n    train(model, X, X[:, 0], 1)",
        model=(models / "good.keras").read_bytes(),
    )
    assert report.score == 11
    assert report.notices == ()


def test_a_notebook_that_computes_with_tensorflow_is_graded_all_the_same(
    grade: Grade, models: Path
) -> None:
    report = grade(
        IMPORTS,
        "SCALE = keras.ops.convert_to_numpy(keras.ops.ones(3) * 2)\n",
        BUILD + "    assert SCALE[0] == 2\n",
        TRAIN.replace("epochs=8", "epochs=int(4 * SCALE[0])"),
        model=(models / "good.keras").read_bytes(),
        only=None,
    )
    assert report.score == 13


def test_no_model_is_ever_built_in_the_judge(grade: Grade) -> None:
    called = []

    def watch(judge: Judge) -> None:
        for name in ("build_net", "train"):
            judge.reference[name] = lambda *_, name=name: called.append(name)

    wrong = BUILD.replace("sigmoid", "linear")
    broken = "def train(model, X, y, seed):\n    return model"
    report = grade(IMPORTS, wrong, broken, only=None, change=watch)
    assert report.score == 1  # of the loss
    assert called == []


# ---------------------------------------------------------------- training anew

RETRAIN = {"way": "retrain"}


def test_training_anew_measures_what_the_notebook_trains(grade: Grade) -> None:
    report = grade(rule=RETRAIN)
    assert measured(report).outcome is Outcome.PASS, measured(report).message
    assert report.measured is not None
    assert report.measured.way == "retrain"


def test_weights_learnt_at_home_know_nothing_of_renamed_labels(grade: Grade) -> None:
    def rename(judge: Judge) -> None:
        def relabel(rng: Any, arrays: Any, hidden: Hidden) -> Any:
            flipped = {"y": 1 - hidden.answers["y"]}
            return (arrays[0], 1 - arrays[1]), Hidden(hidden.inputs, flipped)

        judge.task = replace(judge.task, relabel=relabel)

    pasted = (
        "def train(model, X, y, seed):\n"
        "    model.set_weights([np.array([[9.0], [9.0]]), np.zeros(1)])\n"
        "    return model\n"
    )
    report = grade(IMPORTS, BUILD, pasted, rule=RETRAIN, change=rename)
    assert measured(report).outcome is Outcome.WRONG
    assert report.measured is not None
    assert report.measured.values["accuracy"] < 0.1
    assert measured(grade(rule=RETRAIN, change=rename)).outcome is Outcome.PASS


def test_a_net_that_is_built_with_the_answer_in_it_earns_nothing(grade: Grade) -> None:
    ready = BUILD.replace(
        "    return model",
        "    model.set_weights([np.array([[9.0], [9.0]]), np.zeros(1)])\n    return model",
    )
    case = measured(grade(IMPORTS, ready, "def train(model, X, y, seed):\n    pass", rule=RETRAIN))
    assert case.earned == 0
    assert "Training has moved no weight of: Dense" in case.message


def test_training_that_does_not_end_is_stopped_with_a_sentence(grade: Grade) -> None:
    endless = "def train(model, X, y, seed):\n    while True:\n        pass"
    report = grade(IMPORTS, BUILD, endless, rule={**RETRAIN, "seconds": 3}, only=("q2_2",))
    assert measured(report).outcome is Outcome.TIMEOUT
    assert "they may take 3 s here" in measured(report).message


# ---------------------------------------------------------------- reports


def test_copies_are_listed_for_staff_and_separate_nets_are_not(
    grade: Grade, models: Path, net: Assignment, tmp_path: Path
) -> None:
    reports = []
    for name, file in (("ann", "good"), ("bob", "copy"), ("cy", "half")):
        found = grade(model=(models / f"{file}.keras").read_bytes())
        reports.append(replace(found, submission=name, student=name))
    with Gradebook(net) as book:
        for one in reports:
            book.add(one)
        ((names, apart),) = copies.near_copies(book)
        html = "".join(page.report_page(book, net))
        table.write_grades(tmp_path / "grades.csv", book, net)
    assert names == ["ann", "bob"]
    assert 0 < apart < 0.05
    assert "Models that are nearly the same" in html
    assert "Trained models" in html
    for text in (page.feedback_page(reports[0]), str(gradescope.results_json(reports[0]))):
        assert str(reports[0].measured.sketch[0]) not in text  # type: ignore[union-attr]
    head, *rows = (tmp_path / "grades.csv").read_text().splitlines()
    assert head.endswith(",q2_1,q2_2,measured_accuracy")
    assert [float(row.rsplit(",", 1)[1]) > 0.98 for row in rows] == [True, True, False]


def test_a_weight_that_nothing_reaches_hides_no_copy() -> None:
    def net(unused: float) -> Any:
        weights = [np.random.default_rng(0).standard_normal((50, 60)), np.array([unused])]
        return SimpleNamespace(get_weights=lambda: weights)

    plain = sketch(net(0.0))
    assert np.array_equal(sketch(net(np.nan)), plain)
    for unused in (np.inf, 1e30, -1e300):
        assert np.linalg.norm(sketch(net(unused)) - plain) < copies.NEAR


def test_gradescope_is_told_the_share_and_ranks_the_measured_value(
    grade: Grade, models: Path
) -> None:
    report = grade(model=(models / "half.keras").read_bytes())
    told = gradescope.results_json(report)
    (row,) = [t for t in told["tests"] if "measured" in t["tags"]]
    assert row["score"] == pytest.approx(10 * measured(report).share, abs=1e-6)
    assert "status" not in row
    assert "accuracy 0." in row["output"]
    assert report.measured is not None
    assert told["leaderboard"] == [
        {
            "name": "accuracy",
            "value": round(report.measured.values["accuracy"], 4),
            "order": "desc",
        }
    ]


def test_a_prepared_hidden_set_comes_back_as_it_was(tmp_path: Path) -> None:
    hidden = Hidden({"X": np.arange(6.0).reshape(3, 2)}, {"y": np.array([1, 0, 1])})
    path = capstone.hidden_path(tmp_path, "sides")
    capstone.save_hidden(path, hidden)
    assert path.stat().st_mode & 0o077 == 0
    found = capstone.prepared(tmp_path, "sides")
    assert found is not None
    assert np.array_equal(found.inputs["X"], hidden.inputs["X"])
    assert np.array_equal(found.answers["y"], hidden.answers["y"])
    assert capstone.prepared(tmp_path, "other") is None
