"""Reference answers of A08: signatures and docstrings are what students see."""

import re

import numpy as np


def weather_vector(report):
    """A weather report as five numbers.

    Args:
        report: str. Each of these five sentences stands in it exactly once, in any order:
            "High is N F."   "Low is N F."   "Wind is N mph."   "N inches of rain."
            "Relative humidity is N%."
            N is a number ≥ 0, with or without decimals; it may start with a point (".25").
            Words are separated by white space of any kind and length, line breaks included, also
            inside a sentence.

    Returns:
        float64 array (5,): high, low, wind, rain, and humidity as a fraction (83% is 0.83).

    Example:
        "High is 67 F. Low is 43 F. Wind is 13 mph. .25 inches of rain. Relative humidity is 83%."
        gives [67, 43, 13, 0.25, 0.83].

    Hint 1: which words tell you what a number means, and on which side of it do they stand?
    Hint 2: which points end a sentence, and which belong to a number?
    """
    number = r"(\d*\.?\d+)"
    forms = [
        rf"High\s+is\s+{number}\s+F",
        rf"Low\s+is\s+{number}\s+F",
        rf"Wind\s+is\s+{number}\s+mph",
        rf"{number}\s+inches\s+of\s+rain",
        rf"Relative\s+humidity\s+is\s+{number}%",
    ]
    values = []
    for form in forms:
        found = re.search(form, report)
        if found is None:
            raise ValueError(f"no sentence of the form {form!r}")
        values.append(float(found.group(1)))
    values[4] /= 100
    return np.array(values)


def one_hot(ids, depth):
    """For every id a vector of zeros with a single 1, in the column of that id.

    Args:
        ids: integers of any shape: one id, a sentence (T,), a batch of sentences (N, T), …
        depth: int, the number of words in the dictionary; ids run from 0 to depth − 1.

    Returns:
        float64 array of shape ``ids.shape + (depth,)``.

    Raises:
        ValueError: if any id is below 0, or depth and above.

    Example:
        ``one_hot([2, 0], 3)`` gives [[0, 0, 1], [1, 0, 0]]; ``one_hot(1, 3)`` gives [0, 1, 0].

    Hint 1: what does the array of columns 0, 1, …, depth − 1 tell you about one id?
    Hint 2: what does numpy do with the index −1, and is that wanted here?
    """
    ids = np.asarray(ids)
    if np.any(ids < 0) or np.any(ids >= depth):
        raise ValueError(f"ids must lie between 0 and {depth - 1}")
    return (ids[..., np.newaxis] == np.arange(depth)).astype(float)


def rnn_step(x, h_prev, Wx, Wh, b):
    """One step of a recurrent layer with H units on a batch of N inputs.

    Args:
        x: (N, D) numbers, the input of this step.
        h_prev: (N, H) numbers, the state after the step before; row n belongs to row n of x.
        Wx: (D, H) numbers, weights of the input.
        Wh: (H, H) numbers, weights of the state before. Wh[i, j] leads from unit i of the state
            before to unit j of the new one.
        b: (H,) numbers, biases.

    Returns:
        (N, H) float64 array, the new state: the tanh of the sum of three parts, the input times
        Wx, the state before times Wh, and b.

    Raises:
        ValueError: if D or H of two arguments do not fit together.

    Example:
        with N = D = H = 1, x = [[2]], h_prev = [[0.5]], Wx = [[1]], Wh = [[-3]] and b = [0.25] the
        sum is 2 - 1.5 + 0.25 = 0.75, and the new state is [[tanh(0.75)]], about 0.635.

    Source: J. L. Elman, "Finding structure in time", Cognitive Science 14 (1990); the layer
        SimpleRNN of Keras computes the same.

    Hint 1: which of the three parts do you have to change to see that the unit has a memory?
    Hint 2: what should the state be if x and h_prev are both 0?
    """
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh(x @ Wx + h_prev @ Wh + b)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    """A recurrent layer reads N sequences of T steps, with the same weights at every step.

    Args:
        X: (N, T, D) numbers; the inputs of step t are ``X[:, t]``.
        Wx: (D, H), Wh: (H, H), b: (H,) numbers, as in rnn_step.
        h0: (N, H) numbers, the state before the first step; None means zeros.
        lengths: N whole numbers from 0 to T: sequence n has lengths[n] real steps, the rest of its
            row in X is padding. None means that all sequences have T steps. The state of a
            sequence stops changing after its own length, whatever stands in the padding. Zeros in
            X are inputs like all others.

    Returns:
        ``(Hs, h_last)``: Hs is (N, T, H) float64, the state after every step; in the padding it is
        the state that the sequence ended with. h_last is (N, H) float64, the state that every
        sequence ended with; a sequence of length 0 ends with the state it started with.

    Raises:
        ValueError: if D or H of two arguments do not fit together.

    Example:
        a neuron that reads its own output: with N = D = H = 1, X = [[[1], [0], [0], [0]]],
        Wx = [[1]], Wh = [[2]] and b = [0] the states are 0.7616, 0.9093, 0.9487 and 0.9560: a
        single 1 at the start is remembered. With lengths = [2] they are 0.7616, 0.9093, 0.9093,
        0.9093.

    h_last may be a part of Hs. T is at least 1.

    Hint 1: what does step t read besides X[:, t], and who made it?
    Hint 2: change an input at the end of a sequence. Which rows of Hs may change?
    Hint 3: in step t, which sequences of the batch are still running?
    """
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        running = (t < lengths)[:, None]
        h = np.where(running, rnn_step(X[:, t], h, Wx, Wh, b), h)
        Hs[:, t] = h
    return Hs, h


def order_gap(X, perm, Wx, Wh, b):
    """How far apart a recurrent layer ends if it reads the same inputs in another order.

    Args:
        X: (N, T, D) numbers, N sequences.
        perm: T whole numbers, 0 to T - 1 each once: the new order of the steps, the same for all
            sequences. Step k of the new sequence is step perm[k] of the old one.
        Wx: (D, H), Wh: (H, H), b: (H,) numbers, as in rnn_step.

    Returns:
        (N,) float64 array: for every sequence the Euclidean distance between the two states
        *after the last step*, one for each order. Both readings start from zeros.

    Raises:
        ValueError: if D or H of two arguments do not fit together.

    Example:
        one unit with Wx = [[0.5]], Wh = [[0.8]], b = [0]. The sequence 1, 2, 3 ends in 0.9759,
        the sequence 3, 2, 1 in 0.8485; so X = [[[1], [2], [3]]] and perm = [2, 1, 0] give a gap
        of 0.1274.

    Hint 1: on which of the three axes of X do the steps lie?
    Hint 2: is there a sequence whose gap is 0 for every order?
    """
    X = np.asarray(X, dtype=float)
    _, h = rnn_forward(X, Wx, Wh, b)
    _, h_other = rnn_forward(X[:, np.asarray(perm)], Wx, Wh, b)
    return np.sqrt(np.sum((h - h_other) ** 2, axis=1))


def stack_rnn(X, layers):
    """A deep recurrent network: every layer reads the states of the layer below.

    Args:
        X: (N, T, D) numbers; the first layer reads it.
        layers: list of L layers, L at least 1, from the bottom to the top. Each layer is
            ``(Wx, Wh, b)`` with its own number of units; Wx of a layer has as many rows as the
            layer below has units.

    Returns:
        (N, T, H_L) float64 array: the states of the top layer after every step; H_L is its number
        of units. Every layer starts from zeros.

    Raises:
        ValueError: if the sizes of two layers, or of X and the first layer, do not fit together.

    Example:
        two layers of one unit each, Wx = [[1]], Wh = [[0]], b = [0] in both, X = [[[1], [2]]]: the
        layer at the bottom gives tanh(1), tanh(2), the one at the top tanh(tanh(1)),
        tanh(tanh(2)), about 0.6420 and 0.7461.

    Hint 1: what has the same shape as X but for its last axis, and could stand in its place?
    Hint 2: how many steps does a network of three layers take to read five inputs?
    """
    for Wx, Wh, b in layers:
        X, _ = rnn_forward(X, Wx, Wh, b)
    return X


def project(Hs, Wy, by, kind="softmax"):
    """An output at every step: V numbers made from the state of the step, the same way at each.

    Args:
        Hs: (N, T, H) numbers, the states of a recurrent layer.
        Wy: (H, V) numbers, weights of the output.
        by: (V,) numbers, biases of the output.
        kind: "softmax" or "linear".

    Returns:
        (N, T, V) float64 array. The scores of a step are its state times Wy plus by. "linear"
        returns the scores, "softmax" the softmax of the V scores of each step: positive numbers
        with the sum 1. Scores may be as large as 1000, or as low as -1000, both in one step too;
        the result has no nan.

    Raises:
        ValueError: if H or V of two arguments do not fit together, or for any other kind.

    Example:
        one sequence with two steps and two units, Hs = [[[0, 1], [1, 0]]], Wy = [[0, 1], [2, 0]],
        by = [0, 0]: the scores are 2, 0 at step 0 and 0, 1 at step 1, the probabilities 0.8808,
        0.1192 and 0.2689, 0.7311.

    Hint 1: which numbers share the probability 1 among them, and on which axis do they lie?
    Hint 2: what comes out of a step whose state is 0?
    """
    if kind not in ("softmax", "linear"):
        raise ValueError(f"unknown kind {kind!r}: use 'softmax' or 'linear'")
    Hs, Wy, by = (np.asarray(a, dtype=float) for a in (Hs, Wy, by))
    scores = Hs @ Wy + by
    if kind == "linear":
        return scores
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def legal_next():
    """Which word may follow which in the names language.

    The dictionary is Harry, Sally, James, met, "." with the ids 0, 1, 2, 3, 4. After a name comes
    "met" or "."; after "met" and after "." comes a name.

    Returns:
        int64 array (5, 5): row = the word before, column = the word after; 1 if the pair is
        legal, else 0.

    Example:
        Row 3 (after "met") is [1, 1, 1, 0, 0].

    Hint: how many different rows has the table?
    """
    table = np.zeros((5, 5), dtype=np.int64)
    table[:3, 3:] = 1
    table[3:, :3] = 1
    return table


def bigram_probs(tokens, V):
    """How probable each next word is, counted in a text.

    Args:
        tokens: word ids 0 … V − 1, in the order of the text; one line of at least two ids.
        V: int, the size of the dictionary.

    Returns:
        float64 array (V, V): row i, column j is the share of the pairs starting with i that go on
        with j. Every token and the one after it make a pair, full stops are tokens like all
        others. A word that never starts a pair has the same probability 1 / V for every next
        word, so each row sums to 1.

    Example:
        ``bigram_probs([0, 1, 0, 0, 2], 3)``: word 0 starts three pairs and goes on with 1, 0 and
        2 once each; word 1 goes on with 0; word 2 starts no pair. The rows are [1/3, 1/3, 1/3],
        [1, 0, 0], [1/3, 1/3, 1/3].

    Hint 1: how many pairs has a text of 10 tokens?
    Hint 2: what is to be divided by what, for one row?
    """
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    totals = counts.sum(axis=1, keepdims=True)
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)


def is_sentence(words):
    """Whether a list of words is one sentence of the names language.

    A sentence is: name, "met", another name, ".". The names are Harry, Sally and James, written
    exactly so; nobody meets himself.

    Args:
        words: list of str; it may be too short, too long or empty.

    Returns:
        bool.

    Example:
        ``["Harry", "met", "Sally", "."]`` gives True, ``["Harry", "met", "Harry", "."]`` False.

    Hint: what do you have to know about the list before you look at its fourth word?
    """
    names = ("Harry", "Sally", "James")
    if len(words) != 4:
        return False
    first, verb, second, stop = words
    return (
        first in names and verb == "met" and second in names and first != second and stop == "."
    )


def dinner_forecast(actual, pred0, P):
    """Forecasts of the dinner for T days: pizza, sushi or waffles.

    The forecast for a day is (yesterday's dinner) times P. If yesterday's dinner is not known,
    yesterday's own forecast takes its place.

    Args:
        actual: (T, 3), row t is the dinner of day t, known only after day t. A row in which all
            three numbers are 0 means: not known.
        pred0: (3,), the forecast that was made for the day before day 0. The dinner of that day
            is not known.
        P: (3, 3), row = yesterday, column = today.

    Returns:
        float64 array (T, 3), row t is the forecast for day t.

    Example:
        P = [[0, 1, 0], [0, 0, 1], [1, 0, 0]] (sushi follows pizza, waffles follow sushi, pizza
        follows waffles), pred0 = [1, 0, 0], actual = [[0, 0, 1], [0, 0, 0], [1, 0, 0]] gives
        [[0, 1, 0], [1, 0, 0], [0, 1, 0]]: day 0 reads pred0, day 1 reads the waffles of day 0,
        day 2 reads the forecast for day 1.

    Hint 1: which row of ``actual`` is known when the forecast for day t is made?
    Hint 2: which row of the result can never depend on ``actual`` at all?
    """
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and np.any(actual[t - 1] != 0)
        forecast = (actual[t - 1] if known else forecast) @ P
        out[t] = forecast
    return out


# Which architecture fits which task? A dict with nine keys: "captioning", "image to text",
# "sentiment", "news type", "translation", "frame labels", "sentence vector",
# "plain image class", "next price at every step".
# Each value is one of five labels: "one-to-one", "one-to-many", "many-to-one", "many-to-many",
# "many-to-many-synchronised".
# Hint: is there one input or a sequence, one output or a sequence, and does every input have
# its own output?
architecture = {
    "captioning": "one-to-many",
    "image to text": "one-to-many",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-many",
    "frame labels": "many-to-many-synchronised",
    "sentence vector": "many-to-one",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}


def sr_latch(S, R, q0):
    """One bit of memory, made of two NOR gates that read each other.

    NOR(a, b) is 1 if both a and b are 0, else 0. The gates are
    Q = NOR(R, Q̄) and Q̄ = NOR(S, Q). At each step the inputs S[t] and R[t] are held while the two
    gates work on until neither changes any more; then Q is written down. The next step starts
    from where the gates are at rest.

    Args:
        S: T numbers, each 0 or 1.
        R: T numbers, each 0 or 1.
        q0: 0 or 1, the value of Q before the first step (Q̄ is its opposite).

    Returns:
        int64 array (T,): Q after each step. q0 itself is not in it.

    Raises:
        ValueError: if S and R are both 1 at some step.

    Example:
        S = [0, 1, 0, 0, 0], R = [0, 0, 0, 1, 0], q0 = 0 gives [0, 1, 1, 0, 0].

    Hint 1: what do the two gates do at S = R = 0, once with Q = 1 and once with Q = 0?
    Hint 2: after how many rounds is nothing going to change any more?
    """
    q, q_bar = int(q0), 1 - int(q0)
    out = []
    for s, r in zip(S, R, strict=True):
        if s == 1 and r == 1:
            raise ValueError("S and R must not both be 1")
        while True:
            new_q = int(r == 0 and q_bar == 0)
            new_bar = int(s == 0 and new_q == 0)
            if (new_q, new_bar) == (q, q_bar):
                break
            q, q_bar = new_q, new_bar
        out.append(q)
    return np.array(out, dtype=np.int64)
