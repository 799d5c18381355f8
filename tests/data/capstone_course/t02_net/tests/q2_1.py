from otter.test_files import test_case
from student_lib.checks import check_property
from student_lib.models import describe

OK_FORMAT = False
name = "q2_1"


@test_case(points=1)
def test_shape(build_net):
    """One probability for each row"""
    facts = describe(build_net(3), "build_net(3)")
    check_property("build_net(3)", facts.outputs == ((None, 1),), "one output is expected")
    check_property(
        "build_net(3)", facts.last_activation == "sigmoid", "a probability is expected",
        hint="The answer is a probability: squash it.",
    )


@test_case(points=1, hidden=True)
def test_loss(build_net):
    """It can be trained"""
    facts = describe(build_net(4), "build_net")
    check_property(
        "build_net", facts.loss == "binary_crossentropy" and not facts.from_logits,
        f"the loss is {facts.loss}", hint="Which loss goes with one probability?",
    )
