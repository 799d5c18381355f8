import numpy as np
from otter.test_files import test_case

from student_lib.checks import CheckFailed, Tolerance, check_array, check_property
from student_lib.models import describe, outputs

OK_FORMAT = False
name = "q4_3"

FLOAT32 = Tolerance(rtol=1e-4, atol=1e-5)

UNBUILT = (
    "The weights must exist before fit, and Keras cannot make the first kernel without the number "
    "of features: give the input shape."
)
NOT_COMPILED = "The model cannot be trained yet: it was never given an optimizer and a loss."
NO_RETURN = "The function made a model and kept it to itself. What does it return?"
ONE_SIGMOID = (
    "Yes or no means one sigmoid unit, the probability of yes. A softmax over one unit is always "
    "1, and two units are one too many."
)
PROBABILITY = (
    "The answer to yes or no is a probability. Which activation sends any number between 0 and 1?"
)
CLASSES = "Each class gets a unit of its own, no more and no fewer. How many classes were there?"
SHARES = (
    "Exactly one class is right, so the outputs of one row should share the total of 1. Which "
    "activation sees to that?"
)
AMOUNT = (
    "A predicted price must be able to exceed 1 and to be negative. Which activation lets every "
    "number through?"
)
ONE_AMOUNT = "Regression predicts one amount, so its head has one unit. What is the other one for?"
LOGITS = (
    "The model gives out probabilities and its loss takes them for scores: probabilities out means "
    "from_logits False."
)
SPARSE_LOSS = (
    "The labels are integers such as 2, not rows such as [0, 0, 1]. Which of the two "
    "cross-entropies for classes takes them as they are?"
)
LOSS_OF_TASK = (
    "The loss belongs to another task. Which one measures amounts, which one a yes or no, which "
    "one the share of the right class?"
)
MEAN_SQUARE = "This loss measures the distance without squaring it. The question wants the squares."
EXTRA = (
    "The parameter count is larger than the formula of A02 says for these widths: is there a layer "
    "that nobody asked for?"
)
MISSING = (
    "The parameter count is smaller than the formula of A02 says for these widths. Has every entry "
    "of hidden got its layer?"
)
NO_BIAS = "The parameter count lacks exactly the biases. Every dense layer has one per unit."
REVERSED = "The hidden layers stand in reverse order: the first width belongs next to the input."
HIDDEN_LINEAR = (
    "The hidden layers have no activation, and stacked linear layers are one linear layer. Where "
    "is the argument activation used?"
)
FIXED = (
    "The hidden layers have the same activation whatever is asked for. Where is the argument "
    "activation used?"
)
FIRST_ONLY = "Only one of the hidden layers has got the activation. All of them need it."
NO_ERROR = (
    "A task that does not exist was accepted without a word. What did you build for it, and who "
    "would notice?"
)
WRONG_ERROR = (
    "A task that does not exist raises the wrong kind of error. Say ValueError yourself, before "
    "a dict or a layer stumbles over it."
)
NO_CLASSES = (
    "Without the number of classes nobody knows how many units the head needs. Raise ValueError "
    "rather than guess."
)
TWO_ALLOWED = "Two classes are allowed for multiclass too: it then has two softmax units."
IGNORED = "The number of classes counts for multiclass only; the other two tasks have one output."


LOSSES = {
    "regression": "mean_squared_error",
    "binary": "binary_crossentropy",
    "multiclass": "sparse_categorical_crossentropy",
}
LAST = {"regression": "linear", "binary": "sigmoid", "multiclass": "softmax"}


def count(sizes):
    """Weights and biases of a dense net, as in A02."""
    return sum((a + 1) * b for a, b in zip(sizes[:-1], sizes[1:], strict=True))


def facts_of(label, model):
    """What is known of the model; a hint if it has no weights yet, or is none."""
    try:
        return describe(model, label)
    except CheckFailed as error:
        unbuilt = "no weights yet" in error.detail
        hint = UNBUILT if unbuilt else NO_RETURN if error.rung == "exists" else ""
        raise CheckFailed(error.rung, label, error.detail, hint=hint) from None


def check_head(label, facts, task, n_classes=None):
    """Number of outputs and last activation."""
    n_out = n_classes if task == "multiclass" else 1
    got, last = facts.outputs[0][-1] if facts.outputs else None, facts.last_activation
    counted = task != "multiclass" and n_classes is not None and got == n_classes
    few = {"regression": ONE_AMOUNT, "binary": ONE_SIGMOID, "multiclass": CLASSES}[task]
    two = task == "multiclass" and n_classes == 2 and got == 1 and last == "sigmoid"
    hint = IGNORED if counted else TWO_ALLOWED if two else few
    check_property(label, facts.outputs == ((None, n_out),),
                   f"should give an output of shape (N, {n_out}), it gives {facts.outputs}",
                   hint=hint)
    wrong = {"regression": AMOUNT, "multiclass": SHARES,
             "binary": ONE_SIGMOID if last == "softmax" else PROBABILITY}[task]
    check_property(label, last == LAST[task],
                   f"the last activation should be {LAST[task]}, it is {last}", hint=wrong)


def check_loss(label, facts, task):
    """Compiled, and with the loss of the task."""
    check_property(label, facts.compiled and facts.loss != "",
                   "should be compiled, with an optimizer and a loss", hint=NOT_COMPILED)
    one_hot = task == "multiclass" and facts.loss == "categorical_crossentropy"
    absolute = task == "regression" and facts.loss not in LOSSES.values()
    check_property(label, facts.loss == LOSSES[task],
                   f"the loss should be {LOSSES[task]}, it is {facts.loss}",
                   hint=SPARSE_LOSS if one_hot else MEAN_SQUARE if absolute else LOSS_OF_TASK)
    check_property(label, not facts.from_logits,
                   "its loss expects scores (from_logits=True), and it gives out probabilities",
                   hint=LOGITS)


def check_count(label, facts, sizes):
    """The number of parameters, by the formula of A02."""
    expected, biases = count(sizes), sum(sizes[1:])
    hidden = sizes[1:-1]
    turned = [sizes[0], *hidden[::-1], sizes[-1]]
    hint = EXTRA if facts.params > expected else MISSING
    if facts.params == expected - biases:
        hint = NO_BIAS
    elif facts.params == count(turned):
        hint = REVERSED
    check_property(label, facts.params == expected,
                   f"should have {expected} parameters ({sizes} with biases), it has "
                   f"{facts.params}", hint=hint)
    check_property(label, facts.inputs == ((None, sizes[0]),),
                   f"should take rows of {sizes[0]} features, it takes {facts.inputs}")


def forward(X, arrays, activations):
    """The net in numpy; arrays are kernel, bias, kernel, bias, …"""
    functions = {
        "relu": lambda z: np.maximum(z, 0),
        "tanh": np.tanh,
        "linear": lambda z: z,
        "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    }
    for W, b, kind in zip(arrays[::2], arrays[1::2], activations, strict=True):
        X = functions[kind](X @ W + b)
    return X


def check_activation(label, model, sizes, activation, rng):
    """The hidden layers really go through the activation: compared with numpy."""
    arrays = [rng.normal(0, 0.8, size=(a, b)) if k == 0 else rng.normal(0, 0.5, size=b)
              for a, b in zip(sizes[:-1], sizes[1:], strict=True) for k in (0, 1)]
    model.set_weights(arrays)
    X = rng.normal(size=(12, sizes[0])) * 1.5
    got, n_hidden = outputs(model, X), len(sizes) - 2
    others = [kind for kind in ("relu", "tanh", "sigmoid") if kind != activation]
    misses = [(HIDDEN_LINEAR, ["linear"] * n_hidden)]
    misses += [(FIXED, [kind] * n_hidden) for kind in others]
    misses += [(FIRST_ONLY, ["linear"] * k + [activation] + ["linear"] * (n_hidden - k - 1))
               for k in range(n_hidden)]
    hint = ""
    for said, kinds in misses:
        value = forward(X, arrays, [*kinds, "linear"])
        if not hint and got.shape == value.shape and np.allclose(got, value, 1e-4, 1e-5):
            hint = said
    check_array(label, got, forward(X, arrays, [activation] * n_hidden + ["linear"]),
                tolerance=FLOAT32, near_misses=[(hint, got)] if hint else ())


def check_refused(label, hint, build_mlp, *args):
    """ValueError and nothing else."""
    try:
        build_mlp(*args)
    except (NotImplementedError, ValueError) as error:
        if isinstance(error, NotImplementedError):
            raise
        return
    except Exception as error:
        kind = getattr(error, "error", type(error).__name__)
        check_property(label, False, f"raised {kind} in place of ValueError", hint=WRONG_ERROR)
    check_property(label, False, "should raise ValueError, it gave back something", hint=hint)


@test_case(points=2)
def test_binary(build_mlp):
    """The worked example: 4 features, 5 hidden units, yes or no, 31 parameters"""
    label = 'build_mlp(4, [5], "binary")'
    facts = facts_of(label, build_mlp(4, [5], "binary"))
    check_head(label, facts, "binary")
    check_count(label, facts, [4, 5, 1])
    check_loss(label, facts, "binary")


@test_case(points=1.5)
def test_house(build_mlp):
    """The price of a house: 4 features, hidden layers of 6 and 3 units"""
    label = 'build_mlp(4, [6, 3], "regression")'
    facts = facts_of(label, build_mlp(4, [6, 3], "regression"))
    check_head(label, facts, "regression")
    check_count(label, facts, [4, 6, 3, 1])
    check_loss(label, facts, "regression")


@test_case(points=2, hidden=True)
def test_multiclass(build_mlp):
    """One of several classes"""
    label = 'build_mlp(n_inputs, hidden, "multiclass", n_classes)'
    for n_inputs, hidden, n_classes in [(6, [4], 3), (3, [], 5)]:
        facts = facts_of(label, build_mlp(n_inputs, hidden, "multiclass", n_classes))
        check_head(label, facts, "multiclass", n_classes)
        check_count(label, facts, [n_inputs, *hidden, n_classes])
        check_loss(label, facts, "multiclass")


@test_case(points=1, hidden=True)
def test_regression(build_mlp):
    """An amount"""
    label = 'build_mlp(n_inputs, hidden, "regression")'
    facts = facts_of(label, build_mlp(7, [3, 5], "regression"))
    check_head(label, facts, "regression")
    check_loss(label, facts, "regression")


@test_case(points=2, hidden=True)
def test_widths(build_mlp):
    """No hidden layer, one, three: the parameters are those of the formula"""
    for n_inputs, hidden in [(5, []), (3, [7, 2, 5]), (1, [3])]:
        label = "build_mlp(n_inputs, hidden, task)"
        facts = facts_of(label, build_mlp(n_inputs, hidden, "binary"))
        check_head(label, facts, "binary")
        check_count(label, facts, [n_inputs, *hidden, 1])


@test_case(points=1.5, hidden=True)
def test_relu(build_mlp, rng):
    """Without another word the hidden layers are relu"""
    label = "the output of build_mlp(n_inputs, hidden, task)"
    model = build_mlp(5, [6, 4], "regression")
    check_head(label, facts_of(label, model), "regression")
    check_count(label, facts_of(label, model), [5, 6, 4, 1])
    check_activation(label, model, [5, 6, 4, 1], "relu", rng)


@test_case(points=1.5, hidden=True)
def test_activation(build_mlp, rng):
    """Another activation reaches all hidden layers"""
    for activation in ("tanh", "sigmoid"):
        label = "the output of build_mlp(n_inputs, hidden, task, activation=…)"
        model = build_mlp(4, [3, 5], "regression", activation=activation)
        check_head(label, facts_of(label, model), "regression")
        check_count(label, facts_of(label, model), [4, 3, 5, 1])
        check_activation(label, model, [4, 3, 5, 1], activation, rng)


@test_case(points=0.5, hidden=True)
def test_two_classes(build_mlp):
    """Multiclass with the smallest number of classes"""
    label = 'build_mlp(n_inputs, hidden, "multiclass", n_classes)'
    facts = facts_of(label, build_mlp(4, [3], "multiclass", 2))
    check_head(label, facts, "multiclass", 2)
    check_loss(label, facts, "multiclass")


@test_case(points=1, hidden=True)
def test_classes_ignored(build_mlp):
    """The number of classes counts for multiclass only"""
    for task, n_classes in [("binary", 4), ("regression", 3)]:
        label = f'build_mlp(n_inputs, hidden, "{task}", n_classes)'
        facts = facts_of(label, build_mlp(6, [2], task, n_classes=n_classes))
        check_head(label, facts, task, n_classes)
        check_loss(label, facts, task)


@test_case(points=0.5, hidden=True)
def test_unknown_task(build_mlp):
    """A name that is no task is refused"""
    for task in ("ranking", "clustering"):
        check_refused("build_mlp(n_inputs, hidden, task)", NO_ERROR, build_mlp, 4, [3], task)


@test_case(points=0.5, hidden=True)
def test_no_classes(build_mlp):
    """Multiclass without the number of classes is refused"""
    check_refused('build_mlp(n_inputs, hidden, "multiclass")', NO_CLASSES, build_mlp, 4, [3],
                  "multiclass")
