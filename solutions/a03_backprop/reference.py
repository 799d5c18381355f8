"""Reference answers of A03: signatures and docstrings are what students see."""

import numpy as np


def squared_error(actual, model, reduction="mean"):
    """The squared differences ``(actual - model)²``, one by one or put together into one number.

    Args:
        actual: (N, K) numbers: N examples with K wanted outputs each.
        model: (N, K) numbers: what the model says. Exactly the shape of ``actual``.
        reduction: what to do with the N·K squares:
            ``"none"`` returns them one by one, ``"sum"`` adds them, ``"mean"`` divides that sum by
            the number of all entries N·K, ``"half_sum"`` is one half of the sum.

    Returns:
        (N, K) float64 for ``"none"``, otherwise a float.

    Raises:
        ValueError: if the two shapes are not equal, also where numpy could stretch one of them;
            or if ``reduction`` is none of the four names.

    Example:
        actual [[1, 2], [3, 4]] and model [[1, 0], [3, 7]] differ by 0, 2, 0 and 3:
        "none" gives [[0, 4], [0, 9]], "sum" 13, "mean" 3.25 and "half_sum" 6.5.

    Inputs may be whole numbers of any kind, also ``uint8`` (0 to 255, the type of pictures).

    Hint 1: what is 2 - 5 if a type has no negative numbers?
    Hint 2: what does numpy do with (3,) minus (3, 1)? Would you notice it in the mean?
    """
    actual = np.asarray(actual, dtype=float)
    model = np.asarray(model, dtype=float)
    if actual.shape != model.shape:
        raise ValueError(f"shapes must be equal: {actual.shape} and {model.shape}")
    squares = (actual - model) ** 2
    if reduction == "none":
        return squares
    if reduction == "sum":
        return float(squares.sum())
    if reduction == "mean":
        return float(squares.mean())
    if reduction == "half_sum":
        return 0.5 * float(squares.sum())
    raise ValueError(f"reduction must be none, sum, mean or half_sum, not {reduction!r}")


def cross_entropy(probs, labels):
    """The mean over all rows of minus the natural logarithm of the right class' probability.

    Args:
        probs: (N, K) numbers from 0 to 1, each row adds up to 1: the probabilities of K classes.
        labels: (N,) whole numbers 0 … K − 1: the right class of each row (not one-hot rows).

    Returns:
        float, never negative (apart from rounding in the last digits). A probability below 1e-12
        counts as 1e-12, so that the result is always finite. Larger probabilities stay as they are.

    Raises:
        ValueError: if a label is negative or not below K, or if the number of labels is not N.

    Example:
        probs [[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]] and labels [0, 2] give
        (−ln 0.5 − ln 0.8) / 2 = 0.458145…

    Whether you also limit probabilities from above, at 1 − 1e-12, makes no difference here.

    Hint 1: which one number of each row does the result depend on?
    Hint 2: what does Python do with the index -1? And with one label for four rows?
    """
    probs = np.asarray(probs, dtype=float)
    labels = np.asarray(labels)
    rows, classes = probs.shape
    if labels.shape != (rows,):
        raise ValueError(f"{rows} rows need {rows} labels, not an array of shape {labels.shape}")
    if np.any(labels < 0) or np.any(labels >= classes):
        raise ValueError(f"labels must be 0 to {classes - 1}")
    chosen = probs[np.arange(rows), labels]
    return float(-np.mean(np.log(np.maximum(chosen, 1e-12))))


def delta_w(w, x, actual, n):
    """The change of w that makes the error smaller, for a model with a single weight.

    The model says ``m = w·x``, its error is ``e = (actual − m)²``, and n is the learning rate. The
    change is minus n times the derivative of e by w.

    Args:
        w: number, the weight now.
        x: number, the input.
        actual: number, the output that was wanted.
        n: float, the learning rate, larger than 0.

    Returns:
        float, what has to be *added* to w (not the new w).

    Example:
        w = 1, x = 2, actual = 6, n = 0.05: the model says 2, the error is 16. The change is +0.8;
        with w = 1.8 the model says 3.6 and the error is 5.76.

    The slide (001:81-84) prints the same rule with the opposite sign.

    Hint 1: e is a square of something: what is the derivative of the outside, what of the inside?
    Hint 2: if the model says too little and x is negative, should w grow or shrink?
    """
    return float(2 * n * (actual - w * x) * x)


def numeric_grad(f, theta, h=1e-5):
    """The gradient of f at theta from values of f only, by central differences.

    Entry k is ``(f(theta with entry k + h) − f(theta with entry k − h)) / (2h)``.

    Args:
        f: function that takes one float64 array of the shape of theta and returns one number.
        theta: numbers, array or nested list of any shape. It is left as it is, at every moment of
            the call: work on a copy.
        h: float, the step to each side.

    Returns:
        float64 array of the shape of theta.

    f is called exactly twice for each entry of theta, and each time only one entry is moved.
    Whether it is given the same working array each time or a new one is up to you.

    Example:
        f = lambda t: t[0] ** 2 + 3 * t[0] * t[1] at theta = [1, 2] gives (nearly) [8, 3].

    Tests allow an error of 1e-7.

    Hint 1: what becomes of 3 + 0.00001 in an array of whole numbers?
    Hint 2: how far apart are the two points whose values you subtract?
    """
    theta = np.array(theta, dtype=float)
    gradient = np.zeros(theta.shape)
    for index in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[index] += h
        down[index] -= h
        gradient[index] = (f(up) - f(down)) / (2 * h)
    return gradient


def dense_backward(dout, X, W, z, kind):
    """The backward pass of one layer: from the gradient of its output to those of X, W and b.

    The forward pass was ``z = X @ W + b`` and ``out = phi(z)``, where phi is the activation.
    ``dout`` says how the loss changes when each entry of ``out`` moves a little.

    Args:
        dout: (N, H) numbers, the gradient of the loss by the output of the layer.
        X: (N, D) numbers, what the layer read.
        W: (D, H) numbers, its weights.
        z: (N, H) numbers, the sums *before* the activation.
        kind: the activation: ``"linear"``, ``"relu"``, ``"sigmoid"`` or ``"tanh"``.

    Returns:
        three float64 arrays ``(dX, dW, db)`` of the shapes (N, D), (D, H) and (H,). db is always
        there, even if the layer has no bias. dW and db are sums over the rows of the batch:
        if the loss is a mean, ``dout`` has been divided by N already.

    Raises:
        ValueError: if ``kind`` is none of the four names (``"softmax"`` is none of them either),
            or if the shapes cannot be combined.

    Example:
        X [[1, 2], [-1, 1]], W [[1, 0, -1], [2, 1, 0]] and b [0, 1, 0] give
        z = [[5, 3, -1], [1, 2, 1]]. With "relu" and dout [[1, 10, 100], [2, 20, 200]]
        dX = [[1, 12], [-198, 24]], dW = [[-1, -10, -200], [4, 40, 200]], db = [3, 30, 200].

    The slope of relu at z = 0 is 0. Far from 0, at z = -1000 or 1000, the slopes of sigmoid and
    tanh are 0, not nan. You may copy your activations of A02 into your cell.

    Hint 1: which of the three gradients do you know once you have the gradient by z?
    Hint 2: the shapes are (N, H), (N, D) and (D, H). Which products of two give (D, H) and (N, D)?

    Source: Rumelhart, Hinton, Williams, "Learning representations by back-propagating errors",
    Nature 323 (1986), equations 4 to 7, for a batch of rows.
    """
    dout, X, W, z = (np.asarray(a, dtype=float) for a in (dout, X, W, z))
    if dout.shape != z.shape or X.shape != (z.shape[0], W.shape[0]) or W.shape[1] != z.shape[1]:
        raise ValueError(f"shapes do not fit: {dout.shape}, {X.shape}, {W.shape}, {z.shape}")
    if kind == "linear":
        slope = np.ones_like(z)
    elif kind == "relu":
        slope = (z > 0).astype(float)
    elif kind == "sigmoid":
        s = 0.5 * (1 + np.tanh(z / 2))
        slope = s * (1 - s)
    elif kind == "tanh":
        slope = 1 - np.tanh(z) ** 2
    else:
        raise ValueError(f"kind must be linear, relu, sigmoid or tanh, not {kind!r}")
    dz = dout * slope
    return dz @ W.T, X.T @ dz, dz.sum(axis=0)


def softmax_ce(logits, labels):
    """The mean cross-entropy of softmax(logits), and its gradient by the logits.

    Args:
        logits: (N, K) numbers, the sums of the last layer before softmax.
        labels: (N,) whole numbers 0 … K − 1, the right class of each row.

    Returns:
        ``(loss, dlogits)``: a float and an (N, K) float64 array. loss is the mean over the N rows
        of −ln(softmax probability of the right class), dlogits how loss changes with each logit.

    Example:
        logits [[0, 0, ln 2], [0, ln 6, 0]] have the probabilities [[1/4, 1/4, 1/2],
        [1/8, 3/4, 1/8]]. With the labels [2, 0] the loss is (ln 2 + ln 8) / 2 = 1.386294…
        and dlogits is [[1/8, 1/8, -1/4], [-7/16, 3/8, 1/16]].

    Logits may be as large as 1000 and as small as -1000, also in different rows. The loss is then
    large, but it is right: nothing overflows, nothing is cut off.

    Hint 1: what remains of ln(exp(a) / (exp(a) + exp(b))) if you write it as a difference?
    Hint 2: softmax does not change if you subtract the same number from a whole row. Which one?
    Hint 3: what do the entries of one row of dlogits add up to, and why?

    Source: Bishop, "Pattern Recognition and Machine Learning" (2006), equations 4.108 and 4.109.
    """
    logits = np.asarray(logits, dtype=float)
    labels = np.asarray(labels)
    rows = np.arange(len(logits))
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = float(-log_p[rows, labels].mean())
    dlogits = np.exp(log_p)
    dlogits[rows, labels] -= 1
    return loss, dlogits / len(logits)


def mlp_backward(X, y, params, kinds, loss):
    """The loss of a whole net and its gradients by all weights and biases.

    Layer k computes ``phi(H @ W + b)`` of the output H of the layer before; layer 0 reads X.

    Args:
        X: (N, D) numbers.
        y: for ``"mse"`` an (N, K) array of wanted outputs, K being the size of the last layer;
            for ``"ce"`` N class numbers 0 … K − 1.
        params: list of pairs (W, b), one for each layer; b may be None (no bias).
        kinds: list of names, one for each layer: "linear", "relu", "sigmoid" or "tanh"; for
            ``"ce"`` the last one is "softmax".
        loss: ``"mse"``, the mean over all N·K entries of (output − y)², or ``"ce"``, the mean
            over the N rows of −ln(probability of the right class).

    Returns:
        ``(value, grads)``: the loss as a float, and a list of pairs (dW, db) in the order of
        ``params``, each array float64 and of the shape of its weight or bias. For a layer without
        bias only dW counts; the second entry may be anything.

    Raises:
        ValueError: if ``params`` and ``kinds`` differ in length, if ``loss`` or a kind is an
            unknown name, if y for "mse" has not exactly the shape of the output ((N,) is not
            (N, 1)), or if the shapes of a layer do not fit.

    Example:
        X [[1, 2]], y [[5]], params [([[1, -1], [1, 1]], [0, -2]), ([[2], [5]], [1])],
        kinds ["relu", "linear"] and "mse": the hidden sums are [3, -1], the output is 7, the loss
        4. grads is [([[8, 0], [16, 0]], [8, 0]), ([[12], [0]], [4])].

    The sigmoid of a sum far from 0, at -1000 or 1000, is not nan.
    Keep all weights as they are: this function computes gradients, it does not train. Use your
    ``dense_backward`` and ``softmax_ce``; the forward pass you know from A02.

    Hint 1: what must the way forward write down so that the way back finds it?
    Hint 2: which of the gradients of layer k is the dout of layer k − 1?
    Hint 3: for "ce", what does ``softmax_ce`` already contain of the last layer?

    Source: Rumelhart, Hinton, Williams, Nature 323 (1986).
    """

    def activate(z, kind):
        if kind == "linear":
            return z.copy()
        if kind == "relu":
            return np.maximum(z, 0)
        if kind == "sigmoid":
            return 0.5 * (1 + np.tanh(z / 2))
        if kind == "tanh":
            return np.tanh(z)
        raise ValueError(f"unknown kind {kind!r}")

    if len(params) != len(kinds):
        raise ValueError(f"{len(params)} layers, but {len(kinds)} kinds")
    if loss not in ("mse", "ce"):
        raise ValueError(f"loss must be mse or ce, not {loss!r}")
    read, sums = [np.asarray(X, dtype=float)], []
    slopes = list(kinds)
    if loss == "ce":
        slopes[-1] = "linear"  # softmax_ce gives the gradient by the sums themselves
    for (W, b), kind in zip(params, slopes, strict=True):
        z = read[-1] @ np.asarray(W, dtype=float)
        if b is not None:
            z = z + np.asarray(b, dtype=float)
        sums.append(z)
        read.append(activate(z, kind))
    if loss == "ce":
        value, dout = softmax_ce(sums[-1], y)
    else:
        y = np.asarray(y, dtype=float)
        if y.shape != read[-1].shape:
            raise ValueError(f"y has the shape {y.shape}, the output {read[-1].shape}")
        value = float(np.mean((read[-1] - y) ** 2))
        dout = 2 * (read[-1] - y) / y.size
    grads = []
    for k in reversed(range(len(params))):
        dout, dW, db = dense_backward(dout, read[k], params[k][0], sums[k], slopes[k])
        grads.insert(0, (dW, db))
    return value, grads


def sgd_step(params, grads, lr):
    """One step of gradient descent: every weight and bias minus lr times its gradient.

    Args:
        params: list with one pair (W, b) for each layer: arrays W (D, H) and b (H,), or b None.
        grads: list of pairs (dW, db) of arrays in the same order and with the same shapes. Where b
            is None, db may be None or an array.
        lr: float, the learning rate.

    Returns:
        New list of pairs (W, b), float64, of the same shapes. A b that is None stays None. The
        arrays in params and grads keep their values.

    Raises:
        ValueError: if W and dW, or b and db, have shapes that numpy cannot combine.

    Example:
        params [(np.array([[1, 2], [3, 4]]), np.array([1, -1]))],
        grads [(np.array([[10, 0], [0, 20]]), np.array([1, 2]))] and lr 0.1 give
        [(np.array([[0.0, 2.0], [3.0, 2.0]]), np.array([0.9, -1.2]))].

    Hint 1: the gradient points uphill: where do you want to go?
    Hint 2: what is the difference between W = W - step and W -= step for the one who called you?
    """
    new = []
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        W = np.asarray(W, dtype=float) - lr * np.asarray(dW, dtype=float)
        if b is not None:
            b = np.asarray(b, dtype=float) - lr * np.asarray(db, dtype=float)
        new.append((W, b))
    return new


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    """Train a net by gradient descent on small batches, and write down how the loss falls.

    Args:
        X: (N, D) numbers.
        y: for ``"mse"`` an (N, K) array of wanted outputs ((N,) is not enough); for ``"ce"``
            N class numbers 0 … K − 1.
        sizes: list [D, …, K]: the number of inputs, then the number of units of each layer.
        kinds: list of names, one for each layer, as in ``mlp_backward``; for ``"ce"`` the last
            one is "softmax".
        loss: ``"mse"`` or ``"ce"``.
        lr: float, the learning rate, the same for every step.
        epochs: int, how often all rows are used. 0 is allowed.
        batch_size: int, how many rows one step uses. It may be larger than N.
        seed: int, for ``np.random.default_rng(seed)``.

    Returns:
        dict with two entries. ``"params"``: list with one pair (W, b) for each layer after the last
        step, float64. ``"history"``: list of ``epochs`` floats, one loss for each epoch.

    Raises:
        ValueError: what ``mlp_backward`` refuses, if there is at least one epoch: an unknown name,
            a y for "mse" that has not the shape of the output, an X that does not fit to
            ``sizes[0]``.

    The random numbers come from one generator, in this order. First the weights, layer by layer:
    W of shape (fan_in, fan_out), normal with mean 0 and standard deviation sqrt(1 / fan_in); biases
    are 0 without a draw. Then, once at the start of each epoch,
    ``order = rng.permutation(len(X))``. It counts the rows as they came in. The batches are the
    first ``batch_size`` rows of the order, then the next ones; the last batch takes the rows that
    are left, even if they are few.

    An entry of the history is the mean over all N rows of the losses seen in that epoch, each
    before the step of its batch. The loss of all N rows after the epoch is accepted as well.

    Example:
        X [[0, 0], [0, 0], [0, 0]], y [[4], [4], [4]], sizes [2, 1], kinds ["linear"], "mse",
        lr 0.25, 1 epoch, batch_size 2. The first batch has the loss 16 and moves b from 0 to 2, the
        second one has a single row, the loss 4, and moves b to 3. The history is [12.0], as
        (2·16 + 1·4) / 3 = 12, or [1.0] by the second way. W is what it was in the beginning.

    Use your ``mlp_backward`` and ``sgd_step``.

    Hint 1: 10 rows in batches of 4: how many steps has an epoch?
    Hint 2: how much should a batch of 2 rows count in a mean over 10 rows?
    """
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params = []
    for fan_in, fan_out in zip(sizes[:-1], sizes[1:], strict=True):
        W = rng.normal(size=(fan_in, fan_out)) * np.sqrt(1 / fan_in)
        params.append((W, np.zeros(fan_out)))
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        total = 0.0
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = sgd_step(params, grads, lr)
            total += value * len(rows)
        history.append(total / len(X))
    return {"params": params, "history": history}
