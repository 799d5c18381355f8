"""Reference answers of A02: signatures and docstrings are what students see."""

import numpy as np


def activate(z, kind):
    """One of four activations, applied to every number on its own.

    Args:
        z: numbers of any shape: an array of ints or floats, or a (nested) list.
        kind: ``"linear"`` (z itself), ``"relu"`` (z where z is positive, else 0), ``"sigmoid"``
            (1 / (1 + e^-z)) or ``"tanh"``.

    Returns:
        float64 array of the shape of z. Always a new array: it shares no memory with z, also for
        ``"linear"``.

    Raises:
        ValueError: if ``kind`` is none of the four names. Softmax is not one of them: it looks at
            several numbers together.

    Example:
        ``activate([-2, 0, 2], "relu")`` gives [0., 0., 2.];
        ``activate([0], "sigmoid")`` gives [0.5].

    The sigmoid must work for z = -1000 and z = 1000: values 0 and 1, no nan, no warning.

    Source: deck 000, activation functions; deck 004, h = Φ(h').

    Hint 1: how large is e^1000, and for which z does your formula ask for it?
    Hint 2: which power of e never grows large, whatever the sign of z?
    """
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z, 0.0)
    if kind == "sigmoid":
        small = np.exp(-np.abs(z))  # never above 1
        return np.where(z >= 0, 1.0, small) / (1.0 + small)
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"kind must be linear, relu, sigmoid or tanh, not {kind!r}")


def activate_grad(z, kind):
    """The slope of an activation: the derivative of ``activate(z, kind)`` at every z.

    Args:
        z: numbers of any shape: what goes *into* the activation, not what comes out of it.
        kind: ``"linear"``, ``"relu"``, ``"sigmoid"`` or ``"tanh"``.

    Returns:
        float64 array of the shape of z. At z = 0 relu has a corner; there the slope is 0 by
        declaration.

    Raises:
        ValueError: if ``kind`` is none of the four names.

    Example:
        ``activate_grad([-2, 0, 2], "relu")`` gives [0., 0., 1.];
        ``activate_grad([0], "sigmoid")`` gives [0.25].

    Far out, at z = -1000 or 1000, sigmoid and tanh are flat: slope 0, not nan.

    Hint 1: can you write the slope of the sigmoid with s = sigmoid(z) alone?
    Hint 2: what is the slope of a straight line at 100 different places?
    """
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return np.ones(z.shape)
    if kind == "relu":
        return np.where(z > 0, 1.0, 0.0)
    if kind == "sigmoid":
        small = np.exp(-np.abs(z))
        return small / (1.0 + small) ** 2
    if kind == "tanh":
        return 1.0 - np.tanh(z) ** 2
    raise ValueError(f"kind must be linear, relu, sigmoid or tanh, not {kind!r}")


def softmax(z, axis=-1):
    """Scores turned into shares: e^z divided by the sum of all e^z along one axis.

    Args:
        z: numbers of any shape with at least one axis: array or (nested) list.
        axis: int, the axis along which the results add up to 1. For (N, C) the default -1 makes
            every row add up to 1.

    Returns:
        float64 array of the shape of z.

    Example:
        ``softmax([0, 0])`` gives [0.5, 0.5], and so does ``softmax([1000, 1000])``:
        the same number added to all scores changes nothing.

    Hint 1: e^1000 is too large for a float. Which number may you subtract from all scores of a
    row first?
    Hint 2: a batch of shape (2, 3) has how many sums, and which shape lets you divide by them?
    """
    z = np.asarray(z, dtype=float)
    powers = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return powers / np.sum(powers, axis=axis, keepdims=True)


def hidden_unit(x, W1, j, kind):
    """The output of one single hidden unit, number j.

    The unit forms h'_j = x_0 W1[0, j] + x_1 W1[1, j] + ..., one sum over all inputs, and then
    applies the activation once. There is no bias here.

    Args:
        x: (n,) numbers, the inputs of one sample. A list will do.
        W1: (n, H) numbers: row i belongs to input i, column j to hidden unit j. Nested lists will
            do. n and H need not be equal.
        j: int, 0 to H - 1: which hidden unit. The first one is 0.
        kind: "linear", "relu", "sigmoid" or "tanh".

    Returns:
        float, one number. A numpy float64 counts as a float; an array or an int does not.

    Raises:
        ValueError: if x does not have one entry per row of W1, or if kind is any other name.

    Source: the hidden layer of a feed-forward net, h' = x W1 and h = activation(h').

    Example:
        x = [1, 2], W1 = [[0.1, 0.2, 0.3], [-0.4, 0.5, 0]], j = 0: the sum is
        1 · 0.1 + 2 · (-0.4) = -0.7. So "linear" gives -0.7 and "relu" gives 0.0.

    Hint 1: which part of W1 holds the weights of unit j, a row or a column?
    Hint 2: how often is the activation applied for one unit, once or once per input?
    """
    x, W1 = np.asarray(x, dtype=float), np.asarray(W1, dtype=float)
    if x.shape != W1.shape[:1]:
        raise ValueError(f"x has shape {x.shape}, but W1 has shape {W1.shape}")
    z = x @ W1[:, j]
    if kind == "linear":
        h = z
    elif kind == "relu":
        h = max(0.0, z)
    elif kind == "tanh":
        h = np.tanh(z)
    elif kind == "sigmoid":
        e = np.exp(-abs(z))  # at most 1, so that nothing overflows
        h = 1 / (1 + e) if z >= 0 else e / (1 + e)
    else:
        raise ValueError(f"there is no activation {kind!r}")
    return float(h)


def dense_forward(X, W, b=None, kind="linear"):
    """A dense layer for a whole batch: ``activate(X @ W + b, kind)``.

    Args:
        X: (N, D) numbers, one example per row.
        W: (D, H) numbers: ``W[i, j]`` leads from input i to unit j.
        b: (H,) numbers, one bias per unit; None for a layer without bias.
        kind: name of an activation of Q2.1. You may let ``"softmax"`` through as well; it is not
            tested here.

    Returns:
        (N, H) float64, also for N = 1.

    Raises:
        ValueError: if X and W, or b and W, do not fit together, or if ``kind`` is an unknown
            name. Good style: name both shapes in the message.

    Example:
        X = [[1, 2]], W = [[1, 0, -1], [2, 1, 0]], b = [0, 1, 0] give [[5, 3, -1]];
        with ``kind="relu"`` [[5, 3, 0]].

    Source: deck 004, h' = xW, h = Φ(h').

    Hint 1: what should come out when X is full of zeros?
    Hint 2: the bias belongs to the units. Along which axis of X @ W do the units lie?
    """
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    if X.ndim != 2 or W.ndim != 2 or X.shape[1] != W.shape[0]:
        raise ValueError(f"X {X.shape} and W {W.shape} do not fit together")
    z = X @ W
    if b is not None:
        b = np.asarray(b, dtype=float)
        if b.shape != (W.shape[1],):
            raise ValueError(f"b {b.shape} does not fit W {W.shape}: one bias per column")
        z = z + b
    return softmax(z) if kind == "softmax" else activate(z, kind)


def mlp_forward(X, params, kinds):
    """All layers of a network, one after the other, and what each of them gave.

    Args:
        X: (N, D) numbers, one example per row.
        params: list with one pair (W, b) per layer, the first layer first; b may be None.
        kinds: list with one name per layer: linear, relu, sigmoid or tanh. The last one may also be
            ``"softmax"``; then every row of the last entry adds up to 1.

    Returns:
        list of float64 arrays [X, H1, ..., Y], one longer than ``params``: first the input as
        float64, then the output of every layer *after* its activation.

    Raises:
        ValueError: if ``params`` and ``kinds`` differ in length, if two neighbours, or W and b of
            one layer, do not fit together, or if a kind is unknown.

    Example:
        X = [[1, 2]], one relu layer ([[1, -1], [1, 1]], None) and one linear layer
        ([[1], [10]], [5]) give [[[1, 2]], [[3, 1]], [[18]]].

    Source: deck 004, h' = xW1, h = Φ(h'), y = hW2.

    Hint 1: what does the second layer read?
    Hint 2: how many entries has the list for a network of three layers?
    """
    if len(params) != len(kinds):
        raise ValueError(f"{len(params)} layers, but {len(kinds)} activations")
    outputs = [np.asarray(X, dtype=float)]
    for (W, b), kind in zip(params, kinds, strict=True):
        if kind == "softmax":
            outputs.append(softmax(dense_forward(outputs[-1], W, b)))
        else:
            outputs.append(dense_forward(outputs[-1], W, b, kind))
    return outputs


def network_size(task, n_inputs, n_classes=None):
    """What the task says about both ends of a net: sizes, output activation, loss.

    Args:
        task: "regression" (predict an amount), "binary" (yes or no) or "multiclass" (one of
            several classes).
        n_inputs: int, how many features one sample has.
        n_classes: int, 2 or more: how many classes there are. Needed for "multiclass"; ignored
            for the other two tasks.

    Returns:
        dict with five keys:
        "n_inputs": int, the number of input units, one per feature.
        "n_outputs": int, the number of output units: 1, 1, or one per class.
        "activation": "linear" for regression, "sigmoid" for binary, "softmax" for multiclass.
        "loss": "mse", "binary_crossentropy" or "categorical_crossentropy", in the same order.
        "problem": the task, exactly as it was passed.

    Raises:
        ValueError: if task is any other name, or if task is "multiclass" without n_classes.

    Example:
        ``network_size("multiclass", 6, 3)`` gives {"n_inputs": 6, "n_outputs": 3,
        "activation": "softmax", "loss": "categorical_crossentropy", "problem": "multiclass"}.

    Hint 1: which numbers can each activation put out, and which ones does the task need?
    Hint 2: may somebody ask for "multiclass" with two classes?
    """
    if task == "regression":
        n_outputs, activation, loss = 1, "linear", "mse"
    elif task == "binary":
        n_outputs, activation, loss = 1, "sigmoid", "binary_crossentropy"
    elif task == "multiclass":
        if n_classes is None:
            raise ValueError("multiclass needs n_classes")
        n_outputs, activation, loss = n_classes, "softmax", "categorical_crossentropy"
    else:
        raise ValueError(f"there is no task {task!r}")
    return {
        "n_inputs": n_inputs,
        "n_outputs": n_outputs,
        "activation": activation,
        "loss": loss,
        "problem": task,
    }


# The sizes for the five situations of the question: a dict with the keys "house", "loan", "mnist",
# "index" and "tickets". Each value is a triple (n_in, n_out, activation): two ints and one of the
# names "linear", "sigmoid", "softmax". A bias is not counted as an input.
# Example of one entry: six measurements of a flower, one of three species: (6, 3, "softmax").
# Hint 1: which numbers does the net know before it answers, and which one is the answer?
# Hint 2: is the answer an amount, a yes or no, or one of several names?
scenario_sizes = {
    "house": (4, 1, "linear"),
    "loan": (3, 1, "sigmoid"),
    "mnist": (784, 10, "softmax"),
    "index": (30, 1, "linear"),
    "tickets": (10, 3, "softmax"),
}


def count_params(sizes, bias=True):
    """How many numbers a dense net learns: its weights and its biases.

    Args:
        sizes: two or more ints, the number of units in each layer, from the inputs to the
            outputs. A list, a tuple or an int array.
        bias: bool: does every unit behind the inputs have a bias?

    Returns:
        int, exact however large it is. Python's own ints have no upper limit.

    Example:
        sizes [3, 2, 4]: 3 · 2 + 2 · 4 = 14 weights and 2 + 4 = 6 biases, so 20 in all and 14
        with bias=False.

    Hint 1: how many lines do you draw between a layer of 3 units and a layer of 2?
    Hint 2: who owns a bias, a unit that receives a sum or a unit that only hands a number on?
    """
    sizes = [int(size) for size in sizes]
    total = 0
    for inputs, units in zip(sizes[:-1], sizes[1:], strict=True):
        total += inputs * units
        if bias:
            total += units
    return total


def read_softmax(p, tol=1e-6):
    """Read one row of probabilities: which class, how sure, and can the row be trusted?

    Args:
        p: (K,) numbers, one per class, as a list or an array.
        tol: number above 0: how far the sum may be from 1, in either direction.

    Returns:
        (label, probability, valid)
        label: int, the index of the largest entry, counted from 0; the first one if several are
            largest.
        probability: float, that entry as it stands in p.
        valid: bool, True if no entry is negative and the sum differs from 1 by at most tol. The
            tolerance is for the sum only.
        Label and probability are returned for rows that are not valid, too.

    Example:
        p = [0.1, 0.7, 0.2] gives (1, 0.7, True); p = [0.1, 0.7, 0.1] gives (1, 0.7, False).

    Hint 1: a sum can miss 1 in two directions. Does your comparison see both?
    Hint 2: can a row sum to 1 and still be no row of probabilities?
    """
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    valid = bool(np.all(p >= 0) and abs(p.sum() - 1) <= tol)
    return label, float(p[label]), valid
