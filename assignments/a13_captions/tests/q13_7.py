from otter.test_files import test_case

OK_FORMAT = False
name = "q13_7"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 1 hidden case of Q13.7 runs when you hand in.")
def test_moves(build_captioner, train):
    """The weights of the net have changed and are finite, and it is a net that comes back"""
    import numpy as np
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe, outputs
    LABEL = "train(model, images, inp, target, seed)"
    SHAPE, V, T, WORDS = (20, 20, 3), 12, 8, 5
    NO_MODEL = (
        "What comes back is not a model: fit returns its history, which only tells how the loss went. "
        "The net itself is wanted."
    )
    UNTOUCHED = (
        "The net that was passed in has the weights that it had before, and no other one came back. "
        "Which model does your training belong to?"
    )
    NOT_FINITE = (
        "Weights of the net are nan or infinite after training: the steps were far too long. Which "
        "number says how long they are?"
    )

    def lesson(rng, n=32):
        """Dark and bright pictures of noise, and captions of two kinds that go with them."""
        kind = rng.permutation(np.arange(n) % 2)
        images = rng.uniform(0, 0.5, size=(n, *SHAPE)) + 0.5 * kind[:, None, None, None]
        words = np.where(kind[:, None] == 0, [3, 5, 8, 4, 9], [3, 6, 7, 4, 10])
        inp, target = np.zeros((2, n, T), dtype=np.int64)
        inp[:, 0], inp[:, 1 : WORDS + 1] = 1, words
        target[:, :WORDS], target[:, WORDS] = words, 2
        return images.astype(np.float32), inp, target

    def trained(build_captioner, train, rng, seed):
        """A net before and after: its weights, and its probabilities for what it was trained with."""
        model = build_captioner(SHAPE, V, T)
        describe(model, "build_captioner(image_shape, V, T)")
        images, inp, target = lesson(rng)
        arrays = [np.asarray(w) for w in model.get_weights()]
        said = outputs(model, images, inp)
        check_property("build_captioner(image_shape, V, T)", said.shape == (*inp.shape, V),
                       f"its output should be (N, {T}, {V}), got {said.shape}")
        back = train(model, images, inp, target, seed)
        if back is not None:
            try:
                describe(back, LABEL)
            except CheckFailed as error:
                raise CheckFailed(error.rung, error.label, error.detail, hint=NO_MODEL) from None
            model = back
        after = [np.asarray(w) for w in model.get_weights()]
        same = [a.shape for a in after] == [b.shape for b in arrays]
        moved = not same or any(np.any(a != b) for a, b in zip(after, arrays, strict=True))
        check_property(LABEL, moved, "no weight has changed", hint=UNTOUCHED)
        check_property(LABEL, all(bool(np.isfinite(a).all()) for a in after),
                       "the weights should be finite numbers", hint=NOT_FINITE)
        return said, outputs(model, images, inp), inp, target

    trained(build_captioner, train, np.random.default_rng(4), 1)
