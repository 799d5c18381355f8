"""Reference answers of A07: signatures and docstrings are what students see."""

import keras
import numpy as np


def prepare_images(images, labels, max_value):
    """Pictures and labels in the form in which a convolutional net takes them.

    Args:
        images: (N, H, W), grey values from 0 to ``max_value``: whole numbers of any dtype, such as
            the uint8 of MNIST, or floats.
        labels: (N,), class numbers of any dtype, floats too.
        max_value: the largest value that a pixel can have, 255 for MNIST and 16 for the digits.

    Returns:
        ``(X, y)``: X (N, H, W, 1) float32, the pictures divided by ``max_value``, so that they lie
        between 0 and 1, with a channel axis at the end; y (N,) int64, the class numbers.

    Example:
        One picture [[0, 51], [255, 102]] of uint8 with ``max_value`` 255 becomes
        [[[[0.0], [0.2]], [[1.0], [0.4]]]], of shape (1, 2, 2, 1).

    What you are given stays as it was.

    Hint 1: two pictures with the same pixel value must agree afterwards, also if they come in
        different batches. Which number may the scale depend on, then?
    Hint 2: what does uint8 do with a number that has digits after the point?
    """
    X = np.asarray(images, dtype=np.float64) / max_value
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)


def build_cnn(input_shape, n_classes):
    """A small convolutional net that names the class of a picture, ready to be trained.

    Args:
        input_shape: (H, W, C) of one picture, such as (12, 12, 1); H and W are at least 12.
        n_classes: number of classes, 2 or more.

    Returns:
        A compiled ``keras.Model``. It takes (N, H, W, C) and gives (N, n_classes): the probability
        of each class, by softmax.

    What the net must have:

    * at least one ``Conv2D`` and at least one pooling layer, of any kind;
    * something between two ``Conv2D`` that is not linear: an activation, or a maximum;
    * the loss for class numbers as labels, not for one-hot rows, and for probabilities;
    * at most 100,000 weights (``model.count_params()``), for pictures (12, 12, 1) and for
      pictures (28, 28, 1) of ten classes alike.

    Sequential or functional, the optimizer, dropout and batch normalisation are up to you. The
    weights must exist when the function returns: tell Keras the shape of the input.

    Example:
        ``build_cnn((12, 12, 1), 10).output_shape`` is (None, 10).

    Source: Y. LeCun et al., "Gradient-based learning applied to document recognition",
        Proceedings of the IEEE 86 (1998).

    Hint 1: which layer holds most of the weights, and which number do you have to make smaller
        for it?
    Hint 2: the softmax is in the net already. What does ``from_logits`` tell the loss?
    """
    model = keras.Sequential(
        [
            keras.Input(input_shape),
            keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
            keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
            keras.layers.MaxPooling2D(2),
            keras.layers.BatchNormalization(),
            keras.layers.Conv2D(64, 3, padding="same", activation="relu"),
            keras.layers.GlobalMaxPooling2D(),
            keras.layers.Dropout(0.2),
            keras.layers.Dense(n_classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def initial_loss(model, X, y):
    """The loss of a net before training, beside the loss that pure guessing has.

    Args:
        model: a compiled Keras model whose last layer is a softmax.
        X: (N, H, W, C), the inputs.
        y: (N,), class numbers; not every class needs to occur.

    Returns:
        ``(measured, expected)``, two floats: the mean cross-entropy of the model on X and y, and
        the natural logarithm of the number of classes that the model can name.

    Example:
        A net with ten outputs and all weights 0 gives every class the probability 0.1. Both
        numbers are 2.302585.

    Measuring changes nothing: the weights are the same before and after, and parts that act in
    training only, such as dropout, rest.

    Source: the check is an old habit of practitioners; the Stanford course CS231n recommends it
        before any training.

    Hint 1: what does cross-entropy become when every class has the probability 1 / C?
    Hint 2: where can you read C if three of the ten digits do not occur in y?
    """
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    of_label = p[np.arange(len(p)), np.asarray(y, dtype=int)]
    return float(-np.log(of_label).mean()), float(np.log(p.shape[1]))


def confusion(y_true, y_pred, n_classes):
    """How often each class was taken for each class.

    Args:
        y_true: (N,), the right class numbers, from 0 to ``n_classes`` - 1; whole numbers or
            floats such as 2.0.
        y_pred: (N,), the predicted class numbers (not probabilities), likewise.
        n_classes: number of classes C.

    Returns:
        (C, C) int64: row t, column p holds how many examples of class t were taken for class p.
        Classes that do not occur keep their row and column, filled with zeros, and without
        examples the whole matrix is zero.

    Example:
        With the right classes 0, 0, 0, 2 and the predicted ones 0, 1, 1, 2, of three classes, the
        matrix is [[1, 2, 0], [0, 0, 0], [0, 0, 1]].

    Hint 1: what is the sum of a row, and what is the sum of a column?
    Hint 2: what happens to a pair that occurs twice, such as "0 taken for 1" above?
    """
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)), 1)
    return matrix


def train(model, X, y, seed):
    """Train a net on prepared pictures.

    Args:
        model: a compiled net, as ``build_cnn`` returns it.
        X: (N, H, W, 1) float32, pictures as ``prepare_images`` returns them; do not scale them a
            second time.
        y: (N,) int64, their class numbers.
        seed: a whole number for everything random: give it to ``keras.utils.set_random_seed``.

    Returns:
        The same model, trained in place. (``fit`` returns something else: its history.)

    The training on 3,891 pictures of 12 x 12 may take two minutes on two processor cores; aim at a
    quarter of that. Set ``verbose=0`` in the version that you hand in.

    Hint 1: hold back some of the pictures and watch the loss on them: when is it time to stop?
    Hint 2: what helps more here, more epochs, or a smaller learning rate towards the end?
    """
    keras.utils.set_random_seed(seed)
    rng = np.random.default_rng(seed)
    n, height, width, _ = X.shape
    # whenever a picture is shown, it stands up to two pixels further up, down, left or right
    framed = np.pad(X[..., 0], ((0, 0), (2, 2), (2, 2)))
    places = np.lib.stride_tricks.sliding_window_view(framed, (height, width), axis=(1, 2))
    epochs = 20 if n < 20_000 else 2
    for epoch in range(epochs):
        model.optimizer.learning_rate = 0.003 * (1 - epoch / epochs)
        order = rng.permutation(n)
        for start in range(0, n, 64):
            rows = order[start : start + 64]
            down, right = rng.integers(0, 5, size=(2, len(rows)))
            model.train_on_batch(places[rows, down, right][..., np.newaxis], y[rows])
    return model
