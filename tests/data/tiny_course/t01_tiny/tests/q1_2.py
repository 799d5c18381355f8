"""Cases of q1_2."""

from otter.test_files import test_case
from student_lib.checks import check_bool, check_dict

OK_FORMAT = False
name = "q1_2"


@test_case(points=1)
def test_keys(linear_maps):
    """Every map has an answer"""
    check_dict("linear_maps", linear_maps, ["double", "shifted", "zero"])


@test_case(points=1, hidden=True)
def test_answers(linear_maps):
    """Each answer is right"""
    answers = check_dict("linear_maps", linear_maps, ["double", "shifted", "zero"])
    for key, truth in {"zero": True, "shifted": False, "double": True}.items():
        check_bool(f"linear_maps[{key!r}]", answers[key], truth)
