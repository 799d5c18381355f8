from otter.test_files import test_case

OK_FORMAT = False
name = "q13_2"


@test_case(points=1, hidden=False)
def test_example(masked_cross_entropy):
    """The worked example: three tokens and a pad give 0.9242"""
    from student_lib.checks import use_hints
    use_hints({
        '09b62411d56097cb': 'You take the logarithm to base 2. The question asks for the natural one.',
        '19fceef3e1de2d18': 'Your loss is negative: the logarithm of a probability is. Something is missing in front of it.',
        '2cbb04be9c25594a': 'Your mean goes over the pads as well: the longer the padding, the more your loss is about guessing pads. Only places with a real token count.',
        '417f53fc895d0ba9': 'You divide by the number of rows. The mean goes over tokens: how many of them are no pads?',
        '842316e4969e5315': 'You average the probabilities and then take the logarithm. Take the logarithm of each one first.',
        '8908b03b2538698f': 'A batch of nothing but pads gives nan here: you divide 0 by 0. The question asks for 0.0.',
        '8a4d24e0a62031ad': 'You treat the pad as an id that the model may not choose, and spread its probability over the others. The probabilities stay as they are; only places drop out of the mean.',
        '92f6d758a0d21297': 'You add up p log p over all ids, which is how unsure the model is, right or wrong. Only the probability of the right id counts.',
        'ea50f93bcfbe871b': 'You return the sum over the tokens. Divide by their number, or a larger batch has a larger loss.',
        'fefd50c7ce9caa45': 'You average each row first and then the rows, so a token of a short caption weighs more than one of a long caption. Every token weighs the same.',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_float
    FOUR_DIGITS = Tolerance(rtol=1e-4, atol=5e-5)
    LABEL = "masked_cross_entropy(probs, targets)"

    probs = np.array([[[0.3, 0.5, 0.2], [0.25, 0.5, 0.25]], [[0.4, 0.1, 0.5], [0.9, 0.05, 0.05]]])
    targets = np.array([[1, 2], [2, 0]])
    check_float(LABEL, masked_cross_entropy(probs, targets), 0.9242, tolerance=FOUR_DIGITS)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q13.2 run when you hand in.")
def test_all_pads(masked_cross_entropy):
    """Nothing but pads: 0.0"""
    from student_lib.checks import use_hints
    use_hints({
        '09b62411d56097cb': 'You take the logarithm to base 2. The question asks for the natural one.',
        '19fceef3e1de2d18': 'Your loss is negative: the logarithm of a probability is. Something is missing in front of it.',
        '2cbb04be9c25594a': 'Your mean goes over the pads as well: the longer the padding, the more your loss is about guessing pads. Only places with a real token count.',
        '417f53fc895d0ba9': 'You divide by the number of rows. The mean goes over tokens: how many of them are no pads?',
        '842316e4969e5315': 'You average the probabilities and then take the logarithm. Take the logarithm of each one first.',
        '8908b03b2538698f': 'A batch of nothing but pads gives nan here: you divide 0 by 0. The question asks for 0.0.',
        '8a4d24e0a62031ad': 'You treat the pad as an id that the model may not choose, and spread its probability over the others. The probabilities stay as they are; only places drop out of the mean.',
        '92f6d758a0d21297': 'You add up p log p over all ids, which is how unsure the model is, right or wrong. Only the probability of the right id counts.',
        'ea50f93bcfbe871b': 'You return the sum over the tokens. Divide by their number, or a larger batch has a larger loss.',
        'fefd50c7ce9caa45': 'You average each row first and then the rows, so a token of a short caption weighs more than one of a long caption. Every token weighs the same.',
    })
    import numpy as np
    from student_lib.checks import check_float
    LABEL = "masked_cross_entropy(probs, targets)"

    probs = np.full((2, 3, 4), 0.25)
    check_float(LABEL, masked_cross_entropy(probs, np.zeros((2, 3), dtype=int)), 0.0)
