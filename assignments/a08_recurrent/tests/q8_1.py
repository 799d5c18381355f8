from otter.test_files import test_case

OK_FORMAT = False
name = "q8_1"


@test_case(points=1, hidden=False)
def test_slide(weather_vector):
    """The report of the lesson becomes five numbers, humidity as a fraction"""
    from student_lib.checks import use_hints
    use_hints({
        '32c1026065fb996a': 'The five numbers are right, but they come in a list. A numpy array is asked for.',
        '33f5c6116711c90b': 'The five numbers are right, but they come in a list. A numpy array is asked for.',
        '6d84f2aed48e41f9': 'All five numbers are right, but the first two are exchanged: which comes first in the answer, high or low?',
        '771deb4e527525f7': 'Look at the rain: in its sentence the number stands before the words, not after them. Which number does your reading pick up?',
        '9ac0f3783852ea1a': 'The five numbers are float64. As whole numbers a quarter of an inch of rain, or a humidity of 0.83, becomes 0.',
        'b457b63ef45d418e': 'All five numbers are right, but the first two are exchanged: which comes first in the answer, high or low?',
        'bb268ab87765fd34': 'Look at the rain: in its sentence the number stands before the words, not after them. Which number does your reading pick up?',
        'dcc9e31be04e0288': 'The five numbers are float64. As whole numbers a quarter of an inch of rain, or a humidity of 0.83, becomes 0.',
        'e06361eb2197a999': 'Humidity is asked for as a fraction, a share between 0 and 1. How is 83% written as such a number?',
        'e9d627c949c0d6a9': 'Humidity is asked for as a fraction, a share between 0 and 1. How is 83% written as such a number?',
    })
    from student_lib.checks import check_array

    report = (
        "High is 67 F. Low is 43 F. Wind is 13 mph. .25 inches of rain. "
        "Relative humidity is 83%."
    )
    check_array("weather_vector(report)", weather_vector(report), [67, 43, 13, 0.25, 0.83])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q8.1 run when you hand in.")
def test_line_break(weather_vector):
    """A report with a line break inside a sentence"""
    from student_lib.checks import use_hints
    use_hints({
        '32c1026065fb996a': 'The five numbers are right, but they come in a list. A numpy array is asked for.',
        '33f5c6116711c90b': 'The five numbers are right, but they come in a list. A numpy array is asked for.',
        '6d84f2aed48e41f9': 'All five numbers are right, but the first two are exchanged: which comes first in the answer, high or low?',
        '771deb4e527525f7': 'Look at the rain: in its sentence the number stands before the words, not after them. Which number does your reading pick up?',
        '9ac0f3783852ea1a': 'The five numbers are float64. As whole numbers a quarter of an inch of rain, or a humidity of 0.83, becomes 0.',
        'b457b63ef45d418e': 'All five numbers are right, but the first two are exchanged: which comes first in the answer, high or low?',
        'bb268ab87765fd34': 'Look at the rain: in its sentence the number stands before the words, not after them. Which number does your reading pick up?',
        'dcc9e31be04e0288': 'The five numbers are float64. As whole numbers a quarter of an inch of rain, or a humidity of 0.83, becomes 0.',
        'e06361eb2197a999': 'Humidity is asked for as a fraction, a share between 0 and 1. How is 83% written as such a number?',
        'e9d627c949c0d6a9': 'Humidity is asked for as a fraction, a share between 0 and 1. How is 83% written as such a number?',
    })
    from student_lib.checks import check_array

    report = (
        "High is 71 F. Low is 52 F. Wind is\n8 mph. .5 inches of rain. Relative humidity\n"
        "is 64%."
    )
    check_array("weather_vector(report)", weather_vector(report), [71, 52, 8, 0.5, 0.64])
