"""Reference answers of A12: signatures and docstrings are what students see."""

import keras
import numpy as np


def make_windows(series, T, horizon=1, step=1):
    """Cut a series into windows of T readings, each with the reading that comes after it.

    Args:
        series: (n,) numbers in order of time.
        T: readings in a window, at least 1.
        horizon: how many readings after the *last* one of its window the target lies: 1 is the
            very next reading.
        step: by how many readings a window starts later than the window before it. Within a window
            no reading is left out.

    Returns:
        ``(X, y)``: X (M, T, 1), the windows in order of time, and y (M, 1), their targets, both
        float64. Windows start at 0, step, 2·step, … as long as the target still lies in the
        series, so M = (n - T - horizon) // step + 1, and 0 if that is negative: X is (0, T, 1) then
        and y is (0, 1). X and y are copies: whoever writes into them does not change the series.

    Example:
        The series 0, 1, 2, …, 9 with T = 3: M = 7, X[0] holds 0, 1, 2 and y[0] is 3; X[6] holds
        6, 7, 8 and y[6] is 9. With horizon 2: M = 6 and y[0] is 4.

    Hint 1: at which position of the series is the last reading of the window that starts at i? And
        the target?
    Hint 2: what is the last start for which the target exists?
    """
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, np.newaxis] + np.arange(T)]
    y = series[starts + T + horizon - 1]
    return X[:, :, np.newaxis], y[:, np.newaxis]


def chrono_split(series, train_fraction):
    """Part a series in order of time: the past trains, the future tests.

    Args:
        series: (n,) numbers in order of time.
        train_fraction: share of the readings that go to the training part, from 0 to 1.

    Returns:
        ``(train, test)``, two arrays: the first floor(n · train_fraction) readings and all the
        others, both in order. The numbers stay what they were; an empty part has shape (0,).

    Example:
        The series 3, 1, 4, 1, 5 with train_fraction 0.5: the training part is 3, 1 and the test
        part is 4, 1, 5.

    Hint: if the order were random, on which side would the neighbours of a test reading be?
    """
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    """Which windows may train and which may test, so that they have no reading in common.

    A window is named by its start, as make_windows cuts it with step 1. What belongs to the window
    that starts at i is everything from reading i up to its target, reading i + T + horizon - 1;
    readings between the window and its target count as well. The cut lies before reading
    floor(n · train_fraction).

    Args:
        n: number of readings.
        T: readings in a window.
        horizon: as in make_windows.
        train_fraction: share of the readings before the cut.

    Returns:
        ``(train_idx, test_idx)``, two int64 arrays of starts in rising order: all windows that lie
        before the cut with everything that belongs to them, and all that lie behind it. Those that
        reach across the cut are in neither. A part without windows has shape (0,), int64 too.

    Example:
        n = 10, T = 2, horizon 1, train_fraction 0.5: the cut lies before reading 5, so
        train_idx = 0, 1, 2 (window 2 ends with its target, reading 4) and test_idx = 5, 6, 7.

    Hint 1: which reading is the last one that belongs to the window that starts at i?
    Hint 2: which windows would have their readings in the training part and their target in the
        test part?
    """
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span + 1), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - span + 1), dtype=np.int64)
    return train_idx, test_idx


def scale_fit(train):
    """Mean and deviation of the training part of a series.

    Args:
        train: (n,) numbers, at least one.

    Returns:
        ``(mu, sd)``, two floats: the mean and the population standard deviation, the square root of
        the *mean* squared distance from mu. If all numbers are equal the deviation would be 0; sd
        is 1.0 then, so that one can divide by it.

    Example:
        scale_fit(np.array([1.0, 3.0, 1.0, 3.0])) is (2.0, 1.0).

    Numbers may be large and lie close together, such as 100000000.1 and 100000000.3.

    Hint: may the test part have a say in what counts as "normal"?
    """
    train = np.asarray(train, dtype=float)
    sd = float(train.std())
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    """Put readings on the scale of the training part.

    Args:
        x: array of any shape: the training part, the test part or windows.
        mu: mean of the training part.
        sd: deviation of the training part.

    Returns:
        float64 array of the same shape: how many deviations each reading lies above mu.

    Example:
        scale(np.array([2.0, 5.0]), 2.0, 1.5) is [0.0, 2.0].
    """
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    """An error on the scale of deviations, in the units of the series.

    Args:
        rmse_z: RMSE (root of the mean squared error) of predictions made on the scaled series.
        mu: mean of the training part.
        sd: deviation of the training part.

    Returns:
        the RMSE that the same predictions have in the units of the series, a float.

    Example:
        unscale_rmse(0.5, 100.0, 8.0) is 4.0.

    Hint: take one prediction and one reading, both scaled, and put both back. What happens to
    their distance?
    """
    return float(rmse_z * sd)


def persistence(X):
    """The forecast that costs nothing: the next reading will be the newest one.

    Args:
        X: (M, T, 1), windows as make_windows cuts them.

    Returns:
        (M, 1), a prediction for each window.

    Example:
        For windows 0, 1, 2 and 5, 5, 7 it is [[2], [7]].
    """
    return np.array(X[:, -1])


def linear_ar(Xtr, ytr, Xte):
    """Forecasts of a linear model of the last T readings (autoregression), fitted by least squares.

    A prediction is ``c + w[0] · first reading + … + w[T-1] · last reading`` of its window. The T
    weights and the intercept c are those with the smallest squared error on the training windows.

    Args:
        Xtr: (M, T, 1), training windows, M at least T + 5.
        ytr: (M, 1), their targets.
        Xte: (K, T, 1), windows to make a forecast for; K is any number.

    Returns:
        (K, 1) float64, the forecasts for Xte.

    Example:
        If every target in training is 2 · (last reading) + 1, windows that end with 4 and 0 are
        given 9 and 1.

    ``np.linalg.lstsq`` does the fitting.

    Hint 1: least squares wants one row per window. Which shape is that?
    Hint 2: by which column does a constant get into a weighted sum?

    Source: G. U. Yule, "On a method of investigating periodicities in disturbed series, with
        special reference to Wolfer's sunspot numbers", Philosophical Transactions of the Royal
        Society A 226 (1927).
    """

    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xte) @ weights


def skill(rmse, rmse_ref):
    """How much of the error of a simple predictor is gone.

    Args:
        rmse: RMSE of the predictor in question.
        rmse_ref: RMSE of the simple one, such as persistence, on the same windows; more than 0.

    Returns:
        a float: 1 for a perfect predictor, 0 for one that is as good as the simple one, negative
        for one that is worse.

    Example:
        skill(0.15, 0.6) is 0.75: three quarters of the error are gone.
    """
    return float(1 - rmse / rmse_ref)


def build_predictor(T):
    """A recurrent net that reads a window and says the next reading.

    Args:
        T: readings in a window.

    Returns:
        a compiled keras.Model. Input (M, T, 1), windows that are scaled to mean 0 and deviation 1;
        output (M, 1), one prediction per window. At least one recurrent layer (SimpleRNN, LSTM or
        GRU) with a bounded activation, as is their default (tanh), and at its end a head without
        squashing. At most 50,000 parameters; a loss for numbers, such as the mean squared error.

    Example:
        build_predictor(50).output_shape is (None, 1).

    The whole net is trained on windows of 50 readings later, in a minute or so: some 30 units are
    enough.

    Source: J. L. Elman, "Finding structure in time", Cognitive Science 14 (1990).

    Hint 1: a third of the scaled readings lies beyond -1 and 1. Which layers can say such a value?
    Hint 2: a recurrent layer has a state at every step. How many of them does the head need?
    """
    model = keras.Sequential(
        [keras.Input((T, 1)), keras.layers.SimpleRNN(32), keras.layers.Dense(1)]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.004, clipnorm=1.0), loss="mse")
    return model


def rollout(predict, window, n):
    """Let a predictor go on by itself: each prediction becomes the newest reading.

    Args:
        predict: function that takes one window as (1, T, 1) and returns its prediction as (1, 1),
            like the method predict of your net. Keyword arguments such as verbose=0 are welcome.
        window: (T, 1) or (T,), the last T readings that are known.
        n: how many readings to predict, at least 1; it may be larger than T.

    Returns:
        (n,) float64: the predictions for the n readings after the window. The window that is handed
        in stays as it was.

    Example:
        With a predictor that says (newest + oldest) / 2 and the window 0, 2, 4 the first prediction
        is 2; the window is 2, 4, 2 then, the second prediction is 2, the third one (of 4, 2, 2)
        is 3.

    Hint: which reading is forgotten at each step, and where does the new one go?
    """
    window = np.array(window, dtype=float).reshape(-1)
    said = []
    for _ in range(n):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        said.append(new)
        window = np.append(window[1:], new)
    return np.array(said)


def train(model, X, y, seed):
    """Train a predictor that has been built already.

    Args:
        model: a compiled keras.Model as build_predictor returns it. It is trained in place: its
            weights change.
        X: (M, T, 1) float64, windows of several engines, scaled already.
        y: (M, 1) float64, the reading that follows each window, on the same scale.
        seed: int, for every random number that training draws (keras.utils.set_random_seed).

    Returns:
        the same model, trained.

    The grader asks it about engines that it has not met, scaled in the same way.

    Hint 1: the loss still falls in the last epoch. What does that tell?
    Hint 2: it jumps up and down. Which one number would you make smaller towards the end?
    """
    keras.utils.set_random_seed(seed)
    epochs = 12
    slower = keras.callbacks.LearningRateScheduler(
        lambda epoch, _: 0.002 * (1 + float(np.cos(np.pi * epoch / epochs)))
    )
    batch = 64 if len(X) > 1000 else 16  # few windows: smaller batches, so more steps
    model.fit(X, y, batch_size=batch, epochs=epochs, verbose=0, callbacks=[slower])
    return model
