from otter.test_files import test_case

OK_FORMAT = False
name = "q4_6"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 1 hidden case of Q4.6 runs when you hand in.")
def test_model(train_circle):
    """24 points of two rings: one sigmoid unit, at most 8 hidden units, and trained"""
    import numpy as np
    from student_lib.checks import CheckFailed, check_array, check_property
    from student_lib.data.rings import two_rings
    from student_lib.models import describe, outputs
    NO_RETURN = "train_circle makes the model itself, so nobody has it unless you return it."
    HISTORY = "What fit gives back is the record of the training, not the model."
    ONE_UNIT = (
        "The answer is one number, the probability of the outer ring, so the head is one sigmoid unit. "
        "The other probability is what is left to 1."
    )
    PROBABILITY = (
        "The output is to be a probability, and yours can be any number. Which activation does the "
        "head need?"
    )
    TOO_MANY = "At most 8 hidden units, counted over all hidden layers. Which fence needs fewest lines?"
    UNTRAINED = (
        "Every bias is still 0, as it was before the first step: the model was built but never "
        "trained. Where is fit called?"
    )

    def trained(train_circle, X, y, seed):
        """The model, after everything that can be said without measuring it."""
        label = "train_circle(X, y, seed)"
        model = train_circle(X, y, seed)
        try:
            facts = describe(model, label)
        except CheckFailed as error:
            hint = NO_RETURN if error.rung == "exists" else HISTORY if "History" in error.detail else ""
            raise CheckFailed(error.rung, label, error.detail, hint=hint) from None
        check_property(label, facts.inputs == ((None, 2),),
                       f"should take points (N, 2), it takes {facts.inputs}")
        check_property(label, facts.outputs == ((None, 1),),
                       f"should give (N, 1), it gives {facts.outputs}", hint=ONE_UNIT)
        last = facts.last_activation
        check_property(label, last == "sigmoid", f"should end with sigmoid, it ends with {last}",
                       hint=ONE_UNIT if last == "softmax" else PROBABILITY)
        dense = facts.having("Dense")
        units = sum(layer.output[-1] or 0 for layer in dense[:-1] if layer.output)
        check_property(label, units <= 8, f"has {units} hidden units, at most 8 are allowed",
                       hint=TOO_MANY)
        arrays = model.get_weights()
        biases = [a for a in arrays if a.ndim == 1]
        moved = not biases or any(np.any(b != 0) for b in biases)
        check_property(label, moved, "all its biases are exactly 0", hint=UNTRAINED)
        return model

    X, y = two_rings(24, np.random.default_rng(4))
    said = outputs(trained(train_circle, X, y, 1), X)
    check_array("the output for X", said, np.clip(said, 0, 1))
