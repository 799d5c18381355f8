"""Reference answers of A01, part 1: Q1.0 to Q1.5."""

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
