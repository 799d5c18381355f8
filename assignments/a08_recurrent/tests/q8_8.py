from otter.test_files import test_case

OK_FORMAT = False
name = "q8_8"


@test_case(points=1, hidden=False)
def test_failures_legal(legal_next):
    """Row "met" of the table, and every pair of the three failures is legal"""
    from student_lib.checks import use_hints
    use_hints({
        '394d6ffb1e80b528': 'Each word but the last is the first of a pair: ten words make nine pairs, not five. You step over every other one.',
        '434e4ff8f26315d3': 'Nothing follows the last word of the text. You make a pair of it with the first one.',
        '53e1e71af11636c9': 'The entries of your table are right, but floats: it is to be an int64 array.',
        '5e5b6bbe37cfb83d': 'You count rightly, but divide by the wrong totals: the next words of one and the same word share the probability 1, and they stand in one row.',
        '657f29c389cd5522': 'A name can also be the second one of its sentence. What follows it then, and does your table allow that?',
        '694e7997dd661013': 'Rows are the word before, columns the word after. In your table each row holds what came before a word.',
        '71ec84a040de1378': 'A word that is never the first of a pair leaves you dividing 0 by 0. Its row has to be uniform: use 1/V.',
        '7d2371230e86dca4': 'You add one to every count. Only words that start no pair are uniform here; for all the others the counts alone decide, and what was never seen has probability 0.',
        '875024e4352b2ac8': 'After a full stop the next sentence begins: after . comes a name. Your row for the full stop allows nothing.',
        'ab96ed4464ad8ce2': 'The rows, not the whole table, sum to 1: what is wanted is how probable the next word is once you know the word before.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_property
    WORDS = ["Harry", "Sally", "James", "met", "."]
    FAILURES = [
        ["Harry", "met", "Harry", "."],
        ["Sally", "met", "James", "met", "Harry", "met"],
        ["James", ".", "Harry", ".", "Sally", "."],
    ]

    table = legal_next()
    check_property("legal_next()", isinstance(table, np.ndarray) and table.shape == (5, 5),
                   "must be a numpy array of shape (5, 5)", got=table)
    check_array("legal_next()[3]", table[3], [1, 1, 1, 0, 0], dtype=int)
    for words in FAILURES:
        for before, after in zip(words[:-1], words[1:], strict=True):
            entry = table[WORDS.index(before), WORDS.index(after)]
            check_property("legal_next()", entry == 1, f"{before} {after} is legal", got=table)


@test_case(points=1, hidden=False)
def test_counts(bigram_probs):
    """The worked example of bigram_probs"""
    from student_lib.checks import use_hints
    use_hints({
        '394d6ffb1e80b528': 'Each word but the last is the first of a pair: ten words make nine pairs, not five. You step over every other one.',
        '434e4ff8f26315d3': 'Nothing follows the last word of the text. You make a pair of it with the first one.',
        '53e1e71af11636c9': 'The entries of your table are right, but floats: it is to be an int64 array.',
        '5e5b6bbe37cfb83d': 'You count rightly, but divide by the wrong totals: the next words of one and the same word share the probability 1, and they stand in one row.',
        '657f29c389cd5522': 'A name can also be the second one of its sentence. What follows it then, and does your table allow that?',
        '694e7997dd661013': 'Rows are the word before, columns the word after. In your table each row holds what came before a word.',
        '71ec84a040de1378': 'A word that is never the first of a pair leaves you dividing 0 by 0. Its row has to be uniform: use 1/V.',
        '7d2371230e86dca4': 'You add one to every count. Only words that start no pair are uniform here; for all the others the counts alone decide, and what was never seen has probability 0.',
        '875024e4352b2ac8': 'After a full stop the next sentence begins: after . comes a name. Your row for the full stop allows nothing.',
        'ab96ed4464ad8ce2': 'The rows, not the whole table, sum to 1: what is wanted is how probable the next word is once you know the word before.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = bigram_probs(np.array([0, 1, 0, 0, 2]), 3)
    third = 1 / 3
    expected = [[third, third, third], [1, 0, 0], [third, third, third]]
    check_array("bigram_probs([0, 1, 0, 0, 2], 3)", got, expected)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q8.8 run when you hand in.")
def test_failures_no_sentence(is_sentence):
    """The three failures are no sentences, and "Harry met Sally ." is one"""
    from student_lib.checks import use_hints
    use_hints({
        '394d6ffb1e80b528': 'Each word but the last is the first of a pair: ten words make nine pairs, not five. You step over every other one.',
        '434e4ff8f26315d3': 'Nothing follows the last word of the text. You make a pair of it with the first one.',
        '53e1e71af11636c9': 'The entries of your table are right, but floats: it is to be an int64 array.',
        '5e5b6bbe37cfb83d': 'You count rightly, but divide by the wrong totals: the next words of one and the same word share the probability 1, and they stand in one row.',
        '657f29c389cd5522': 'A name can also be the second one of its sentence. What follows it then, and does your table allow that?',
        '694e7997dd661013': 'Rows are the word before, columns the word after. In your table each row holds what came before a word.',
        '71ec84a040de1378': 'A word that is never the first of a pair leaves you dividing 0 by 0. Its row has to be uniform: use 1/V.',
        '7d2371230e86dca4': 'You add one to every count. Only words that start no pair are uniform here; for all the others the counts alone decide, and what was never seen has probability 0.',
        '875024e4352b2ac8': 'After a full stop the next sentence begins: after . comes a name. Your row for the full stop allows nothing.',
        'ab96ed4464ad8ce2': 'The rows, not the whole table, sum to 1: what is wanted is how probable the next word is once you know the word before.',
    })
    from student_lib.checks import check_bool
    FAILURES = [
        ["Harry", "met", "Harry", "."],
        ["Sally", "met", "James", "met", "Harry", "met"],
        ["James", ".", "Harry", ".", "Sally", "."],
    ]

    words = ["Harry", "met", "Sally", "."]
    check_bool(f"is_sentence({words})", is_sentence(words), True)
    for failure in FAILURES:
        check_bool(f"is_sentence({failure})", is_sentence(failure), False)
