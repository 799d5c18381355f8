from otter.test_files import test_case

OK_FORMAT = False
name = "q5_9"


@test_case(points=0.5, hidden=False)
def test_flip(recover_deformed):
    """The worked example: two of three pixels are flipped"""
    from student_lib.checks import use_hints
    use_hints({
        '031209ea97055a3b': 'Ink may appear as well as vanish: a marked pixel is flipped, it does not always become -1.',
        '5381770ec86bcc25': 'This is a count of pixels. A share lies between 0 and 1: how many pixels are there in all?',
        '648527f7a6d650a4': 'A marked pixel became 0. In these pictures there is only ink, +1, and background, -1.',
        '7058179b8cfa1d98': 'This is the mean of the products, the match score of Q5.4. Here a pixel that differs counts nothing, it takes nothing away.',
        'affb056eb4b1bc5a': 'Ink may vanish as well as appear: a marked pixel is flipped, it does not always become +1.',
        'bae66066a55c7f94': 'Ink may appear as well as vanish: a marked pixel is flipped, it does not always become -1.',
        'cbd87a3b49799586': 'The mask marks the pixels that differ. You flipped the others and kept the marked ones.',
        'd8210a7038e2de6d': 'Ink may vanish as well as appear: a marked pixel is flipped, it does not always become +1.',
        'eaf39d9a95f330a9': 'The mask marks the pixels that differ. You flipped the others and kept the marked ones.',
        'ed95cce2c1090d7a': "The caller's clean picture changed during the call. Flip the pixels in a copy.",
        'f0f9ca97765b46d3': 'A marked pixel became 0. In these pictures there is only ink, +1, and background, -1.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = recover_deformed(np.array([[1, 1, -1]]), np.array([[1, 0, 1]]))
    check_array("recover_deformed([[1, 1, -1]], [[1, 0, 1]])", got, [[-1, 1, 1]])


@test_case(points=0.5, hidden=False)
def test_share(pixel_agreement):
    """The worked example: three of four pixels are equal"""
    from student_lib.checks import use_hints
    use_hints({
        '031209ea97055a3b': 'Ink may appear as well as vanish: a marked pixel is flipped, it does not always become -1.',
        '5381770ec86bcc25': 'This is a count of pixels. A share lies between 0 and 1: how many pixels are there in all?',
        '648527f7a6d650a4': 'A marked pixel became 0. In these pictures there is only ink, +1, and background, -1.',
        '7058179b8cfa1d98': 'This is the mean of the products, the match score of Q5.4. Here a pixel that differs counts nothing, it takes nothing away.',
        'affb056eb4b1bc5a': 'Ink may vanish as well as appear: a marked pixel is flipped, it does not always become +1.',
        'bae66066a55c7f94': 'Ink may appear as well as vanish: a marked pixel is flipped, it does not always become -1.',
        'cbd87a3b49799586': 'The mask marks the pixels that differ. You flipped the others and kept the marked ones.',
        'd8210a7038e2de6d': 'Ink may vanish as well as appear: a marked pixel is flipped, it does not always become +1.',
        'eaf39d9a95f330a9': 'The mask marks the pixels that differ. You flipped the others and kept the marked ones.',
        'ed95cce2c1090d7a': "The caller's clean picture changed during the call. Flip the pixels in a copy.",
        'f0f9ca97765b46d3': 'A marked pixel became 0. In these pictures there is only ink, +1, and background, -1.',
    })
    import numpy as np
    from student_lib.checks import check_float
    DIFFERENT = "This is the share of pixels that differ. The question asks for the equal ones."
    PERCENT = "This is a percentage. A share lies between 0 and 1."
    COUNT = "This is a count of pixels. A share lies between 0 and 1: how many pixels are there in all?"
    PRODUCTS = (
        "This is the mean of the products, the match score of Q5.4. Here a pixel that differs counts "
        "nothing, it takes nothing away."
    )

    def share(equal, size, mean_product=None):
        """Near misses for a share of ``equal`` pixels among ``size``."""
        found = [(DIFFERENT, 1 - equal / size), (PERCENT, 100 * equal / size), (COUNT, equal)]
        return found + ([(PRODUCTS, mean_product)] if mean_product is not None else [])

    got = pixel_agreement(np.array([[1, 2], [3, 4]]), np.array([[1, 2], [3, 5]]))
    check_float("pixel_agreement([[1, 2], [3, 4]], [[1, 2], [3, 5]])", got, 0.75,
                near_misses=share(3, 4))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q5.9 run when you hand in.")
def test_sixteen(recover_deformed):
    """On the letter X exactly the 16 marked pixels change, and every pixel is still +1 or -1"""
    from student_lib.checks import use_hints
    use_hints({
        '031209ea97055a3b': 'Ink may appear as well as vanish: a marked pixel is flipped, it does not always become -1.',
        '5381770ec86bcc25': 'This is a count of pixels. A share lies between 0 and 1: how many pixels are there in all?',
        '648527f7a6d650a4': 'A marked pixel became 0. In these pictures there is only ink, +1, and background, -1.',
        '7058179b8cfa1d98': 'This is the mean of the products, the match score of Q5.4. Here a pixel that differs counts nothing, it takes nothing away.',
        'affb056eb4b1bc5a': 'Ink may vanish as well as appear: a marked pixel is flipped, it does not always become +1.',
        'bae66066a55c7f94': 'Ink may appear as well as vanish: a marked pixel is flipped, it does not always become -1.',
        'cbd87a3b49799586': 'The mask marks the pixels that differ. You flipped the others and kept the marked ones.',
        'd8210a7038e2de6d': 'Ink may vanish as well as appear: a marked pixel is flipped, it does not always become +1.',
        'eaf39d9a95f330a9': 'The mask marks the pixels that differ. You flipped the others and kept the marked ones.',
        'ed95cce2c1090d7a': "The caller's clean picture changed during the call. Flip the pixels in a copy.",
        'f0f9ca97765b46d3': 'A marked pixel became 0. In these pictures there is only ink, +1, and background, -1.',
    })
    import numpy as np
    from student_lib.checks import check_array
    X_CLEAN = np.full((9, 9), -1.0)
    for k in range(1, 8):
        X_CLEAN[k, k] = X_CLEAN[k, 8 - k] = 1.0
    X_CHANGED = np.array([
        [0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 1, 0, 0, 0, 0, 1, 1, 0],
        [0, 1, 1, 0, 0, 1, 1, 0, 0],
        [0, 0, 1, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 1, 0, 0],
        [0, 0, 1, 1, 0, 0, 1, 1, 0],
        [0, 1, 1, 0, 0, 0, 0, 1, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0],
    ])

    got = recover_deformed(X_CLEAN, X_CHANGED)
    check_array("np.abs(recover_deformed(X, changed))",
                np.abs(got) if isinstance(got, np.ndarray) else got, np.ones((9, 9)))
    check_array("recover_deformed(X, changed) != X", got != X_CLEAN, X_CHANGED == 1, dtype=bool)
