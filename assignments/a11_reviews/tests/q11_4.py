from otter.test_files import test_case

OK_FORMAT = False
name = "q11_4"


@test_case(points=1, hidden=False)
def test_order_blind(order_probe):
    """A model that only counts words: no verdict changes"""
    from student_lib.checks import use_hints
    use_hints({
        '2d5cb438c96dbc2e': 'You return a whole number. A share is a float: how do you divide without losing what comes after the point?',
        '82d013d995231867': 'You return a whole number. A share is a float: how do you divide without losing what comes after the point?',
        'e7e031c751d7082b': 'Your result grows where the probability moves and the class stays. Only a change of the class counts, from one side of 0.5 to the other.',
    })
    import numpy as np
    from student_lib.checks import check_float, check_property
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
    COLUMN = (
        "You compare a column (N, 1) with a row (N,), which gives N x N comparisons. Give both the same"
        " shape first."
    )
    KEPT = "You count the rows that keep their class. A model that only counts words has share 0."

    def watched(rule, seen):
        """A model with this rule that notes down what it is shown."""

        def predict(ids, *_, **__):
            rows = np.atleast_2d(np.asarray(ids))
            seen.append(rows.copy())
            return np.asarray(rule(rows), dtype=float).reshape(-1, 1)

        return predict

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

    ids = rows_of(np.random.default_rng(11), 60, 9, 3, 8)
    seen = []
    got = order_probe(watched(counting, seen), ids.copy(), 5)
    check_rows(ids, seen)
    before = counting(ids)
    check_float("order_probe(predict, ids, 5)", got, 0.0,
                near_misses=[(KEPT, 1.0),
                             (COLUMN, np.mean((before[:, None] > 0.5) != (before > 0.5)))])


@test_case(points=1.5, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q11.4 run when you hand in.")
def test_last_word(order_probe):
    """A model that looks at the last word only: about half of 400 verdicts change"""
    from student_lib.checks import use_hints
    use_hints({
        '2d5cb438c96dbc2e': 'You return a whole number. A share is a float: how do you divide without losing what comes after the point?',
        '82d013d995231867': 'You return a whole number. A share is a float: how do you divide without losing what comes after the point?',
        'e7e031c751d7082b': 'Your result grows where the probability moves and the class stays. Only a change of the class counts, from one side of 0.5 to the other.',
    })
    import numpy as np
    from student_lib.checks import check_property
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

    ids = rows_of(np.random.default_rng(12), 400, 14, 9, 13)
    seen = []
    got = order_probe(watched(even_last, seen), ids.copy(), 3)
    check_rows(ids, seen)
    check_share(got, ids, 0.35, 0.65)
