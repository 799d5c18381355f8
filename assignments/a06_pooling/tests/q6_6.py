from otter.test_files import test_case

OK_FORMAT = False
name = "q6_6"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q6.6 run when you hand in.")
def test_small(dense_vs_conv):
    """The worked example: 4 × 5 × 3 numbers become 4 × 5 × 2, filters of 3 × 3"""
    from student_lib.checks import use_hints
    use_hints({
        '01988664e0bd361b': 'The dense number is right. Your filters come with their biases, and only weights are asked for.',
        '030106006836417a': 'Return the two numbers of weights, not what one of them is in units of the other.',
        '18b3f56615c01209': 'The dense layer has to make a whole H × W × F volume: how many units are that?',
        '34a7c462e184deb5': 'These are counts: ints from start to end. A float keeps about 16 digits only, so a very large product loses its last ones.',
        '62c72f1670b728de': 'Weights only: this time the biases are not counted, neither those of the units nor those of the filters.',
        '9938c0c5290c8653': 'The image may be wider than high: rows and columns both count.',
        'c4278fe5a00707de': 'The order is (dense, conv): the large number comes first.',
        'c8ee263fd1e1deb6': 'Every output is joined with every input: so many outputs, and each has so many weights. Is that a sum?',
        'cfd210075ce8dcd5': 'The input has C numbers at every pixel: neither of your two products knows about them.',
        'e653f0df3a45f1e6': 'The output is F maps deep: you count the units of one map only.',
        'f9446c3f9112b1f5': 'A filter keeps its weights wherever it stands, so the size of the image does not matter for the convolution.',
    })
    from student_lib.checks import check_int, check_sequence
    ROUNDED = (
        "These are counts: ints from start to end. A float keeps about 16 digits only, so a very "
        "large product loses its last ones."
    )
    FLOAT_POWER = (
        "Your second number passes through a float on the way, as `k ** 2.0` is one: above 2**53 its "
        "last digit is lost, and `int` does not bring it back."
    )

    def check_pair(label, got, expected):
        """Two ints, dense first."""
        dense, conv = check_sequence(label, got, 2)
        near = isinstance(dense, int) and abs(dense - expected[0]) * 10**13 < expected[0]
        check_int(f"{label}[0], the dense layer", dense, expected[0],
                  near_misses=[(ROUNDED, dense)] if near else [])
        near = isinstance(conv, int) and abs(conv - expected[1]) * 10**13 < expected[1]
        check_int(f"{label}[1], the convolution", conv, expected[1],
                  near_misses=[(FLOAT_POWER, conv)] if near else [])

    check_pair("dense_vs_conv(4, 5, 3, 2, 3)", dense_vs_conv(4, 5, 3, 2, 3), (2400, 54))
