import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure, check_raises

OK_FORMAT = False
name = "q11_2"

WORDS = ("plot", "cast", "good", "bad", "not", "but", "the", "was", "very", "story", "music")
VOCAB = {word: k + 2 for k, word in enumerate(WORDS)}
NARROW = (
    "Your ids are int32, which is what Keras' own function gives unless you ask for something "
    "else. The question asks for int64."
)
STRANGE = ("xylophone", "zebra", "quorum")


def check_ids(label, got, expected):
    narrow = isinstance(got, np.ndarray) and got.dtype == np.int32
    check_property(label, not narrow, "expected dtype int64, got int32", hint=NARROW)
    check_array(label, got, expected, dtype=int)


def random_texts(rng, shortest, longest, n, strange=0.2):
    """n texts of known words and, with that probability, of unknown ones."""
    texts = []
    for _ in range(n):
        size = int(rng.integers(shortest, longest + 1))
        words = [str(rng.choice(STRANGE if rng.random() < strange else WORDS))
                 for _ in range(size)]
        texts.append(" ".join(words))
    return texts


@test_case(points=1)
def test_short(encode):
    """The worked example: three words in a row of five"""
    got = encode(["was not good"], {"not": 2, "good": 3, "was": 4}, 5)
    check_ids('encode(["was not good"], vocab, 5)', got, [[0, 0, 4, 2, 3]])


@test_case(points=1)
def test_long(encode):
    """The worked example: five words in a row of four, one of the words unknown"""
    vocab = {"not": 2, "good": 3, "was": 4}
    got = encode(["the cast was not good"], vocab, 4)
    check_ids('encode(["the cast was not good"], vocab, 4)', got, [[1, 4, 2, 3]])


@test_case(points=3, hidden=True)
def test_random(encode, reference, rng):
    """Random texts, some shorter and some longer than a row"""
    jobs = []
    for _ in range(22):
        maxlen = int(rng.integers(3, 9))
        jobs.append((random_texts(rng, 1, 12, int(rng.integers(2, 7))), VOCAB, maxlen))
    got = call_each(encode, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen)", value, reference.encode(*job))


@test_case(points=1.5, hidden=True)
def test_padding(encode, reference, rng):
    """Zeros in front or behind, with texts that are too short"""
    jobs = [(random_texts(rng, 1, 5, 4), VOCAB, 7, side) for side in ("pre", "post") * 5]
    got = [encode(texts, vocab, n, padding=side) for texts, vocab, n, side in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen, padding=...)", value, reference.encode(*job))


@test_case(points=1.5, hidden=True)
def test_truncating(encode, reference, rng):
    """Cut in front or behind, with texts that are too long"""
    jobs = [(random_texts(rng, 6, 12, 4), VOCAB, 5, "pre", side) for side in ("pre", "post") * 5]
    got = [encode(texts, vocab, n, truncating=side) for texts, vocab, n, _, side in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen, truncating=...)", value, reference.encode(*job))


@test_case(points=1.5, hidden=True)
def test_both(encode, reference, rng):
    """All four pairs of options, with texts of all lengths"""
    sides = [(a, b) for a in ("pre", "post") for b in ("pre", "post")]
    jobs = [(random_texts(rng, 1, 11, 6), VOCAB, 6, a, b) for a, b in sides * 3]
    got = call_each(encode, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen, padding, truncating)", value,
                    reference.encode(*job))


@test_case(points=1, hidden=True)
def test_unknown_words(encode, reference, rng):
    """Unknown words at the start, in the middle, at the end, and nothing but unknown words"""
    texts = ["zebra plot was good", "plot zebra zebra bad", "not good quorum", "zebra quorum"]
    jobs = [(texts, VOCAB, n) for n in (2, 4, 7)]
    jobs += [(random_texts(rng, 2, 8, 4, strange=0.7), VOCAB, 5)]
    got = call_each(encode, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen)", value, reference.encode(*job))


@test_case(points=0.5, hidden=True)
def test_capitals(encode, reference):
    """Capitals do not count, and any white space parts words"""
    texts = ["The PLOT was Good", "VERY bad Music", "not  very\tgood", " story\nBAD "]
    jobs = [(texts, VOCAB, n) for n in (3, 5)]
    got = call_each(encode, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen)", value, reference.encode(*job))


@test_case(points=0.5, hidden=True)
def test_edges(encode, reference):
    """A text that just fits, a text without words, rows of length one, a single text"""
    jobs = [(["plot was good", "not bad but", ""], VOCAB, 3), (["", "cast"], VOCAB, 4),
            (["the plot was good", "bad"], VOCAB, 1), (["music"], VOCAB, 6),
            (["plot was", "very bad story"], VOCAB, 12)]
    got = call_each(encode, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen)", value, reference.encode(*job))


@test_case(points=0.5, hidden=True)
def test_another_vocab(encode, reference, rng):
    """The ids are those of the dict that is given, whatever they are"""
    jobs = []
    for _ in range(4):
        ids = rng.permutation(np.arange(2, 90))[: len(WORDS)]
        vocab = {word: int(k) for word, k in zip(WORDS, ids, strict=True)}
        jobs.append((random_texts(rng, 1, 9, 5), vocab, 6))
    got = call_each(encode, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen)", value, reference.encode(*job))


@test_case(points=1, hidden=True)
def test_unknown_options(encode):
    """A side that is neither of the two is refused, for both options"""
    texts = ["plot was good", "the story was not very bad but the music was"]
    for side in ("left", "Post", "both"):
        check_raises(ValueError, encode, texts, VOCAB, 5, padding=side,
                     why="padding is 'pre' or 'post'")
        check_raises(ValueError, encode, texts, VOCAB, 5, truncating=side,
                     why="truncating is 'pre' or 'post'")


@test_case(points=1, hidden=True)
def test_pure(encode, reference, rng):
    """Texts and vocab stay as they were, and a second call gives the same"""
    jobs = [(random_texts(rng, 1, 9, 4, strange=0.4), dict(VOCAB), 5) for _ in range(2)]
    got = [check_pure(encode, *job) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_ids("encode(texts, vocab, maxlen)", value, reference.encode(*job))
