from otter.test_files import test_case

OK_FORMAT = False
name = "q13_4"


@test_case(points=0.5, hidden=False)
def test_match_example(exact_match):
    """The worked example of exact_match: one of two"""
    from student_lib.checks import use_hints
    use_hints({
        '5764462819cd07fe': 'You say whether all sentences are right. The question asks for the share of them that is.',
        'cc336d9a85668d21': 'You count only the places that both sentences have, because zip stops at the shorter one. What is missing is wrong, and so is what is too much.',
    })
    from student_lib.checks import check_float

    check_float("exact_match([[3, 5], [3, 5, 4]], [[3, 5], [5, 3, 4]])",
                exact_match([[3, 5], [3, 5, 4]], [[3, 5], [5, 3, 4]]), 0.5)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 11 hidden cases of Q13.4 run when you hand in.")
def test_tokens_example(token_accuracy):
    """The worked example of token_accuracy: three of six places"""
    from student_lib.checks import use_hints
    use_hints({
        '5764462819cd07fe': 'You say whether all sentences are right. The question asks for the share of them that is.',
        'cc336d9a85668d21': 'You count only the places that both sentences have, because zip stops at the shorter one. What is missing is wrong, and so is what is too much.',
    })
    from student_lib.checks import check_float

    check_float("token_accuracy([[3, 5], [7, 4, 4]], [[3, 5, 4], [7, 6]])",
                token_accuracy([[3, 5], [7, 4, 4]], [[3, 5, 4], [7, 6]]), 0.5)
