import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_equal, check_property, check_pure

OK_FORMAT = False
name = "q11_1"

KEPT = (
    "A second call still knows the words of the first one. A vocabulary must come from the texts "
    "that were handed in, and from no others."
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def random_words(rng, n):
    """Different words of two to five small letters."""
    words = set()
    while len(words) < n:
        size = int(rng.integers(2, 6))
        words.add("".join(LETTERS[int(k)] for k in rng.integers(0, 26, size=size)))
    return [str(word) for word in rng.permutation(sorted(words))]


def random_texts(rng, words, n):
    """n texts of these words, some of them far more frequent than others."""
    weights = 1.0 / np.arange(1, len(words) + 1)
    texts = []
    for _ in range(n):
        size = int(rng.integers(1, 12))
        chosen = rng.choice(len(words), size=size, p=weights / weights.sum())
        texts.append(" ".join(words[int(k)] for k in chosen))
    return texts


@test_case(points=1)
def test_example(build_vocab):
    """The worked example: four of six words, the most frequent one first"""
    got = build_vocab(["the plot was good", "The cast was not good"], 4)
    check_equal('build_vocab(["the plot was good", "The cast was not good"], 4)', got,
                {"good": 2, "the": 3, "was": 4, "cast": 5})


@test_case(points=1)
def test_all_words(build_vocab):
    """Three words that occur three times, twice and once: ids 2, 3 and 4"""
    got = build_vocab(["no no yes", "maybe yes no"], 10)
    check_equal('build_vocab(["no no yes", "maybe yes no"], 10)', got,
                {"no": 2, "yes": 3, "maybe": 4})


@test_case(points=3, hidden=True)
def test_random(build_vocab, reference, rng):
    """Random texts, all words kept or only the most frequent ones"""
    jobs = []
    for k in range(24):
        words = random_words(rng, int(rng.integers(4, 25)))
        texts = random_texts(rng, words, int(rng.integers(2, 14)))
        jobs.append((texts, 60 if k % 4 == 0 else int(rng.integers(1, 9))))
    got = call_each(build_vocab, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_equal("build_vocab(texts, max_words)", value, reference.build_vocab(*job))


@test_case(points=2, hidden=True)
def test_ties(build_vocab, reference, rng):
    """Words that occur equally often"""
    jobs = []
    for _ in range(6):
        words = random_words(rng, 9)
        twice = [word for word in words[:4] for _ in range(2)]
        mixed = [str(word) for word in rng.permutation(twice + words[4:])]
        jobs.append(([" ".join(mixed[:5]), " ".join(mixed[5:])], int(rng.integers(3, 12))))
    got = call_each(build_vocab, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_equal("build_vocab(texts, max_words)", value, reference.build_vocab(*job))


@test_case(points=1, hidden=True)
def test_cut_in_a_tie(build_vocab, reference, rng):
    """The last place goes to one of several words with the same count"""
    jobs = []
    for k in range(5):
        words = random_words(rng, 8)
        mixed = [str(word) for word in rng.permutation(words + words[:2])]
        jobs.append(([" ".join(mixed)], 3 + k))
    got = call_each(build_vocab, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_equal("build_vocab(texts, max_words)", value, reference.build_vocab(*job))


@test_case(points=1.5, hidden=True)
def test_capitals(build_vocab, reference, rng):
    """Words with capitals count with their small brothers"""
    jobs = []
    for _ in range(6):
        words = random_words(rng, 8)
        forms = [str.lower, str.upper, str.capitalize]
        texts = [" ".join(forms[int(rng.integers(3))](word) for word in text.split())
                 for text in random_texts(rng, words, 7)]
        jobs.append((texts, int(rng.integers(4, 12))))
    got = call_each(build_vocab, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_equal("build_vocab(texts, max_words)", value, reference.build_vocab(*job))


@test_case(points=0.5, hidden=True)
def test_white_space(build_vocab, reference):
    """Several spaces, tabs and line ends part words like one space does"""
    jobs = [(["so  good", " so  long ", "good\tday\nday"], 5), (["one\ntwo  two", "", "  "], 4)]
    got = call_each(build_vocab, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_equal("build_vocab(texts, max_words)", value, reference.build_vocab(*job))


@test_case(points=1, hidden=True)
def test_one_text(build_vocab, reference, rng):
    """A single text, a single word, a text that says one word many times"""
    words = random_words(rng, 7)
    jobs = [([" ".join(words)], 7), ([words[0]], 3), ([words[1]] * 4, 1),
            ([" ".join([words[2]] * 9 + [words[3]])], 2)]
    got = call_each(build_vocab, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_equal("build_vocab(texts, max_words)", value, reference.build_vocab(*job))


@test_case(points=1, hidden=True)
def test_pure(build_vocab, reference, rng):
    """The list of texts stays as it was, and every call starts from nothing"""
    words = random_words(rng, 14)
    jobs = [(random_texts(rng, words[:7], 6), 5), (random_texts(rng, words[7:], 6), 9)]
    got = call_each(build_vocab, jobs)
    left = set(got[1]) & set(words[:7]) if isinstance(got[1], dict) else set()
    check_property("build_vocab(texts, max_words)", not left,
                   "words of an earlier call are in the vocabulary", hint=KEPT)
    got = [check_pure(build_vocab, *job) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_equal("build_vocab(texts, max_words)", value, reference.build_vocab(*job))
