from otter.test_files import test_case

from student_lib.checks import call_each, check_int, check_raises

OK_FORMAT = False
name = "q10_6"

KINDS = [("rnn", True), ("lstm", True), ("gru", True), ("gru", False)]

# what count_params of Keras' layers says: golden/make_golden_gru.py; D, H, then one count for
# each entry of KINDS
KERAS = [
    (1, 1, 3, 12, 12, 9),
    (10, 1, 12, 48, 39, 36),
    (10, 32, 1376, 5504, 4224, 4128),
    (7, 64, 4608, 18432, 14016, 13824),
    (64, 7, 504, 2016, 1533, 1512),
    (26, 100, 12700, 50800, 38400, 38100),
]


def label(kind, reset_after):
    """The call as a student would type it, without the sizes."""
    return f'recurrent_params("{kind}", D, H{"" if reset_after else ", reset_after=False"})'


@test_case(points=1)
def test_example(recurrent_params):
    """The worked example: three inputs, five units"""
    check_int('recurrent_params("rnn", 3, 5)', recurrent_params("rnn", 3, 5), 45)
    check_int('recurrent_params("lstm", 3, 5)', recurrent_params("lstm", 3, 5), 180)
    check_int('recurrent_params("gru", 3, 5)', recurrent_params("gru", 3, 5), 150)
    got = recurrent_params("gru", 3, 5, reset_after=False)
    check_int('recurrent_params("gru", 3, 5, reset_after=False)', got, 135)


@test_case(points=0.5)
def test_counted(recurrent_params):
    """Two inputs, one unit: few enough to be counted on a drawing"""
    check_int('recurrent_params("rnn", 2, 1)', recurrent_params("rnn", 2, 1), 4)
    check_int('recurrent_params("lstm", 2, 1)', recurrent_params("lstm", 2, 1), 16)
    check_int('recurrent_params("gru", 2, 1)', recurrent_params("gru", 2, 1), 15)


@test_case(points=1, hidden=True)
def test_keras(recurrent_params):
    """The same numbers as Keras' count_params"""
    got = [[recurrent_params(kind, row[0], row[1], form) for kind, form in KINDS] for row in KERAS]
    for counts, row in zip(got, KERAS, strict=True):
        for (kind, form), count, expected in zip(KINDS, counts, row[2:], strict=True):
            check_int(label(kind, form), count, expected)


@test_case(points=1.5, hidden=True)
def test_random(recurrent_params, reference, rng):
    """Random sizes, all kinds and both forms"""
    jobs = []
    for k in range(24):
        kind, form = KINDS[k % 4]
        small, large = int(rng.integers(1, 40)), int(rng.integers(41, 80))
        D, H = (small, large) if k < 12 else (large, small)
        jobs.append((kind, D, H, form))
    got = call_each(recurrent_params, jobs)
    for count, job in zip(got, jobs, strict=True):
        check_int(label(job[0], job[3]), count, reference.recurrent_params(*job))


@test_case(points=0.5, hidden=True)
def test_ignored(recurrent_params, reference):
    """reset_after makes no difference to the kinds that are not a GRU"""
    jobs = [(kind, D, H, form) for kind in ("rnn", "lstm") for D, H in [(6, 9), (11, 4)]
            for form in (True, False)]
    got = call_each(recurrent_params, jobs)
    for count, job in zip(got, jobs, strict=True):
        check_int(label(job[0], job[3]), count, reference.recurrent_params(*job))


@test_case(points=0.5, hidden=True)
def test_unknown(recurrent_params):
    """A kind that is none of the three raises"""
    for kind, D, H in [("transformer", 3, 5), ("cnn", 3, 5), ("", 3, 5), ("simplernn", 2, 6),
                       ("linear", 4, 3), ("gru2", 5, 2)]:
        check_raises(ValueError, recurrent_params, kind, D, H,
                     why="it must raise, because there is no such kind")
