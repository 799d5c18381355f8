import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_property
from student_lib.models import describe, outputs

OK_FORMAT = False
name = "q12_6"

#: Bidirectional can hold nothing else.
RECURRENT = ("SimpleRNN", "LSTM", "GRU", "RNN", "ConvLSTM1D", "Bidirectional")
#: Activations without an upper limit (or none at all).
UNBOUNDED = ("relu", "leaky_relu", "elu", "selu", "gelu", "softplus", "silu", "swish", "linear",
             "exponential", "mish", "celu")
NUMBERS = ("mean_squared_error", "mse", "mean_absolute_error", "mae", "huber", "huber_loss",
           "log_cosh", "logcosh", "mean_squared_logarithmic_error",
           "mean_absolute_percentage_error")
CLASSES = ("crossentropy", "hinge", "poisson", "kl_divergence", "cosine")

ONE_STEP = (
    "Your net takes a window as one step that brings T numbers. Then the recurrent layer has "
    "nothing to repeat: a window is T steps with one number each."
)
FIXED = "Your net takes windows of one length only, whatever T is. T is an argument: use it."
SEQUENCES = (
    "Your net gives one prediction for every step of the window. One per window is asked for: what "
    "should the last recurrent layer hand on?"
)
MANY = "Your net gives several numbers for each window, but only the next reading is asked for."
NO_RECURRENT = (
    "There is no recurrent layer in your net. It may well predict, but this question asks for a "
    "net that reads a window step by step."
)
SQUASHED = (
    "Your net ends in a layer that squashes: its outputs stay within -1 and 1, and a third of the "
    "scaled readings lies beyond."
)
SIGMOID = (
    "A sigmoid at the end only says numbers from 0 to 1, and half of the readings lie below 0."
)
RELU_HEAD = "relu at the end never says a negative number, and half of the readings lie below 0."
SOFTMAX = (
    "A softmax over one number always says 1, whatever the window. This is no choice among classes."
)
EXPLODES = (
    "An activation without an upper limit inside the loop: over the steps of a window the state "
    "may grow without end. Keep the tanh of the recurrent layer."
)
UNCOMPILED = "The net is not compiled: it knows no loss and no optimizer, so fit cannot train it."
CLASS_LOSS = "Your loss is one for classes. A reading is a number: this is regression."
TOO_LARGE = (
    "Your net has more than 50,000 parameters. How many units does one sensor need? A recurrent "
    "layer's parameters grow with the square of them."
)


@test_case(points=2)
def test_shapes(build_predictor):
    """Windows of 50 readings go in, one prediction for each comes out"""
    label = "build_predictor(50)"
    facts = describe(build_predictor(50), label)
    taken, given = facts.inputs, facts.outputs
    one_step = len(taken) == 1 and taken[0][1:] == (1, 50)
    check_property(label, not one_step, f"expected inputs (None, 50, 1), got {taken}",
                   hint=ONE_STEP)
    fits = (len(taken) == 1 and len(taken[0]) == 3 and taken[0][0] is None
            and taken[0][1] in (50, None) and taken[0][2] == 1)
    check_property(label, fits, f"expected inputs (None, 50, 1), got {taken}")
    check_property(label, len(given) == 1, f"expected one output, got {len(given)}")
    check_property(label, len(given[0]) != 3, f"expected output (None, 1), got {given[0]}",
                   hint=SEQUENCES)
    check_property(label, given[0] == (None, 1), f"expected output (None, 1), got {given[0]}",
                   hint=MANY)


@test_case(points=1)
def test_compiled(build_predictor):
    """Compiled, with a loss for numbers"""
    label = "build_predictor(50)"
    facts = describe(build_predictor(50), label)
    check_property(label, facts.compiled, "the net is not compiled", hint=UNCOMPILED)
    loss = facts.loss.lower()
    classes = any(word in loss for word in CLASSES) and loss not in NUMBERS
    check_property(label, not classes, f"expected a loss for numbers, got {facts.loss!r}",
                   hint=CLASS_LOSS)


@test_case(points=2, hidden=True)
def test_recurrent(build_predictor):
    """A recurrent layer with a bounded activation, within the limit of parameters"""
    label = "build_predictor(T)"
    facts = describe(build_predictor(30), label)
    loops = facts.having(*RECURRENT)
    check_property(label, bool(loops), f"layers: {facts.kinds()}", hint=NO_RECURRENT)
    open_ended = [layer.kind for layer in loops if layer.activation in UNBOUNDED]
    check_property(label, not open_ended, f"without a limit: {open_ended}", hint=EXPLODES)
    check_property(label, facts.params <= 50_000, f"{facts.params} parameters", hint=TOO_LARGE)


@test_case(points=2, hidden=True)
def test_head(build_predictor):
    """The head can say any number"""
    label = "build_predictor(T)"
    last = describe(build_predictor(40), label).last_activation
    for kinds, hint in [(("sigmoid", "hard_sigmoid"), SIGMOID),
                        (("softmax", "log_softmax"), SOFTMAX),
                        (("relu", "relu6", "softplus", "exponential"), RELU_HEAD)]:
        check_property(label, last not in kinds, f"the last activation is {last}", hint=hint)
    check_property(label, last in ("linear", "leaky_relu", "leakyrelu", "prelu"),
                   f"the last activation is {last}", hint=SQUASHED)


@test_case(points=1, hidden=True)
def test_other_length(build_predictor):
    """Windows of another length"""
    label = "build_predictor(T)"
    taken = describe(build_predictor(23), label).inputs
    check_property(label, taken[0][1:] != (1, 23), f"inputs {taken}", hint=ONE_STEP)
    check_property(label, len(taken[0]) == 3 and taken[0][1] in (23, None), f"inputs {taken}",
                   hint=FIXED)


@test_case(points=1, hidden=True)
def test_predicts(build_predictor, rng):
    """Windows of its length go through it, and different windows get different predictions"""
    label = "build_predictor(T)"
    model = build_predictor(17)
    facts = describe(model, label)
    check_property(label, facts.inputs[0][1:] != (1, 17), f"inputs {facts.inputs}", hint=ONE_STEP)
    check_property(label, facts.inputs[0][1] in (17, None), f"inputs {facts.inputs}", hint=FIXED)
    said = outputs(model, rng.normal(size=(6, 17, 1)))
    check_property(label, said.ndim < 3, f"six windows gave shape {said.shape}", hint=SEQUENCES)
    check_property(label, said.shape == (6, 1), f"six windows gave shape {said.shape}", hint=MANY)
    check_property(label, bool(np.isfinite(said).all()), "nan or inf for windows around 0")
    if facts.last_activation in ("relu", "softmax"):
        return  # the case about the head has the words for it
    check_property(label, float(np.ptp(said)) > 1e-6, "six windows, six equal predictions")
