from otter.test_files import test_case

OK_FORMAT = False
name = "q12_6"


@test_case(points=2, hidden=False)
def test_shapes(build_predictor):
    """Windows of 50 readings go in, one prediction for each comes out"""
    from student_lib.checks import check_property
    from student_lib.models import describe
    ONE_STEP = (
        "Your net takes a window as one step that brings T numbers. Then the recurrent layer has "
        "nothing to repeat: a window is T steps with one number each."
    )
    SEQUENCES = (
        "Your net gives one prediction for every step of the window. One per window is asked for: what "
        "should the last recurrent layer hand on?"
    )
    MANY = "Your net gives several numbers for each window, but only the next reading is asked for."

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


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 4 hidden cases of Q12.6 run when you hand in.")
def test_compiled(build_predictor):
    """Compiled, with a loss for numbers"""
    from student_lib.checks import check_property
    from student_lib.models import describe
    NUMBERS = ("mean_squared_error", "mse", "mean_absolute_error", "mae", "huber", "huber_loss",
               "log_cosh", "logcosh", "mean_squared_logarithmic_error",
               "mean_absolute_percentage_error")
    CLASSES = ("crossentropy", "hinge", "poisson", "kl_divergence", "cosine")
    UNCOMPILED = "The net is not compiled: it knows no loss and no optimizer, so fit cannot train it."
    CLASS_LOSS = "Your loss is one for classes. A reading is a number: this is regression."

    label = "build_predictor(50)"
    facts = describe(build_predictor(50), label)
    check_property(label, facts.compiled, "the net is not compiled", hint=UNCOMPILED)
    loss = facts.loss.lower()
    classes = any(word in loss for word in CLASSES) and loss not in NUMBERS
    check_property(label, not classes, f"expected a loss for numbers, got {facts.loss!r}",
                   hint=CLASS_LOSS)
