from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises, check_sequence

OK_FORMAT = False
name = "q13_1"

VOCAB = {"<start>": 1, "<end>": 2, "a": 3, "circle": 4, "red": 5, "above": 6, "blue": 7}


def check_pairs(label, got, expected):
    """Both arrays, inp first."""
    inp, target = check_sequence(label, got, 2)
    check_array("inp", inp, expected[0], dtype=int)
    check_array("target", target, expected[1], dtype=int)


def language(rng, size):
    """A vocabulary with its ids in random order, and its words."""
    words = [f"w{k}" for k in range(size)]
    ids = 1 + rng.permutation(size + 2)
    return {w: int(i) for w, i in zip([*words, "<start>", "<end>"], ids)}, words


def texts(rng, words, lengths):
    """Sentences of these lengths."""
    return [" ".join(str(w) for w in rng.choice(words, size=n)) for n in lengths]


@test_case(points=1)
def test_example(teacher_pairs):
    """The worked example: "a red circle" in rows of 5"""
    got = teacher_pairs(["a red circle"], VOCAB, 5)
    check_pairs('teacher_pairs(["a red circle"], vocab, 5)', got,
                ([[1, 3, 5, 4, 0]], [[3, 5, 4, 2, 0]]))


@test_case(points=1)
def test_just_fits(teacher_pairs):
    """Three words and one mark: T = 4 is enough"""
    got = teacher_pairs(["a red circle", "a circle"], VOCAB, 4)
    check_pairs("teacher_pairs(captions, vocab, 4)", got,
                ([[1, 3, 5, 4], [1, 3, 4, 0]], [[3, 5, 4, 2], [3, 4, 2, 0]]))


@test_case(points=2, hidden=True)
def test_random(teacher_pairs, reference, rng):
    """Random captions of all lengths, vocabularies with any ids"""
    jobs = []
    for k in range(20):
        vocab, words = language(rng, 4 + k % 5)
        lengths = rng.integers(1, 7, size=2 + k % 3).tolist()
        jobs.append((texts(rng, words, lengths), vocab, max(lengths) + 1 + k % 4))
    got = call_each(teacher_pairs, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_pairs("teacher_pairs(captions, vocab, T)", value, reference.teacher_pairs(*job))


@test_case(points=1, hidden=True)
def test_full_rows(teacher_pairs, reference, rng):
    """Captions that fill their rows to the last place"""
    jobs = []
    for k in range(8):
        vocab, words = language(rng, 5)
        jobs.append((texts(rng, words, [2 + k % 4] * 3), vocab, 3 + k % 4))
    got = call_each(teacher_pairs, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_pairs("teacher_pairs(captions, vocab, T)", value, reference.teacher_pairs(*job))


@test_case(points=1, hidden=True)
def test_wide_rows(teacher_pairs, reference, rng):
    """Rows that are much longer than every caption"""
    jobs = []
    for k in range(6):
        vocab, words = language(rng, 6)
        jobs.append((texts(rng, words, [1 + k % 3, 2, 1]), vocab, 9 + k))
    got = call_each(teacher_pairs, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_pairs("teacher_pairs(captions, vocab, T)", value, reference.teacher_pairs(*job))


@test_case(points=1, hidden=True)
def test_other_marks(teacher_pairs, reference, rng):
    """The marks have whatever ids the vocabulary gives them"""
    jobs = []
    for start, end in [(9, 4), (2, 1), (12, 30)]:
        vocab = {"red": 3, "blue": 5, "<start>": start, "<end>": end, "circle": 7}
        jobs.append((["red circle", "blue", "blue red blue circle"], vocab, 6))
    got = call_each(teacher_pairs, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_pairs("teacher_pairs(captions, vocab, T)", value, reference.teacher_pairs(*job))


@test_case(points=1.5, hidden=True)
def test_too_long(teacher_pairs):
    """A caption that does not fit is refused, by one word and by many, alone and among others"""
    vocab = {"red": 3, "blue": 5, "<start>": 1, "<end>": 2, "circle": 7}
    jobs = [(["red blue circle"], 3), (["red", "blue circle red blue"], 4),
            (["blue red circle blue", "red"], 2), (["red circle"], 1)]
    for captions, T in jobs:
        check_raises(ValueError, teacher_pairs, captions, vocab, T,
                     why="words and a mark need more than T places")


@test_case(points=1.5, hidden=True)
def test_pure(teacher_pairs, reference):
    """Captions and vocabulary stay as they were, and a second call gives the same"""
    vocab = {"red": 3, "blue": 5, "<start>": 1, "<end>": 2, "circle": 7, "<pad>": 0}
    jobs = [(["red circle", "blue"], vocab, 4), (["red blue circle", "red"], vocab, 7)]
    got = [check_pure(teacher_pairs, *job) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_pairs("teacher_pairs(captions, vocab, T)", value, reference.teacher_pairs(*job))
