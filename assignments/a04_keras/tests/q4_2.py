from otter.test_files import test_case

OK_FORMAT = False
name = "q4_2"


@test_case(points=1, hidden=False)
def test_example(standardise):
    """The worked example: one column with 1 and 3, one that is constant"""
    from student_lib.checks import use_hints
    use_hints({
        '029cb877088dd0db': 'mu and sd are one number per feature, shape (D,). Yours have kept a second axis: keepdims is not needed for this subtraction.',
        '054f08c04470870a': 'The test rows were shifted but not divided, so both parts are on different scales.',
        '114601ec4504f5f7': 'The four results are in another order than the question wants: first the two tables, then mu and sd.',
        '15315be6976d98e5': 'Test rows changed the mean: you measured on all rows together. May the training know what the test rows look like?',
        '26ae5957c2d57474': 'The test rows were measured by themselves. Training statistics judge both parts: a test row that is far away must stay far away.',
        '30199b6a08ccbbd9': 'You divided by the variance. It has the unit squared: which step leads from it to the standard deviation?',
        '32310eb4b7e3e14d': 'mu and sd are one number per feature, shape (D,). Yours have kept a second axis: keepdims is not needed for this subtraction.',
        '375c8f57d5493910': 'The test rows were measured by themselves. Training statistics judge both parts: a test row that is far away must stay far away.',
        '3bdf5653ce6930f1': 'One mean per feature: each column is measured by itself. Over which axis must you average?',
        '4258030c66a4d80e': 'A small number is added to every standard deviation, which spoils tiny columns. Change it only where it is 0.',
        '432fee2c6ec0b77f': 'Your columns run from 0 to 1, which is another way of scaling. The question wants mean 0 and standard deviation 1.',
        '4b679e53ef849d54': 'One mean per feature: each column is measured by itself. Over which axis must you average?',
        '4c45c67b53c7178b': 'One mean per feature: each column is measured by itself. Over which axis must you average?',
        '656aad9a72a91073': 'Whole numbers went in and your results were cut to whole numbers. Turn the rows into floats first.',
        '72906f40fb972681': 'You measured along the rows, so each house or loan got a mean of its own. Which axis runs through all samples of one feature?',
        '7b926e4ff88fec88': 'Your columns are divided but not shifted: the mean must be 0 afterwards. What has to go before you divide?',
        '7cadb15f10feb2e1': 'A column with -1 and 1 must have a standard deviation of exactly 1. By what did you divide the sum of the squares?',
        'a80c2c461f2d5666': 'A column with -1 and 1 must have a standard deviation of exactly 1. By what did you divide the sum of the squares?',
        'ba49461f8aaef241': 'The four results are in another order than the question wants: first the two tables, then mu and sd.',
        'bf843bfa71637f2b': 'Test rows changed the mean: you measured on all rows together. May the training know what the test rows look like?',
        'c7edab569349d291': 'Your columns run from 0 to 1, which is another way of scaling. The question wants mean 0 and standard deviation 1.',
        'cce8c6f25f38035e': 'You measured along the rows, so each house or loan got a mean of its own. Which axis runs through all samples of one feature?',
        'ed2af026b46ca93e': 'One mean per feature: each column is measured by itself. Over which axis must you average?',
        'f4d603b3ca676fd4': 'Your columns are divided but not shifted: the mean must be 0 afterwards. What has to go before you divide?',
        'fb66ea95f100d281': 'You subtracted the middle value. The mean is the sum of a column divided by the number of rows.',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_array, check_sequence
    NINE_DIGITS = Tolerance(rtol=1e-9, atol=1e-9)
    PARTS = ("train_z", "test_z", "mu", "sd")

    def check_parts(label, got, expected, kinds=PARTS):
        """The four results, mu and sd first, since the other two hang on them."""
        parts = dict(zip(PARTS, check_sequence(label, got, 4), strict=True))
        right = dict(zip(PARTS, expected, strict=True))
        for part in ("mu", "sd", "train_z", "test_z"):
            if part in kinds:
                check_array(f"{part} of {label}", parts[part], right[part], tolerance=NINE_DIGITS)

    train, test = np.array([[1.0, 7.0], [3.0, 7.0]]), np.array([[4.0, 9.0]])
    check_parts("standardise([[1, 7], [3, 7]], [[4, 9]])", standardise(train, test),
                ([[-1, 0], [1, 0]], [[2, 2]], [2, 7], [1, 1]))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q4.2 run when you hand in.")
def test_loans(standardise):
    """Three loans on very different scales, whole numbers; one new applicant"""
    from student_lib.checks import use_hints
    use_hints({
        '029cb877088dd0db': 'mu and sd are one number per feature, shape (D,). Yours have kept a second axis: keepdims is not needed for this subtraction.',
        '054f08c04470870a': 'The test rows were shifted but not divided, so both parts are on different scales.',
        '114601ec4504f5f7': 'The four results are in another order than the question wants: first the two tables, then mu and sd.',
        '15315be6976d98e5': 'Test rows changed the mean: you measured on all rows together. May the training know what the test rows look like?',
        '26ae5957c2d57474': 'The test rows were measured by themselves. Training statistics judge both parts: a test row that is far away must stay far away.',
        '30199b6a08ccbbd9': 'You divided by the variance. It has the unit squared: which step leads from it to the standard deviation?',
        '32310eb4b7e3e14d': 'mu and sd are one number per feature, shape (D,). Yours have kept a second axis: keepdims is not needed for this subtraction.',
        '375c8f57d5493910': 'The test rows were measured by themselves. Training statistics judge both parts: a test row that is far away must stay far away.',
        '3bdf5653ce6930f1': 'One mean per feature: each column is measured by itself. Over which axis must you average?',
        '4258030c66a4d80e': 'A small number is added to every standard deviation, which spoils tiny columns. Change it only where it is 0.',
        '432fee2c6ec0b77f': 'Your columns run from 0 to 1, which is another way of scaling. The question wants mean 0 and standard deviation 1.',
        '4b679e53ef849d54': 'One mean per feature: each column is measured by itself. Over which axis must you average?',
        '4c45c67b53c7178b': 'One mean per feature: each column is measured by itself. Over which axis must you average?',
        '656aad9a72a91073': 'Whole numbers went in and your results were cut to whole numbers. Turn the rows into floats first.',
        '72906f40fb972681': 'You measured along the rows, so each house or loan got a mean of its own. Which axis runs through all samples of one feature?',
        '7b926e4ff88fec88': 'Your columns are divided but not shifted: the mean must be 0 afterwards. What has to go before you divide?',
        '7cadb15f10feb2e1': 'A column with -1 and 1 must have a standard deviation of exactly 1. By what did you divide the sum of the squares?',
        'a80c2c461f2d5666': 'A column with -1 and 1 must have a standard deviation of exactly 1. By what did you divide the sum of the squares?',
        'ba49461f8aaef241': 'The four results are in another order than the question wants: first the two tables, then mu and sd.',
        'bf843bfa71637f2b': 'Test rows changed the mean: you measured on all rows together. May the training know what the test rows look like?',
        'c7edab569349d291': 'Your columns run from 0 to 1, which is another way of scaling. The question wants mean 0 and standard deviation 1.',
        'cce8c6f25f38035e': 'You measured along the rows, so each house or loan got a mean of its own. Which axis runs through all samples of one feature?',
        'ed2af026b46ca93e': 'One mean per feature: each column is measured by itself. Over which axis must you average?',
        'f4d603b3ca676fd4': 'Your columns are divided but not shifted: the mean must be 0 afterwards. What has to go before you divide?',
        'fb66ea95f100d281': 'You subtracted the middle value. The mean is the sum of a column divided by the number of rows.',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_array, check_sequence
    NINE_DIGITS = Tolerance(rtol=1e-9, atol=1e-9)
    PARTS = ("train_z", "test_z", "mu", "sd")

    def check_parts(label, got, expected, kinds=PARTS):
        """The four results, mu and sd first, since the other two hang on them."""
        parts = dict(zip(PARTS, check_sequence(label, got, 4), strict=True))
        right = dict(zip(PARTS, expected, strict=True))
        for part in ("mu", "sd", "train_z", "test_z"):
            if part in kinds:
                check_array(f"{part} of {label}", parts[part], right[part], tolerance=NINE_DIGITS)

    train = np.array([[40000, 620, 0], [80000, 750, 100000], [90000, 760, 20000]])
    test = np.array([[70000, 700, 40000]])
    root = np.sqrt([14e8 / 3, 12200 / 3, 56e8 / 3])
    rows = np.array([[-30000, -90, -40000], [10000, 40, 60000], [20000, 50, -20000]]) / root
    check_parts("standardise(train, test)", standardise(train, test),
                (rows, np.array([[0, -10, 0]]) / root, [70000, 710, 40000], root))
