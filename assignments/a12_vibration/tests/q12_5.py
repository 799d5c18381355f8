from otter.test_files import test_case

OK_FORMAT = False
name = "q12_5"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 3 hidden cases of Q12.5 run when you hand in.")
def test_example(skill):
    """The worked example: 0.15 against 0.6"""
    from student_lib.checks import use_hints
    use_hints({
        '20f78ceed5fb933f': 'You return the share of the error that is left. A perfect predictor should get 1.',
        '2ee7f85813611970': 'You return the difference of the two errors. It depends on the units; which share of the error is gone?',
        '59837ee21250cde5': "You divide by the predictor's own error. A perfect one has none; divide by that of the simple one.",
        '8729f1d0df631bb8': 'The two errors have changed places: the reference is what you divide by.',
        '999a3d49f54a7f48': 'You compare squared errors. Skill is asked for errors as they are: half the error is a skill of 0.5.',
        'd9420b7210f4129d': 'Your sign is turned round: a better predictor gets a smaller number.',
        'f6733534b9d37efe': 'You return a percentage. Three quarters of the error gone is 0.75, not 75.',
        'fa550d6e89578501': 'You divide with //, which forgets everything behind the point.',
    })
    from student_lib.checks import check_float

    check_float("skill(0.15, 0.6)", skill(0.15, 0.6), 0.75)
