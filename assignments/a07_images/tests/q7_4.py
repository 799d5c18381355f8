from otter.test_files import test_case

OK_FORMAT = False
name = "q7_4"


@test_case(points=2, hidden=False)
def test_tiny(confusion):
    """The worked example: class 0 is taken for class 1 twice"""
    from student_lib.checks import use_hints
    use_hints({
        '00252e4e26df2c1c': 'Your diagonal is 0: right answers count too.',
        '024d8e2961c15137': 'The counts are right, but they are a list of lists. The question asks for an array.',
        '0acdfe4bc7ab38ef': 'Your matrix shrinks when a class does not occur. It is n_classes x n_classes in any case.',
        '28f0c54406d7fd68': 'Your matrix has one row and one column too many. Classes 0 to n_classes - 1 are n_classes of them.',
        '28f6c4bc16e4a3c1': 'You count right answers only, so everything beside the diagonal is 0. Whom did the others get taken for?',
        '33dbf3328c97043e': 'Rows and columns have changed places: the row is the true class, the column the predicted one.',
        '3dcf19d6e2b1e116': 'You divide by the number of examples. The question asks for counts.',
        '45df354a0e6fad10': 'The counts are right, but they are a list of lists. The question asks for an array.',
        '51af299f3eaa49f5': 'The counts are right, but your matrix holds floats. np.zeros makes floats unless you ask for whole numbers.',
        '5d0259c7635b7ab5': 'A pair that occurs several times is counted once. With matrix[rows, columns] += 1 numpy writes to every cell a single time: is there a function that adds up?',
        '62aa511c61447023': 'Your matrix holds bytes, and a byte ends at 255. The question asks for int64.',
        '741011a0ed71c5e6': 'Your matrix holds bytes, and a byte ends at 255. The question asks for int64.',
        '7e9f6ebf98900796': 'Yours are shares, each row divided by its sum. The question asks for counts.',
        '82964ca4e0c2eab2': 'Rows and columns have changed places: the row is the true class, the column the predicted one.',
        '8dc07e692161b989': 'Every count stands one row and one column too early, and class 0 ended up in the last one. Classes are counted from 0.',
        '9a412fc5af22e7e7': 'You divide by the number of examples. The question asks for counts.',
        '9be8a095a3f88e2a': 'Your diagonal is 0: right answers count too.',
        'a15621ca3a36ecfd': 'Your matrix is the same when it is mirrored in its diagonal: a 3 taken for an 8 is not an 8 taken for a 3.',
        'a2488fc457955a70': 'Your matrix is the same when it is mirrored in its diagonal: a 3 taken for an 8 is not an 8 taken for a 3.',
        'ae96ff3dc6594753': 'You count right answers only, so everything beside the diagonal is 0. Whom did the others get taken for?',
        'b6295aab65f6f3ef': 'Yours are shares, each row divided by its sum. The question asks for counts.',
        'badd64c61cb13fa9': 'The size of your matrix comes from the largest label that occurs. The net may know classes beyond it: use n_classes.',
        'cf4b6de2c9229b1d': 'Your matrix has one row and one column too many. Classes 0 to n_classes - 1 are n_classes of them.',
        'e299fba6dd891595': 'The counts are right, but your matrix holds floats. np.zeros makes floats unless you ask for whole numbers.',
        'e3a763a93edb2eab': 'Every count stands one row and one column too early, and class 0 ended up in the last one. Classes are counted from 0.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = confusion(np.array([0, 0, 0, 2]), np.array([0, 1, 1, 2]), 3)
    check_array("confusion([0, 0, 0, 2], [0, 1, 1, 2], 3)", got, [[1, 2, 0], [0, 0, 0], [0, 0, 1]],
                dtype=int)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q7.4 run when you hand in.")
def test_absent(confusion):
    """Four classes, of which the last one never occurs"""
    from student_lib.checks import use_hints
    use_hints({
        '00252e4e26df2c1c': 'Your diagonal is 0: right answers count too.',
        '024d8e2961c15137': 'The counts are right, but they are a list of lists. The question asks for an array.',
        '0acdfe4bc7ab38ef': 'Your matrix shrinks when a class does not occur. It is n_classes x n_classes in any case.',
        '28f0c54406d7fd68': 'Your matrix has one row and one column too many. Classes 0 to n_classes - 1 are n_classes of them.',
        '28f6c4bc16e4a3c1': 'You count right answers only, so everything beside the diagonal is 0. Whom did the others get taken for?',
        '33dbf3328c97043e': 'Rows and columns have changed places: the row is the true class, the column the predicted one.',
        '3dcf19d6e2b1e116': 'You divide by the number of examples. The question asks for counts.',
        '45df354a0e6fad10': 'The counts are right, but they are a list of lists. The question asks for an array.',
        '51af299f3eaa49f5': 'The counts are right, but your matrix holds floats. np.zeros makes floats unless you ask for whole numbers.',
        '5d0259c7635b7ab5': 'A pair that occurs several times is counted once. With matrix[rows, columns] += 1 numpy writes to every cell a single time: is there a function that adds up?',
        '62aa511c61447023': 'Your matrix holds bytes, and a byte ends at 255. The question asks for int64.',
        '741011a0ed71c5e6': 'Your matrix holds bytes, and a byte ends at 255. The question asks for int64.',
        '7e9f6ebf98900796': 'Yours are shares, each row divided by its sum. The question asks for counts.',
        '82964ca4e0c2eab2': 'Rows and columns have changed places: the row is the true class, the column the predicted one.',
        '8dc07e692161b989': 'Every count stands one row and one column too early, and class 0 ended up in the last one. Classes are counted from 0.',
        '9a412fc5af22e7e7': 'You divide by the number of examples. The question asks for counts.',
        '9be8a095a3f88e2a': 'Your diagonal is 0: right answers count too.',
        'a15621ca3a36ecfd': 'Your matrix is the same when it is mirrored in its diagonal: a 3 taken for an 8 is not an 8 taken for a 3.',
        'a2488fc457955a70': 'Your matrix is the same when it is mirrored in its diagonal: a 3 taken for an 8 is not an 8 taken for a 3.',
        'ae96ff3dc6594753': 'You count right answers only, so everything beside the diagonal is 0. Whom did the others get taken for?',
        'b6295aab65f6f3ef': 'Yours are shares, each row divided by its sum. The question asks for counts.',
        'badd64c61cb13fa9': 'The size of your matrix comes from the largest label that occurs. The net may know classes beyond it: use n_classes.',
        'cf4b6de2c9229b1d': 'Your matrix has one row and one column too many. Classes 0 to n_classes - 1 are n_classes of them.',
        'e299fba6dd891595': 'The counts are right, but your matrix holds floats. np.zeros makes floats unless you ask for whole numbers.',
        'e3a763a93edb2eab': 'Every count stands one row and one column too early, and class 0 ended up in the last one. Classes are counted from 0.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = confusion(np.array([2, 1, 1]), np.array([2, 2, 1]), 4)
    check_array("confusion([2, 1, 1], [2, 2, 1], 4)", got,
                [[0, 0, 0, 0], [0, 1, 1, 0], [0, 0, 1, 0], [0, 0, 0, 0]], dtype=int)
