"""Reference answers of A01: signatures and docstrings are what students see."""

import numpy as np


def mcculloch_pitts(x, weights, threshold):
    """The neuron model of 1943: on or off for every row of on/off inputs.

    Args:
        x: (N, D), every entry 0 or 1: N rows of D inputs. One row may come as (D,); it counts as
            (1, D). Lists are welcome.
        weights: (D,) numbers, set by hand. A negative weight speaks against firing.
        threshold: number. The unit fires when the weighted sum of a row reaches it.

    Returns:
        (N,) int64: 1 where the unit fires, 0 where it stays silent; shape (1,) for one row.

    Raises:
        ValueError: if any entry of x is neither 0 nor 1.

    Source: W. McCulloch and W. Pitts, 1943. The paper lets an inhibitory input forbid firing
    altogether; here, as in most textbooks, it is a negative weight in the sum.

    Example:
        weights [2, 1, -1] and threshold 2: the row [1, 0, 0] has the sum 2 and fires, the row
        [1, 0, 1] has the sum 1 and does not.

    Hint 1: what does "reach" say about a sum that equals the threshold?
    Hint 2: how many answers does an x with five rows need?
    """
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("the unit of 1943 knows only the inputs 0 and 1")
    totals = x @ np.asarray(weights, dtype=float)
    return (totals >= threshold).astype(np.int64)


def step(z):
    """1 where z is zero or more, 0 elsewhere: step(0) is 1.

    Args:
        z: numbers of any shape: a single number, a list, an array with any number of axes.

    Returns:
        int64 with the shape of z. For a single number: a numpy int64 or an array of shape (),
        not a Python int and not an array of shape (1,).

    Source: the activation of Rosenblatt's perceptron, 1958. Some texts let step(0) be 0; in this
    course it is 1.

    Example:
        step([-1, 0, 2]) gives [0, 1, 1].

    Hint 1: what do you get for exactly 0?
    Hint 2: a comparison of an array gives an array. Of which dtype?
    """
    return np.asarray(np.asarray(z) >= 0).astype(np.int64)


def weighted_sum(X, w, b=0.0):
    """The score of every row: inputs times weights, added up, plus the bias once.

    Args:
        X: (N, D) numbers, or one row (D,), which counts as (1, D). Lists, floats or integers,
            also small ones such as uint8, whose products wrap around above 255.
        w: (D,) numbers, one weight per input.
        b: number, the bias.

    Returns:
        (N,) float64; shape (1,) for one row.

    Raises:
        ValueError: if the rows of X and w differ in length. numpy does not always complain: it
            stretches a single entry over a whole row.

    Example:
        the row [1, 0, 1] with w = [35, 20, 30] gives 1·35 + 0·20 + 1·30 = 65;
        with b = -60 it gives 5.

    Hint 1: what must come out when all inputs are 0?
    Hint 2: how many numbers come out of an X of shape (4, 3)?
    """
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[-1] != w.shape[0]:
        raise ValueError(f"rows of X {X.shape} and weights {w.shape} differ in length")
    return X @ w + b


def decide(X, w, threshold, strict=True):
    """Yes (1) or no (0) for every row: is its total above the threshold?

    Args:
        X: (N, D) numbers.
        w: (D,) numbers.
        threshold: number.
        strict: True asks for total > threshold, as the concert quiz does; False asks for
            total ≥ threshold, as the unit of 1943 and ``step`` do.

    Returns:
        (N,) int64.

    Example:
        rows [[1, 1], [1, 0]], w = [40, 20], threshold 60: the totals are 60 and 40, so the strict
        answer is [0, 0] and the other one [1, 0].

    Hint 1: for which totals do the two modes differ at all?
    Hint 2: how many comparisons does one row need?
    """
    totals = weighted_sum(X, w)
    yes = totals > threshold if strict else totals >= threshold
    return yes.astype(np.int64)


def audit(X, y, w, threshold, strict=True):
    """Check claimed weights against a table of wanted decisions.

    Args:
        X: (N, D) numbers.
        y: (N,) the wanted decisions, 0 or 1.
        w: (D,) numbers, the claimed weights.
        threshold, strict: as in ``decide``.

    Returns:
        dict with the four keys
        "totals": (N,) float64, the weighted sums;
        "predicted": (N,) int64, the decisions these weights make;
        "wrong_rows": (k,) int64 array, the rows that are decided wrongly, counted from 0, in
        ascending order; an empty int64 array if there is none;
        "n_wrong": int, how many they are.

    Raises:
        ValueError: if y does not have one entry per row of X.

    Example:
        X = [[1, 1], [1, 0], [0, 1]], y = [1, 1, 0], w = [40, 30], threshold 60: totals
        [70, 40, 30], predicted [1, 0, 0], wrong_rows [1], n_wrong 1.

    Hint 1: what is to be compared with y, the totals or the decisions?
    Hint 2: which dtype has an array that is made from an empty list?
    """
    totals = weighted_sum(X, w)
    y = np.asarray(y)
    if y.shape != totals.shape:
        raise ValueError(f"{len(totals)} rows, but wanted decisions of shape {y.shape}")
    predicted = decide(X, w, threshold, strict)
    wrong_rows = np.flatnonzero(predicted != y).astype(np.int64)
    return {
        "totals": totals,
        "predicted": predicted,
        "wrong_rows": wrong_rows,
        "n_wrong": len(wrong_rows),
    }


# Are all seven rows of the concert table decided rightly? A dict with the four keys "50,1,49",
# "50,0,5", "40,0,20" and "40,10,20" (weather, transit, friend). Each value is a pair of bools:
# first for the strict rule total > 60, then for the inclusive rule total ≥ 60.
# Hint: you own a function that answers this; how would you ask it eight times?
alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (False, False),
    "40,0,20": (False, True),
    "40,10,20": (False, True),
}

# Three numbers (weather, transit, friend) of your own that decide all seven rows rightly with
# total > 60, and such that no total of the seven rows is closer to 60 than 10.
# Hint 1: which rows must stay below 60 although two inputs are on?
# Hint 2: which input appears in both of them, and how large can its weight be?
my_weights = (40.0, 0.0, 40.0)


def fold_threshold(w, threshold):
    """Weights and threshold in one vector, so that "total ≥ threshold" becomes "z ≥ 0".

    Args:
        w: (D,) numbers, one weight per input. A list or tuple will do.
        threshold: number: the unit says yes when the total reaches it.

    Returns:
        (D + 1,) float64, a new array: first w0 = -threshold, the bias, then the D weights.

    Source: Rosenblatt's perceptron (1958) has a threshold; the bias is the same number on the
    other side of the comparison, with the other sign.

    Example:
        ``fold_threshold([35, 20, 30], 60)`` gives [-60, 35, 20, 30].

    Hint 1: bring the threshold to the left of "total ≥ threshold". What becomes of its sign?
    Hint 2: all inputs are 0 and the threshold is 60. Should the unit say yes?
    """
    return np.concatenate([[-float(threshold)], np.asarray(w, dtype=float)])


def augment(X):
    """The inputs with one more, which is always 1, in front: the input of the bias.

    Args:
        X: (N, D) numbers, N rows of D inputs. A list of lists will do.

    Returns:
        (N, D + 1) float64, a new array: a column of ones, then the D columns of X.

    ``augment(X) @ fold_threshold(w, threshold)`` is the total of every row minus the threshold.
    Its step is what Q1.3 decides with ``strict=False``. With ``strict=True`` the two differ on
    totals that equal the threshold, and nowhere else.

    Example:
        [[1, 0, 1], [0, 1, 0]] gives [[1, 1, 0, 1], [1, 0, 1, 0]].

    Hint 1: how many ones do you need, N or D?
    Hint 2: w0 stands first in the folded weights. Where does its input belong?
    """
    X = np.asarray(X, dtype=float)
    return np.hstack([np.ones((X.shape[0], 1)), X])


def gate_weights(name):
    """Weights and bias of a single unit that computes a logic gate of two inputs.

    The unit says ``step(w·x + b)``, and step(0) is 1. It must be right on all four corners (0, 0),
    (0, 1), (1, 0) and (1, 1), and stay right when each input is off by up to 0.1, both at the
    same time if need be: 0.9 and 0.1 must be answered like 1 and 0.

    Args:
        name: "AND" (yes when both inputs are on), "OR" (at least one), "NAND" (yes unless both
            are on) or "NOR" (yes when none is).

    Returns:
        (w, b): w (2,) numbers, b one number. There are many right answers.

    Raises:
        ValueError: for every other name, also for "XOR": no single unit can compute it.

    Source: Rosenblatt 1958 for the unit. That one such unit cannot do XOR is what Minsky and Papert
    made famous in 1969.

    Example:
        the gate "first input, whatever the second is" would be ([1, 0], -0.5): z is -0.5 where
        the first input is off and 0.5 where it is on.

    Hint 1: draw the four corners. Where does the line between yes and no have room on both sides?
    Hint 2: what does your unit say if z is exactly 0 on a corner that should be a no?
    Hint 3: NAND is the opposite of AND. What happens to z if all weights and b change sign?
    """
    table = {
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    if name not in table:
        raise ValueError(f"no single unit with weights for {name!r}")
    w, b = table[name]
    return np.array(w), b


def perceptron_step(x, target, w, b, lr=1.0):
    """The perceptron rule for a single example: look, compare, correct.

    The error is ``target - step(w·x + b)``: 0, 1 or -1. Add ``lr * error * x`` to the weights and
    ``lr * error`` to the bias.

    Args:
        x: (D,) numbers, the inputs.
        target: 0 or 1, what the unit should say.
        w: (D,) numbers, the weights so far.
        b: number, the bias so far.
        lr: number > 0, the learning rate.

    Returns:
        (w_new, b_new): (D,) float64 and a float. Equal to w and b if the unit was right. The
        arrays of the caller stay as they were.

    Source: F. Rosenblatt, 1958.

    Example:
        x [1, 0, 1], target 0, w [0, 0, 0], b 0: z is 0, the unit says 1, the error is -1. The new
        weights are [-1, 0, -1] and the new bias is -1.

    Hint 1: which three values can the error have, and what happens in each case?
    Hint 2: if every input is 0, what is left that could put a wrong answer right?
    Hint 3: does ``w += ...`` make a new array?
    """
    x, w, b = np.asarray(x, dtype=float), np.asarray(w, dtype=float), float(b)
    answer = 1 if w @ x + b >= 0 else 0
    error = target - answer
    return w + lr * error * x, float(b + lr * error)


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    """The perceptron rule, row after row, until a whole epoch passes without an error.

    All weights and the bias start at 0. An epoch goes through the rows in their order and applies
    the step of Q1.8 to each; the next row already meets the new weights. Stop after the first
    epoch without any error, or after ``max_epochs`` epochs.

    Args:
        X: (N, D) numbers.
        y: (N,) targets, each 0 or 1.
        lr: number > 0, the learning rate.
        max_epochs: int, at least 1.

    Returns:
        dict with
        ``w``: (D,) float64, ``b``: float, as they are at the end;
        ``epochs``: int, how many epochs were run, the one without errors included;
        ``updates``: int, how often the weights were corrected in all;
        ``converged``: bool, True if the last epoch had no error;
        ``errors_per_epoch``: a list of ``epochs`` ints: the errors that were met *during* each
        epoch, not those left after it.

    Source: F. Rosenblatt, 1958.

    Example:
        X [[1], [0]] and y [1, 0]. In the first epoch the row [1] is right (z = 0, the unit says
        1), the row [0] is not, b becomes -1. In the second epoch [1] is wrong (z = -1): w becomes
        [1], b becomes 0; then [0] is wrong again, b becomes -1. The third has no error: w [1],
        b -1, 3 epochs, 3 updates, errors_per_epoch [1, 2, 0].

    Hint 1: which weights does the second row see?
    Hint 2: how can you tell, at the end of an epoch, that nothing was corrected in it?
    Hint 3: if ``max_epochs`` runs out, what says whether the training has converged?
    """
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b = np.zeros(X.shape[1]), 0.0
    errors_per_epoch = []
    while len(errors_per_epoch) < max_epochs:
        errors = 0
        for x, target in zip(X, y, strict=True):
            error = int(target) - (1 if w @ x + b >= 0 else 0)
            if error != 0:
                w, b = w + lr * error * x, float(b + lr * error)
                errors += 1
        errors_per_epoch.append(errors)
        if errors == 0:
            break
    return {
        "w": w,
        "b": b,
        "epochs": len(errors_per_epoch),
        "updates": sum(errors_per_epoch),
        "converged": errors_per_epoch[-1] == 0,
        "errors_per_epoch": errors_per_epoch,
    }


def xor_weights():
    """Weights of a net of two hidden units and one output unit that computes XOR.

    hidden = step(X @ W1 + b1) and output = step(hidden @ W2 + b2), with step(0) = 1. The net must
    be right on (0, 0), (0, 1), (1, 0) and (1, 1), and stay right when each input is off by up to
    0.1, both at the same time if need be.

    Returns:
        dict with
        ``W1``: (2, 2), row i belongs to input i, column j to hidden unit j;
        ``b1``: (2,), one bias per hidden unit;
        ``W2``: (2, 1), row j belongs to hidden unit j;
        ``b2``: (1,), the bias of the output unit.
        Arrays or nested lists of numbers. There are many right answers.

    Source: that a single unit cannot do XOR is in Minsky and Papert, 1969; a hidden layer of
    Rosenblatt's units (1958) can.

    Example:
        hidden units that pass on the inputs unchanged are W1 [[1, 0], [0, 1]] and
        b1 [-0.5, -0.5]. The shapes are right, but they leave the output unit where it was before.

    Hint 1: XOR is yes for "at least one, but not both". Which two gates are in this sentence?
    Hint 2: write down what your two hidden units say on the four corners. Can one line part the
        yes from the no now?
    Hint 3: which of the two hidden units should speak against a yes?
    """
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -1.5]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([-0.5]),
    }
