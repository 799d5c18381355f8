from otter.test_files import test_case

OK_FORMAT = False
name = "q1_5"


@test_case(points=0.5, hidden=False)
def test_keys(alternatives):
    """alternatives has its four keys, and each value is a pair of True or False"""
    from student_lib.checks import check_bool, check_dict, check_sequence
    KEYS = ("50,1,49", "50,0,5", "40,0,20", "40,10,20")

    def pairs_of(alternatives):
        """The four verdicts as pairs of bools."""
        found = check_dict("alternatives", alternatives, KEYS)
        pairs = {}
        for key in KEYS:
            pair = check_sequence(f"alternatives[{key!r}]", found[key], 2)
            for verdict in pair:
                check_bool(f"alternatives[{key!r}]", verdict, bool(verdict))
            pairs[key] = tuple(bool(verdict) for verdict in pair)
        return pairs

    pairs_of(alternatives)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 4 hidden cases of Q1.5 run when you hand in.")
def test_numbers(my_weights):
    """my_weights are three numbers"""
    import numbers
    import numpy as np
    from student_lib.checks import check_property, check_sequence

    def weights_of(my_weights):
        """The three numbers as floats."""
        weights = check_sequence("my_weights", my_weights, 3)
        for weight in weights:
            real = isinstance(weight, numbers.Real) and not isinstance(weight, (bool, np.bool_))
            check_property("my_weights", real and bool(np.isfinite(weight)),
                           f"must be three finite numbers, one of them is {weight!r}", got=my_weights)
        return np.array([float(weight) for weight in weights])

    weights_of(my_weights)
