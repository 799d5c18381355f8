import numpy as np
from otter.test_files import test_case

from student_lib.checks import CheckFailed, check_array, check_property
from student_lib.models import describe, outputs

OK_FORMAT = False
name = "q11_5"

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
ALWAYS_ONE = (
    "A softmax over one unit is always 1, whatever was read. Which activation fits one unit?"
)
PROBABILITY = (
    "The output should be a probability, and yours can be any number, or a negative one. Which "
    "activation leads to values between 0 and 1?"
)
NOT_COMPILED = "The model cannot be trained yet: it was never given an optimizer and a loss."
LOSS = "The loss should be binary cross-entropy: one probability, and labels 0 and 1."
LOGITS = (
    "The model gives out probabilities, and its loss takes them for scores: with a sigmoid at the "
    "end from_logits is False."
)
LARGEST = (
    "The largest id must fit: ids run from 0 to vocab_size - 1, so how many rows does the table of "
    "the Embedding need?"
)
FIXED_VOCAB = (
    "The table of your Embedding has the same number of rows for every vocabulary. It should "
    "follow vocab_size."
)
TOO_LARGE = (
    "The model has more than 200,000 weights. Nearly all of them are in the table of the "
    "Embedding: how many numbers does a word really need?"
)
ORDER_BLIND = (
    "The verdict does not depend on the order of the words, so your order_probe will say 0.0 for "
    "this model. Which layer reads one word after the other?"
)
INDIFFERENT = "The verdict is the same for every review. Does what is read reach the last layer?"


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


def check_rows(label, facts, vocab_size):
    """Every id has its row in the table; other tables (of places, say) may be smaller."""
    tables = [layer.config.get("input_dim", 0) for layer in facts.having("Embedding")]
    rows = max(tables, default=vocab_size)
    check_property(label, rows >= vocab_size,
                   f"the largest id is {vocab_size - 1}, and the table has {rows} rows",
                   hint=LARGEST)


def check_head(label, facts):
    """The end of the model and what it is trained for."""
    last = facts.last_activation
    check_property(label, last == "sigmoid", f"should end with sigmoid, it ends with {last}",
                   hint=ALWAYS_ONE if last == "softmax" else PROBABILITY)
    check_property(label, facts.compiled and facts.loss != "",
                   "should be compiled, with an optimizer and a loss", hint=NOT_COMPILED)
    check_property(label, facts.loss == "binary_crossentropy",
                   f"the loss should be binary_crossentropy, it is {facts.loss}", hint=LOSS)
    check_property(label, not facts.from_logits,
                   "its loss expects scores (from_logits=True), and it gives out probabilities",
                   hint=LOGITS)


def random_ids(rng, n, maxlen, vocab_size):
    """n rows of different words, with pads in front."""
    ids = np.zeros((n, maxlen), dtype=np.int64)
    for row in ids:
        size = int(rng.integers(maxlen // 2, maxlen))
        row[maxlen - size :] = rng.choice(np.arange(1, vocab_size), size=size, replace=False)
    return ids


@test_case(points=2)
def test_form(build_reviewer):
    """Reviews of 33 words out of 54 ids: rows of ids in, one number out"""
    label = "build_reviewer(54, 33)"
    facts = facts_of(label, build_reviewer(54, 33))
    check_form(label, facts, 33)


@test_case(points=1)
def test_budget(build_reviewer):
    """At most 200,000 weights, also for the 10,000 ids of IMDB"""
    label = "build_reviewer(10000, 200)"
    facts = facts_of(label, build_reviewer(10000, 200))
    check_form(label, facts, 200)
    check_property(label, 0 <= facts.params <= 200_000,
                   f"has {facts.params:,} weights, at most 200,000 are allowed", hint=TOO_LARGE)


@test_case(points=2.5, hidden=True)
def test_head(build_reviewer):
    """A probability comes out, and the loss fits it"""
    label = "build_reviewer(vocab_size, maxlen)"
    facts = facts_of(label, build_reviewer(61, 18))
    check_form(label, facts, 18)
    check_head(label, facts)


@test_case(points=1.5, hidden=True)
def test_sizes(build_reviewer, rng):
    """Another length and another vocabulary"""
    vocab_size, maxlen = int(rng.integers(90, 140)), int(rng.integers(12, 30))
    label = "build_reviewer(vocab_size, maxlen)"
    small, large = build_reviewer(23, maxlen), build_reviewer(vocab_size, maxlen + 3)
    few, many = facts_of(label, small), facts_of(label, large)
    check_form(label, few, maxlen)
    check_form(label, many, maxlen + 3)
    rows = [[layer.config.get("input_dim", 0) for layer in facts.having("Embedding")]
            for facts in (few, many)]
    fixed = rows[0] == rows[1] and max(rows[1], default=vocab_size) < vocab_size
    check_property(label, not fixed, "the table should have a row for every id", hint=FIXED_VOCAB)


@test_case(points=1.5, hidden=True)
def test_largest_id(build_reviewer, rng):
    """The largest id can be read, and so can a row of pads"""
    vocab_size = int(rng.integers(40, 54))
    label = "build_reviewer(vocab_size, maxlen)"
    model = build_reviewer(vocab_size, 9)
    facts = facts_of(label, model)
    check_form(label, facts, 9)
    check_rows(label, facts, vocab_size)
    ids = random_ids(rng, 4, 9, vocab_size)
    ids[0], ids[1, -1] = 0, vocab_size - 1
    got = outputs(model, ids)
    check_array("the output for 4 rows", got, np.nan_to_num(got))


@test_case(points=3, hidden=True)
def test_order(build_reviewer, rng):
    """The same words in another order give another probability"""
    label = "build_reviewer(vocab_size, maxlen)"
    model = build_reviewer(47, 20)
    facts = facts_of(label, model)
    check_form(label, facts, 20)
    ids = random_ids(rng, 12, 20, 47)
    other = random_ids(rng, 12, 20, 47)
    turned = ids.copy()
    for row in turned:
        places = np.flatnonzero(row)
        row[places] = row[places[::-1]]
    said, shuffled, others = outputs(model, ids), outputs(model, turned), outputs(model, other)
    if facts.last_activation != "softmax":
        varies = max(np.abs(said - others).max(), np.ptp(said)) > 1e-6
        check_property(label, varies, "different reviews should get different probabilities",
                       hint=INDIFFERENT)
        check_property(label, np.abs(said - shuffled).max() > 2e-6,
                       "another order of the words should move the probability", hint=ORDER_BLIND)


@test_case(points=1.5, hidden=True)
def test_probabilities(build_reviewer, rng):
    """What comes out lies between 0 and 1 and is not the same for all"""
    label = "build_reviewer(vocab_size, maxlen)"
    model = build_reviewer(50, 14)
    facts = facts_of(label, model)
    check_form(label, facts, 14)
    last = facts.last_activation
    check_property(label, last != "softmax", "a softmax over one unit is always 1",
                   hint=ALWAYS_ONE)
    model.set_weights([9 * w for w in model.get_weights()])
    got = outputs(model, random_ids(rng, 30, 14, 50))
    check_property(label, bool(np.all((got >= 0) & (got <= 1))),
                   f"should give values between 0 and 1, it gives {got.min():.3g} to "
                   f"{got.max():.3g}", hint=PROBABILITY)
