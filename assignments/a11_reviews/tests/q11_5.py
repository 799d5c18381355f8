from otter.test_files import test_case

OK_FORMAT = False
name = "q11_5"


@test_case(points=2, hidden=False)
def test_form(build_reviewer):
    """Reviews of 33 words out of 54 ids: rows of ids in, one number out"""
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe
    NO_RETURN = "The function made a model and kept it to itself. What does it return?"
    UNBUILT = (
        "The weights must exist before the first training step, so the model must know how long a row "
        "is: begin with keras.Input."
    )
    INPUT = (
        "The model takes rows of ids, one whole number a word: (N, maxlen). It is a layer of the model "
        "that turns an id into a vector."
    )
    FIXED_LENGTH = (
        "The rows always have the same length in your model. It should be what maxlen says."
    )
    ONE_VERDICT = (
        "There should be one verdict per review, and your model gives one per word. Does the recurrent "
        "layer return all its states, or the last one?"
    )
    ONE_UNIT = (
        "Two units give two probabilities for one question. One sigmoid unit says how probable praise "
        "is; the rest to 1 is the other one."
    )

    def facts_of(label, model):
        """What is known of the model; a hint if it has no weights yet, or is none."""
        try:
            return describe(model, label)
        except CheckFailed as error:
            unbuilt = "no weights yet" in error.detail
            hint = UNBUILT if unbuilt else NO_RETURN if error.rung == "exists" else ""
            raise CheckFailed(error.rung, label, error.detail, hint=hint) from None

    def check_form(label, facts, maxlen):
        """Rows of ids in, one number out."""
        ids = len(facts.inputs) == 1 and len(facts.inputs[0]) == 2
        check_property(label, ids, f"should take ids (N, {maxlen}), it takes {facts.inputs}",
                       hint=INPUT)
        check_property(label, facts.inputs[0][1] in (None, maxlen),
                       f"should take rows of {maxlen} ids, it takes {facts.inputs}", hint=FIXED_LENGTH)
        out = facts.outputs[0] if len(facts.outputs) == 1 else ()
        check_property(label, out == (None, 1), f"should give (N, 1), it gives {facts.outputs}",
                       hint=ONE_VERDICT if len(out) == 3 else ONE_UNIT if len(out) == 2 else "")

    label = "build_reviewer(54, 33)"
    facts = facts_of(label, build_reviewer(54, 33))
    check_form(label, facts, 33)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q11.5 run when you hand in.")
def test_budget(build_reviewer):
    """At most 200,000 weights, also for the 10,000 ids of IMDB"""
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe
    NO_RETURN = "The function made a model and kept it to itself. What does it return?"
    UNBUILT = (
        "The weights must exist before the first training step, so the model must know how long a row "
        "is: begin with keras.Input."
    )
    INPUT = (
        "The model takes rows of ids, one whole number a word: (N, maxlen). It is a layer of the model "
        "that turns an id into a vector."
    )
    FIXED_LENGTH = (
        "The rows always have the same length in your model. It should be what maxlen says."
    )
    ONE_VERDICT = (
        "There should be one verdict per review, and your model gives one per word. Does the recurrent "
        "layer return all its states, or the last one?"
    )
    ONE_UNIT = (
        "Two units give two probabilities for one question. One sigmoid unit says how probable praise "
        "is; the rest to 1 is the other one."
    )
    TOO_LARGE = (
        "The model has more than 200,000 weights. Nearly all of them are in the table of the "
        "Embedding: how many numbers does a word really need?"
    )

    def facts_of(label, model):
        """What is known of the model; a hint if it has no weights yet, or is none."""
        try:
            return describe(model, label)
        except CheckFailed as error:
            unbuilt = "no weights yet" in error.detail
            hint = UNBUILT if unbuilt else NO_RETURN if error.rung == "exists" else ""
            raise CheckFailed(error.rung, label, error.detail, hint=hint) from None

    def check_form(label, facts, maxlen):
        """Rows of ids in, one number out."""
        ids = len(facts.inputs) == 1 and len(facts.inputs[0]) == 2
        check_property(label, ids, f"should take ids (N, {maxlen}), it takes {facts.inputs}",
                       hint=INPUT)
        check_property(label, facts.inputs[0][1] in (None, maxlen),
                       f"should take rows of {maxlen} ids, it takes {facts.inputs}", hint=FIXED_LENGTH)
        out = facts.outputs[0] if len(facts.outputs) == 1 else ()
        check_property(label, out == (None, 1), f"should give (N, 1), it gives {facts.outputs}",
                       hint=ONE_VERDICT if len(out) == 3 else ONE_UNIT if len(out) == 2 else "")

    label = "build_reviewer(10000, 200)"
    facts = facts_of(label, build_reviewer(10000, 200))
    check_form(label, facts, 200)
    check_property(label, 0 <= facts.params <= 200_000,
                   f"has {facts.params:,} weights, at most 200,000 are allowed", hint=TOO_LARGE)
