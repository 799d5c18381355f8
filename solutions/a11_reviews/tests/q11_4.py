import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_equal, check_float, check_property, check_pure

OK_FORMAT = False
name = "q11_4"

NEVER_ASKED = "predict is never called. The model itself must say what it thinks of the words."
WIDTH = (
    "The model is shown rows of another form. It takes ids of shape (N, maxlen), pads included,"
    " before and after the shuffle."
)
STRANGE = (
    "The model is shown words that were not in the row. Shuffling moves words within their own row:"
    " none is added, lost, or sent to another row."
)
PADS = (
    "The pads have moved. They stay where they are, in front, behind or in between; only the words"
    " change places."
)
UNSHUFFLED = (
    "The model is never shown a row in another order. A row picked out with a mask is a copy: what"
    " is shuffled there must be put back."
)
ROWS = (
    "You shuffle the rows, and the words inside of them stay in their order. It is the words of"
    " each row that change places."
)
ORIGINALS = (
    "The model never sees the rows as they were: shuffling in place has changed them before the"
    " model was asked. Shuffle a copy."
)
UNKNOWN = "Words with id 1 never move. Only 0 is padding; an unknown word is a word too."
TURNED = (
    "Your rows are only turned round or moved along, each word with the same neighbours as before."
    " A random order can put any word anywhere."
)
ONE_ORDER = (
    "All rows of the same length get the same new order. Draw a new one for each row, from one"
    " generator that is made before the loop."
)
NOT_REPEATED = (
    "Two calls with the same seed shuffle in two different ways. Make the generator from the seed."
)
SEED_UNUSED = "Another seed gives the same order again. Make the generator from the seed."
PROBABILITIES = (
    "Your result grows where the probability moves and the class stays. Only a change of the class"
    " counts, from one side of 0.5 to the other."
)
COLUMN = (
    "You compare a column (N, 1) with a row (N,), which gives N x N comparisons. Give both the same"
    " shape first."
)
KEPT = "You count the rows that keep their class. A model that only counts words has share 0."
COUNT = "A share lies between 0 and 1. By what must a number of rows be divided?"
ARGMAX = (
    "No class ever changes in your answer, although the shuffled rows are right. With one column of"
    " probabilities argmax is always 0: on which side of 0.5 is the probability?"
)


def watched(rule, seen):
    """A model with this rule that notes down what it is shown."""

    def predict(ids, *_, **__):
        rows = np.atleast_2d(np.asarray(ids))
        seen.append(rows.copy())
        return np.asarray(rule(rows), dtype=float).reshape(-1, 1)

    return predict


def even_last(rows):
    """0.9 or 0.1: whether the id at the end is even."""
    return np.where(rows[:, -1] % 2 == 0, 0.9, 0.1)


def counting(rows):
    """0.8 or 0.3: hangs on the number of even words and on nothing else."""
    return np.where(np.sum((rows > 0) & (rows % 2 == 0), axis=1) % 2 == 0, 0.8, 0.3)


def rows_of(rng, n, maxlen, shortest, longest, where="front"):
    """n rows of different ids, no two rows alike; pads in front, behind or in between."""
    ids = np.zeros((n, maxlen), dtype=np.int64)
    for row in ids:
        size = int(rng.integers(shortest, longest + 1))
        words = rng.choice(np.arange(2, 2000), size=size, replace=False)
        if where == "front":
            places = np.arange(maxlen - size, maxlen)
        elif where == "behind":
            places = np.arange(size)
        else:
            places = np.sort(rng.choice(maxlen, size=size, replace=False))
        row[places] = words
    return ids


def orders(ids, seen):
    """For each row its shuffled forms, as lists of the places that the words came from."""
    by_words = {tuple(sorted(row)): n for n, row in enumerate(ids.tolist())}
    found = [[] for _ in ids]
    for shown in seen:
        for row in shown.tolist():
            n = by_words[tuple(sorted(row))]
            before = [k for k in ids[n].tolist() if k]
            after = [k for k in row if k]
            if after != before:
                found[n].append([before.index(k) for k in after])
    return found


def mistake(ids, seen):
    """What is wrong with the rows that the model was shown, as a hint; "" if nothing is."""
    if not seen:
        return NEVER_ASKED
    if any(shown.shape[1:] != ids.shape[1:] for shown in seen):
        return WIDTH
    rows = [row for shown in seen for row in shown.tolist()]
    by_words = {tuple(sorted(row)): row for row in ids.tolist()}
    pairs = [(by_words.get(tuple(sorted(row))), row) for row in rows]
    if any(old is None for old, _ in pairs):
        return STRANGE
    if any((a == 0) != (b == 0) for old, new in pairs for a, b in zip(old, new, strict=True)):
        return PADS
    if all(old == new for old, new in pairs):
        moved = any(shown.shape == ids.shape and not np.array_equal(shown, ids) for shown in seen)
        return ROWS if moved else UNSHUFFLED
    if sum(old == new for old, new in pairs) < len(ids) / 2:
        return ORIGINALS
    return ""


def check_rows(ids, seen):
    problem = mistake(ids, seen)
    check_property("the rows that predict was given", not problem,
                   "they should be the rows of ids and the same rows with their words shuffled",
                   hint=problem)


def check_share(got, ids, low, high):
    """A float between the two; says what a value outside of 0 to 1 means."""
    check_property("order_probe(predict, ids, seed)", isinstance(got, float),
                   f"expected a float, got {got!r}", got=got)
    check_property("order_probe(predict, ids, seed)", 0 <= got <= 1,
                   f"a share lies between 0 and 1, got {got!r}", got=got, hint=COUNT)
    check_property("order_probe(predict, ids, seed)", not got == 0.0 or low == 0,
                   "some classes must have changed", got=got, hint=ARGMAX)
    check_property("order_probe(predict, ids, seed)", low <= got <= high,
                   f"with {len(ids)} rows it should lie between {low} and {high}, got {got!r}",
                   got=got)


@test_case(points=1)
def test_order_blind(order_probe):
    """A model that only counts words: no verdict changes"""
    ids = rows_of(np.random.default_rng(11), 60, 9, 3, 8)
    seen = []
    got = order_probe(watched(counting, seen), ids.copy(), 5)
    check_rows(ids, seen)
    before = counting(ids)
    check_float("order_probe(predict, ids, 5)", got, 0.0,
                near_misses=[(KEPT, 1.0),
                             (COLUMN, np.mean((before[:, None] > 0.5) != (before > 0.5)))])


@test_case(points=1.5)
def test_last_word(order_probe):
    """A model that looks at the last word only: about half of 400 verdicts change"""
    ids = rows_of(np.random.default_rng(12), 400, 14, 9, 13)
    seen = []
    got = order_probe(watched(even_last, seen), ids.copy(), 3)
    check_rows(ids, seen)
    check_share(got, ids, 0.35, 0.65)


@test_case(points=1.5, hidden=True)
def test_classes(order_probe, rng):
    """Probabilities that move on one side of 0.5, and others that hardly move but cross it"""
    ids = rows_of(rng, 300, 12, 8, 11)
    seen = []
    high = order_probe(watched(lambda rows: 0.55 + 0.4 * (rows[:, -1] / 2000), seen), ids, 1)
    low = order_probe(watched(lambda rows: 0.45 - 0.4 * (rows[:, -1] / 2000), seen), ids, 1)
    near = order_probe(watched(lambda rows: 0.499 + 0.002 * (rows[:, -1] % 2), seen), ids, 1)
    check_rows(ids, seen)
    for got in (high, low):
        check_property("order_probe(predict, ids, seed)", not (isinstance(got, float) and got > 0),
                       "no class changes, only probabilities", got=got, hint=PROBABILITIES)
        check_float("order_probe(predict, ids, seed)", got, 0.0)
    check_share(near, ids, 0.35, 0.65)


@test_case(points=1.5, hidden=True)
def test_pads(order_probe, rng):
    """Pads in front, behind and between the words stay where they are"""
    for where in ("front", "behind", "between"):
        ids = rows_of(rng, 40, 10, 3, 8, where)
        seen = []
        got = order_probe(watched(lambda rows: 0.2 + 0.6 * (rows[:, 0] == 0), seen), ids, 2)
        check_rows(ids, seen)
        check_float("order_probe(predict, ids, seed)", got, 0.0)


@test_case(points=1, hidden=True)
def test_share(order_probe, rng):
    """The share is one of all rows, also of those whose verdict cannot change"""
    ids = rows_of(rng, 400, 12, 9, 11)
    ids[:200] += ids[:200] % 2  # half of the rows hold even words only
    seen = []
    got = order_probe(watched(even_last, seen), ids, 8)
    check_rows(ids, seen)
    check_share(got, ids, 0.15, 0.35)


@test_case(points=1.5, hidden=True)
def test_own_order(order_probe, rng):
    """Each row gets an order of its own"""
    ids = rows_of(rng, 30, 9, 8, 8)
    seen = []
    order_probe(watched(even_last, seen), ids, int(rng.integers(1000)))
    check_rows(ids, seen)
    found = [order for row in orders(ids, seen) for order in row]
    check_property("order_probe(predict, ids, seed)", len({tuple(order) for order in found}) > 3,
                   "rows of eight words should hardly ever get the same order",
                   hint=ONE_ORDER)


@test_case(points=1.5, hidden=True)
def test_any_order(order_probe, rng):
    """Every order of three words occurs, about equally often"""
    ids = rows_of(rng, 360, 5, 3, 3)
    seen = []
    got = order_probe(watched(even_last, seen), ids, int(rng.integers(1000)))
    check_rows(ids, seen)
    found = {tuple(order) for row in orders(ids, seen) for order in row}
    check_property("order_probe(predict, ids, seed)", len(found) != 1, "there are six orders",
                   hint=ONE_ORDER)
    check_property("order_probe(predict, ids, seed)", len(found) == 5,
                   "three words have five orders beside their own", hint=TURNED)
    check_share(got, ids, 0.2, 0.46)


@test_case(points=1, hidden=True)
def test_unknown_words(order_probe, rng):
    """Words with id 1 are shuffled like all others"""
    ids = rows_of(rng, 60, 8, 6, 7)
    ids[:, -1] = 1
    ids[:, -3] = 1
    seen = []
    got = order_probe(watched(lambda rows: 0.1 + 0.8 * (rows[:, -1] == 1), seen), ids, 4)
    check_rows(ids, seen)
    moved = any(np.any(shown[:, [-1, -3]] != 1) for shown in seen)
    check_property("order_probe(predict, ids, seed)", moved, "an unknown word should have moved",
                   hint=UNKNOWN)
    check_share(got, ids, 0.4, 1.0)


@test_case(points=1.5, hidden=True)
def test_seed(order_probe, rng):
    """The same seed shuffles in the same way, another seed in another one"""
    ids = rows_of(rng, 25, 12, 9, 11)
    seen = [[], [], []]
    seed = int(rng.integers(1000))
    got = [order_probe(watched(even_last, rows), ids, s)
           for rows, s in zip(seen, (seed, seed, seed + 1), strict=True)]
    for rows in seen:
        check_rows(ids, rows)
    one, two, three = (orders(ids, rows) for rows in seen)
    check_property("order_probe(predict, ids, seed)", one == two,
                   "two calls with the same seed should shuffle alike", hint=NOT_REPEATED)
    if len({tuple(order) for row in one for order in row}) > 3:
        check_property("order_probe(predict, ids, seed)", one != three,
                       "another seed should shuffle in another way", hint=SEED_UNUSED)
    check_equal("order_probe(predict, ids, seed)", got[1], got[0])


@test_case(points=1, hidden=True)
def test_pure(order_probe, rng):
    """ids stay as they were, and a second call gives the same"""
    ids = rows_of(rng, 50, 8, 3, 7)
    seen = []
    got = check_pure(order_probe, watched(even_last, seen), ids, 6)
    check_share(got, ids, 0.0, 1.0)
