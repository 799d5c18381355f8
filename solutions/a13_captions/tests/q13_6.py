import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_property
from student_lib.models import describe, outputs

OK_FORMAT = False
name = "q13_6"

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


def change(a, b):
    """(T,) how much two answers differ at each step."""
    return np.abs(a - b).max(axis=(0, 2))


def scenes(rng, n, image_shape):
    """Pictures of noise."""
    return rng.uniform(0, 1, size=(n, *image_shape)).astype(np.float32)


@test_case(points=2)
def test_form(build_captioner):
    """Two inputs, one answer at every step, no more than 400,000 parameters"""
    _, facts, label = built(build_captioner, SHAPE, V, T)
    check_output(facts, label, V, T)
    check_property(
        label, 0 < facts.params <= 400_000,
        f"may have 400,000 parameters, it has {facts.params:,}",
        hint="Your net is too large. Which layer has most of the parameters (model.summary() shows "
        "it), and what does it connect to what?",
    )


@test_case(points=2)
def test_ready(build_captioner):
    """It is compiled, with a loss for whole numbers as targets"""
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


@test_case(points=2)
def test_probabilities(build_captioner):
    """At every step the outputs are probabilities, for every id up to the largest"""
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


@test_case(points=2, hidden=True)
def test_future(build_captioner, rng):
    """What is said at a step does not depend on later ids"""
    model, facts, label = built(build_captioner, SHAPE, V, T)
    check_output(facts, label, V, T)
    images, ids = scenes(rng, 3, SHAPE), rng.integers(3, 8, size=(3, T))
    first = asked(model, label, images, ids, V)
    for t in (T - 1, 4):
        other = ids.copy()
        other[:, t:] += 4
        early = change(first, asked(model, label, images, other, V))[:t].max()
        if early > 1e-5:
            check_sums(label, first)  # a softmax along the steps ties them together too
        check_property(
            label, bool(early <= 1e-5),
            "ids that come later should change nothing at earlier steps",
            hint="Your net reads the future: what it says at a step changes when a later id "
            "changes. In training it would look up the very word that it should guess, and when "
            "it speaks there is none. Which layer sees the whole row?",
        )


@test_case(points=2, hidden=True)
def test_words(build_captioner, rng):
    """What is said hangs on the id that has just been read, and on the one before"""
    model, facts, label = built(build_captioner, SHAPE, V, T)
    check_output(facts, label, V, T)
    images, ids = scenes(rng, 3, SHAPE), rng.integers(3, 8, size=(3, T))
    first = asked(model, label, images, ids, V)
    other = ids.copy()
    other[:, 4] += 4
    moved = change(first, asked(model, label, images, other, V))
    check_property(
        label, bool(moved[4:].max() > 1e-7), "another id should change what is said from there on",
        hint="Your net does not look at the words so far: whatever ids come in, it says the same.",
    )
    check_property(
        label, bool(moved[4] > 1e-7), "the id of a step should change what is said at that step",
        hint="Your net reads each word one step too late: what it says at step t must hang on id t "
        "already.",
    )
    check_property(
        label, bool(moved[5:].max() > 1e-7), "an id should be remembered at the next step",
        hint="Your decoder remembers nothing: it sees the word of its own step and no other. "
        "After one word it cannot know whether the first or the second shape is to come. Which "
        "layer carries a state along?",
    )


@test_case(points=2, hidden=True)
def test_picture(build_captioner, rng):
    """What is said hangs on the picture, and on where in it something is"""
    model, facts, label = built(build_captioner, SHAPE, V, T)
    check_output(facts, label, V, T)
    images, ids = scenes(rng, 6, SHAPE), rng.integers(3, V, size=(1, T)).repeat(6, axis=0)
    # rows 0 and 1 have other pictures than row 2; 3 and 4 the same thing at two places; 5 nothing
    images[3:] = 0.0
    thing = rng.uniform(0.3, 1.0, size=(4, 4, 3))
    images[3, 4:8, 4:8] = thing
    images[4, 12:16, 12:16] = thing
    probs = asked(model, label, images, ids, V)
    moved = np.maximum(change(probs[0:1], probs[2:3]), change(probs[1:2], probs[5:6]))
    check_property(
        label, bool(moved.max() > 1e-7), "another picture should change what is said",
        hint="Your net does not look at the picture: whatever picture comes in, it says the same. "
        "How does the picture's vector get into the decoder?",
    )
    check_property(
        label, bool(moved[1:6].min() > 1e-7), "another picture should change every later step",
        hint="The picture reaches only some of the steps. A decoder needs it from the first word "
        "on: as its first state, or at every step.",
    )
    place, there = change(probs[3:4], probs[4:5]).max(), change(probs[3:4], probs[5:6]).max()
    check_property(
        label, bool(place > 1e-3 * there or there < 1e-6),
        "a thing at another place of the picture should change what is said",
        hint="Your net knows what is in the picture and not where: the same thing at another "
        "place gives the same answer, so above and below are guessed. Which layer throws the "
        "places away?",
    )


@test_case(points=1, hidden=True)
def test_other_sizes(build_captioner, rng):
    """Pictures, vocabularies and rows of other sizes"""
    shape, size, steps = (16, 24, 1), 17, 6
    model, facts, label = built(build_captioner, shape, size, steps)
    check_output(facts, label, size, steps)
    ids = rng.integers(1, size, size=(2, steps))
    ids[1, 4:] = 0
    probs = asked(model, label, scenes(rng, 2, shape), ids, size)
    check_sums(label, probs)
