from otter.test_files import test_case

OK_FORMAT = False
name = "q11_6"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 1 hidden case of Q11.6 runs when you hand in.")
def test_tiny(train):
    """Forty-eight short rows and a tiny model: every weight moves, towards the labels"""
    import numpy as np
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe, make_model, outputs
    UNTRAINED = (
        "The model that came in still has the weights it came with. Call fit on this very model, not "
        "on a copy or on one of your own."
    )
    FROZEN = "Some weights of the model have not moved at all. Every layer should learn."
    OTHER_SIDE = (
        "Rows with label 1 get a lower probability after training than before. Is the model trained on "
        "the labels that it was given, each beside its own row?"
    )
    OFF = (
        "There is nan or inf in the trained model: its training has gone off. What does the learning "
        "rate do?"
    )

    def easy_rows(rng, n):
        """Ids whose last one tells the label: 3 for 1, 4 for 0; and the labels."""
        X = rng.integers(5, 20, size=(n, 6))
        y = rng.permutation(np.arange(n) % 2)
        X[:, -1] = np.where(y == 1, 3, 4)
        return X.astype(np.int64), y.astype(np.int64)

    def trained(train, rng, n, seed):
        """A small reviewer before and after training: weights, and the probabilities of the rows."""
        X, y = easy_rows(rng, n)
        shapes = [(20, 3), (3, 4), (4, 4), (4,), (4, 1), (1,)]
        weights = [rng.normal(0, 0.5, size=shape).astype(np.float32) for shape in shapes]
        model = make_model(
            train,
            [
                ("Input", {"shape": (6,)}),
                ("Embedding", {"input_dim": 20, "output_dim": 3}),
                ("SimpleRNN", {"units": 4}),
                ("Dense", {"units": 1, "activation": "sigmoid"}),
            ],
            weights=weights,
            loss="binary_crossentropy",
        )
        before = outputs(model, X)[:, 0]
        returned = train(model, X, y, seed)
        try:
            if returned is not None:
                describe(returned)
                model = returned
        except CheckFailed:
            pass  # the record of fit, say: then it is the model that came in that counts
        return weights, model.get_weights(), before, outputs(model, X)[:, 0], y

    def check_training(weights, after, before, said, y):
        label = "train(model, X, y, seed)"
        check_property(label, all(np.isfinite(a).all() for a in after), "its weights should be finite",
                       hint=OFF)
        same = [np.array_equal(a, b) for a, b in zip(weights, after, strict=True)]
        check_property(label, not all(same), "its weights should have moved", hint=UNTRAINED)
        check_property(label, not any(same), f"{sum(same)} of 6 arrays of weights have not moved",
                       hint=FROZEN)
        gap = [p[y == 1].mean() - p[y == 0].mean() for p in (before, said)]
        check_property(label, gap[1] > gap[0],
                       "label 1 should get a higher probability than before, against label 0",
                       hint=OTHER_SIDE)

    check_training(*trained(train, np.random.default_rng(6), 48, 1))
