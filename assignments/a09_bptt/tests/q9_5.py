from otter.test_files import test_case

OK_FORMAT = False
name = "q9_5"


@test_case(points=1, hidden=False)
def test_three_factors(steps_until):
    """How long it takes to fall below a thousandth with 0.5, 0.25 and 0.9"""
    from student_lib.checks import use_hints
    use_hints({
        '1029c03c50c3b40f': 'The right number, but as a float. Steps are counted: return an int.',
        '11f233353e2fbf12': 'Where nothing ever fades the answer is None, not infinity: a count is an int or missing.',
        '316794371957c14a': 'One step short: check k and k - 1. At your k the rest is not below eps yet.',
        '3947ce11a70f22b0': 'Your number depends on eps only. Divide by log(factor): a factor near 1 needs many more steps than a small one.',
        '40380b1a06ccb114': 'Where nothing ever fades the answer is None. A number, even -1, could be taken for a count.',
        '61ff268a3a38827d': 'One step too many: check k and k - 1. At k - 1 the rest was below eps already.',
        '8a38193fa3c8d9dd': 'The right number, but as a float. Steps are counted: return an int.',
        '99f926de12df806f': 'One step too many: check k and k - 1. At k - 1 the rest was below eps already.',
    })
    from student_lib.checks import check_int

    check_int("steps_until(0.5, 1e-3)", steps_until(0.5, 1e-3), 10)
    check_int("steps_until(0.25, 1e-3)", steps_until(0.25, 1e-3), 5)
    check_int("steps_until(0.9, 1e-3)", steps_until(0.9, 1e-3), 66)


@test_case(points=0.5, hidden=False)
def test_equal(steps_until):
    """Equal is not yet less: one step of 0.5 reaches 0.5, two fall below it"""
    from student_lib.checks import use_hints
    use_hints({
        '1029c03c50c3b40f': 'The right number, but as a float. Steps are counted: return an int.',
        '11f233353e2fbf12': 'Where nothing ever fades the answer is None, not infinity: a count is an int or missing.',
        '316794371957c14a': 'One step short: check k and k - 1. At your k the rest is not below eps yet.',
        '3947ce11a70f22b0': 'Your number depends on eps only. Divide by log(factor): a factor near 1 needs many more steps than a small one.',
        '40380b1a06ccb114': 'Where nothing ever fades the answer is None. A number, even -1, could be taken for a count.',
        '61ff268a3a38827d': 'One step too many: check k and k - 1. At k - 1 the rest was below eps already.',
        '8a38193fa3c8d9dd': 'The right number, but as a float. Steps are counted: return an int.',
        '99f926de12df806f': 'One step too many: check k and k - 1. At k - 1 the rest was below eps already.',
    })
    from student_lib.checks import check_int

    check_int("steps_until(0.5, 0.5)", steps_until(0.5, 0.5), 2)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q9.5 run when you hand in.")
def test_one(steps_until):
    """A factor of 1 never fades"""
    from student_lib.checks import use_hints
    use_hints({
        '1029c03c50c3b40f': 'The right number, but as a float. Steps are counted: return an int.',
        '11f233353e2fbf12': 'Where nothing ever fades the answer is None, not infinity: a count is an int or missing.',
        '316794371957c14a': 'One step short: check k and k - 1. At your k the rest is not below eps yet.',
        '3947ce11a70f22b0': 'Your number depends on eps only. Divide by log(factor): a factor near 1 needs many more steps than a small one.',
        '40380b1a06ccb114': 'Where nothing ever fades the answer is None. A number, even -1, could be taken for a count.',
        '61ff268a3a38827d': 'One step too many: check k and k - 1. At k - 1 the rest was below eps already.',
        '8a38193fa3c8d9dd': 'The right number, but as a float. Steps are counted: return an int.',
        '99f926de12df806f': 'One step too many: check k and k - 1. At k - 1 the rest was below eps already.',
    })
    from student_lib.checks import check_int, check_property

    def check_none(label, got):
        """Nothing fades: None, neither a number nor the stub's dots."""
        if got is ...:
            check_int(label, got, 0)  # says that nothing is written yet
        check_property(label, got is None, f"expected None, got {got!r}", got=got)

    check_none("steps_until(1.0, 1e-3)", steps_until(1.0, 1e-3))
