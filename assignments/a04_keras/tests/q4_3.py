from otter.test_files import test_case

OK_FORMAT = False
name = "q4_3"


@test_case(points=2, hidden=False)
def test_binary(build_mlp):
    """The worked example: 4 features, 5 hidden units, yes or no, 31 parameters"""
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe
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

    label = 'build_mlp(4, [5], "binary")'
    facts = facts_of(label, build_mlp(4, [5], "binary"))
    check_head(label, facts, "binary")
    check_count(label, facts, [4, 5, 1])
    check_loss(label, facts, "binary")


@test_case(points=1.5, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q4.3 run when you hand in.")
def test_house(build_mlp):
    """The price of a house: 4 features, hidden layers of 6 and 3 units"""
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe
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

    label = 'build_mlp(4, [6, 3], "regression")'
    facts = facts_of(label, build_mlp(4, [6, 3], "regression"))
    check_head(label, facts, "regression")
    check_count(label, facts, [4, 6, 3, 1])
    check_loss(label, facts, "regression")
