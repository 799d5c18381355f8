from otter.test_files import test_case

OK_FORMAT = False
name = "q1_3"


@test_case(points=0.75, hidden=False)
def test_table(decide):
    """The seven rows of the concert table with the weights 33, 33, 33 and the threshold 60"""
    from student_lib.checks import use_hints
    use_hints({
        '01d2fcb66c90eb93': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        '0674c1f8cf272b5f': 'The comparison points the wrong way: more score must not turn a yes into a no.',
        '094fa763ab52c024': 'A no is 0 here, not -1.',
        '1e59479ad46e7705': 'One decision per row: N rows need N answers, and your code asks all rows together.',
        '201f9098ec48b0d4': 'You compare each product with the threshold. Add first, compare once: several small products can be enough together.',
        '340b7863d0f5c98c': 'The comparison points the wrong way: more score must not turn a yes into a no.',
        '396aacf3398bc6ed': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        '3b6b67e017fd2a4f': 'One decision per row: N rows need N answers, and your code asks all rows together.',
        '3c9e4708d2e8f5d5': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '4d3a959f30ad077b': 'You return which rows are a yes. Every row needs its own answer, 1 or 0, in the order of X.',
        '67f7ac1dc31ecfa1': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '734af1808d87220b': 'You compare each product with the threshold. Add first, compare once: several small products can be enough together.',
        '88d21a090d11d1ac': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        '8d7540020393a99b': 'You compare each product with the threshold. Add first, compare once: several small products can be enough together.',
        '9cc83273a65dcc9e': 'You return totals. The answer of a row is 1 or 0: is its total large enough or not?',
        'a73306b35f070977': 'A no is 0 here, not -1.',
        'afbbe3e97816a702': 'You return which rows are a yes. Every row needs its own answer, 1 or 0, in the order of X.',
        'dac6d5022535d4af': 'You return totals. The answer of a row is 1 or 0: is its total large enough or not?',
        'e48c31fac6737022': 'You return totals. The answer of a row is 1 or 0: is its total large enough or not?',
    })
    import numpy as np
    from student_lib.checks import check_array
    CONCERT = np.array([[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]])

    got = decide(CONCERT, np.array([33, 33, 33]), 60)
    check_array("decide(X, [33, 33, 33], 60)", got, [1, 1, 0, 1, 1, 0, 0], dtype=int)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q1.3 run when you hand in.")
def test_modes(decide):
    """Two rows in both modes: one total on the threshold, one below it"""
    from student_lib.checks import use_hints
    use_hints({
        '01d2fcb66c90eb93': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        '0674c1f8cf272b5f': 'The comparison points the wrong way: more score must not turn a yes into a no.',
        '094fa763ab52c024': 'A no is 0 here, not -1.',
        '1e59479ad46e7705': 'One decision per row: N rows need N answers, and your code asks all rows together.',
        '201f9098ec48b0d4': 'You compare each product with the threshold. Add first, compare once: several small products can be enough together.',
        '340b7863d0f5c98c': 'The comparison points the wrong way: more score must not turn a yes into a no.',
        '396aacf3398bc6ed': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        '3b6b67e017fd2a4f': 'One decision per row: N rows need N answers, and your code asks all rows together.',
        '3c9e4708d2e8f5d5': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '4d3a959f30ad077b': 'You return which rows are a yes. Every row needs its own answer, 1 or 0, in the order of X.',
        '67f7ac1dc31ecfa1': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '734af1808d87220b': 'You compare each product with the threshold. Add first, compare once: several small products can be enough together.',
        '88d21a090d11d1ac': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        '8d7540020393a99b': 'You compare each product with the threshold. Add first, compare once: several small products can be enough together.',
        '9cc83273a65dcc9e': 'You return totals. The answer of a row is 1 or 0: is its total large enough or not?',
        'a73306b35f070977': 'A no is 0 here, not -1.',
        'afbbe3e97816a702': 'You return which rows are a yes. Every row needs its own answer, 1 or 0, in the order of X.',
        'dac6d5022535d4af': 'You return totals. The answer of a row is 1 or 0: is its total large enough or not?',
        'e48c31fac6737022': 'You return totals. The answer of a row is 1 or 0: is its total large enough or not?',
    })
    import numpy as np
    from student_lib.checks import check_array

    X, w = np.array([[1, 1], [1, 0]]), np.array([40, 20])
    strict, inclusive = decide(X, w, 60), decide(X, w, 60, strict=False)
    check_array("decide([[1, 1], [1, 0]], [40, 20], 60)", strict, [0, 0], dtype=int)
    check_array("decide([[1, 1], [1, 0]], [40, 20], 60, strict=False)", inclusive, [1, 0],
                dtype=int)
