from otter.test_files import test_case

OK_FORMAT = False
name = "q11_3"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q11.3 run when you hand in.")
def test_example(bag_of_words):
    """The worked example: one word occurs twice, and pads are not counted"""
    from student_lib.checks import use_hints
    use_hints({
        '2f79765f0c476f85': 'Your result has one row for each word. One row for each text is asked for: (N, V).',
        '423ca43db06d8b09': 'Your rows add up to 1: these are shares. The question asks for counts.',
        '5a5b2e89fa6c5092': 'You count the words of all rows together. Each row has its own bag: the shape is (N, V).',
        '6151b91f76380a95': 'You sort the words of a row. That forgets the order too, but a bag says for each id how often it occurs.',
        '6f9ee6b20ea2d2d0': 'Column 1 is empty, but only padding is left out: an unknown word stands in the text and is counted.',
        'a06ca0b162d2058a': 'You leave out column 0, so every word has moved to the left by one. The width is V: column k belongs to id k.',
        'cd5a188c9dd1095e': 'Your row still knows where each word stood. A bag forgets the order: any shuffle of the words gives the same row.',
        'd2fb9ca0e3aebfe8': 'Your counts are floats. Counts are whole numbers: ask for int64 when you make the array.',
        'd35c4e4d6b1ce1b1': 'Column 0 counts the pads. Padding is no word: that column must be 0.',
        'e35842fd0d9bcf0c': 'From the second row on your counts hold those of the rows before as well. Every row starts with an empty bag.',
        'f1d0beec4765d9d5': 'You say whether a word occurs. A word that stands twice in a row counts 2: numpy adds only once where an index list names the same place twice.',
        'f453325000692f12': 'The largest id, V - 1, is never counted, or has no column. How many ids are there from 0 to V - 1?',
    })
    import numpy as np
    from student_lib.checks import check_array

    ids = np.array([[0, 3, 1, 3], [0, 0, 2, 4]])
    check_array("bag_of_words([[0, 3, 1, 3], [0, 0, 2, 4]], 5)", bag_of_words(ids, 5),
                [[0, 1, 0, 2, 0], [0, 0, 1, 0, 1]], dtype=int)
