import numpy as np
from otter.test_files import test_case
from student_lib.checks import check_property
from student_lib.models import make_model

OK_FORMAT = False
name = "q2_2"


@test_case(points=1)
def test_moves(train):
    """Training moves the weights"""
    model = make_model(
        train, [("Input", {"shape": (2,)}), ("Dense", {"units": 1, "activation": "sigmoid"})],
        weights=[np.zeros((2, 1)), np.zeros(1)], loss="binary_crossentropy",
    )
    X = np.array([[1.0, 2.0], [-1.0, -1.0], [0.5, 0.5], [-2.0, 0.0]])
    train(model, X, np.array([1, 0, 1, 0]), 3)
    check_property(
        "train(model, X, y, seed)", bool(np.any(model.get_weights()[0])), "the weights are the same",
        hint="Training leaves the model that was passed as it was.",
    )
