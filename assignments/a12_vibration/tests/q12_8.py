from otter.test_files import test_case

OK_FORMAT = False
name = "q12_8"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 1 hidden case of Q12.8 runs when you hand in.")
def test_moves(train):
    """A tiny net and 40 windows: its weights move, and it is handed back"""
    import numpy as np
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe, make_model
    NOT_MOVED = (
        "The net that your function was handed has the same weights after training as before. Which "
        "net did fit change, if any?"
    )
    RETURNS = (
        "Your function hands back what fit returned, its history. The trained net itself is asked for."
    )

    def tiny(near):
        """Three recurrent units and a linear head that says 0 to everything."""
        weights = [np.array([[0.5, -0.4, 0.3]]), 0.2 * np.eye(3), np.array([0.1, -0.1, 0.2]),
                   np.zeros((3, 1)), np.zeros(1)]
        layers = [("Input", {"shape": (6, 1)}), ("SimpleRNN", {"units": 3}), ("Dense", {"units": 1})]
        return make_model(near, layers, weights=weights, loss="mse"), weights

    def trained(train, label, rng, seed):
        """The tiny net after training on 40 windows, what came back, and whether a weight moved."""
        X, y = rng.normal(-3, 0.5, size=(40, 6, 1)), rng.normal(3, 0.5, size=(40, 1))
        model, before = tiny(train)
        back = train(model, X, y, seed)
        after = model.get_weights()
        moved = max(float(np.abs(a - b).max()) for a, b in zip(after, before, strict=True))
        check_property(label, moved > 1e-7, "no weight of model has changed", hint=NOT_MOVED)
        return model, back, X, y

    label = "train(model, X, y, 3)"
    _, back, _, _ = trained(train, label, np.random.default_rng(12), 3)
    if back is not None:
        try:
            describe(back, label)
        except CheckFailed:
            check_property(label, False, "it returns no keras.Model", hint=RETURNS)
