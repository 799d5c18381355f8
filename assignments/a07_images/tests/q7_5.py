from otter.test_files import test_case

OK_FORMAT = False
name = "q7_5"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 1 hidden case of Q7.5 runs when you hand in.")
def test_moves(train):
    """The weights of the net have changed, and the net comes back"""
    import numpy as np
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe, make_model, outputs
    UNTOUCHED = (
        "The net that was passed in has the weights that it had before, and no other one came back. "
        "Which model does your training belong to?"
    )
    NO_MODEL = (
        "What comes back is not a model: fit returns its history, which only tells how the loss "
        "went. The net itself is wanted."
    )

    def trained(train, rng, seed):
        """A small net before and after, with pictures of two of its ten classes."""
        layers = [("Input", {"shape": (12, 12, 1)}),
                  ("Conv2D", {"filters": 3, "kernel_size": 3, "activation": "relu"}),
                  ("MaxPooling2D", {"pool_size": 5}), ("Flatten", {}),
                  ("Dense", {"units": 10, "activation": "softmax"})]
        weights = [0.3 * rng.normal(size=(3, 3, 1, 3)), np.zeros(3), 0.1 * rng.normal(size=(12, 10)),
                   np.zeros(10)]
        model = make_model(train, layers, weights=[w.astype(np.float32) for w in weights],
                           loss="sparse_categorical_crossentropy")
        y = np.tile([3, 8], 20)
        X = rng.uniform(0, 0.1, size=(40, 12, 12, 1))
        for k, label in enumerate(y):
            place = int(rng.integers(3, 9))
            if label == 3:
                X[k, place, 2:10] = 1
            else:
                X[k, 2:10, place] = 1
        X = X.astype(np.float32)
        before = [np.asarray(w) for w in model.get_weights()], outputs(model, X)
        back = train(model, X, y, seed)
        if back is not None:
            try:
                describe(back, "train(model, X, y, seed)")
            except CheckFailed as error:
                raise CheckFailed(error.rung, error.label, error.detail, hint=NO_MODEL) from None
        return before, model if back is None else back, X, y

    before, model, _, _ = trained(train, np.random.default_rng(4), 1)
    after = [np.asarray(w) for w in model.get_weights()]
    same = [a.shape for a in after] == [b.shape for b in before[0]]
    moved = not same or any(np.any(a != b) for a, b in zip(after, before[0], strict=True))
    check_property("train(model, X, y, seed)", moved, "no weight has changed", hint=UNTOUCHED)
