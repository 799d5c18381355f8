from otter.test_files import test_case

from student_lib.checks import call_each, check_float, check_pure

OK_FORMAT = False
name = "q13_4"

MATCH, TOKENS = "exact_match(pred, ref)", "token_accuracy(pred, ref)"


def sentences(rng, n):
    """Right sentences, and what a model may have written for them: slips of every kind."""
    pred, ref = [], []
    for _ in range(n):
        words = rng.integers(3, 9, size=int(rng.integers(2, 7))).tolist()
        said = list(words)
        kind = int(rng.integers(5))
        if kind == 1:
            said = said[: int(rng.integers(1, len(said)))]
        elif kind == 2:
            said = said + rng.integers(3, 9, size=int(rng.integers(1, 4))).tolist()
        elif kind == 3:
            said = rng.permutation(said).tolist()
        elif kind == 4:
            said[int(rng.integers(len(said)))] = 9
        pred.append(said)
        ref.append(words)
    return pred, ref


@test_case(points=0.5)
def test_match_example(exact_match):
    """The worked example of exact_match: one of two"""
    check_float("exact_match([[3, 5], [3, 5, 4]], [[3, 5], [5, 3, 4]])",
                exact_match([[3, 5], [3, 5, 4]], [[3, 5], [5, 3, 4]]), 0.5)


@test_case(points=0.5)
def test_tokens_example(token_accuracy):
    """The worked example of token_accuracy: three of six places"""
    check_float("token_accuracy([[3, 5], [7, 4, 4]], [[3, 5, 4], [7, 6]])",
                token_accuracy([[3, 5], [7, 4, 4]], [[3, 5, 4], [7, 6]]), 0.5)


@test_case(points=1, hidden=True)
def test_match_random(exact_match, reference, rng):
    """Random sentences with slips of every kind, right or not"""
    jobs = [sentences(rng, 4 + k % 7) for k in range(24)]
    got = call_each(exact_match, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float(MATCH, value, reference.exact_match(*job))


@test_case(points=1.5, hidden=True)
def test_tokens_random(token_accuracy, reference, rng):
    """Random sentences with slips of every kind, place by place"""
    jobs = [sentences(rng, 3 + k % 5) for k in range(24)]
    got = call_each(token_accuracy, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float(TOKENS, value, reference.token_accuracy(*job))


@test_case(points=1, hidden=True)
def test_match_lengths(exact_match):
    """Sentences that stop too early or too late, or say nothing, are not right"""
    jobs = [([[], [3]], [[3, 4], [3]], 0.5), ([[3, 4]], [[3, 4, 5]], 0.0),
            ([[3, 4, 5], [6], [7, 7]], [[3, 4], [6], [7]], 1 / 3), ([[4, 4, 3]], [[4, 4, 3]], 1.0)]
    for pred, ref, expected in jobs:
        check_float(MATCH, exact_match(pred, ref), expected)


@test_case(points=1, hidden=True)
def test_tokens_lengths(token_accuracy):
    """Missing tokens are wrong, tokens too many as well"""
    jobs = [([[]], [[3, 4]], 0.0), ([[3, 4, 5, 6]], [[3, 4]], 0.5), ([[3]], [[3, 4, 5, 6]], 0.25),
            ([[], [3, 4]], [[5, 5], [3, 4]], 0.5), ([[8, 3], [4]], [[8], [4, 4, 4]], 0.4)]
    for pred, ref, expected in jobs:
        check_float(TOKENS, token_accuracy(pred, ref), expected)


@test_case(points=0.5, hidden=True)
def test_match_order(exact_match):
    """The same words in another order are another sentence"""
    pred = [[3, 5, 9, 4, 3, 7, 8], [3, 4], [4, 4, 3], [5, 6]]
    ref = [[3, 7, 8, 4, 3, 5, 9], [4, 3], [3, 4, 4], [5, 6]]
    check_float(MATCH, exact_match(pred, ref), 0.25)


@test_case(points=0.5, hidden=True)
def test_tokens_order(token_accuracy):
    """A right word at a wrong place is a wrong word"""
    pred, ref = [[3, 5, 4], [6, 7], [4, 8, 8]], [[5, 4, 3], [7, 6], [8, 8, 4]]
    check_float(TOKENS, token_accuracy(pred, ref), 1 / 8)


@test_case(points=0.5, hidden=True)
def test_tokens_weights(token_accuracy, rng):
    """A long sentence counts as much as its tokens do"""
    words = rng.integers(3, 9, size=18).tolist()
    check_float(TOKENS, token_accuracy([words, [3], [4]], [words, [4], [3]]), 0.9)


@test_case(points=0.5, hidden=True)
def test_match_nothing(exact_match):
    """No sentences at all"""
    check_float(MATCH, exact_match([], []), 0.0)


@test_case(points=0.5, hidden=True)
def test_tokens_nothing(token_accuracy):
    """No sentences at all, place by place"""
    check_float(TOKENS, token_accuracy([], []), 0.0)


@test_case(points=0.5, hidden=True)
def test_match_pure(exact_match):
    """exact_match leaves its lists alone"""
    pred, ref = [[3, 5], [4], [7, 7, 3]], [[3, 5, 6], [4], [7, 3, 7]]
    check_float(MATCH, check_pure(exact_match, pred, ref), 1 / 3)


@test_case(points=0.5, hidden=True)
def test_tokens_pure(token_accuracy):
    """token_accuracy leaves its lists alone"""
    pred, ref = [[3, 5], [4], [7, 7, 3, 9]], [[3, 5, 6], [4, 8], [7, 3]]
    check_float(TOKENS, check_pure(token_accuracy, pred, ref), 4 / 9)
