from otter.test_files import test_case

OK_FORMAT = False
name = "q13_1"


@test_case(points=1, hidden=False)
def test_example(teacher_pairs):
    """The worked example: "a red circle" in rows of 5"""
    from student_lib.checks import use_hints
    use_hints({
        '0281ac073e400e74': 'Your ids are floats, as np.zeros makes them. Ids are whole numbers: int64.',
        '03e7bc05ed2fa14a': 'You fill the rows up with -1. An id is a row of a table of words, and the pad is id 0.',
        '0d6431d6ab8a7110': 'Your target says <end> again and again up to the end of the row. One <end> is enough; behind it there are pads.',
        '217ff3a6120ff0a3': 'You return target before inp. First comes what the decoder reads, then what it should say.',
        '50be2bf75563de73': 'Your rows are only as long as the longest caption needs. The question fixes their length: T.',
        '58ec0a507d5bdefb': 'The shift goes the wrong way: your decoder has just read a word and is asked for the one before it. target[n, t] is the word after inp[n, t].',
        '62d8ca4946733798': 'Your target is the same as inp, so the net would learn to copy the word that it has just read. Which word should it say after it has read <start>?',
        '650b55e77da90f2e': 'No target of yours says <end>, so a decoder trained on it never learns to stop. What should it say after the last word?',
        '6ba61f6b66f38056': 'Your pads stand in front of the words. A decoder begins with <start> at step 0, so the pads belong behind.',
        '82aa3ad2c8d06d5b': 'The shift goes the wrong way: your decoder has just read a word and is asked for the one before it. target[n, t] is the word after inp[n, t].',
        '88b73558129ee115': 'Your target says <end> again and again up to the end of the row. One <end> is enough; behind it there are pads.',
        '8b500d6db54b2c84': 'Your inp goes on with <end> behind the last word. The row is over there: once <end> has been said nothing is read any more, so the next place of inp is a pad.',
        '8b81c4a8fb74a0d0': 'Your inp goes on with <end> behind the last word. The row is over there: once <end> has been said nothing is read any more, so the next place of inp is a pad.',
        '9418f31c949068eb': 'You return target before inp. First comes what the decoder reads, then what it should say.',
        '993cb453ead00cbd': 'No target of yours says <end>, so a decoder trained on it never learns to stop. What should it say after the last word?',
        '9c5bda2bad18c5de': 'Your target begins with <start>. The decoder reads that mark and never says it: the first thing it says is the first word.',
        'a0ed4083e2fd29c7': 'Your pads stand in front of the words. A decoder begins with <start> at step 0, so the pads belong behind.',
        'cce4854b2d17c1b9': 'You go through the letters of a caption. It is a string: how do you get its words?',
        'dd1f4d7059bfa2ed': 'You go through the letters of a caption. It is a string: how do you get its words?',
        'df8d35c420dc3fc3': 'Your target is the same as inp, so the net would learn to copy the word that it has just read. Which word should it say after it has read <start>?',
        'e6bc0a127cd9cabd': 'Your ids are floats, as np.zeros makes them. Ids are whole numbers: int64.',
        'ed98b0dc18a322fd': 'Your target begins with <start>. The decoder reads that mark and never says it: the first thing it says is the first word.',
        'fc9950f7dfa17259': 'You fill the rows up with -1. An id is a row of a table of words, and the pad is id 0.',
    })
    from student_lib.checks import check_array, check_sequence
    VOCAB = {"<start>": 1, "<end>": 2, "a": 3, "circle": 4, "red": 5, "above": 6, "blue": 7}

    def check_pairs(label, got, expected):
        """Both arrays, inp first."""
        inp, target = check_sequence(label, got, 2)
        check_array("inp", inp, expected[0], dtype=int)
        check_array("target", target, expected[1], dtype=int)

    got = teacher_pairs(["a red circle"], VOCAB, 5)
    check_pairs('teacher_pairs(["a red circle"], vocab, 5)', got,
                ([[1, 3, 5, 4, 0]], [[3, 5, 4, 2, 0]]))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q13.1 run when you hand in.")
def test_just_fits(teacher_pairs):
    """Three words and one mark: T = 4 is enough"""
    from student_lib.checks import use_hints
    use_hints({
        '0281ac073e400e74': 'Your ids are floats, as np.zeros makes them. Ids are whole numbers: int64.',
        '03e7bc05ed2fa14a': 'You fill the rows up with -1. An id is a row of a table of words, and the pad is id 0.',
        '0d6431d6ab8a7110': 'Your target says <end> again and again up to the end of the row. One <end> is enough; behind it there are pads.',
        '217ff3a6120ff0a3': 'You return target before inp. First comes what the decoder reads, then what it should say.',
        '50be2bf75563de73': 'Your rows are only as long as the longest caption needs. The question fixes their length: T.',
        '58ec0a507d5bdefb': 'The shift goes the wrong way: your decoder has just read a word and is asked for the one before it. target[n, t] is the word after inp[n, t].',
        '62d8ca4946733798': 'Your target is the same as inp, so the net would learn to copy the word that it has just read. Which word should it say after it has read <start>?',
        '650b55e77da90f2e': 'No target of yours says <end>, so a decoder trained on it never learns to stop. What should it say after the last word?',
        '6ba61f6b66f38056': 'Your pads stand in front of the words. A decoder begins with <start> at step 0, so the pads belong behind.',
        '82aa3ad2c8d06d5b': 'The shift goes the wrong way: your decoder has just read a word and is asked for the one before it. target[n, t] is the word after inp[n, t].',
        '88b73558129ee115': 'Your target says <end> again and again up to the end of the row. One <end> is enough; behind it there are pads.',
        '8b500d6db54b2c84': 'Your inp goes on with <end> behind the last word. The row is over there: once <end> has been said nothing is read any more, so the next place of inp is a pad.',
        '8b81c4a8fb74a0d0': 'Your inp goes on with <end> behind the last word. The row is over there: once <end> has been said nothing is read any more, so the next place of inp is a pad.',
        '9418f31c949068eb': 'You return target before inp. First comes what the decoder reads, then what it should say.',
        '993cb453ead00cbd': 'No target of yours says <end>, so a decoder trained on it never learns to stop. What should it say after the last word?',
        '9c5bda2bad18c5de': 'Your target begins with <start>. The decoder reads that mark and never says it: the first thing it says is the first word.',
        'a0ed4083e2fd29c7': 'Your pads stand in front of the words. A decoder begins with <start> at step 0, so the pads belong behind.',
        'cce4854b2d17c1b9': 'You go through the letters of a caption. It is a string: how do you get its words?',
        'dd1f4d7059bfa2ed': 'You go through the letters of a caption. It is a string: how do you get its words?',
        'df8d35c420dc3fc3': 'Your target is the same as inp, so the net would learn to copy the word that it has just read. Which word should it say after it has read <start>?',
        'e6bc0a127cd9cabd': 'Your ids are floats, as np.zeros makes them. Ids are whole numbers: int64.',
        'ed98b0dc18a322fd': 'Your target begins with <start>. The decoder reads that mark and never says it: the first thing it says is the first word.',
        'fc9950f7dfa17259': 'You fill the rows up with -1. An id is a row of a table of words, and the pad is id 0.',
    })
    from student_lib.checks import check_array, check_sequence
    VOCAB = {"<start>": 1, "<end>": 2, "a": 3, "circle": 4, "red": 5, "above": 6, "blue": 7}

    def check_pairs(label, got, expected):
        """Both arrays, inp first."""
        inp, target = check_sequence(label, got, 2)
        check_array("inp", inp, expected[0], dtype=int)
        check_array("target", target, expected[1], dtype=int)

    got = teacher_pairs(["a red circle", "a circle"], VOCAB, 4)
    check_pairs("teacher_pairs(captions, vocab, 4)", got,
                ([[1, 3, 5, 4], [1, 3, 4, 0]], [[3, 5, 4, 2], [3, 4, 2, 0]]))
