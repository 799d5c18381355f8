"""Reference answers of A01, second part: from the bias to XOR."""

import numpy as np


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
