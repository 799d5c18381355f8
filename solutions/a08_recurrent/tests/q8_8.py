import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_bool, check_property, check_pure

OK_FORMAT = False
name = "q8_8"

WORDS = ["Harry", "Sally", "James", "met", "."]
FAILURES = [
    ["Harry", "met", "Harry", "."],
    ["Sally", "met", "James", "met", "Harry", "met"],
    ["James", ".", "Harry", ".", "Sally", "."],
]


@test_case(points=1)
def test_failures_legal(legal_next):
    """Row "met" of the table, and every pair of the three failures is legal"""
    table = legal_next()
    check_property("legal_next()", isinstance(table, np.ndarray) and table.shape == (5, 5),
                   "must be a numpy array of shape (5, 5)", got=table)
    check_array("legal_next()[3]", table[3], [1, 1, 1, 0, 0], dtype=int)
    for words in FAILURES:
        for before, after in zip(words[:-1], words[1:], strict=True):
            entry = table[WORDS.index(before), WORDS.index(after)]
            check_property("legal_next()", entry == 1, f"{before} {after} is legal", got=table)


@test_case(points=1)
def test_counts(bigram_probs):
    """The worked example of bigram_probs"""
    got = bigram_probs(np.array([0, 1, 0, 0, 2]), 3)
    third = 1 / 3
    expected = [[third, third, third], [1, 0, 0], [third, third, third]]
    check_array("bigram_probs([0, 1, 0, 0, 2], 3)", got, expected)


@test_case(points=1)
def test_failures_no_sentence(is_sentence):
    """The three failures are no sentences, and "Harry met Sally ." is one"""
    words = ["Harry", "met", "Sally", "."]
    check_bool(f"is_sentence({words})", is_sentence(words), True)
    for failure in FAILURES:
        check_bool(f"is_sentence({failure})", is_sentence(failure), False)


@test_case(points=1, hidden=True)
def test_table(legal_next):
    """All 25 entries of the table, as whole numbers"""
    expected = [[0, 0, 0, 1, 1]] * 3 + [[1, 1, 1, 0, 0]] * 2
    check_array("legal_next()", legal_next(), expected, dtype=int)


@test_case(points=1, hidden=True)
def test_story(bigram_probs, reference, rng):
    """Texts of several sentences in the names language"""
    jobs = []
    for k in range(20):
        story = []
        for _ in range(2 + k % 3):
            first, second = (int(n) for n in rng.permutation(3)[:2])
            story += [first, 3, second, 4]
        jobs.append((np.array(story), 5))
    got = call_each(bigram_probs, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("bigram_probs(tokens, V)", value, reference.bigram_probs(*job))


@test_case(points=1, hidden=True)
def test_random(bigram_probs, reference, rng):
    """Random texts, dictionaries of many sizes"""
    jobs = []
    for k in range(24):
        V = 3 + k % 5
        jobs.append((rng.integers(0, V, size=int(rng.integers(6, 40))), V))
    # the shortest texts and the smallest dictionaries
    jobs += [(np.array(text), V) for text, V in [([1, 0], 2), ([0, 0], 1), ([2, 2], 3)]]
    got = call_each(bigram_probs, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("bigram_probs(tokens, V)", value, reference.bigram_probs(*job))


@test_case(points=1, hidden=True)
def test_rows(bigram_probs, rng):
    """Each row sums to one, also for words that do not occur"""
    jobs = []
    for k in range(12):
        V = 4 + k % 4
        jobs.append((rng.integers(1, V - 1, size=int(rng.integers(5, 20))), V))
    got = call_each(bigram_probs, jobs)
    for value, (_, V) in zip(got, jobs, strict=True):
        rows = np.asarray(value, dtype=float)
        check_property("bigram_probs(tokens, V)", rows.shape == (V, V), f"must be ({V}, {V})",
                       got=value)
        check_array("bigram_probs(tokens, V).sum(axis=1)", rows.sum(axis=1), np.ones(V))


@test_case(points=0.5, hidden=True)
def test_last_word(bigram_probs, rng):
    """A word that occurs at the very end only starts no pair"""
    jobs, expected = [], []
    for last, V in [(2, 4), (0, 3), (4, 5), (5, 7)]:
        a, b = (int(n) for n in rng.permutation([n for n in range(V) if n != last])[:2])
        table = np.full((V, V), 1 / V)
        table[a], table[b] = 0, 0
        table[a, a] = table[a, b] = table[a, last] = 1 / 3
        table[b, a] = 1
        jobs.append((np.array([a, a, b, a, last]), V))
        expected.append(table)
    got = call_each(bigram_probs, jobs)
    for value, table in zip(got, expected, strict=True):
        check_array("bigram_probs(tokens, V)", value, table)


@test_case(points=1, hidden=True)
def test_all_sentences(is_sentence):
    """Every sentence of four words from the dictionary is judged rightly"""
    jobs = [[a, verb, b, stop] for a in WORDS for verb in ["met", "Sally", "."] for b in WORDS
            for stop in [".", "met", "James"]]
    got = call_each(is_sentence, [(words,) for words in jobs])
    for value, words in zip(got, jobs, strict=True):
        a, verb, b, stop = words
        names = a in WORDS[:3] and b in WORDS[:3] and a != b
        check_bool("is_sentence(words)", value, names and verb == "met" and stop == ".")


@test_case(points=0.5, hidden=True)
def test_lengths(is_sentence):
    """Lists that are too short, too long or empty"""
    right = ["James", "met", "Sally", "."]
    jobs = [right[:n] for n in range(4)]
    jobs += [[*right, word] for word in WORDS] + [right + right, right[1:], [*right, ".", "."]]
    got = call_each(is_sentence, [(words,) for words in jobs])
    for value in got:
        check_bool("is_sentence(words)", value, False)


@test_case(points=0.5, hidden=True)
def test_spelling(is_sentence):
    """Words that are not in the dictionary, or not written as there"""
    jobs = [
        ["sally", "met", "james", "."],
        ["Sally", "Met", "James", "."],
        ["SALLY", "met", "JAMES", "."],
        ["Anna", "met", "James", "."],
        ["James", "met", "Anna", "."],
        ["Anna", "met", "Otto", "."],
        ["James", "saw", "Sally", "."],
        ["James", "met", "Sally", "!"],
    ]
    got = call_each(is_sentence, [(words,) for words in jobs])
    for value in got:
        check_bool("is_sentence(words)", value, False)


@test_case(points=0.5, hidden=True)
def test_pure(bigram_probs, is_sentence, rng):
    """Tokens and words stay as they were, and a second call gives the same"""
    check_pure(bigram_probs, rng.integers(0, 4, size=12), 4)
    check_pure(bigram_probs, np.array([0, 1, 1, 0, 2]), 3)
    check_pure(is_sentence, ["Sally", "met", "Harry", "."])
