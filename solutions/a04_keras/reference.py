"""Reference answers of A04: signatures and docstrings are what students see."""

import keras
import numpy as np


def split_indices(n, test_fraction, seed):
    """Which rows are for training and which for testing, drawn at random.

    Args:
        n: int, at least 1: how many rows there are. Their numbers are 0 … n - 1.
        test_fraction: float from 0 to 1, both allowed: the share of rows for testing.
        seed: int, 0 or more. The same seed always gives the same split, another seed another one.

    Returns:
        ``(train, test)``, two one-dimensional int64 arrays of row numbers. Together they hold
        every number exactly once. ``test`` has ``round(n * test_fraction)`` of them, where
        ``round`` is Python's own, which sends 2.5 to 2 and 3.5 to 4. The order inside an array is
        free. An array with no numbers in it is an int64 array too.

    Example:
        ``split_indices(10, 0.25, seed=3)`` gives 8 numbers for training and 2 for testing, for
        instance [9 0 5 1 7 2 6 4] and [3 8].

    Somebody else may be using numpy's global generator (``np.random.seed``): leave it alone. A
    generator of your own, made from the seed, disturbs nobody.

    Hint 1: how do you deal ten cards to two players at random, so that none is left and none is
        dealt twice?
    Hint 2: what does your slice hold when ``test`` is to have no rows at all?
    """
    order = np.random.default_rng(seed).permutation(n).astype(np.int64)
    n_test = round(n * test_fraction)
    return order[n_test:], order[:n_test]


def standardise(train, test):
    """Give every feature mean 0 and standard deviation 1, measured on the training rows only.

    Args:
        train: (N, D), integers or floats, N at least 1.
        test: (M, D), M at least 1, rows that the training must know nothing about.

    Returns:
        ``(train_z, test_z, mu, sd)``, all float64. ``mu`` (D,) holds the mean of each column of
        train, ``sd`` (D,) its standard deviation: the root of the mean squared distance from the
        mean, divided by N and not by N - 1. Where a column of train is constant, ``sd`` holds 1.
        ``train_z`` (N, D) and ``test_z`` (M, D) are train and test, minus ``mu``, divided by
        ``sd``.

    Raises:
        ValueError: if train and test have different numbers of columns. (numpy raises it for you.)

    Example:
        train [[1, 7], [3, 7]], test [[4, 9]]: mu is [2, 7], sd is [1, 1], train_z is
        [[-1, 0], [1, 0]], test_z is [[2, 2]].

    The arguments stay as they are.

    Hint 1: which numbers would you have if the test rows arrived one day later?
    Hint 2: what is 0 divided by 0, and which divisor leaves a column of zeros as it is?
    """
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu = train.mean(axis=0)
    sd = train.std(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    """A dense network in Keras, compiled and ready for ``fit``.

    Args:
        n_inputs: int, the number of features of one row.
        hidden: list of ints, the widths of the hidden layers in their order; [] for none.
        task: what the output is for, see below.
        n_classes: int, 2 or more; needed for "multiclass", ignored otherwise.
        activation: name of the activation of every hidden layer.

    Returns:
        A compiled ``keras.Model`` for inputs of shape (N, n_inputs). Its head and loss::

            task           units      activation   loss
            "regression"   1          linear       mean squared error
            "binary"       1          sigmoid      binary cross-entropy
            "multiclass"   n_classes  softmax      cross-entropy, labels are integers 0, 1, 2, …

        The model gives out probabilities for "binary" and "multiclass", so its loss is one that
        expects probabilities. Every dense layer has a bias. The optimizer is up to you.

    Raises:
        ValueError: if task is any other name, or if task is "multiclass" without n_classes.

    Example:
        ``build_mlp(4, [5], "binary")`` has 4 · 5 + 5 weights in its hidden layer and 5 · 1 + 1 in
        its head, 31 in all. They exist before ``fit``: ``count_params()`` says 31.

    Hint 1: how can Keras know the shape of the first kernel before it has seen any data?
    Hint 2: which of the two cross-entropies for classes takes the label 2, and which takes
        [0, 0, 1]?

    Source: keras.io, "The Sequential model" and "Probabilistic losses".
    """
    heads = {
        "regression": (1, "linear", "mean_squared_error"),
        "binary": (1, "sigmoid", "binary_crossentropy"),
        "multiclass": (n_classes, "softmax", "sparse_categorical_crossentropy"),
    }
    if task not in heads:
        raise ValueError(f"there is no task {task!r}")
    units, last, loss = heads[task]
    if units is None:
        raise ValueError("multiclass needs n_classes")
    layers = [keras.Input(shape=(n_inputs,))]
    layers += [keras.layers.Dense(width, activation=activation) for width in hidden]
    layers.append(keras.layers.Dense(units, activation=last))
    model = keras.Sequential(layers)
    model.compile(optimizer="adam", loss=loss)
    return model


def put_weights(model, params):
    """Put weights of your own into a Keras model.

    Args:
        model: a Sequential model. Its layers with weights are all Dense with a bias; between them
            there may be layers without weights, such as Dropout, Flatten or Activation.
        params: list of pairs ``(W, b)``, one for each Dense layer, in the order of the layers.
            W is (inputs, units), b is (units,), numpy arrays.

    Returns:
        None; afterwards the model computes with the new weights.

    Example:
        A model with 2 inputs and one Dense layer with 1 linear unit, W = [[2], [3]], b = [1]: the
        row [1, 10] gives 2 + 30 + 1 = 33.

    Hint 1: what does ``layer.get_weights()`` give for a Dense layer, and what for Dropout?
    Hint 2: which layers does ``model.layers`` list, and does the input count as one?
    """
    layers = [layer for layer in model.layers if layer.get_weights()]
    for layer, (W, b) in zip(layers, params, strict=True):
        layer.set_weights([W, b])


def get_params(model):
    """Take the weights out of a Keras model, in the form in which ``put_weights`` takes them.

    Args:
        model: as for ``put_weights``.

    Returns:
        list of pairs ``(W, b)``, one for each Dense layer, in the order of the layers: W is
        (inputs, units), b is (units,), numpy arrays of floats. Layers without weights have no
        entry. What you write into these arrays later must not change the model.

    Example:
        For the model of ``put_weights`` after its example: [(array([[2.], [3.]]), array([1.]))].

    Hint 1: into how many arrays does one Dense layer put its weights?
    Hint 2: is the pair of a layer without weights an empty pair, or no pair?
    """
    return [tuple(w) for layer in model.layers if (w := layer.get_weights())]


# Which family of networks suits which job: a dict with the thirteen keys of the table in the
# question. For the first ten the value is one of the names "FFNN" (feedforward), "CNN"
# (convolutional), "RNN" (recurrent), "RNTN" (recursive neural tensor), "RBM" (restricted Boltzmann
# machine) and "wide_and_deep". For the last three, which are about how complex a pattern is, it is
# one of "svm_or_regression", "neural_net" and "deep_net".
#   "text"          is this sentence friendly or angry?
#   "images"        which animal fills this photo?
#   "objects"       which things are in this scene, and of which parts are they made?
#   "speech"        which words were spoken in this recording?
#   "time_series"   what will the sensor read next, after its last 50 readings?
#   "unlabelled"    which patterns are there in data that nobody has labelled?
#   "house_price"   the price of a house from its 4 numbers: bedrooms, bathrooms, area, land
#   "loan"          yes or no to a loan, from income, score and debt
#   "tickets"       high, medium or low priority, from 10 features of a ticket
#   "sparse"        which app will be installed, from thousands of features that are mostly 0
#   "simple_patterns", "moderate_patterns", "complex_patterns"
#                   what to choose for patterns of that complexity
# Where two families suit a job, either of them is right.
# Hint 1: does the order of the numbers carry meaning, or their place, or neither of the two?
# Hint 2: what is there to learn from when there are no labels?
choose_network = {
    "text": "RNN",
    "images": "CNN",
    "objects": "CNN",
    "speech": "RNN",
    "time_series": "RNN",
    "unlabelled": "RBM",
    "house_price": "FFNN",
    "loan": "FFNN",
    "tickets": "FFNN",
    "sparse": "wide_and_deep",
    "simple_patterns": "svm_or_regression",
    "moderate_patterns": "neural_net",
    "complex_patterns": "deep_net",
}


def train_circle(X, y, seed):
    """Build a small network and train it to tell the inner ring from the outer one.

    Args:
        X: (N, 2) float64, points in the plane, about 600 of them when it counts.
        y: (N,) int64, 0 for the inner ring, 1 for the outer ring.
        seed: int, for everything that is random here (``keras.utils.set_random_seed``).

    Returns:
        The trained ``keras.Model``. It takes points (N, 2) and gives (N, 1), the probability of
        the outer ring, from one sigmoid unit. It has at most 8 hidden units, counted over all its
        hidden layers.

    Example:
        ``model = train_circle(X, y, 0)``, then ``model.predict(points, verbose=0) > 0.5`` is True
        where the model sees the outer ring.

    The training has 60 seconds where it is graded; 5 to 10 are enough. Use ``verbose=0``.

    Hint 1: one hidden unit draws one line. How many lines does it take to fence in a disc?
    Hint 2: is the loss still falling when the training ends, and would more epochs or a larger
        learning rate help?

    Source: the circle of playground.tensorflow.org (D. Smilkov, S. Carter and others, "Direct-
        manipulation visualization of deep networks", 2016).
    """
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    model.fit(X, y, batch_size=10, epochs=20, verbose=0)
    return model
