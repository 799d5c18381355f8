from otter.test_files import test_case

OK_FORMAT = False
name = "q13_6"


@test_case(points=2, hidden=False)
def test_form(build_captioner):
    """Two inputs, one answer at every step, no more than 400,000 parameters"""
    from student_lib.checks import check_property
    from student_lib.models import describe
    SHAPE, V, T = (20, 20, 3), 12, 10

    def check_size(label, found, wanted):
        """A shape: None fits wherever a number is wanted."""
        fits = len(found) == len(wanted) and all(f in (None, w) for f, w in zip(found, wanted))
        check_property(
            label, fits, f"should be {wanted}, it is {found}",
            hint="An input or the output of your net has another size than asked for. image_shape, V "
            "and T are arguments: which number in your function should be one of them?",
        )

    def built(build_captioner, image_shape, V, T):
        """The model and what it says about itself; its inputs are looked at first."""
        label = f"build_captioner({image_shape}, {V}, {T})"
        model = build_captioner(image_shape, V, T)
        facts = describe(model, label)
        check_property(label, len(facts.inputs) == 2,
                       f"should have two inputs, pictures and ids; it has {len(facts.inputs)}")
        check_property(
            label, not (len(facts.inputs[0]) == 2 and len(facts.inputs[1]) == 4),
            "its first input should be the pictures, its second the ids; it is the other way round",
            hint="Your inputs are the wrong way round: pictures first, then ids.",
        )
        check_size(f"{label}: the first input", facts.inputs[0], (None, *image_shape))
        check_size(f"{label}: the second input", facts.inputs[1], (None, T))
        return model, facts, label

    def check_output(facts, label, V, T):
        """One output: probabilities of V ids at T steps."""
        found = facts.outputs[0] if len(facts.outputs) == 1 else None
        check_property(
            label, found != (None, V),
            f"its output should be (None, {T}, {V}), got {found}",
            hint="Your decoder answers once, after the last step. It must answer at every step: which "
            "argument of a recurrent layer returns all its states?",
        )
        check_property(label, found is not None,
                       f"should have one output, it has {len(facts.outputs)}")
        check_size(f"{label}: the output", found, (None, T, V))

    _, facts, label = built(build_captioner, SHAPE, V, T)
    check_output(facts, label, V, T)
    check_property(
        label, 0 < facts.params <= 400_000,
        f"may have 400,000 parameters, it has {facts.params:,}",
        hint="Your net is too large. Which layer has most of the parameters (model.summary() shows "
        "it), and what does it connect to what?",
    )


@test_case(points=2, hidden=False)
def test_ready(build_captioner):
    """It is compiled, with a loss for whole numbers as targets"""
    from student_lib.checks import check_property
    from student_lib.models import describe
    SHAPE, V, T = (20, 20, 3), 12, 10
    DENSE_LOSSES = (
        "categorical_crossentropy binary_crossentropy mean_squared_error mean_absolute_error mse mae "
        "kl_divergence poisson hinge huber huber_loss categorical_focal_crossentropy cosine_similarity"
    ).split()

    def check_size(label, found, wanted):
        """A shape: None fits wherever a number is wanted."""
        fits = len(found) == len(wanted) and all(f in (None, w) for f, w in zip(found, wanted))
        check_property(
            label, fits, f"should be {wanted}, it is {found}",
            hint="An input or the output of your net has another size than asked for. image_shape, V "
            "and T are arguments: which number in your function should be one of them?",
        )

    def built(build_captioner, image_shape, V, T):
        """The model and what it says about itself; its inputs are looked at first."""
        label = f"build_captioner({image_shape}, {V}, {T})"
        model = build_captioner(image_shape, V, T)
        facts = describe(model, label)
        check_property(label, len(facts.inputs) == 2,
                       f"should have two inputs, pictures and ids; it has {len(facts.inputs)}")
        check_property(
            label, not (len(facts.inputs[0]) == 2 and len(facts.inputs[1]) == 4),
            "its first input should be the pictures, its second the ids; it is the other way round",
            hint="Your inputs are the wrong way round: pictures first, then ids.",
        )
        check_size(f"{label}: the first input", facts.inputs[0], (None, *image_shape))
        check_size(f"{label}: the second input", facts.inputs[1], (None, T))
        return model, facts, label

    _, facts, label = built(build_captioner, SHAPE, V, T)
    check_property(label, facts.compiled and facts.loss != "",
                   "should be compiled with a loss and an optimizer",
                   hint="Your net is not compiled: it does not know which loss to make small.")
    check_property(
        label, facts.loss not in DENSE_LOSSES,
        f"its targets are ids (N, T), but its loss is {facts.loss}",
        hint="Your loss expects a whole vector as the target of each step. The targets here are "
        "ids, one number for each step: which of the cross-entropies takes those?",
    )
    check_property(
        label, not (facts.from_logits and facts.last_activation == "softmax"),
        "its outputs are probabilities already, but its loss is told from_logits=True",
        hint="Your loss takes the outputs for scores and squashes them once more, but they have "
        "been through a softmax already. What does from_logits say?",
    )


@test_case(points=2, hidden=False,
           success_message="These were the public cases. 4 hidden cases of Q13.6 run when you hand in.")
def test_probabilities(build_captioner):
    """At every step the outputs are probabilities, for every id up to the largest"""
    import numpy as np
    from student_lib.checks import check_property
    from student_lib.models import describe, outputs
    SHAPE, V, T = (20, 20, 3), 12, 10

    def check_size(label, found, wanted):
        """A shape: None fits wherever a number is wanted."""
        fits = len(found) == len(wanted) and all(f in (None, w) for f, w in zip(found, wanted))
        check_property(
            label, fits, f"should be {wanted}, it is {found}",
            hint="An input or the output of your net has another size than asked for. image_shape, V "
            "and T are arguments: which number in your function should be one of them?",
        )

    def built(build_captioner, image_shape, V, T):
        """The model and what it says about itself; its inputs are looked at first."""
        label = f"build_captioner({image_shape}, {V}, {T})"
        model = build_captioner(image_shape, V, T)
        facts = describe(model, label)
        check_property(label, len(facts.inputs) == 2,
                       f"should have two inputs, pictures and ids; it has {len(facts.inputs)}")
        check_property(
            label, not (len(facts.inputs[0]) == 2 and len(facts.inputs[1]) == 4),
            "its first input should be the pictures, its second the ids; it is the other way round",
            hint="Your inputs are the wrong way round: pictures first, then ids.",
        )
        check_size(f"{label}: the first input", facts.inputs[0], (None, *image_shape))
        check_size(f"{label}: the second input", facts.inputs[1], (None, T))
        return model, facts, label

    def check_output(facts, label, V, T):
        """One output: probabilities of V ids at T steps."""
        found = facts.outputs[0] if len(facts.outputs) == 1 else None
        check_property(
            label, found != (None, V),
            f"its output should be (None, {T}, {V}), got {found}",
            hint="Your decoder answers once, after the last step. It must answer at every step: which "
            "argument of a recurrent layer returns all its states?",
        )
        check_property(label, found is not None,
                       f"should have one output, it has {len(facts.outputs)}")
        check_size(f"{label}: the output", found, (None, T, V))

    def asked(model, label, images, ids, V):
        """What the model gives, (N, T, V)."""
        probs = outputs(model, images, ids)
        wanted = (*ids.shape, V)
        check_property(label, probs.shape == wanted,
                       f"should give an array of shape {wanted}, got {probs.shape}")
        return probs

    def check_sums(label, probs):
        """Every step gives probabilities."""
        sums = probs.sum(axis=2)
        check_property(
            label, bool(probs.min() >= 0 and np.abs(sums - 1).max() < 1e-3),
            f"a step should give probabilities; they sum to {sums.min():.4g} up to {sums.max():.4g}",
            hint="The outputs of a step are no probabilities: they must be positive and sum to 1 over "
            "the ids. Which activation makes them so, and along which axis?",
        )

    def scenes(rng, n, image_shape):
        """Pictures of noise."""
        return rng.uniform(0, 1, size=(n, *image_shape)).astype(np.float32)

    model, facts, label = built(build_captioner, SHAPE, V, T)
    check_output(facts, label, V, T)
    rng = np.random.default_rng(13)
    images, ids = scenes(rng, 3, SHAPE), rng.integers(1, V - 1, size=(3, T))
    ids[2, 6:] = 0
    probs = asked(model, label, images, ids, V)
    check_sums(label, probs)
    ids[1, 2] = V - 1
    try:
        asked(model, label, images, ids, V)
        known = True
    except AssertionError:
        raise
    except Exception:
        known = False
    check_property(
        label, known, f"should read every id from 0 to {V - 1}; {V - 1} raises an error",
        hint="Your net has no room for the largest id. Ids go from 0 to V - 1: how many rows does "
        "the table of words need?",
    )
