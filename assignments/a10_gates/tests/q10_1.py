from otter.test_files import test_case

OK_FORMAT = False
name = "q10_1"


@test_case(points=1, hidden=False)
def test_example(gate):
    """The worked example: half open, half open, wide open; both arguments are whole numbers"""
    from student_lib.checks import use_hints
    use_hints({
        '07a5f7c9a443088d': 'Whole numbers as input must not give whole numbers as output: half of 5 is 2.5, and your result loses the .5.',
        '0ee1a9237e84b70a': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        '163d51a5d1ec3e51': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '35674e25cf61b2f9': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        '37bee55141ff8e36': 'Whole numbers as input must not give whole numbers as output: half of 5 is 2.5, and your result loses the .5.',
        '3fff57f1b77c594d': 'Your switch is a straight line that is cut off at 0 and 1. It agrees with the sigmoid at z = 0, but the sigmoid is a curve.',
        '4724ba4913fe483c': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        '47afe5ea30c03617': 'Each value has a gate of its own: multiply number by number (elementwise), not as matrices.',
        '4a25840b50246ae0': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        '58ad333605775034': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '59bf2b2421f3ede3': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '6900b6ef9762ee52': 'Each value has a gate of its own: multiply number by number (elementwise), not as matrices.',
        '6d68eff6765b6c8f': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        '9a1bac409fa1553c': 'Your shares add up to 1, as if the gates had to divide something between them. Each gate stands for itself: all of them may be open at once.',
        'ae545f69a023952e': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        'b1c12fcdf7ba7b4f': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        'b4aea0d22bf24205': 'Your shares add up to 1, as if the gates had to divide something between them. Each gate stands for itself: all of them may be open at once.',
        'b8e3cdc16739e67e': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        'bc0790f99aea31e7': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        'cac11ec72d0b76b7': 'A gate that is far open gives nan in yours: exp of a large number does not fit into a float, and inf / inf is nan.',
        'ce3cdea7cd62cd14': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        'cf046791364bf5b3': 'tanh can be negative, and then your gate flips the sign of a value. A gate never flips a sign: it lets through a share between 0 and 1.',
        'd0b81a33e21d6832': 'Your gate is either open or shut. A gate is a soft switch: half open (z = 0) it passes half of the value.',
        'e0f833df38012ce0': 'A gate that is far open gives nan in yours: exp of a large number does not fit into a float, and inf / inf is nan.',
        'eebfe23029607db5': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        'ef5306be4a7605e6': 'No warning should be shown: exp of a large number does not fit into a float. Can you write the sigmoid so that exp only sees numbers below 0?',
        'f1766887a1a2c9a8': 'Your gate is either open or shut. A gate is a soft switch: half open (z = 0) it passes half of the value.',
        'f362d8e2fa518e14': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        'fc344f662853b413': 'tanh can be negative, and then your gate flips the sign of a value. A gate never flips a sign: it lets through a share between 0 and 1.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = gate(np.array([0, 0, 1000]), np.array([8, -6, 5]))
    check_array("gate([0, 0, 1000], [8, -6, 5])", got, [4.0, -3.0, 5.0])


@test_case(points=0.5, hidden=False)
def test_table(gate):
    """A table of two rows: a positive, a negative and a zero value under different switches"""
    from student_lib.checks import use_hints
    use_hints({
        '07a5f7c9a443088d': 'Whole numbers as input must not give whole numbers as output: half of 5 is 2.5, and your result loses the .5.',
        '0ee1a9237e84b70a': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        '163d51a5d1ec3e51': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '35674e25cf61b2f9': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        '37bee55141ff8e36': 'Whole numbers as input must not give whole numbers as output: half of 5 is 2.5, and your result loses the .5.',
        '3fff57f1b77c594d': 'Your switch is a straight line that is cut off at 0 and 1. It agrees with the sigmoid at z = 0, but the sigmoid is a curve.',
        '4724ba4913fe483c': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        '47afe5ea30c03617': 'Each value has a gate of its own: multiply number by number (elementwise), not as matrices.',
        '4a25840b50246ae0': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        '58ad333605775034': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '59bf2b2421f3ede3': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '6900b6ef9762ee52': 'Each value has a gate of its own: multiply number by number (elementwise), not as matrices.',
        '6d68eff6765b6c8f': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        '9a1bac409fa1553c': 'Your shares add up to 1, as if the gates had to divide something between them. Each gate stands for itself: all of them may be open at once.',
        'ae545f69a023952e': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        'b1c12fcdf7ba7b4f': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        'b4aea0d22bf24205': 'Your shares add up to 1, as if the gates had to divide something between them. Each gate stands for itself: all of them may be open at once.',
        'b8e3cdc16739e67e': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        'bc0790f99aea31e7': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        'cac11ec72d0b76b7': 'A gate that is far open gives nan in yours: exp of a large number does not fit into a float, and inf / inf is nan.',
        'ce3cdea7cd62cd14': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        'cf046791364bf5b3': 'tanh can be negative, and then your gate flips the sign of a value. A gate never flips a sign: it lets through a share between 0 and 1.',
        'd0b81a33e21d6832': 'Your gate is either open or shut. A gate is a soft switch: half open (z = 0) it passes half of the value.',
        'e0f833df38012ce0': 'A gate that is far open gives nan in yours: exp of a large number does not fit into a float, and inf / inf is nan.',
        'eebfe23029607db5': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        'ef5306be4a7605e6': 'No warning should be shown: exp of a large number does not fit into a float. Can you write the sigmoid so that exp only sees numbers below 0?',
        'f1766887a1a2c9a8': 'Your gate is either open or shut. A gate is a soft switch: half open (z = 0) it passes half of the value.',
        'f362d8e2fa518e14': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        'fc344f662853b413': 'tanh can be negative, and then your gate flips the sign of a value. A gate never flips a sign: it lets through a share between 0 and 1.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = gate(np.array([[2, -2, 1], [-1, 3, 0]]), np.array([[10, 10, -4], [-4, 0, 7]]))
    share = [[0.880797077977882, 0.119202922022118, 0.731058578630005],
             [0.268941421369995, 0.952574126822433, 0.5]]
    check_array("gate(z, values)", got, np.array(share) * [[10, 10, -4], [-4, 0, 7]])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q10.1 run when you hand in.")
def test_extreme(gate):
    """Far open and far shut: all or nothing, and no warning"""
    from student_lib.checks import use_hints
    use_hints({
        '07a5f7c9a443088d': 'Whole numbers as input must not give whole numbers as output: half of 5 is 2.5, and your result loses the .5.',
        '0ee1a9237e84b70a': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        '163d51a5d1ec3e51': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '35674e25cf61b2f9': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        '37bee55141ff8e36': 'Whole numbers as input must not give whole numbers as output: half of 5 is 2.5, and your result loses the .5.',
        '3fff57f1b77c594d': 'Your switch is a straight line that is cut off at 0 and 1. It agrees with the sigmoid at z = 0, but the sigmoid is a curve.',
        '4724ba4913fe483c': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        '47afe5ea30c03617': 'Each value has a gate of its own: multiply number by number (elementwise), not as matrices.',
        '4a25840b50246ae0': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        '58ad333605775034': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '59bf2b2421f3ede3': 'You squash the values as well. Only z goes through the sigmoid: a wide open gate must hand on the value unchanged.',
        '6900b6ef9762ee52': 'Each value has a gate of its own: multiply number by number (elementwise), not as matrices.',
        '6d68eff6765b6c8f': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        '9a1bac409fa1553c': 'Your shares add up to 1, as if the gates had to divide something between them. Each gate stands for itself: all of them may be open at once.',
        'ae545f69a023952e': 'The switch comes from z: z belongs into the sigmoid, and the values pass as they are.',
        'b1c12fcdf7ba7b4f': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        'b4aea0d22bf24205': 'Your shares add up to 1, as if the gates had to divide something between them. Each gate stands for itself: all of them may be open at once.',
        'b8e3cdc16739e67e': 'You add the switch to the value. A gate is a times junction: a shut gate must give 0.',
        'bc0790f99aea31e7': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        'cac11ec72d0b76b7': 'A gate that is far open gives nan in yours: exp of a large number does not fit into a float, and inf / inf is nan.',
        'ce3cdea7cd62cd14': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        'cf046791364bf5b3': 'tanh can be negative, and then your gate flips the sign of a value. A gate never flips a sign: it lets through a share between 0 and 1.',
        'd0b81a33e21d6832': 'Your gate is either open or shut. A gate is a soft switch: half open (z = 0) it passes half of the value.',
        'e0f833df38012ce0': 'A gate that is far open gives nan in yours: exp of a large number does not fit into a float, and inf / inf is nan.',
        'eebfe23029607db5': 'Your gate works the wrong way round: a large z must open it, a very negative z must shut it.',
        'ef5306be4a7605e6': 'No warning should be shown: exp of a large number does not fit into a float. Can you write the sigmoid so that exp only sees numbers below 0?',
        'f1766887a1a2c9a8': 'Your gate is either open or shut. A gate is a soft switch: half open (z = 0) it passes half of the value.',
        'f362d8e2fa518e14': 'You return the switch itself. What should come out of the gate is the share of the value that passes.',
        'fc344f662853b413': 'tanh can be negative, and then your gate flips the sign of a value. A gate never flips a sign: it lets through a share between 0 and 1.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_quiet

    z = np.array([-1000.0, 1000.0, -1000.0, 1000.0])
    got = check_quiet(gate, z, np.array([3.0, 3.0, -2.0, -2.0]))
    check_array("gate([-1000, 1000, -1000, 1000], [3, 3, -2, -2])", got, [0.0, 3.0, 0.0, -2.0])
