"""Reference answers of A13: signatures and docstrings are what students see."""

import keras
import numpy as np


def teacher_pairs(captions, vocab, T):
    """What a decoder reads and what it should say, for a batch of captions.

    Args:
        captions: list of N strings, words parted by spaces, each of at least one word. The marks
            <start> and <end> do not stand in them.
        vocab: dict word -> id. It knows every word, and "<start>" and "<end>". The id 0 belongs to
            no word: it fills up rows.
        T: length of the rows.

    Returns:
        ``(inp, target)``, each (N, T) int64. A row of inp holds the id of <start>, then those of
        the words; the same row of target holds those of the words, then the id of <end>. So
        target[n, t] is what comes right after inp[n, t]. Behind that both are 0.

    Raises:
        ValueError: if a caption does not fit: its words and one mark need more than T places.

    Example:
        With vocab = {"<start>": 1, "<end>": 2, "a": 3, "circle": 4, "red": 5} and T = 5, "a red
        circle" gives inp 1, 3, 5, 4, 0 and target 3, 5, 4, 2, 0.

    This is called teacher forcing: in training the decoder reads the true words so far, not its
    own guesses.

    Source: R. J. Williams, D. Zipser, "A learning algorithm for continually running fully
        recurrent neural networks", Neural Computation 1 (1989).

    Hint 1: how many places does a caption of 7 words need in inp, and how many in target?
    Hint 2: which word of a row does the decoder never have to read, and which one never to say?
    """
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError(f"{len(ids)} words and a mark do not fit into T = {T}")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target


def masked_cross_entropy(probs, targets, pad_id=0):
    """The mean cross-entropy over the real tokens of a batch; pads do not count.

    Args:
        probs: (N, T, V), the probabilities of the V ids at every step.
        targets: (N, T) integers, the right ids from 0 to V - 1.
        pad_id: the id that only fills up rows, 0 or more. Wherever targets holds it, that place
            counts neither in the sum nor in the number of tokens.

    Returns:
        minus the natural logarithm of the probability of the right id, averaged over all tokens of
        all rows that are no pads: a float. A batch of nothing but pads gives 0.0. A probability
        below 1e-12 counts as 1e-12, so that the loss stays finite.

    Example:
        Two rows of two steps, V = 3. The right ids are 1, 2 and 2, 0. They get the probabilities
        0.5, 0.25 in the first row and 0.5 in the second, whose last step is a pad. The loss is
        (0.6931 + 1.3863 + 0.6931) / 3 = 0.9242.

    Hint 1: a caption of 3 words in rows of 10: which part of the mean would be about pads?
    Hint 2: does a token of a short caption weigh as much as a token of a long one?
    """
    probs, targets = np.asarray(probs, dtype=float), np.asarray(targets)
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    return float(-np.log(np.maximum(right[real], 1e-12)).mean())


def greedy_decode(step, state, start_id, end_id, max_len):
    """Let a decoder write: word by word, the most probable one each time.

    Args:
        step: a function; ``step(token, state)`` reads one id (an int) and returns
            ``(probs, new_state)``: probs (V,) are the probabilities of the next id, new_state is
            what the decoder remembers from then on.
        state: what the decoder remembers before the first step.
        start_id: the id that is read first.
        end_id: the id that means "the sentence is over".
        max_len: the largest number of ids to write, 0 or more.

    Returns:
        list of ints, the ids that were written: without start_id and without end_id, at most
        max_len of them. Only end_id ends a sentence; all other ids are words like any other.

    Example:
        A decoder that always gives (0.1, 0.2, 0.7) writes 2, 2, 2 if end_id = 1 and max_len = 3. If
        end_id = 2 it writes nothing, after one call of step.

    step is called once for each id that comes back, and once more where end_id comes; never if
    max_len is 0. What state is made of is none of your business: hand on what you got.

    Hint 1: which two things does the next call of step need from this one?
    Hint 2: how many calls does a sentence of 3 words and <end> take?
    """
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written


def exact_match(pred, ref):
    """Share of sentences that are right from the first token to the last.

    Args:
        pred: list of N sentences, each a list of ids: what the model wrote.
        ref: list of N sentences: what is right. Sentences may have any lengths, and those of pred
            other ones than those of ref.

    Returns:
        how many sentences of pred are equal to the one of ref at the same place, divided by N: a
        float from 0 to 1. Two empty lists give 0.0.

    Example:
        exact_match([[3, 5], [3, 5, 4]], [[3, 5], [5, 3, 4]]) is 0.5.

    Hint: is a sentence right that stops too early, if every word it has is right?
    """
    if not ref:
        return 0.0
    return sum(list(p) == list(r) for p, r in zip(pred, ref)) / len(ref)


def token_accuracy(pred, ref):
    """Share of tokens that are right, over all sentences together.

    Args:
        pred: list of N sentences, each a list of ids: what the model wrote.
        ref: list of N sentences: what is right.

    Returns:
        the number of places where both sentences have the same id, divided by the number of places
        where at least one of them has an id: a float from 0 to 1. A missing token is a wrong one,
        and so is one too many. All tokens weigh the same, in short and in long sentences. Two
        empty lists give 0.0.

    Example:
        token_accuracy([[3, 5], [7, 4, 4]], [[3, 5, 4], [7, 6]]) is 3 / 6 = 0.5: two of three places
        in the first pair and one of three in the second.

    Hint 1: how many places does a pair of sentences of lengths 2 and 5 have?
    Hint 2: what does a model get that writes nothing at all?
    """
    places = sum(max(len(p), len(r)) for p, r in zip(pred, ref))
    right = sum(sum(a == b for a, b in zip(p, r)) for p, r in zip(pred, ref))
    return right / places if places else 0.0


def init_state(V, Wh0, bh0):
    """The state that a decoder starts from, made of a picture vector.

    Args:
        V: (N, F), one vector for each picture: what an encoder found in it.
        Wh0: (F, H), weights.
        bh0: (H,), bias.

    Returns:
        (N, H) float64, ``tanh(V Wh0 + bh0)``: the state before the first step.

    Raises:
        ValueError: if the shapes cannot be combined.

    Example:
        V = [[1, 2]], Wh0 = [[0.5], [-0.25]], bh0 = [0.1] give [[0.0997]].

    Hint: a recurrent net with tanh has states between -1 and 1. Is yours one of them?
    """
    V, Wh0, bh0 = (np.asarray(a, dtype=float) for a in (V, Wh0, bh0))
    return np.tanh(V @ Wh0 + bh0)


def context_inputs(V, T):
    """The other way to hand over a picture: show it to the decoder again at every step.

    Args:
        V: (N, F), one vector for each picture.
        T: number of steps, at least 1.

    Returns:
        (N, T, F) float64: at each of the T steps, row n shows the vector of picture n.

    Example:
        context_inputs(np.array([[1, 2], [3, 4]]), 3) holds 1, 2 three times, then 3, 4 three times:
        entry [1, 0] is (3, 4).

    Hint: which axis is new, and along which one do all entries agree?
    """
    V = np.asarray(V, dtype=float)
    return np.repeat(V[:, np.newaxis, :], T, axis=1)


def build_captioner(image_shape, V, T):
    """A net that looks at a picture, reads the words so far and says what comes next at each step.

    Args:
        image_shape: (height, width, channels) of the pictures.
        V: number of ids, 0 for pads among them.
        T: length of the rows of ids.

    Returns:
        a compiled keras.Model with two inputs, in this order: pictures (N, height, width,
        channels) with values from 0 to 1, and ids (N, T). Its output is (N, T, V): at step t the
        probabilities of the id that follows the ids 0 … t. It has at most 400,000 parameters, and
        its loss takes whole numbers (N, T) as targets.

    What it must be able to do, however you build it:
        The output at step t depends on the picture, on id t and on ids before it, and on no later
        id: those are what it has to guess.
        It matters where in the picture something is: the same thing at another place changes the
        output, before any training too.

    Example:
        For build_captioner((20, 20, 3), 12, 10), a batch of 5 pictures and 5 rows of 10 ids gives
        an output of shape (5, 10, 12).

    Source: O. Vinyals, A. Toshev, S. Bengio, D. Erhan, "Show and tell: a neural image caption
        generator", CVPR 2015.

    Hint 1: which of the two ways of Q13.5 do you want, and which Keras layer or argument does it?
    Hint 2: what is left of "where" after global pooling?
    """
    image = keras.Input(image_shape)
    x = keras.layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.Flatten()(x)
    state = keras.layers.Dense(128, activation="tanh")(x)

    tokens = keras.Input((T,), dtype="int32")
    words = keras.layers.Embedding(V, 16)(tokens)
    states = keras.layers.GRU(128, return_sequences=True)(words, initial_state=state)
    probs = keras.layers.Dense(V, activation="softmax")(states)

    model = keras.Model([image, tokens], probs)
    model.compile(keras.optimizers.Adam(2e-3), "sparse_categorical_crossentropy")
    return model


def train(model, images, inp, target, seed):
    """Train a captioner of build_captioner.

    Args:
        model: what build_captioner returned. It is trained in place.
        images: (N, height, width, channels) float32, pictures with values from 0 to 1.
        inp: (N, T) int64, what the decoder reads: <start>, the words, pads (id 0).
        target: (N, T) int64, what it should say: the words, <end>, pads (id 0).
        seed: a whole number for whatever you draw at random.

    Returns:
        the trained model.

    The grader may call it with other pictures and with the ids of the words exchanged, so look at
    nothing but the arguments. With 5,000 pictures of 20 × 20 it may take 180 seconds; the reference
    needs about 20 on two cores.

    Hint 1: places where target is 0 are no words. How does the loss come to know that?
    Hint 2: does the loss on pictures that you held back still fall when you stop?
    """
    keras.utils.set_random_seed(seed)
    epochs = 10
    slower = keras.callbacks.LearningRateScheduler(
        lambda epoch, _: 0.003 * (0.05 + 0.475 * (1 + float(np.cos(np.pi * epoch / epochs))))
    )
    model.fit(
        [images, inp],
        target,
        sample_weight=(target != 0).astype("float32"),
        batch_size=64,
        epochs=epochs,
        verbose=0,
        callbacks=[slower],
    )
    return model
