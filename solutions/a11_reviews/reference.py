"""Reference answers of A11: signatures and docstrings are what students see."""

import keras
import numpy as np


def build_vocab(texts, max_words):
    """Give every frequent word a number.

    Id 0 is kept for padding and id 1 for unknown words, so the words get 2, 3, 4, and so on: the
    most frequent one gets 2. Words that occur equally often follow each other in alphabetical
    order. Capitals do not count: every text is turned to lower case first, then divided into words
    at white space.

    Args:
        texts: a list of strings without punctuation, the training texts.
        max_words: int, at least 1: how many words to keep. If there are fewer, all are kept.

    Returns:
        A dict from word (str) to id (int). It holds words only: no entry for padding or for
        unknown words.

    Example:
        build_vocab(["the plot was good", "The cast was not good"], 4) is
        {"good": 2, "the": 3, "was": 4, "cast": 5}: three words occur twice, and of the three that
        occur once "cast" comes first in the alphabet.

    Hint 1: two things decide the order, one of them falling and the other rising. How do you get
        both out of one sort?
    Hint 2: what is the largest id if max_words is 4?
    """
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    """Turn texts into a rectangle of ids.

    Texts are turned to lower case and divided at white space, as in build_vocab. A word that is
    not in vocab becomes 1. A text with fewer than maxlen words is filled up with zeros; of a text
    with more words only maxlen are kept.

    Args:
        texts: a list of N strings.
        vocab: a dict from word to id, as build_vocab gives it.
        maxlen: int, at least 1: the length of every row.
        padding: where the zeros go: "pre" puts them in front of the words, "post" behind them.
        truncating: which words of a long text are cut: "pre" cuts in front, so that its end is
            kept, "post" cuts its end. The two have nothing to do with each other.

    Returns:
        (N, maxlen) int64.

    Raises:
        ValueError: if padding or truncating is neither "pre" nor "post".

    Example:
        With vocab = {"not": 2, "good": 3, "was": 4}, encode(["was not good"], vocab, 5) is
        [[0, 0, 4, 2, 3]], and encode(["the cast was not good"], vocab, 4) is [[1, 4, 2, 3]].

    The defaults are those of Keras' pad_sequences.

    Hint 1: a recurrent net gives its verdict after the last step. What should it have read last?
    Hint 2: which id has a word that the net has never seen, and which has a place without a word?
    """
    for option in (padding, truncating):
        if option not in ("pre", "post"):
            raise ValueError(f"unknown option {option!r}: choose 'pre' or 'post'")
    ids = np.zeros((len(texts), maxlen), dtype=np.int64)
    for row, text in zip(ids, texts):
        found = [vocab.get(word, 1) for word in text.lower().split()]
        found = found[-maxlen:] if truncating == "pre" else found[:maxlen]
        start = maxlen - len(found) if padding == "pre" else 0
        row[start : start + len(found)] = found
    return ids


def bag_of_words(ids, V):
    """Count the words of every text and forget their order.

    Args:
        ids: (N, maxlen) array of ints from 0 to V - 1; 0 is padding, wherever it stands.
        V: int, the number of ids, padding and unknown words among them.

    Returns:
        (N, V) int64: entry [n, k] says how often id k occurs in row n. Padding is not counted, so
        column 0 is all zeros. The unknown word, id 1, is counted like any other.

    Example:
        bag_of_words(np.array([[0, 3, 1, 3], [0, 0, 2, 4]]), 5) is
        [[0, 1, 0, 2, 0], [0, 0, 1, 0, 1]].

    Hint 1: what should the row become if you put the words of a text in another order?
    Hint 2: numpy can count: what does np.bincount(row, minlength=...) give you?
    """
    bags = np.zeros((len(ids), V), dtype=np.int64)
    for bag, row in zip(bags, ids):
        bag += np.bincount(row, minlength=V)
    bags[:, 0] = 0
    return bags


def order_probe(predict, ids, seed):
    """Does a model read the order of the words? Shuffle them and see which verdicts change.

    In every row the words, which are the ids that are not 0, are put in a random order, drawn anew
    for each row. The pads stay where they are, and no word leaves its row. The model judges the
    rows as they were and the shuffled ones.

    Args:
        predict: a function that takes ids (N, maxlen) and returns probabilities (N, 1).
        ids: (N, maxlen) int64, 0 is padding.
        seed: int, for the random order: np.random.default_rng(seed), for example. The same seed
            gives the same result, another seed shuffles in another way.

    Returns:
        The share of rows whose class changed, a float from 0 to 1. The class is 1 where the
        probability is above 0.5 and 0 elsewhere. How far the probability moved does not matter.

    Example:
        A model that only counts words gives 0.0 for every seed. A model whose verdict hangs on the
        last word alone gives about one half if half of the words speak for class 1.

    Hint 1: how do you pick out the words of a row and put them back into the same places?
    Hint 2: what is left of ids after you have shuffled one of its rows in place?

    Source: the idea is that of permutation importance: L. Breiman, "Random forests",
        Machine Learning 45 (2001), section 10.
    """
    rng = np.random.default_rng(seed)
    shuffled = np.array(ids)
    for row in shuffled:
        words = row != 0
        row[words] = rng.permutation(row[words])
    before = np.asarray(predict(np.array(ids)))[:, 0] > 0.5
    after = np.asarray(predict(shuffled))[:, 0] > 0.5
    return float(np.mean(before != after))


def build_reviewer(vocab_size, maxlen):
    """A net that reads a review word by word and gives one verdict at its end.

    Args:
        vocab_size: int, the number of ids: they run from 0 (padding) to vocab_size - 1.
        maxlen: int, the number of ids in a row.

    Returns:
        A compiled keras.Model. Its input is (N, maxlen) ids; tell it that shape with
        keras.Input, so that the weights exist before the first training step. Its output is (N, 1):
        one sigmoid unit, the probability that the review praises. The loss is binary
        cross-entropy. The verdict must depend on the order of the words. The model has at most
        200,000 weights, also for vocab_size = 10000.

    Example:
        build_reviewer(54, 33).output_shape is (None, 1).

    The names of the layers, their sizes and the optimizer are yours to choose.

    Hint 1: how many rows must the table of an Embedding have if the largest id is vocab_size - 1?
    Hint 2: a recurrent layer can give you all its states or the last one. How many verdicts does a
        review get?

    Source: S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9 (1997),
        for the layer that A10 took apart.
    """
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.005), loss="binary_crossentropy", metrics=["accuracy"]
    )
    return model


def train(model, X, y, seed):
    """Train a reviewer.

    Args:
        model: a compiled keras.Model, as build_reviewer gives it. It is trained in place.
        X: (N, maxlen) int64, ids.
        y: (N,) int64, 1 where the review praises, 0 where it does not.
        seed: int. Hand it to keras.utils.set_random_seed before you train, so that you can repeat
            a run.

    Returns:
        The model, the same object that came in.

    The model is measured on reviews that it has never seen. A net that counts words is right about
    every second one of them; full marks start at an accuracy of 0.90. You have two minutes.

    Hint 1: for the first few epochs the loss of this task hardly falls, and then it falls all at
        once. How do you know when it is done?
    Hint 2: what would you keep aside from X to see whether the net has learned a rule or its
        training reviews?
    """
    keras.utils.set_random_seed(seed)
    # many long reviews, such as those of IMDB, need fewer passes and far more time for each
    model.fit(X, y, batch_size=64, epochs=12 if len(X) < 10_000 else 3, verbose=0)
    return model
