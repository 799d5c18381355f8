"""Reference answers of A09: signatures and docstrings are what students see."""

import numpy as np


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    """The gradients of one recurrent step ``h = tanh(x Wx + h_prev Wh + b)``.

    Args:
        dh: (N, H), the gradient of the loss by h.
        x: (N, D), the input of the step.
        h_prev: (N, H), the state before the step.
        h: (N, H), the state after the step, as the forward pass gave it.
        Wx: (D, H), weights of the input.
        Wh: (H, H), weights of the state before.

    Returns:
        ``(dx, dh_prev, dWx, dWh, db)``, the gradients of the loss by x (N, D), h_prev (N, H),
        Wx (D, H), Wh (H, H) and the bias b (H,), each float64. Those of Wx, Wh and b are sums
        over the rows of the batch: divide by nothing.

    Example:
        One row, one input, one unit: dh = 2, x = 3, h_prev = -1, h = 0.5, Wx = 0.4, Wh = 0.6.
        Before tanh the gradient is 2 · 0.75 = 1.5; so dx = 0.6, dh_prev = 0.9, dWx = 4.5,
        dWh = -1.5, db = 1.5.

    b is no argument: its gradient does not depend on its value.

    Hint 1: how do you get the slope of tanh if you know only what came out of it?
    Hint 2: every gradient has the shape of what it belongs to. Which product has that shape when
        N, D and H are three different numbers?
    """
    dh, x, h_prev, h, Wx, Wh = (np.asarray(a, dtype=float) for a in (dh, x, h_prev, h, Wx, Wh))
    dz = dh * (1 - h**2)
    return dz @ Wx.T, dz @ Wh.T, x.T @ dz, h_prev.T @ dz, dz.sum(axis=0)


def rnn_backward(dHs, X, Hs, h0, Wx, Wh, b):
    """Backpropagation through time: the gradients of a whole recurrent pass.

    The forward pass was ``Hs[:, t] = tanh(X[:, t] Wx + (state before) Wh + b)``, where the state
    before step 0 is h0 and the state before step t is ``Hs[:, t - 1]``.

    Args:
        dHs: (N, T, H), the gradient that arrives from outside at the state of every step. It does
            not contain what flows back from later steps: to add that is the job of this function.
        X: (N, T, D), the inputs.
        Hs: (N, T, H), the states of the forward pass.
        h0: (N, H), the state before step 0.
        Wx: (D, H), Wh: (H, H), b: (H,), the weights, the same at every step.

    Returns:
        ``(dX, dh0, dWx, dWh, db)``, the gradients of the loss by X (N, T, D), h0 (N, H), Wx (D, H),
        Wh (H, H) and b (H,), each float64. Those of Wx, Wh and b are sums over rows and steps.

    Example:
        One row, one input, one unit, two steps: x = 2, -1; h0 = 0.25; Wx = 0.5, Wh = -2, b = 0.1.
        The states are 0.5370 and -0.9004. With dHs = 1, 3 the gradients before tanh are 0.5681 at
        step 1 and -0.0969 at step 0; so dX = -0.0484, 0.2840, dh0 = 0.1938, dWx = -0.7618,
        dWh = 0.2809, db = 0.4712.

    T is at least 1. You need not run the forward pass again: Hs belongs to X, h0 and the weights.

    Source: D. E. Rumelhart, G. E. Hinton, R. J. Williams, "Learning representations by
        back-propagating errors", Nature 323 (1986), last section; P. J. Werbos, "Backpropagation
        through time: what it does and how to do it", Proceedings of the IEEE 78 (1990).

    Hint 1: by which two ways does the state of a step reach the loss?
    Hint 2: which state did step 0 read, and which gradient is left over when step 0 is done?
    """
    dHs, X, Hs, h0 = (np.asarray(a, dtype=float) for a in (dHs, X, Hs, h0))
    before = np.concatenate([h0[:, np.newaxis], Hs[:, :-1]], axis=1)
    dX, later = np.zeros(X.shape), np.zeros(h0.shape)
    dWx, dWh, db = 0, 0, 0
    for t in reversed(range(X.shape[1])):
        dX[:, t], later, by_Wx, by_Wh, by_b = rnn_step_backward(
            dHs[:, t] + later, X[:, t], before[:, t], Hs[:, t], Wx, Wh
        )
        dWx, dWh, db = dWx + by_Wx, dWh + by_Wh, db + by_b
    return dX, later, dWx, dWh, db


def many_to_one_loss(X, labels, params):
    """Loss and gradients of a recurrent net that reads a sequence and names one class at its end.

    The net starts from the state 0, ``h = tanh(x Wx + h Wh + b)`` at every step, and turns the
    *last* state into scores ``h Wy + by`` of V classes. The loss is the cross-entropy of their
    softmax: minus the natural logarithm of the probability of the right class, averaged over the
    N rows.

    Args:
        X: (N, T, D), the sequences.
        labels: (N,) integers from 0 to V - 1, the right classes.
        params: dict with "Wx" (D, H), "Wh" (H, H), "b" (H,), "Wy" (H, V) and "by" (V,).

    Returns:
        ``(loss, grads)``: loss is a float; grads is a dict with exactly the five keys of params
        (in any order), each the gradient of the loss by that array, float64, of its shape.

    Example:
        One row, one unit: X = 2, 1 (two steps), Wx = 0.5, Wh = 1, b = -0.5, Wy = (2, 0), by = 0,
        label 1. The states are 0.4621 and 0.4318, the scores 0.8636 and 0, the probabilities 0.7034
        and 0.2966, the loss 1.2154.

    Scores may be large: adding 1000 to every entry of by must change neither loss nor gradients,
    and the scores of two rows may lie thousands apart.
    You may call rnn_backward. The forward pass is needed here too: write it (it is short), or bring
    your own from the assignment before.

    Hint 1: at which of the T states does a gradient arrive from outside, and what arrives at the
        others?
    Hint 2: the loss is a mean over rows. Where does the 1/N enter, and how often?
    """
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    Wx, Wh, b, Wy, by = (np.asarray(params[k], dtype=float) for k in ("Wx", "Wh", "b", "Wy", "by"))
    n, steps, _ = X.shape
    h0 = np.zeros((n, Wh.shape[0]))
    Hs, h = np.zeros((n, steps, Wh.shape[0])), h0
    for t in range(steps):
        h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
        Hs[:, t] = h
    scores = h @ Wy + by
    scores = scores - scores.max(axis=1, keepdims=True)
    log_p = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(n), labels].mean()
    dscores = np.exp(log_p)
    dscores[np.arange(n), labels] -= 1
    dscores /= n
    dHs = np.zeros(Hs.shape)
    dHs[:, -1] = dscores @ Wy.T
    _, _, dWx, dWh, db = rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)
    grads = {"Wx": dWx, "Wh": dWh, "b": db, "Wy": h.T @ dscores, "by": dscores.sum(axis=0)}
    return float(loss), grads


def lag_norms(X, Wx, Wh, b):
    """How strongly the last state still depends on earlier states.

    The network runs over one sequence, from the zero state::

        h_t = tanh(x_t @ Wx + h_(t-1) @ Wh + b)        t = 1 ... T

    Nudge the state k steps before the end a little: how much can the last state move? The answer
    is the spectral norm (largest singular value) of the Jacobian matrix of h_T by h_(T-k).

    Args:
        X: (T, D) one sequence.
        Wx: (D, H) weights of the input.
        Wh: (H, H) weights of the state.
        b: (H,) bias.

    Returns:
        (T,) float64: entry k is the spectral norm of the derivative of h_T by h_(T-k), for
        k = 0 ... T-1. Entry 0 is 1, because h_T by itself is the identity. The zero start state is
        not in the list.

    Raises:
        ValueError: if the shapes cannot be combined.

    Example:
        One unit with Wh = [[0.5]], Wx = [[1]], b = [0] and the sequence 0, 0, 1:
        h = 0, 0, 0.761594. The last step multiplies by 0.5 * (1 - 0.761594**2) = 0.209987, the
        step before it by 0.5 * (1 - 0) = 0.5, so the result is [1, 0.209987, 0.104994].

    Hint: which step's slope 1 - h**2 belongs to the factor that leads from h_(t-1) to h_t?
    Hint: matrices do not commute. Which factor stands next to which?

    Source: Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural
    networks", 2013, equation 5.
    """
    X = np.asarray(X, dtype=float)
    Wx, Wh, b = (np.asarray(a, dtype=float) for a in (Wx, Wh, b))
    h = np.zeros(len(Wh))
    slopes = []
    for x in X:
        h = np.tanh(x @ Wx + h @ Wh + b)
        slopes.append(1 - h**2)
    through = np.eye(len(h))  # row i: how state i of the past moves each state of the end
    norms = []
    for slope in reversed(slopes):
        norms.append(np.linalg.norm(through, 2))
        through = (Wh * slope) @ through
    return np.array(norms)


def steps_until(factor, eps):
    """After how many steps is less than eps left, when every step multiplies by factor?

    Args:
        factor: what one step multiplies by, 0 or more; it may be close to 1.
        eps: the limit, more than 0; it may be tiny. Counts may run into the ten thousands.

    Returns:
        the smallest whole number k >= 0 with factor**k < eps, as an int; None if factor is 1 or
        more, because then nothing ever fades. Equal to eps is not yet less than eps.

    Example:
        steps_until(0.5, 1e-3) is 10: 0.5**9 is 0.00195, 0.5**10 is 0.00098.
        steps_until(0.5, 0.5) is 2, steps_until(1.0, 1e-3) is None.

    Hint: a loop that multiplies is enough. If you use logarithms: in which direction must you
    round, and what happens when the quotient is a whole number already?
    Hint: what is factor**0, and for which eps is that small enough?
    """
    if factor >= 1:
        return None
    k = 0
    while factor**k >= eps:
        k += 1
    return k


def clip_global_norm(grads, max_norm):
    """Shorten gradients that are too long, all of them together.

    All arrays together are one long vector: its length (the global norm) is the square root of the
    sum of all squared entries of all arrays. If it is more than max_norm, every array is multiplied
    by the same number, so that the length becomes exactly max_norm. Otherwise nothing changes.

    Args:
        grads: list of arrays of any shapes, at least one.
        max_norm: the largest length allowed, more than 0.

    Returns:
        (clipped, norm): a list of arrays in the order and with the shapes of grads, and the global
        norm *before* clipping, a float. The arrays in grads stay as they were.

    Example:
        clip_global_norm([np.array([3.0]), np.array([[4.0]])], 1.0) gives
        ([array([0.6]), array([[0.8]])], 5.0).

    Hint: which single number turns a vector of length 5 into one of length 1? What must that number
    be for a vector that is short enough, or 0?

    Source: Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural
    networks", 2013, algorithm 1.
    """
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    if norm > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays, norm


def self_loop(h0, w, steps, kind):
    """One unit that reads only its own last value: h becomes phi(w * h), again and again.

    Args:
        h0: the start value, a number.
        w: the weight of the loop, a number.
        steps: how often the value goes round, 0 or more.
        kind: the activation phi: "linear" (phi(z) = z), "relu", "sigmoid" or "tanh".

    Returns:
        (steps + 1,) float64: h0 itself, then the value after each step.

    Raises:
        ValueError: if kind is none of the four.

    Example:
        self_loop(0.5, 1.5, 2, "linear") is [0.5, 0.75, 1.125];
        self_loop(1, -2, 3, "relu") is [1, 0, 0, 0].

    Hint: what is multiplied by w: the value before or after phi?
    Hint: a very negative number has the sigmoid 0. Does your formula say so, or does it stop with
    an error?
    """
    functions = {
        "linear": lambda z: z,
        "relu": lambda z: np.maximum(z, 0.0),
        "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)),
        "tanh": np.tanh,
    }
    if kind not in functions:
        raise ValueError(f"unknown kind {kind!r}: choose one of {', '.join(functions)}")
    values = [float(h0)]
    for _ in range(steps):
        values.append(float(functions[kind](w * values[-1])))
    return np.array(values)


def truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k):
    """Backpropagation through time that stops at fixed cuts, one after every k steps.

    The steps are divided into blocks, counted from the start: steps 0 … k - 1, k … 2k - 1, and so
    on; the last block may be shorter. Within a block gradients flow back as in rnn_backward; from
    a block to the one before it nothing flows. The forward pass knows nothing of the cuts: the
    first step of a block still read the true state before it, and its weights meet that state.

    Args:
        dHs, X, Hs, h0, Wx, Wh, b: as for rnn_backward.
        k: int, at least 1, the length of a block. It need not divide T and may be larger than T.

    Returns:
        ``(dX, dh0, dWx, dWh, db)`` as for rnn_backward. The gradients of Wx, Wh and b are sums over
        all blocks; dh0 is what the first block sends back to h0. With k = T or more there is one
        block and the result is that of rnn_backward.

    Example:
        One row, one input, one unit, three steps: x = 2, -1, 1; h0 = 0.25; Wx = 0.5, Wh = -2,
        b = 0.1. The states are 0.5370, -0.9004, 0.9837. With dHs = 1, 3, 1 and k = 2 the blocks are
        steps 0, 1 and step 2; the gradients before tanh are -0.0969, 0.5681 and 0.0323, so
        dX = -0.0484, 0.2840, 0.0162, dh0 = 0.1938, dWx = -0.7295, dWh = 0.2517, db = 0.5035.
        Without the cut 0.0323 · Wh would have come back from step 2 to step 1.

    Source: R. J. Williams, J. Peng, "An efficient gradient-based algorithm for on-line training of
        recurrent network trajectories", Neural Computation 2 (1990); here with blocks that do not
        overlap.

    Hint 1: between which two steps lie the cuts when T is 7 and k is 3?
    Hint 2: what is passed on from step k to step k - 1, and what is still added up for the weights?
    """
    dHs, X, Hs, h0 = (np.asarray(a, dtype=float) for a in (dHs, X, Hs, h0))
    before = np.concatenate([h0[:, np.newaxis], Hs[:, :-1]], axis=1)
    dX, later = np.zeros(X.shape), np.zeros(h0.shape)
    dWx, dWh, db = 0, 0, 0
    for t in reversed(range(X.shape[1])):
        if (t + 1) % k == 0:
            later = np.zeros(h0.shape)
        dX[:, t], later, by_Wx, by_Wh, by_b = rnn_step_backward(
            dHs[:, t] + later, X[:, t], before[:, t], Hs[:, t], Wx, Wh
        )
        dWx, dWh, db = dWx + by_Wx, dWh + by_Wh, db + by_b
    return dX, later, dWx, dWh, db
