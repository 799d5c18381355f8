"""Reference answers of A10: signatures and docstrings are what students see."""

import numpy as np


def gate(z, values):
    """A soft switch: let a share of every value through, the share given by ``sigmoid(z)``.

    Args:
        z: numbers of any shape; how far each gate is opened. A large z is wide open (nearly all
            of the value passes), a very negative z is shut, 0 is half open.
        values: numbers of the same shape as z; what wants to pass.

    Returns:
        float64 array of the same shape: ``1 / (1 + exp(-z))`` times the value, number by number.
        No warning is shown, however large or small z is.

    Raises:
        ValueError: if z and values have different shapes (numpy's own error will do).

    Example:
        ``gate([0, 0, 1000], [8, -6, 5])`` gives ``[4, -3, 5]``.

    Source: the "times junction" of the drawings of an LSTM, where a gate meets a signal.

    Hint 1: for which z is exp(-z) too large for a float, and could you use exp(z) there?
    Hint 2: can what comes out of a gate be larger than what went in, or have another sign?
    """
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))  # at most 1
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    return share * np.asarray(values, dtype=float)


def lstm_step(x, h_prev, c_prev, Wx, Wh, b):
    """One step of an LSTM layer with H units on a batch of N inputs.

    Args:
        x: (N, D) numbers, the input of this step.
        h_prev: (N, H) numbers, the hidden state after the step before.
        c_prev: (N, H) numbers, the cell state after the step before.
        Wx: (D, 4H) numbers, weights of the input.
        Wh: (H, 4H) numbers, weights of the hidden state.
        b: (4H,) numbers, biases.

        The 4H columns are four blocks of H columns: i (input gate), f (forget gate), g
        (candidate), o (output gate). Keras has the same order and calls g "c".

    Returns:
        ``(h, c, gates)``: h and c are (N, H) float64, the new hidden and cell state. gates is a
        dict with exactly the keys "i", "f", "g", "o"; each entry is (N, H) float64, the value
        *after* its activation:

            z = x @ Wx + h_prev @ Wh + b, cut into the four blocks of columns
            i, f, o = sigmoid of their blocks;  g = tanh of its block
            c = f * c_prev + i * g
            h = o * tanh(c)

    Raises:
        ValueError: if D or H of two arguments do not fit together.

    Example:
        with N = D = H = 1, x = [[1]], h_prev = [[0]], c_prev = [[2]], Wx and Wh all 0 and
        b = [0, 0, 0, 0]: every gate is 0.5 and g is 0, so c = [[1]] and h = [[0.5 * tanh(1)]],
        about 0.381.

    Source: Hochreiter and Schmidhuber (1997), with the forget gate of Gers, Schmidhuber and
    Cummins (2000).

    Hint 1: if the forget gate is 1 and the input gate 0, what must c be?
    Hint 2: which of the four blocks may be negative after its activation?
    """

    def sigmoid(z):
        small = np.exp(-np.abs(z))
        return np.where(z >= 0, 1.0, small) / (1.0 + small)

    x, h_prev, c_prev = (np.asarray(a, dtype=float) for a in (x, h_prev, c_prev))
    Wx, Wh, b = (np.asarray(a, dtype=float) for a in (Wx, Wh, b))
    z = x @ Wx + h_prev @ Wh + b
    i, f, g, o = np.split(z, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, {"i": i, "f": f, "g": g, "o": o}


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    """An LSTM layer reads N sequences of T steps, the same weights at every step.

    Args:
        X: (N, T, D) numbers; step t of all sequences is ``X[:, t]``.
        Wx: (D, 4H) numbers, blocks i, f, g, o as in ``lstm_step``.
        Wh: (H, 4H) numbers.
        b: (4H,) numbers, used as they are (nothing is added to the forget gate's bias).
        h0: (N, H) numbers, the hidden state before the first step; None means zeros.
        c0: (N, H) numbers, the cell state before the first step; None means zeros. Either of
            the two may be given without the other.

    Returns:
        ``(Hs, h, c)``: Hs is (N, T, H) float64, the hidden states after every step; h and c are
        (N, H) float64, the hidden and the cell state after the last step.

    Raises:
        ValueError: if D or H of two arguments do not fit together.

    Example:
        with N = D = H = 1, all weights and biases 0, X = [[[7], [7]]] and c0 = [[8]], every gate
        is 0.5 and g is 0: the cell state goes 8, 4, 2, so c = [[2]] and h = [[0.5 * tanh(2)]].

    Hint 1: which two things does one step hand to the next?
    Hint 2: what is the shape of X[:, t], and what is the shape of X[t]?
    """
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h, c, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        Hs[:, t] = h
    return Hs, h, c


def latch_weights():
    """Weights of an LSTM with one unit that remembers the last value it was told to remember.

    The input of every step is a pair (value, flag): the value is +1 or -1, the flag is 1
    ("remember this value") or 0 ("ignore it"). The first step of every sequence is flagged; the
    LSTM starts with h = c = 0. After *every* step of a sequence of up to 100 steps

    * h has the sign of the value at the last flagged step, and
    * the absolute value of h is at least 0.5.

    Returns:
        ``(Wx, Wh, b)`` of shapes (2, 4), (1, 4) and (4,): finite numbers, no training. The four
        columns are i, f, g, o as in ``lstm_step``; row 0 of Wx belongs to the value, row 1 to
        the flag.

    Example:
        values  +1 -1 +1 -1 -1, flags 1 0 0 1 0: the signs of h must be + + + - -.

    Hint 1: what must the input gate and the forget gate be when the flag is 1, and when it is 0?
    Hint 2: with a forget gate of 0.99, what is left of the memory after 100 steps?
    """
    Wx = np.array([
        [0.0, 0.0, 5.0, 0.0],  # the value is the candidate
        [40.0, -40.0, 0.0, 0.0],  # the flag opens the input gate and shuts the forget gate
    ])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b


def gru_step(x, h_prev, Wx, Wh, b, reset_after=True):
    """One step of a GRU layer with H units on a batch of N inputs.

    Args:
        x: (N, D) numbers, the input of this step.
        h_prev: (N, H) numbers, the hidden state after the step before. A GRU has no cell state.
        Wx: (D, 3H) numbers, weights of the input.
        Wh: (H, 3H) numbers, weights of the hidden state.
        b: biases: (2, 3H) if reset_after is True, (3H,) if it is False. With two rows, row 0
            belongs to ``x @ Wx`` and row 1 to ``h_prev @ Wh``.
        reset_after: whether the reset gate acts after the product of the state with its weights
            (True, as in Keras) or on the state before that product (False).

        The 3H columns are three blocks of H columns: z (update gate), r (reset gate), h
        (candidate), the same order as in Keras.

    Returns:
        (N, H) float64, the new hidden state. Write a_z, a_r, a_h for the blocks of
        ``x @ Wx + b[0]`` and s_z, s_r, s_h for those of ``h_prev @ Wh + b[1]``. Then, number by
        number:

            z = sigmoid(a_z + s_z);  r = sigmoid(a_r + s_r)
            candidate = tanh(a_h + r * s_h)
            h = z * h_prev + (1 - z) * candidate

        With reset_after=False there is one row of biases, it is added to ``x @ Wx``; z and r are
        as above, and s_h is ``(r * h_prev) @ (block h of Wh)`` with nothing more to multiply:
        ``candidate = tanh(a_h + s_h)``.

    Raises:
        ValueError: if D or H of x, h_prev, Wx and Wh do not fit together.

    Example:
        with N = D = H = 1, all weights and biases 0 and h_prev = [[4]]: z is 0.5 and the
        candidate is 0, so the result is [[2]].

    Source: Cho and others (2014), the form with reset_after=False; Keras' GRU for the other.

    Hint 1: if z is 1, what must the new state be?
    Hint 2: if r is 0, which numbers may still have a say in the candidate?
    """

    def sigmoid(a):
        small = np.exp(-np.abs(a))
        return np.where(a >= 0, 1.0, small) / (1.0 + small)

    x, h_prev = np.asarray(x, dtype=float), np.asarray(h_prev, dtype=float)
    Wx, Wh, b = (np.asarray(a, dtype=float) for a in (Wx, Wh, b))
    H = h_prev.shape[1]
    input_bias, state_bias = (b[0], b[1]) if reset_after else (b, np.zeros(3 * H))
    a_z, a_r, a_h = np.split(x @ Wx + input_bias, 3, axis=1)
    s_z, s_r, s_h = np.split(h_prev @ Wh + state_bias, 3, axis=1)
    z, r = sigmoid(a_z + s_z), sigmoid(a_r + s_r)
    if reset_after:
        candidate = np.tanh(a_h + r * s_h)
    else:
        candidate = np.tanh(a_h + (r * h_prev) @ Wh[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate


def recurrent_params(kind, D, H, reset_after=True):
    """The number of trainable numbers (weights and biases) in a recurrent layer.

    Args:
        kind: "rnn" (one tanh layer as in A08), "lstm" (as in ``lstm_step``) or "gru" (as in
            ``gru_step``).
        D: int, at least 1: inputs at each step.
        H: int, at least 1: units.
        reset_after: the form of the GRU, as in ``gru_step``. It makes no difference to the
            other two kinds.

    Returns:
        int: how many numbers a training may change.

    Raises:
        ValueError: if kind is another name.

    Example:
        with D = 3 and H = 5: "rnn" has 45, "lstm" 180, "gru" 150, and "gru" with
        reset_after=False has 135.

    Source: the shapes of Wx, Wh and b in this course; Keras' ``count_params`` agrees.

    Hint 1: what are the shapes of Wx, Wh and b in ``lstm_step`` and in ``gru_step``?
    Hint 2: does a longer sequence need more weights?
    """
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}
    if kind not in blocks:
        raise ValueError(f"kind must be one of {sorted(blocks)}, not {kind!r}")
    biases = 2 if kind == "gru" and reset_after else 1
    return blocks[kind] * H * (D + H + biases)


def cell_path(F):
    """How much of the first cell state is left in the last: the gradient along the cell.

    Args:
        F: (N, T, H) numbers from 0 to 1, T at least 1: the forget gates of N sequences at every
            step, after their sigmoid.

    Returns:
        (N, H) float64: for each sequence and unit the product of its T forget gates. Along the
        cell, where ``c_t = f_t * c_(t-1) + i_t * g_t``, this is the derivative of the last cell
        state by the one before the first step, with all gates held fixed.

    Example:
        ``cell_path([[[0.5], [0.5]]])`` gives ``[[0.25]]``.

    Hint 1: if the cell state before the first step is 1 larger, how much larger is it one step
        later?
    Hint 2: which axis of F is time?
    """
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    """What is left of a gradient after T equal steps of a plain recurrent network.

    Args:
        factor: number, of any sign: what one step multiplies the gradient by (slope of the
            activation times recurrent weight).
        T: int, at least 0: the number of steps.

    Returns:
        float: ``factor`` to the power ``T``; 1.0 for T = 0.

    Example:
        ``rnn_path(0.5, 2)`` gives ``0.25``, ``rnn_path(-2, 3)`` gives ``-8.0``.

    Hint: what type has ``2 ** 3`` in Python, and what type is asked for?
    """
    return float(factor) ** int(T)


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    """The gradients of one LSTM step by everything that went into it.

    Args:
        dh: (N, H) numbers, the gradient that arrives at the new hidden state h.
        dc: (N, H) numbers, the gradient that arrives at the new cell state c from outside, that
            is from the step after. The part that reaches c through h is not in it.
        x: (N, D) numbers, the input of the step.
        h_prev, c_prev: (N, H) numbers, the two states before the step.
        c: (N, H) numbers, the cell state after the step.
        gates: dict with keys "i", "f", "g", "o" in any order, each an (N, H) array, after sigmoid
            or tanh, as ``lstm_step`` returns it.
        Wx: (D, 4H) numbers, blocks i, f, g, o.
        Wh: (H, 4H) numbers.

    Returns:
        ``(dx, dh_prev, dc_prev, dWx, dWh, db)``: float64 arrays with the shapes of x, h_prev,
        c_prev, Wx, Wh and (4H,). Gradients of the weights and biases are summed over the batch.

    Example:
        with N = D = H = 1, x = [[1]], h_prev = [[0]], c_prev = [[2]], all weights 0, gates i = f
        = o = [[0.5]] and g = [[0]], so c = [[1]]: for dh = [[0]] and dc = [[8]] the result is
        dc_prev = [[4]], db = [0, 4, 4, 0], dWx = [[0, 4, 4, 0]] and 0 for the rest.

    Source: Hochreiter and Schmidhuber (1997); every gradient here is complete, nothing is cut
    off.

    Hint 1: on which two ways does a change of c reach the loss?
    Hint 2: what is the slope of the sigmoid, written with the gate itself? And of the tanh?
    Hint 3: which numbers were multiplied with i, with f, with g and with o in the step?
    """
    dh, dc, x, h_prev = (np.asarray(a, dtype=float) for a in (dh, dc, x, h_prev))
    c_prev, c, Wx, Wh = (np.asarray(a, dtype=float) for a in (c_prev, c, Wx, Wh))
    i, f, g, o = (np.asarray(gates[key], dtype=float) for key in "ifgo")
    shown = np.tanh(c)
    dc_all = dc + dh * o * (1 - shown**2)
    di = dc_all * g * i * (1 - i)
    df = dc_all * c_prev * f * (1 - f)
    dg = dc_all * i * (1 - g**2)
    do = dh * shown * o * (1 - o)
    dz = np.concatenate([di, df, dg, do], axis=1)
    return dz @ Wx.T, dz @ Wh.T, dc_all * f, x.T @ dz, h_prev.T @ dz, dz.sum(axis=0)
