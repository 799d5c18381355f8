import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_equal, check_property, check_pure, check_sequence

OK_FORMAT = False
name = "q13_3"

TOO_MANY_CALLS = (
    "You ask the decoder once more after the last word that fits. Count the calls: max_len words "
    "need max_len calls, and none at all if max_len is 0."
)
SAMPLES = (
    "You draw the next word at random, so the same picture gets other captions in a second call. "
    "Greedy means the most probable word."
)
ONE_LIST = (
    "Your list is made once, in the line of def, and every call appends to it. Make a new list "
    "inside the function."
)
LABEL = "greedy_decode(step, state, start_id, end_id, max_len)"


def story(words, V):
    """A decoder that tells a fixed story, if the state is handed on; it reads no token."""

    def step(token, state):
        probs = np.full(V, 0.4 / (V - 1))
        probs[words[min(int(state), len(words) - 1)]] = 0.6
        return probs, state + 1

    return step


def chatter(rng, V, H):
    """A random recurrent decoder: what it says hangs on the token and on the state."""
    E, W, out = rng.normal(size=(V, H)), rng.normal(size=(H, H)) * 0.9, rng.normal(size=(H, V)) * 3

    def step(token, state):
        new = np.tanh(E[int(token)] + np.asarray(state, dtype=float) @ W)
        scores = np.exp(new @ out)
        return scores / scores.sum(), new

    return step, rng.normal(size=H)


def check_ids(got, expected):
    """A list with these whole numbers."""
    ids = check_sequence(LABEL, got, len(expected))
    check_property(LABEL, isinstance(got, list), "the result should be a list", got=got)
    check_equal(LABEL, ids, expected)


@test_case(points=1)
def test_always_two(greedy_decode):
    """The worked example: a decoder that always gives (0.1, 0.2, 0.7)"""
    def step(token, state):
        return np.array([0.1, 0.2, 0.7]), state

    check_ids(greedy_decode(step, 0, 0, 1, 3), [2, 2, 2])
    check_ids(greedy_decode(step, 0, 0, 2, 3), [])


@test_case(points=1)
def test_story(greedy_decode):
    """A decoder that says 3, 4, 5 and <end>: three words come back"""
    check_ids(greedy_decode(story([3, 4, 5, 2], 6), 0, 1, 2, 8), [3, 4, 5])


@test_case(points=2, hidden=True)
def test_random(greedy_decode, reference, rng):
    """Random recurrent decoders"""
    jobs = []
    for k in range(24):
        V = 5 + k % 4
        step, state = chatter(rng, V, 3 + k % 3)
        start, end = (int(i) for i in rng.permutation(V)[:2])
        jobs.append((step, state, start, end, 5 + k % 6))
    got = call_each(greedy_decode, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_ids(value, reference.greedy_decode(*job))


@test_case(points=1, hidden=True)
def test_limit(greedy_decode):
    """A decoder that comes to no end in time is stopped by max_len"""
    for k, limit in enumerate((1, 4, 7)):
        words = [3 + (i + k) % 4 for i in range(30)] + [2]
        check_ids(greedy_decode(story(words, 8), 0, 1, 2, limit), words[:limit])


@test_case(points=1, hidden=True)
def test_end_on_the_last_step(greedy_decode):
    """<end> comes exactly when max_len is reached, and one step later"""
    words = [5, 3, 4, 2]
    check_ids(greedy_decode(story(words, 7), 0, 1, 2, 4), [5, 3, 4])
    check_ids(greedy_decode(story(words, 7), 0, 1, 2, 3), [5, 3, 4])


@test_case(points=1, hidden=True)
def test_only_end_ends(greedy_decode):
    """Pads and <start> are words like any other here, and <end> has any id"""
    check_ids(greedy_decode(story([4, 0, 1, 5, 0, 3], 6), 0, 1, 3, 9), [4, 0, 1, 5, 0])
    check_ids(greedy_decode(story([2, 2, 1, 4, 0, 3], 6), 0, 4, 0, 9), [2, 2, 1, 4])


@test_case(points=1, hidden=True)
def test_calls(greedy_decode):
    """The decoder is called once for each word, and once more for <end>"""
    jobs = [([3, 4, 5, 2], 8, 4), ([3, 4, 5, 2], 2, 2), ([2, 3], 6, 1), ([3, 2], 0, 0)]
    for words, limit, calls in jobs:
        seen = []
        inner = story(words, 6)

        def step(token, state, seen=seen, inner=inner):
            seen.append(int(token))
            return inner(token, state)

        got = greedy_decode(step, 0, 1, 2, limit)
        check_sequence(LABEL, got, min(words.index(2), limit) if 2 in words else limit)
        check_equal("the number of calls", len(seen), calls,
                    near_misses=[(TOO_MANY_CALLS, calls + 1)])


@test_case(points=1, hidden=True)
def test_other_states(greedy_decode):
    """The state may be anything: a tuple, a text"""
    def spell(token, state):
        probs = np.full(7, 0.1)
        probs["abcdefg".index(state[0])] = 0.4
        return probs, state[1:]

    def pair(token, state):
        count, last = state
        probs = np.full(6, 0.05)
        probs[(2 * int(token) + int(count)) % 6] = 0.75
        return probs, (count + 1, token)

    def expected():
        token, words = 1, []
        for count in range(6):
            token = (2 * token + count) % 6
            if token == 3:
                break
            words.append(token)
        return words

    check_ids(greedy_decode(spell, "dagcb", 0, 2, 6), [3, 0, 6])
    check_ids(greedy_decode(pair, (0, 0), 1, 3, 6), expected())


@test_case(points=1, hidden=True)
def test_pure(greedy_decode, reference, rng):
    """A second call gives the same, and the first state stays as it was"""
    def undecided(token, state):
        probs = np.full(9, 0.12)
        probs[[0, 3 + int(state) % 4]] = 0.0, 0.28
        return probs, state + 1

    said, again = (greedy_decode(undecided, 0, 1, 0, 12) for _ in range(2))
    check_property(LABEL, isinstance(said, list) and isinstance(again, list),
                   "the result should be a list", got=said)
    grown = len(again) > len(said) and again[: len(said)] == said
    check_property(LABEL, again == said, "a second call should give the same",
                   hint=ONE_LIST if grown else SAMPLES)
    for k in range(3):
        step, state = chatter(rng, 6, 4)
        got = check_pure(greedy_decode, step, state, 1, 2, 4 + k)
        check_ids(got, reference.greedy_decode(step, state, 1, 2, 4 + k))
