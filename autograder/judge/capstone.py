"""A trained model, measured.  Trusted side; the labels are here and never leave.

    weights   model.keras as handed in ─► checked from the outside ─► a box of its own
    retrain   the notebook's box trains, with labels renamed where that can be ─► its model file
              ─► the same check ─► a box of its own

The box of its own holds Keras, ``student_lib.models`` and the file, and no code of the student:
what answers there can only be the net.  Inputs go in, predictions come out, and the comparison is
made here.  What the notebook's box says about its ``build_*`` is compared with the file and used
for nothing else.  Every fault of the file is a sentence and 0 points for the measured part only.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from autograder.box.host import Box, Zygote
from autograder.errors import AuthorError
from autograder.judge.kerasfile import ModelFile, same_version
from autograder.judge.names import Conversation, StudentObject
from autograder.judge.runner import CaseEnded, StudentRaised
from autograder.limits import limit, limit_bytes
from autograder.model import CapstoneRule, Measured, Outcome, Question, Threshold
from autograder.wire.channel import Closed, Kind, Late
from autograder.wire.codec import WireError
from student_lib.capstones import Capstone, Hidden
from student_lib.checks import CheckFailed
from student_lib.models import ModelFacts, describe

#: Hidden draws of a submission; the mean of what is measured on them counts.
DRAWS = 2
#: Nets with fresh weights that are tried before the control "untrained" counts as broken.
FRESH = 3


class NotMeasured(Exception):
    """Why nothing was measured: an outcome and a sentence for the student."""

    def __init__(self, outcome: Outcome, message: str, staff_message: str = ""):
        self.outcome, self.message = outcome, message
        self.staff_message = staff_message or message
        super().__init__(message)


@dataclass(frozen=True)
class Trained:
    """What the retrain way has made in the notebook's box: two model files, and the renaming."""

    before: bytes
    after: bytes
    draws: list[Hidden]


def load_task(rule: CapstoneRule, folder: Path) -> Capstone:
    """The capstone of a rule: of the folder's ``capstone.py`` if there is one, else of the library.

    Raises:
        AuthorError: if there is none of that name.
    """
    from student_lib.capstones import capstone, known

    own = folder / "capstone.py"
    if own.is_file():
        space: dict[str, Any] = {"__name__": "capstone"}
        try:
            exec(compile(own.read_text("utf-8"), str(own), "exec"), space)  # noqa: S102 - author's
            found = {c.name: c for c in space["CAPSTONES"]}
        except Exception as error:
            raise AuthorError(
                own,
                None,
                f"running it raised {type(error).__name__}: {error}",
                "It must define CAPSTONES, a tuple of student_lib.capstones.Capstone.",
            ) from error
        if rule.data in found:
            return found[rule.data]
    if rule.data not in known():
        raise AuthorError(
            folder / "assignment.toml",
            None,
            f"the capstone's data = {rule.data!r} is not known",
            f"Use one of {', '.join(known())}, or define it in capstone.py.",
        )
    return capstone(rule.data)


def hidden_path(folder: Path, data: str) -> Path:
    """Where ``autograder data prepare`` puts the hidden set of an assignment."""
    return folder / "hidden" / f"{data}.npz"


def prepared(folder: Path, data: str) -> Hidden | None:
    """The hidden set that staff have prepared, if they have.

    Raises:
        AuthorError: if it cannot be read.
    """
    path = hidden_path(folder, data)
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as found:
            parts: dict[str, dict[str, np.ndarray]] = {"inputs": {}, "answers": {}}
            for key in found.files:
                kind, _, name = key.partition("/")
                parts[kind][name] = found[key]
        return Hidden(parts["inputs"], parts["answers"])
    except (OSError, ValueError, KeyError) as error:
        raise AuthorError(
            path,
            None,
            f"not a prepared hidden set: {error}",
            "Make it anew: autograder data prepare.",
        ) from error


def save_hidden(path: Path, hidden: Hidden) -> None:
    """Write a hidden set; ``prepared`` reads it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    arrays = {f"inputs/{k}": v for k, v in hidden.inputs.items()}
    arrays |= {f"answers/{k}": v for k, v in hidden.answers.items()}
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]
    path.chmod(0o600)


# ---------------------------------------------------------------- points


def credit(rule: CapstoneRule, values: Mapping[str, float]) -> tuple[float, list[str]]:
    """The share of the points that measured values earn, and a sentence for each threshold.

    1 from the full mark on, 0.5 at the half mark, a straight line between, 0 below it; several
    thresholds: the smallest share counts.  A control that does not hold makes it 0.
    """
    share, said = 1.0, []
    for t in rule.thresholds:
        if t.measure not in values:
            continue
        value = values[t.measure]
        if t.full is not None and t.half is not None:
            more = t.full > t.half
            reached = value >= t.full if more else value <= t.full
            halfway = value >= t.half if more else value <= t.half
            part = 1.0 if reached else 0.0
            if halfway and not reached:
                part = 0.5 + 0.5 * (value - t.half) / (t.full - t.half)
            share = min(share, part)
            sign = "at least" if more else "at most"
            said.append(
                f"{words(t.measure)} {number(value)}: full marks from {number(t.full)} "
                f"({sign}), half of them at {number(t.half)}."
            )
        if not _holds(t, value):
            share = 0.0
            side, mark = ("above", t.at_most) if t.at_most is not None else ("below", t.at_least)
            said.append(
                f"{_CONTROLS.get(t.measure, words(t.measure))} {number(value)}, {side} "
                f"the {number(mark or 0.0)} of the control: nothing is earned."
            )
    return round(share, 4), said


_CONTROLS = {
    "untrained": "The same net with fresh random weights reaches",
    "shuffled": "With the pictures of other rows the net still reaches",
    "order_blind": "With the words of every row in random order the net still reaches",
}


def words(measure: str) -> str:
    """A measured value's name for a sentence: "held_out" is "held out"."""
    return measure.replace("_", " ")


def number(value: float) -> str:
    """A measured value for a sentence."""
    return f"{value:.3f}"


# ---------------------------------------------------------------- from the notebook's box


def notebook_plan(talk: Conversation, rule: CapstoneRule, task: Capstone) -> dict[str, Any]:
    """The plan of the net that the notebook builds.

    Args:
        talk: with a child of the notebook's box.

    Raises:
        NotMeasured: if it builds none.
    """
    name = rule.build or rule.train
    try:
        if rule.build:
            model = _call(talk, rule.build, list(task.build_args))
        else:
            # no function builds the net alone, so it is trained on a handful of rows
            arrays = task.training(np.random.default_rng(0))
            model = _call(talk, rule.train, [*(a[:16] for a in arrays), 0])
        return _plan(talk, model, name)
    except (NotImplementedError, StudentRaised) as error:
        raise _raised(name, error) from None
    except CaseEnded as ended:
        raise _ended(name, ended) from None


def train_anew(
    talk: Conversation, rule: CapstoneRule, task: Capstone, rng: np.random.Generator
) -> Trained:
    """Build and train in the notebook's box on data drawn afresh.

    Raises:
        NotMeasured: if that gives no model.
    """
    arrays = task.training(rng)
    hidden = task.draw(rng)
    if task.relabel is not None:
        arrays, hidden = task.relabel(rng, arrays, hidden)
    seed = int(rng.integers(2**31))
    name = rule.build or rule.train
    try:
        before = b""
        if rule.build:
            model = _call(talk, rule.build, list(task.build_args))
            before = _bytes(talk, model, rule.build)
            name = rule.train
            returned = _call(talk, rule.train, [model, *arrays, seed], may_be_none=True)
            model = returned if isinstance(returned, StudentObject) else model
        else:
            model = _call(talk, rule.train, [*arrays, seed])
        return Trained(before, _bytes(talk, model, name), [hidden])
    except (NotImplementedError, StudentRaised) as error:
        raise _raised(name, error) from None
    except CaseEnded as ended:
        raise _ended(name, ended) from None


def _call(talk: Conversation, name: str, args: list[Any], *, may_be_none: bool = False) -> Any:
    value = talk.ask(Kind.CALL, {"name": name, "args": args, "kwargs": {}, "observe": False})
    if value is None and may_be_none:
        return None
    if not isinstance(value, StudentObject):
        raise NotMeasured(Outcome.WRONG, f"Your {name} does not return a Keras model.")
    return value


def _plan(talk: Conversation, model: StudentObject, name: str) -> dict[str, Any]:
    said = talk.tool("plan", (model,))
    if isinstance(said, bytes) and len(said) > limit_bytes("model_config_kb"):
        raise NotMeasured(
            Outcome.WRONG,
            f"The plan of the net of your {name} is larger than {limit('model_config_kb'):g} KB; a "
            "net within the limits of this assignment needs far less.",
        )
    try:
        found = json.loads(said) if isinstance(said, bytes) else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise NotMeasured(Outcome.WRONG, f"Your {name} does not return a Keras model.")
    return found


def _bytes(talk: Conversation, model: StudentObject, name: str) -> bytes:
    said = talk.tool("export", (model,))
    if not isinstance(said, bytes):
        raise NotMeasured(Outcome.WRONG, f"The model of your {name} could not be saved.")
    return said


def _raised(name: str, error: Exception) -> NotMeasured:
    if isinstance(error, NotImplementedError):
        return NotMeasured(Outcome.NOT_WRITTEN, f"{name} is not written yet.")
    kind, text = getattr(error, "error", type(error).__name__), getattr(error, "text", "")
    return NotMeasured(Outcome.RAISED, f"Your {name} raised {kind}: {text}".rstrip(": "))


def _ended(name: str, ended: CaseEnded) -> NotMeasured:
    said = ended.message or f"{name} did not come to its end."
    return NotMeasured(ended.outcome, said, ended.staff_message)


# ---------------------------------------------------------------- in a box of its own


class ModelBox:
    """A box with a model file in it and nothing of the student's beside.

    Args:
        zygote: of the assignment.
        files: name -> model file, checked from the outside already.
        question: for the sentences.
    """

    def __init__(self, zygote: Zygote, files: Mapping[str, bytes], question: Question):
        self.box: Box = zygote.open()
        self.seconds = 0.0
        try:
            deadline = time.monotonic() + limit("notebook_seconds")
            self.box.run([], dict(files), [], deadline)
            seconds = limit("predict_seconds")
            self._child = self.box.case(seconds, int(limit("predict_mb")))
            self._child.start()
            self.talk = Conversation(
                self._child.channel,
                time.monotonic() + limit("wall_factor") * seconds,
                question,
                {},
            )
        except BaseException:
            self.box.close()
            raise
        self._finished = False

    def finish(self) -> int:
        """End the child; the signal that ended it before, or 0."""
        if not self._finished and not self.box.dead:
            self._child.finish()
        self._finished = True
        return self._child.signal

    def close(self) -> None:
        """End the box; ``seconds`` holds its CPU time then."""
        self.finish()
        self.box.close()
        self.seconds = self.box.seconds

    def __enter__(self) -> ModelBox:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def measure(
    zygote: Zygote,
    rule: CapstoneRule,
    task: Capstone,
    question: Question,
    file: ModelFile,
    draws: list[Hidden],
    before: ModelFile | None = None,
) -> tuple[Measured, ModelFacts, str]:
    """What a model file is worth on hidden draws.

    Args:
        file: checked from the outside.
        draws: what it is asked; means over them count.
        before: the same net before training, where it was trained here.

    Returns:
        what was measured, the facts of the model, and what must be told (a layer that training
        left alone, or "").

    Raises:
        NotMeasured: for every fault of the file.
    """
    files = {rule.file: file.data} | ({"before.keras": before.data} if before else {})
    try:
        with ModelBox(zygote, files, question) as opened:
            try:
                measured, facts, told = _measure(opened.talk, rule, task, file, draws, bool(before))
            except (CaseEnded, StudentRaised, NotImplementedError, Closed, Late) as error:
                raise _in_box(rule, error, opened.box, opened.finish()) from None
    except (Closed, Late, WireError):
        raise NotMeasured(Outcome.BOX_EXIT, f"The process that opened {rule.file} ended.") from None
    return replace(measured, seconds=round(opened.seconds, 3)), facts, told


def _measure(
    talk: Conversation,
    rule: CapstoneRule,
    task: Capstone,
    file: ModelFile,
    draws: list[Hidden],
    trained_here: bool,
) -> tuple[Measured, ModelFacts, str]:
    model = _opened(talk, rule, file, rule.file)
    try:
        facts = describe(model, rule.file)
    except CheckFailed as failed:
        raise NotMeasured(Outcome.WRONG, f"{rule.file}: {failed.detail}.") from None
    if facts.params > rule.max_parameters:
        raise NotMeasured(
            Outcome.WRONG,
            f"{rule.file} has {facts.params:,} parameters; at most {rule.max_parameters:,} are "
            "allowed.",
        )
    values = _mean([task.score(_predictor(talk, model, rule, task), d) for d in draws])
    first = next(iter(values))
    told = ""
    control = next((t for t in rule.thresholds if t.measure == "untrained"), None)
    if trained_here:
        before = _opened(talk, rule, file, "before.keras")
        left = talk.tool("unmoved", (before, model))
        if isinstance(left, list) and left:
            told = f"Training has moved no weight of: {', '.join(map(str, left[:5]))[:200]}."
        if control is not None:
            on_before = task.score(_predictor(talk, before, rule, task), draws[0])
            values["untrained"] = float(on_before[first])
    elif control is not None:
        for seed in range(FRESH):
            fresh = talk.tool("fresh", (model, seed))
            on_fresh = task.score(_predictor(talk, fresh, rule, task), draws[0])
            values["untrained"] = float(on_fresh[first])
            if _holds(control, values["untrained"]):
                break  # one may be lucky; a net that knows without training always is
    seen = talk.tool("sketch", (model,))
    sketch: tuple[float, ...] = ()
    if isinstance(seen, np.ndarray) and seen.dtype == np.float64 and seen.ndim == 1:
        sketch = tuple(round(float(x), 6) for x in seen[:64] if math.isfinite(x))
    return (
        Measured(
            data=task.name,
            way=rule.way,
            first=first,
            values={k: round(float(v), 6) for k, v in values.items()},
            units=dict(task.units),
            parameters=facts.params,
            sketch=sketch,
            file_sha256=hashlib.sha256(file.data).hexdigest(),
        ),
        facts,
        told,
    )


def _holds(control: Threshold, value: float) -> bool:
    return (control.at_most is None or value <= control.at_most) and (
        control.at_least is None or value >= control.at_least
    )


def _opened(talk: Conversation, rule: CapstoneRule, file: ModelFile, name: str) -> StudentObject:
    try:
        model = talk.tool("open", (name,))
    except StudentRaised as error:
        if _OUT_OF_MEMORY in error.text:
            raise _too_hungry(rule) from None
        raise NotMeasured(
            Outcome.WRONG,
            f"Keras cannot open {rule.file}{_versions(file)}: {error.error}: {error.text[:160]}",
        ) from None
    if not isinstance(model, StudentObject):
        raise NotMeasured(Outcome.WRONG, f"{rule.file} holds no model.")
    return model


def _versions(file: ModelFile) -> str:
    if same_version(file):
        return ""
    here = importlib.metadata.version("keras")
    return (
        f" (it was saved by Keras {file.keras_version}, here is {here}; save it with "
        f"a version near {here})"
    )


def _predictor(
    talk: Conversation, model: StudentObject, rule: CapstoneRule, task: Capstone
) -> Callable[..., np.ndarray]:
    """``predict`` of a model in the box; what comes back is checked before anything is compared."""

    def predict(*inputs: np.ndarray) -> np.ndarray:
        rows = len(inputs[0])
        try:
            said = talk.tool("outputs", (model, *inputs))
        except StudentRaised as error:
            if _OUT_OF_MEMORY in error.text:
                raise _too_hungry(rule) from None
            shapes = " and ".join(str((None, *x.shape[1:])) for x in inputs)
            raise NotMeasured(
                Outcome.WRONG,
                f"The model of {rule.file} cannot be given inputs of shape {shapes}: "
                f"{error.error}: {error.text[:160]}",
            ) from None
        wanted = (rows, *task.output_shape)
        if not isinstance(said, np.ndarray) or said.dtype.kind != "f" or said.shape != wanted:
            got = (None, *said.shape[1:]) if isinstance(said, np.ndarray) else type(said).__name__
            raise NotMeasured(
                Outcome.WRONG,
                f"The model of {rule.file} gives {got} where (None, "
                f"{', '.join(map(str, task.output_shape))}) is expected.",
            )
        answer = said.astype(np.float64)
        if not np.isfinite(answer).all():
            raise NotMeasured(
                Outcome.WRONG,
                f"The model of {rule.file} gives nan or inf: its training has gone off. A smaller "
                "learning rate, or scaled inputs, may help.",
            )
        _check_kind(answer, rule, task)
        return answer

    return predict


def _check_kind(answer: np.ndarray, rule: CapstoneRule, task: Capstone) -> None:
    if task.output == "value" or not answer.size:
        return
    if answer.min() < -1e-3 or answer.max() > 1 + 1e-3:
        raise NotMeasured(
            Outcome.WRONG,
            f"The model of {rule.file} gives {answer.min():.3g} to {answer.max():.3g} where "
            "probabilities from 0 to 1 are expected. Which activation does its last layer have?",
        )
    if task.output == "probabilities":
        sums = answer.sum(axis=-1)
        if np.abs(sums - 1).max() > 1e-3:
            worst = sums.flat[int(np.abs(sums - 1).argmax())]
            raise NotMeasured(
                Outcome.WRONG,
                f"The probabilities that the model of {rule.file} gives must sum to 1; a row sums "
                f"to {worst:.4g}. Is its last activation a softmax?",
            )


def _mean(rows: list[dict[str, float]]) -> dict[str, float]:
    return {key: float(np.mean([row[key] for row in rows])) for key in rows[0]}


#: TensorFlow's words, in an exception that is no MemoryError.
_OUT_OF_MEMORY = "OOM when allocating"


def _too_hungry(rule: CapstoneRule) -> NotMeasured:
    return NotMeasured(
        Outcome.MEMORY, f"{rule.file} needs more memory than {limit('predict_mb'):g} MB."
    )


def _in_box(rule: CapstoneRule, error: BaseException, box: Box, signal: int) -> NotMeasured:
    """A fault that ended the work in the model's box, with the signal that did, or 0."""
    if box.killed is Outcome.MEMORY or (
        isinstance(error, CaseEnded) and error.outcome is Outcome.MEMORY
    ):
        return _too_hungry(rule)
    if (
        signal == 24
        or box.killed is Outcome.TIMEOUT
        or (isinstance(error, CaseEnded) and error.outcome is Outcome.TIMEOUT)
    ):
        return NotMeasured(
            Outcome.TIMEOUT,
            f"{rule.file} could not be asked everything within {limit('predict_seconds'):g} s.",
        )
    if isinstance(error, CaseEnded) and error.outcome is Outcome.OUTPUT:
        return NotMeasured(Outcome.OUTPUT, error.message, error.staff_message)
    if isinstance(error, StudentRaised):
        return NotMeasured(Outcome.WRONG, f"{rule.file}: {error.error}: {error.text[:160]}")
    said = f"The process that opened {rule.file} ended."
    if signal == 6:  # what TensorFlow does where it gets no memory and cannot say so
        said += f" Does the net need more memory than {limit('predict_mb'):g} MB?"
    return NotMeasured(Outcome.BOX_EXIT, said)
