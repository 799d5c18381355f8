from otter.test_files import test_case

OK_FORMAT = False
name = "q11_2"


@test_case(points=1, hidden=False)
def test_short(encode):
    """The worked example: three words in a row of five"""
    from student_lib.checks import use_hints
    use_hints({
        '09b0cf9bd36d9760': 'Your ids are floats. Ids are names, not amounts: ask for whole numbers, int64, when you make the array.',
        '848ab92f5c03d7e2': 'Your rows hold the words from last to first. A text is read from its first word to its last.',
        '948fc89956533c90': 'You fill short rows up with 1, which means an unknown word. A place without a word is 0.',
        '9579287683e87e96': 'Your rows are as long as the longest text. maxlen is the length of every row, also where it is smaller than a text.',
        'abf8552d95372c0a': 'Your rows have different lengths, or are lists. The result should be one rectangle: an array of shape (N, maxlen).',
        'cb0933e3baa7ac3d': 'Your ids are floats. Ids are names, not amounts: ask for whole numbers, int64, when you make the array.',
        'd294a48a36111a16': 'Your rows are shorter than maxlen where no text is that long. Every row has maxlen places, pads included.',
        'da9432f2a2696a88': 'You give new ids to words that are not in vocab, and change vocab by that. An unknown word is unknown: it gets 1.',
        'dad6c5c28f1d1b46': 'Your rows hold the words from last to first. A text is read from its first word to its last.',
        'fc1b82e46f5c2a4a': 'Your rows have different lengths, or are lists. The result should be one rectangle: an array of shape (N, maxlen).',
    })
    import numpy as np
    from student_lib.checks import check_array, check_property
    NARROW = (
        "Your ids are int32, which is what Keras' own function gives unless you ask for something "
        "else. The question asks for int64."
    )

    def check_ids(label, got, expected):
        narrow = isinstance(got, np.ndarray) and got.dtype == np.int32
        check_property(label, not narrow, "expected dtype int64, got int32", hint=NARROW)
        check_array(label, got, expected, dtype=int)

    got = encode(["was not good"], {"not": 2, "good": 3, "was": 4}, 5)
    check_ids('encode(["was not good"], vocab, 5)', got, [[0, 0, 4, 2, 3]])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q11.2 run when you hand in.")
def test_long(encode):
    """The worked example: five words in a row of four, one of the words unknown"""
    from student_lib.checks import use_hints
    use_hints({
        '09b0cf9bd36d9760': 'Your ids are floats. Ids are names, not amounts: ask for whole numbers, int64, when you make the array.',
        '848ab92f5c03d7e2': 'Your rows hold the words from last to first. A text is read from its first word to its last.',
        '948fc89956533c90': 'You fill short rows up with 1, which means an unknown word. A place without a word is 0.',
        '9579287683e87e96': 'Your rows are as long as the longest text. maxlen is the length of every row, also where it is smaller than a text.',
        'abf8552d95372c0a': 'Your rows have different lengths, or are lists. The result should be one rectangle: an array of shape (N, maxlen).',
        'cb0933e3baa7ac3d': 'Your ids are floats. Ids are names, not amounts: ask for whole numbers, int64, when you make the array.',
        'd294a48a36111a16': 'Your rows are shorter than maxlen where no text is that long. Every row has maxlen places, pads included.',
        'da9432f2a2696a88': 'You give new ids to words that are not in vocab, and change vocab by that. An unknown word is unknown: it gets 1.',
        'dad6c5c28f1d1b46': 'Your rows hold the words from last to first. A text is read from its first word to its last.',
        'fc1b82e46f5c2a4a': 'Your rows have different lengths, or are lists. The result should be one rectangle: an array of shape (N, maxlen).',
    })
    import numpy as np
    from student_lib.checks import check_array, check_property
    NARROW = (
        "Your ids are int32, which is what Keras' own function gives unless you ask for something "
        "else. The question asks for int64."
    )

    def check_ids(label, got, expected):
        narrow = isinstance(got, np.ndarray) and got.dtype == np.int32
        check_property(label, not narrow, "expected dtype int64, got int32", hint=NARROW)
        check_array(label, got, expected, dtype=int)

    vocab = {"not": 2, "good": 3, "was": 4}
    got = encode(["the cast was not good"], vocab, 4)
    check_ids('encode(["the cast was not good"], vocab, 4)', got, [[1, 4, 2, 3]])
