from otter.test_files import test_case

OK_FORMAT = False
name = "q3_2"


@test_case(points=1, hidden=False)
def test_example(cross_entropy):
    """The worked example: two rows, three classes"""
    from student_lib.checks import use_hints
    use_hints({
        '26451e86c4bc270e': "The logarithm is the one to base 2. Equal probabilities for K classes must give ln K: which of numpy's logarithms is the natural one?",
        '30f349daac986f9f': 'You add up the rows. Doubling the batch with the same rows must not change the value: average over the rows.',
        '3cea54710df98456': 'You also count the logarithms of 1 - p of all other classes. With classes that exclude each other, only the right class of each row counts.',
        '4af5b8523c663206': 'A loss is never negative, and yours is: the logarithm of a number below 1 needs one thing more.',
        '5b33fc1f0e0d4481': "The logarithm is the one to base 2. Equal probabilities for K classes must give ln K: which of numpy's logarithms is the natural one?",
        '71274b5e465a7d59': 'You add up the rows. Doubling the batch with the same rows must not change the value: average over the rows.',
        '8f1c1cef8260d749': 'probs[:, labels] pairs every row with every label. You need one entry for each row: its own label only.',
        'a71f7875f7580ddd': 'You also count the logarithms of 1 - p of all other classes. With classes that exclude each other, only the right class of each row counts.',
        'a9ae726d5d4ce891': 'A loss is never negative, and yours is: the logarithm of a number below 1 needs one thing more.',
        'ac3601b70f942057': 'Your value is K times too small: each row has one price, so divide by the number of rows, not by all entries of the table.',
        'ad4df527f2852ec9': 'You average the probabilities and take the logarithm afterwards. Each row pays its own price first; then the prices are averaged.',
        'b420856775a356fe': 'Your value is K times too small: each row has one price, so divide by the number of rows, not by all entries of the table.',
        'c6f03ba9e7fea775': "The logarithm is the one to base 10. Equal probabilities for K classes must give ln K: which of numpy's logarithms is the natural one?",
        'e376981f2358760f': "The logarithm is the one to base 10. Equal probabilities for K classes must give ln K: which of numpy's logarithms is the natural one?",
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_float
    LOSS = Tolerance(rtol=1e-9, atol=1e-11)

    got = cross_entropy(np.array([[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]), np.array([0, 2]))
    expected = -(np.log(0.5) + np.log(0.8)) / 2
    check_float("cross_entropy(probs, labels)", got, expected, tolerance=LOSS)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 11 hidden cases of Q3.2 run when you hand in.")
def test_uniform(cross_entropy):
    """Equal probabilities for four classes: the natural logarithm of 4, whatever the labels"""
    from student_lib.checks import use_hints
    use_hints({
        '26451e86c4bc270e': "The logarithm is the one to base 2. Equal probabilities for K classes must give ln K: which of numpy's logarithms is the natural one?",
        '30f349daac986f9f': 'You add up the rows. Doubling the batch with the same rows must not change the value: average over the rows.',
        '3cea54710df98456': 'You also count the logarithms of 1 - p of all other classes. With classes that exclude each other, only the right class of each row counts.',
        '4af5b8523c663206': 'A loss is never negative, and yours is: the logarithm of a number below 1 needs one thing more.',
        '5b33fc1f0e0d4481': "The logarithm is the one to base 2. Equal probabilities for K classes must give ln K: which of numpy's logarithms is the natural one?",
        '71274b5e465a7d59': 'You add up the rows. Doubling the batch with the same rows must not change the value: average over the rows.',
        '8f1c1cef8260d749': 'probs[:, labels] pairs every row with every label. You need one entry for each row: its own label only.',
        'a71f7875f7580ddd': 'You also count the logarithms of 1 - p of all other classes. With classes that exclude each other, only the right class of each row counts.',
        'a9ae726d5d4ce891': 'A loss is never negative, and yours is: the logarithm of a number below 1 needs one thing more.',
        'ac3601b70f942057': 'Your value is K times too small: each row has one price, so divide by the number of rows, not by all entries of the table.',
        'ad4df527f2852ec9': 'You average the probabilities and take the logarithm afterwards. Each row pays its own price first; then the prices are averaged.',
        'b420856775a356fe': 'Your value is K times too small: each row has one price, so divide by the number of rows, not by all entries of the table.',
        'c6f03ba9e7fea775': "The logarithm is the one to base 10. Equal probabilities for K classes must give ln K: which of numpy's logarithms is the natural one?",
        'e376981f2358760f': "The logarithm is the one to base 10. Equal probabilities for K classes must give ln K: which of numpy's logarithms is the natural one?",
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_float
    LOSS = Tolerance(rtol=1e-9, atol=1e-11)

    got = cross_entropy(np.full((3, 4), 0.25), np.array([3, 0, 2]))
    check_float("cross_entropy(probs, labels)", got, np.log(4), tolerance=LOSS)
