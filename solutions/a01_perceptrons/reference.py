"""Reference answers of A01, Perceptrons by hand and by rule."""

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
    """One vector that holds the weights and, in front of them, the threshold as a bias weight.

    Args:
        w: (D,) numbers.
        threshold: number.

    Returns:
        (D + 1,) float64, the bias weight w0 first. Together with ``augment``,
        step(augment(X) @ fold_threshold(w, threshold)) makes the decisions
        total ≥ threshold, that is decide(..., strict=False), for every X.

    Source: the perceptron's extra input that is always 1.

    Example:
        For w = [2, 3] the result has three entries, and the last two are 2 and 3.

    Hint 1: move the threshold to the other side of total ≥ threshold. What is left there?
    Hint 2: should a unit with a positive threshold fire when all its inputs are 0?
    """
    return np.concatenate([[-float(threshold)], np.asarray(w, dtype=float)])


def augment(X):
    """X with one more input, the bias input that is always on, in front of the others.

    Args:
        X: (N, D) numbers, a list of lists or an array; it stays as it was.

    Returns:
        (N, D + 1) float64, a new array: a column of ones, then the columns of X.

    Example:
        [[5, 6], [7, 8]] gives [[1, 5, 6], [1, 7, 8]].

    Hint: which entry of ``fold_threshold`` does the new column meet in the weighted sum?
    """
    X = np.asarray(X, dtype=float)
    return np.column_stack([np.ones(len(X)), X])


def gate_weights(name):
    """Weights and bias of one unit step(x · w + b) that acts as a logic gate.

    Args:
        name: "AND" (on if both inputs are on), "OR" (if at least one is on), "NAND" (if not both
            are on) or "NOR" (if none is on). The inputs are 0 and 1, not -1 and 1.

    Returns:
        (w, b): two weights and one number. Any numbers that do the job are right, in a tuple, a
        list or an array. The unit has to be robust: each input may be off by up to 0.1, both at
        the same time and in either direction, and the answer must stay the same.

    Raises:
        ValueError: for "XOR", which no single unit can compute, and for any other name.

    Example:
        a unit that only looks at its first input: w = (1, 0), b = -0.5. At (1, 0) it has
        z = 0.5 and fires; at (0, 1) it has z = -0.5. With inputs off by 0.1 z is still 0.4 or
        more, or -0.4 or less.

    Hint 1: draw the four corners. Where is the line x · w + b = 0, and how far from the corners?
    Hint 2: what does step say when the line runs exactly through a corner?
    """
    gates = {
        "AND": ((1.0, 1.0), -1.5),
        "OR": ((1.0, 1.0), -0.5),
        "NAND": ((-1.0, -1.0), 1.5),
        "NOR": ((-1.0, -1.0), 0.5),
    }
    if name not in gates:
        raise ValueError(f"one unit cannot be {name!r}; there is {', '.join(gates)}")
    w, b = gates[name]
    return np.array(w), b


def perceptron_step(x, target, w, b, lr=1.0):
    """Show one example to a perceptron and let it correct its weights.

    The output of the unit is step(x · w + b), the error is target minus output. Every weight
    changes by lr · error · its input. The bias does the same with the input 1.

    Args:
        x: (D,) numbers, one example.
        target: 0 or 1, the wanted output.
        w: (D,) numbers; they stay as they were.
        b: number.
        lr: number above 0, the learning rate: how large a correction is.

    Returns:
        (w_new, b_new): (D,) float64 array and one float (not an array). Both have the old values
        if the output was right.

    Source: F. Rosenblatt, 1958.

    Example:
        x = [2, 5], target 0, w = [1, 1], b = 0: z = 7, the output is 1 and the error -1, so the
        new weights are [-1, -4] and the new bias is -1.

    Hint 1: which three values can the error have?
    Hint 2: does the same x score higher or lower after a step with target 1?
    """
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    output = 1 if x @ w + b >= 0 else 0
    error = int(target) - output
    return w + lr * error * x, float(b + lr * error)


def perceptron_train(X, y, lr=1.0, max_epochs=100):
    """The perceptron rule, row after row, until a whole pass goes without an error.

    Weights and bias start at 0. An epoch is one pass over all rows in their order; after each row
    that was decided wrongly the weights change at once, so the next row meets the new ones. The
    errors of an epoch are counted during the pass. Training stops after the first epoch without
    an error, which is counted as an epoch, or after ``max_epochs`` epochs.

    Args:
        X: (N, D) numbers.
        y: (N,) wanted outputs, 0 or 1.
        lr: learning rate of every step.
        max_epochs: int, at least 1.

    Returns:
        dict with the six keys
        "w": (D,) float64, the last weights;
        "b": float, the last bias;
        "epochs": int, the passes that were made;
        "updates": int, the wrong decisions in all epochs together;
        "converged": bool, True if the last epoch had no error;
        "errors_per_epoch": one int for each epoch, in a list, a tuple or an array.

    Source: F. Rosenblatt, 1958; that it ends whenever some weights make no error was proved by
    A. Novikoff, 1962.

    Example:
        X = [[0], [1]], y = [0, 1]: in epoch 1 the row [0] has z = 0 and output 1, which is wrong,
        so b becomes -1; then the row [1] has z = -1, which is wrong, so w becomes [1] and b 0.
        The errors per epoch are 2, 1, 0, and the result is w = [1], b = -1 after 3 epochs and
        3 updates.

    Hint 1: which weights does the second row of an epoch see?
    Hint 2: when do you know that an epoch had no error?
    """
    X = np.asarray(X, dtype=float)
    y = np.asarray(y)
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(max_epochs):
        errors = 0
        for x, target in zip(X, y, strict=True):
            error = int(target) - (1 if x @ w + b >= 0 else 0)
            if error != 0:
                w = w + lr * error * x
                b = b + lr * error
                errors += 1
        history.append(errors)
        if errors == 0:
            break
    return {
        "w": w,
        "b": float(b),
        "epochs": len(history),
        "updates": sum(history),
        "converged": history[-1] == 0,
        "errors_per_epoch": history,
    }


def xor_weights():
    """Weights of a net with two hidden units that computes XOR.

    The net: h = step(x @ W1 + b1), two hidden units; then y = step(h @ W2 + b2). Both layers
    step; x is a row vector with two inputs, 0 or 1.

    Returns:
        dict with the four keys
        "W1": shape (2, 2): row i belongs to input i, column j to hidden unit j;
        "b1": shape (2,);
        "W2": shape (2, 1);
        "b2": shape (1,).
        Arrays or lists of any numbers that do the job. As in Q1.7, each input may be off by up
        to 0.1, both at the same time and in either direction.

    Source: that a single unit cannot do it is in M. Minsky and S. Papert, Perceptrons, 1969.

    Hint 1: "one or the other, but not both": which two gates are hidden in this sentence?
    Hint 2: write down the two hidden outputs for all four corners. Can one line now separate them?
    """
    return {
        "W1": np.array([[1.0, -1.0], [1.0, -1.0]]),
        "b1": np.array([-0.5, 1.5]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-1.5]),
    }
