from otter.test_files import test_case

OK_FORMAT = False
name = "q4_1"


@test_case(points=1, hidden=False)
def test_ten_rows(split_indices):
    """Ten rows, a quarter of them for testing: 8 and 2, and every row once"""
    import numpy as np
    from student_lib.checks import check_array, check_property, check_sequence
    MASKS = (
        "These are True and False, a mask. The question wants the numbers of the rows: at which places "
        "is the mask True?"
    )
    SWAPPED = "The two parts are exchanged: the rows for training come first."
    NO_TEST_ROWS = (
        "No row was to be tested, and your test part holds all of them. Where does a slice that starts "
        "at -0 begin?"
    )
    SIZE = (
        "The number of test rows is one off where n times test_fraction ends in .5 or lies between two "
        "numbers. Python's round takes the nearest, and the even one of two that are equally near."
    )
    OVERLAP = (
        "An index occurs in both lists: such a row is learnt and then used as if it were new. How many "
        "shuffled lists do you need?"
    )
    TWICE = "An index occurs twice in one list. Each row is drawn once, without putting it back."
    ONE_BASED = "There is no row n: rows are counted from 0."
    LOST = (
        "Some rows are in neither list. Where does the second part begin if the first one is rounded "
        "differently?"
    )

    def parts_of(label, got, n, fraction):
        """The two arrays of a split, after everything that every split must fulfil."""
        train, test = check_sequence(label, got, 2)
        for which, part in [("train", train), ("test", test)]:
            if isinstance(part, np.ndarray):
                mask = part.dtype.kind == "b"
                check_property(f"{which} of {label}", not mask, "should hold row numbers", hint=MASKS)
                flat = part.ndim == 1
                shape = f"should be one-dimensional, its shape is {part.shape}"
                check_property(f"{which} of {label}", flat, shape)
            own = np.zeros(0) if part is None or part is ... else part
            check_array(f"{which} of {label}", part, own, dtype=int)
        n_test = round(n * fraction)
        said = f"should have {n_test} test rows of {n}, it has {len(test)} (and {len(train)} others)"
        swapped = (len(train), len(test)) == (n_test, n - n_test) != (n - n_test, n_test)
        check_property(label, not swapped, said, hint=SWAPPED if n_test else NO_TEST_ROWS)
        hint = SIZE if abs(len(test) - n_test) == 1 else ""
        check_property(label, len(test) == n_test, said, hint=hint)
        both = np.intersect1d(train, test)
        check_property(label, not len(both), f"rows {both[:5]} are in both lists", hint=OVERLAP)
        for which, part in [("train", train), ("test", test)]:
            once = len(np.unique(part)) == len(part)
            check_property(f"{which} of {label}", once, "holds a row more than once", hint=TWICE)
        every = np.concatenate([train, test])
        inside = not len(every) or (every.min() >= 0 and every.max() < n)
        check_property(label, inside, f"holds numbers that are no rows; rows are 0 to {n - 1}",
                       hint=ONE_BASED)
        check_property(label, len(every) == n, f"{n - len(every)} of {n} rows are in no list",
                       hint=LOST)
        return train, test

    parts_of("split_indices(10, 0.25, 3)", split_indices(10, 0.25, 3), 10, 0.25)


@test_case(points=1, hidden=False)
def test_seed(split_indices):
    """The same seed gives the same split, another seed another one"""
    import numpy as np
    from student_lib.checks import check_array, check_property, check_sequence
    MASKS = (
        "These are True and False, a mask. The question wants the numbers of the rows: at which places "
        "is the mask True?"
    )
    SWAPPED = "The two parts are exchanged: the rows for training come first."
    NO_TEST_ROWS = (
        "No row was to be tested, and your test part holds all of them. Where does a slice that starts "
        "at -0 begin?"
    )
    SIZE = (
        "The number of test rows is one off where n times test_fraction ends in .5 or lies between two "
        "numbers. Python's round takes the nearest, and the even one of two that are equally near."
    )
    OVERLAP = (
        "An index occurs in both lists: such a row is learnt and then used as if it were new. How many "
        "shuffled lists do you need?"
    )
    TWICE = "An index occurs twice in one list. Each row is drawn once, without putting it back."
    ONE_BASED = "There is no row n: rows are counted from 0."
    LOST = (
        "Some rows are in neither list. Where does the second part begin if the first one is rounded "
        "differently?"
    )
    NOT_REPEATED = (
        "The same seed must give the same split again. Which generator did you use, and does it know "
        "the seed?"
    )
    SEED_UNUSED = (
        "Another seed must give other test rows. Does your generator get the seed you were given?"
    )

    def parts_of(label, got, n, fraction):
        """The two arrays of a split, after everything that every split must fulfil."""
        train, test = check_sequence(label, got, 2)
        for which, part in [("train", train), ("test", test)]:
            if isinstance(part, np.ndarray):
                mask = part.dtype.kind == "b"
                check_property(f"{which} of {label}", not mask, "should hold row numbers", hint=MASKS)
                flat = part.ndim == 1
                shape = f"should be one-dimensional, its shape is {part.shape}"
                check_property(f"{which} of {label}", flat, shape)
            own = np.zeros(0) if part is None or part is ... else part
            check_array(f"{which} of {label}", part, own, dtype=int)
        n_test = round(n * fraction)
        said = f"should have {n_test} test rows of {n}, it has {len(test)} (and {len(train)} others)"
        swapped = (len(train), len(test)) == (n_test, n - n_test) != (n - n_test, n_test)
        check_property(label, not swapped, said, hint=SWAPPED if n_test else NO_TEST_ROWS)
        hint = SIZE if abs(len(test) - n_test) == 1 else ""
        check_property(label, len(test) == n_test, said, hint=hint)
        both = np.intersect1d(train, test)
        check_property(label, not len(both), f"rows {both[:5]} are in both lists", hint=OVERLAP)
        for which, part in [("train", train), ("test", test)]:
            once = len(np.unique(part)) == len(part)
            check_property(f"{which} of {label}", once, "holds a row more than once", hint=TWICE)
        every = np.concatenate([train, test])
        inside = not len(every) or (every.min() >= 0 and every.max() < n)
        check_property(label, inside, f"holds numbers that are no rows; rows are 0 to {n - 1}",
                       hint=ONE_BASED)
        check_property(label, len(every) == n, f"{n - len(every)} of {n} rows are in no list",
                       hint=LOST)
        return train, test

    label = "split_indices(60, 0.3, seed)"
    tests = [np.sort(parts_of(label, split_indices(60, 0.3, seed), 60, 0.3)[1])
             for seed in (5, 5, 6)]
    check_property(label, np.array_equal(tests[0], tests[1]),
                   f"seed 5 gave the test rows {tests[0]}, then {tests[1]}", hint=NOT_REPEATED)
    check_property(label, not np.array_equal(tests[0], tests[2]),
                   f"seeds 5 and 6 both gave the test rows {tests[0]}", hint=SEED_UNUSED)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q4.1 run when you hand in.")
def test_generators(split_indices):
    """The global generators of numpy and Python stay where they were"""
    import numpy as np
    from student_lib.checks import check_array, check_property, check_sequence, observe
    MASKS = (
        "These are True and False, a mask. The question wants the numbers of the rows: at which places "
        "is the mask True?"
    )
    SWAPPED = "The two parts are exchanged: the rows for training come first."
    NO_TEST_ROWS = (
        "No row was to be tested, and your test part holds all of them. Where does a slice that starts "
        "at -0 begin?"
    )
    SIZE = (
        "The number of test rows is one off where n times test_fraction ends in .5 or lies between two "
        "numbers. Python's round takes the nearest, and the even one of two that are equally near."
    )
    OVERLAP = (
        "An index occurs in both lists: such a row is learnt and then used as if it were new. How many "
        "shuffled lists do you need?"
    )
    TWICE = "An index occurs twice in one list. Each row is drawn once, without putting it back."
    ONE_BASED = "There is no row n: rows are counted from 0."
    LOST = (
        "Some rows are in neither list. Where does the second part begin if the first one is rounded "
        "differently?"
    )
    GLOBAL = (
        "The global generator was moved: whoever draws from it next gets other numbers than before. "
        "Make a generator of your own, for this function alone."
    )

    def parts_of(label, got, n, fraction):
        """The two arrays of a split, after everything that every split must fulfil."""
        train, test = check_sequence(label, got, 2)
        for which, part in [("train", train), ("test", test)]:
            if isinstance(part, np.ndarray):
                mask = part.dtype.kind == "b"
                check_property(f"{which} of {label}", not mask, "should hold row numbers", hint=MASKS)
                flat = part.ndim == 1
                shape = f"should be one-dimensional, its shape is {part.shape}"
                check_property(f"{which} of {label}", flat, shape)
            own = np.zeros(0) if part is None or part is ... else part
            check_array(f"{which} of {label}", part, own, dtype=int)
        n_test = round(n * fraction)
        said = f"should have {n_test} test rows of {n}, it has {len(test)} (and {len(train)} others)"
        swapped = (len(train), len(test)) == (n_test, n - n_test) != (n - n_test, n_test)
        check_property(label, not swapped, said, hint=SWAPPED if n_test else NO_TEST_ROWS)
        hint = SIZE if abs(len(test) - n_test) == 1 else ""
        check_property(label, len(test) == n_test, said, hint=hint)
        both = np.intersect1d(train, test)
        check_property(label, not len(both), f"rows {both[:5]} are in both lists", hint=OVERLAP)
        for which, part in [("train", train), ("test", test)]:
            once = len(np.unique(part)) == len(part)
            check_property(f"{which} of {label}", once, "holds a row more than once", hint=TWICE)
        every = np.concatenate([train, test])
        inside = not len(every) or (every.min() >= 0 and every.max() < n)
        check_property(label, inside, f"holds numbers that are no rows; rows are 0 to {n - 1}",
                       hint=ONE_BASED)
        check_property(label, len(every) == n, f"{n - len(every)} of {n} rows are in no list",
                       hint=LOST)
        return train, test

    seen = observe(split_indices, 12, 0.5, 8)
    parts_of("split_indices(12, 0.5, 8)", seen.first, 12, 0.5)
    check_property("split_indices(12, 0.5, 8)", not seen.moved,
                   "moves a global generator that somebody else may be using", hint=GLOBAL)
