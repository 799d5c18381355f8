"""Pictures of two shapes with a caption, and English phrases with their French ones (A13)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np

__all__ = [
    "CAPTIONS",
    "ENGLISH",
    "FRENCH",
    "HELD_OUT",
    "STEPS",
    "TRAINING_PHRASES",
    "VOCAB",
    "encode_captions",
    "encode_phrases",
    "phrases",
    "pictures",
    "translation_arrays",
]

# ---------------------------------------------------------------- pictures

#: Red, green and blue part of each colour, and of the background.
COLOURS: dict[str, tuple[float, float, float]] = {
    "red": (0.9, 0.2, 0.2),
    "green": (0.2, 0.8, 0.3),
    "blue": (0.3, 0.4, 1.0),
}
BACKGROUND = 0.1
SHAPES = ("circle", "square", "triangle")
RELATIONS = ("above", "below")

#: word -> id; 0 fills up rows, 1 stands before a caption, 2 behind it.
VOCAB: dict[str, int] = {
    word: i
    for i, word in enumerate(["<pad>", "<start>", "<end>", "a", *RELATIONS, *COLOURS, *SHAPES])
}

#: A row of a caption: seven words, <end>, and two pads.
STEPS = 10

#: Pixels along the side of a picture, of one of its quarters, and of a shape.
SIDE, QUARTER, SIZE = 20, 10, 7
NOISE = 0.05

_THINGS = tuple(product(range(len(COLOURS)), range(len(SHAPES))))


def _name(left: tuple[int, int], relation: int, right: tuple[int, int]) -> str:
    words = [f"a {list(COLOURS)[colour]} {SHAPES[shape]}" for colour, shape in (left, right)]
    return f"{words[0]} {RELATIONS[relation]} {words[1]}"


def _apart(left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether no training picture shows these two things together.

    Each of the nine things has one partner: both its colour number and its shape number add up
    to a multiple of 3 with the partner's.  One thing is its own partner.
    """
    return (left[0] + right[0]) % 3 == 0 and (left[1] + right[1]) % 3 == 0


_ALL = [(a, r, b) for a in _THINGS for r in range(len(RELATIONS)) for b in _THINGS]
_SEEN = [key for key in _ALL if not _apart(key[0], key[2])]
_UNSEEN = [key for key in _ALL if _apart(key[0], key[2])]

#: The 144 captions of the training pictures, and the 18 that are held out.
CAPTIONS: tuple[str, ...] = tuple(_name(*key) for key in _SEEN)
HELD_OUT: tuple[str, ...] = tuple(_name(*key) for key in _UNSEEN)


def _masks() -> np.ndarray:
    """(3, 7, 7) bool: the pixels of a circle, a square and a triangle."""
    rows, columns = np.mgrid[:SIZE, :SIZE]
    middle = SIZE // 2
    circle = (rows - middle) ** 2 + (columns - middle) ** 2 <= 11
    square = np.ones((SIZE, SIZE), dtype=bool)
    triangle = np.abs(columns - middle) <= (rows + 1) // 2
    return np.stack([circle, square, triangle])


def pictures(
    n: int, rng: np.random.Generator, held_out: bool = False
) -> tuple[np.ndarray, list[str]]:
    """Pictures of two coloured shapes, and what they show in words.

    One shape stands in the left half and the other in the right half, one of them in the upper
    half and the other in the lower half: two quarters that lie across from each other, and each
    shape anywhere within its quarter.  The caption begins with the shape on the left, as we read:
    "a red circle above a blue square" has the red circle up on the left.  So there is one right
    caption for every picture.

    There are 162 captions.  18 of them are held out: nine things (three colours of three shapes)
    form five couples, one of them a thing with its double, that no training picture shows
    together, in neither order.  Every word, and every thing at every place, occurs in training.

    Args:
        n: number of pictures.
        rng: where all random numbers come from.
        held_out: whether to draw from the 18 held-out captions in place of the 144 others.

    Returns:
        images (n, 20, 20, 3) float32 in [0, 1], with normal noise of standard deviation 0.05; and
        captions, a list of n strings of seven words.
    """
    keys = _UNSEEN if held_out else _SEEN
    chosen = rng.integers(len(keys), size=n)
    down, across = rng.integers(QUARTER - SIZE + 1, size=(2, n, 2))
    masks, colours = _masks(), np.array(list(COLOURS.values()))
    images = np.full((n, SIDE, SIDE, 3), BACKGROUND)
    captions = []
    for i, which in enumerate(chosen):
        left, relation, right = keys[which]
        captions.append(_name(left, relation, right))
        for place, (colour, shape) in enumerate((left, right)):
            # relation 0, "above", puts the left shape into the upper half
            row = down[i, place] + (QUARTER if place != relation else 0)
            column = across[i, place] + QUARTER * place
            patch = images[i, row : row + SIZE, column : column + SIZE]
            patch[masks[shape]] = colours[colour]
    images += rng.normal(0.0, NOISE, size=images.shape)
    return np.clip(images, 0.0, 1.0).astype(np.float32), captions


def encode_captions(captions: Sequence[str], T: int) -> tuple[np.ndarray, np.ndarray]:
    """Captions as the rows that a decoder is trained on, with the ids of ``VOCAB``.

    Args:
        captions: N strings of words parted by spaces.
        T: length of the rows, at least the number of words of the longest caption plus one.

    Returns:
        inp (N, T) int64, <start> and the words, and target (N, T) int64, the words and <end>;
        pads behind.

    Raises:
        ValueError: if a caption does not fit.
    """
    return _shifted([text.split() for text in captions], VOCAB, T)


def _shifted(
    texts: Sequence[Sequence[str]], vocab: Mapping[str, int], T: int
) -> tuple[np.ndarray, np.ndarray]:
    longest = max(map(len, texts), default=0)
    if longest + 1 > T:
        raise ValueError(f"a text of {longest} words needs T of at least {longest + 1}, got {T}")
    inp, target = np.zeros((2, len(texts), T), dtype=np.int64)
    for row, words in enumerate(texts):
        ids = [vocab[word] for word in words]
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target


# ---------------------------------------------------------------- phrases

_SUBJECTS = {"i": "je", "you": "vous", "we": "nous", "they": "ils"}
#: English verb -> the French forms for je, vous, nous, ils.
_VERBS = {
    "drink": ("bois", "buvez", "buvons", "boivent"),
    "want": ("veux", "voulez", "voulons", "veulent"),
    "take": ("prends", "prenez", "prenons", "prennent"),
    "sell": ("vends", "vendez", "vendons", "vendent"),
    "serve": ("sers", "servez", "servons", "servent"),
    "pour": ("verse", "versez", "versons", "versent"),
}
#: English noun -> the French one with its partitive article.
_NOUNS = {
    "milk": "du lait",
    "tea": "du thé",
    "coffee": "du café",
    "wine": "du vin",
    "soup": "de la soupe",
    "beer": "de la bière",
    "lemonade": "de la limonade",
    "water": "de l'eau",
}
#: English adverb -> the French one, and whether both stand next to the verb.
_ADVERBS = {
    "": ("", False),
    "often": ("souvent", True),
    "today": ("aujourd'hui", False),
    "here": ("ici", False),
}

#: Of the 768 pairs so many are for training; the other 150 are never seen there.
TRAINING_PHRASES = 618

#: Words in the longest English phrase, and in the longest French one plus <end>.
STEPS_IN, STEPS_OUT = 4, 7


def phrases() -> list[tuple[str, str]]:
    """768 short English sentences, each with its French translation.

    4 subjects times 6 verbs times 8 nouns times 4 adverbs, one of which is empty: "i drink milk" is
    "je bois du lait", and "they often sell water" is "ils vendent souvent de l'eau".  The verb
    goes with the subject and the article with the noun, and "often" stands before the verb in
    English and behind it in French: the French side cannot be made word by word.

    Returns:
        pairs (english, french), lower case, words parted by single spaces.
    """
    pairs = []
    for person, (i, je) in enumerate(_SUBJECTS.items()):
        for (verb, forms), (noun, partitive), (adverb, (adverbe, beside)) in product(
            _VERBS.items(), _NOUNS.items(), _ADVERBS.items()
        ):
            english = (i, adverb, verb, noun) if beside else (i, verb, noun, adverb)
            french = (
                (je, forms[person], adverbe, partitive)
                if beside
                else (je, forms[person], partitive, adverbe)
            )
            pairs.append((" ".join(" ".join(english).split()), " ".join(" ".join(french).split())))
    return pairs


def _words(texts: Sequence[str], marks: Sequence[str]) -> dict[str, int]:
    found = sorted({word for text in texts for word in text.split()})
    return {word: i for i, word in enumerate([*marks, *found])}


#: word -> id of the two languages; the French side has <start> and <end> too.
ENGLISH: dict[str, int] = _words([english for english, _ in phrases()], ["<pad>"])
FRENCH: dict[str, int] = _words([french for _, french in phrases()], ["<pad>", "<start>", "<end>"])


def encode_phrases(pairs: Sequence[tuple[str, str]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of phrases as arrays.

    Args:
        pairs: N pairs (english, french) of words that ``ENGLISH`` and ``FRENCH`` know.

    Returns:
        english (N, 4), inp (N, 7) and target (N, 7), int64, pads behind: the English words, the
        French ones after <start>, and the French ones up to <end>.
    """
    english = np.zeros((len(pairs), STEPS_IN), dtype=np.int64)
    for row, (text, _) in zip(english, pairs, strict=True):
        ids = [ENGLISH[word] for word in text.split()]
        row[: len(ids)] = ids
    inp, target = _shifted([french.split() for _, french in pairs], FRENCH, STEPS_OUT)
    return english, inp, target


def translation_arrays(
    rng: np.random.Generator,
) -> tuple[tuple[np.ndarray, ...], tuple[np.ndarray, ...]]:
    """The 768 phrases, dealt into a training part and an unseen part.

    Args:
        rng: where all random numbers come from.

    Returns:
        (english, inp, target) of 618 pairs, and the same of the 150 others; see
        ``encode_phrases``.
    """
    arrays = encode_phrases(phrases())
    order = rng.permutation(len(arrays[0]))
    train, rest = order[:TRAINING_PHRASES], order[TRAINING_PHRASES:]
    return tuple(a[train] for a in arrays), tuple(a[rest] for a in arrays)
