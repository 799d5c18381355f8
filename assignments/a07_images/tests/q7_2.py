from otter.test_files import test_case

OK_FORMAT = False
name = "q7_2"


@test_case(points=3, hidden=False)
def test_shapes(build_cnn):
    """Pictures of 12 x 12 go in, the probabilities of ten classes come out"""
    import numpy as np
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe, outputs
    NO_MODEL = (
        "The function ends without giving its model back: a line that begins with return is missing."
    )
    UNBUILT = (
        "Your model has no weights yet, because it does not know the shape of its input. Where does "
        "keras.Input belong?"
    )
    USED_UP = (
        "A picture of 12 x 12 is used up before your last layer: three poolings of 12 leave 1, and "
        "every convolution without padding takes some more. Which sizes do your layers leave over?"
    )
    MAPS_LEFT = (
        "Your output still has rows and columns: a dense layer on a map works pixel by pixel. Which "
        "layer lays the maps out in one row?"
    )
    INPUT = (
        "Your net takes pictures of one fixed shape. Take height, width and channels from input_shape."
    )
    CLASSES = "The number of outputs is not n_classes. It has to come from the argument, ten or not."
    SIGMOID = (
        "Your outputs are ten separate yes or no answers (sigmoid). The classes exclude each other: "
        "which activation makes shares that add up to 1?"
    )
    SCORES = (
        "Your outputs are scores, not probabilities: the rows do not add up to 1. The question wants "
        "the softmax inside the net."
    )

    def built(build_cnn, shape, classes):
        """The model, or a hint if its layers leave nothing of the picture."""
        try:
            return build_cnn(shape, classes)
        except ValueError as error:
            if "negative" in str(error).lower():
                raise CheckFailed(
                    "property", f"build_cnn({shape}, {classes})", "Keras says: " + str(error)[:200],
                    hint=USED_UP) from None
            raise

    def facts_of(model, shape, classes):
        """The facts, after what every case needs: a built net from pictures to classes."""
        label = f"build_cnn({shape}, {classes})"
        check_property(label, model is not None, "gives None back", hint=NO_MODEL)
        try:
            facts = describe(model, label)
        except CheckFailed as error:
            hint = UNBUILT if "no weights yet" in error.detail else ""
            raise CheckFailed(error.rung, label, error.detail, hint=hint) from None
        check_property(label, facts.inputs == ((None, *shape),),
                       f"should take (N, {', '.join(map(str, shape))}), takes {facts.inputs}",
                       hint=INPUT)
        last = facts.outputs[0] if facts.outputs else ()
        check_property(label, len(last) <= 2, f"should give (N, {classes}), gives {last}",
                       hint=MAPS_LEFT)
        check_property(label, facts.outputs == ((None, classes),),
                       f"should give (N, {classes}), gives {facts.outputs}", hint=CLASSES)
        return facts

    def check_softmax(model, facts, shape, classes, X=None):
        """Whatever it is made of: the rows are shares of 1."""
        label = f"build_cnn({shape}, {classes})"
        if X is None:
            X = np.arange(2.0 * np.prod(shape)).reshape(2, *shape) % 7 / 7
        p = outputs(model, X)
        sums = p.sum(axis=1)
        check_property(label, bool(np.all(p >= 0) and np.abs(sums - 1).max() < 1e-4),
                       f"rows should add up to 1, they add up to {sums[:3]}",
                       hint=SIGMOID if facts.last_activation == "sigmoid" else SCORES)
        return p

    model = built(build_cnn, (12, 12, 1), 10)
    facts = facts_of(model, (12, 12, 1), 10)
    check_softmax(model, facts, (12, 12, 1), 10)


@test_case(points=3, hidden=False)
def test_layers(build_cnn):
    """At least one Conv2D and one pooling layer, and nothing that could be left out"""
    import numpy as np
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe, outputs
    NO_MODEL = 'The function ends without giving its model back: a line that begins with return is missing.'
    UNBUILT = 'Your model has no weights yet, because it does not know the shape of its input. Where does keras.Input belong?'
    USED_UP = 'A picture of 12 x 12 is used up before your last layer: three poolings of 12 leave 1, and every convolution without padding takes some more. Which sizes do your layers leave over?'
    MAPS_LEFT = 'Your output still has rows and columns: a dense layer on a map works pixel by pixel. Which layer lays the maps out in one row?'
    INPUT = 'Your net takes pictures of one fixed shape. Take height, width and channels from input_shape.'
    CLASSES = 'The number of outputs is not n_classes. It has to come from the argument, ten or not.'
    NO_CONV = 'There is no Conv2D in your net. The question asks for at least one Conv2D and one pooling layer.'
    NO_POOLING = 'There is no pooling layer in your net. The question asks for at least one Conv2D and one pooling layer.'
    LINEAR = 'Two of your Conv2D follow each other with nothing but linear steps between them. Two linear convolutions are one: what is missing?'
    CONVOLUTIONS = ('Conv2D', 'SeparableConv2D', 'DepthwiseConv2D', 'Conv2DTranspose')
    STRAIGHT = ('AveragePooling2D', 'GlobalAveragePooling2D', 'BatchNormalization', 'Dropout', 'SpatialDropout2D', 'GaussianNoise', 'ZeroPadding2D', 'Cropping2D', 'UpSampling2D')

    def built(build_cnn, shape, classes):
        """The model, or a hint if its layers leave nothing of the picture."""
        try:
            return build_cnn(shape, classes)
        except ValueError as error:
            if 'negative' in str(error).lower():
                raise CheckFailed('property', f'build_cnn({shape}, {classes})', 'Keras says: ' + str(error)[:200], hint=USED_UP) from None
            raise

    def facts_of(model, shape, classes):
        """The facts, after what every case needs: a built net from pictures to classes."""
        label = f'build_cnn({shape}, {classes})'
        check_property(label, model is not None, 'gives None back', hint=NO_MODEL)
        try:
            facts = describe(model, label)
        except CheckFailed as error:
            hint = UNBUILT if 'no weights yet' in error.detail else ''
            raise CheckFailed(error.rung, label, error.detail, hint=hint) from None
        check_property(label, facts.inputs == ((None, *shape),), f"should take (N, {', '.join(map(str, shape))}), takes {facts.inputs}", hint=INPUT)
        last = facts.outputs[0] if facts.outputs else ()
        check_property(label, len(last) <= 2, f'should give (N, {classes}), gives {last}', hint=MAPS_LEFT)
        check_property(label, facts.outputs == ((None, classes),), f'should give (N, {classes}), gives {facts.outputs}', hint=CLASSES)
        return facts

    def straight(facts):
        """Whether two convolutions seem to follow each other without a bend."""
        before, bent = (False, True)
        for layer in facts.layers:
            here = layer.activation not in ('', 'linear')
            if layer.kind in CONVOLUTIONS:
                if before and (not bent):
                    return True
                before, bent = (True, here)
            elif here or layer.kind not in STRAIGHT:
                bent = True
        return False

    def stays_linear(model, shape):
        """Whether some two kernels may be scaled against each other without any effect.

    Doubling one kernel and halving the next passes through relu, turning both signs passes through
    tanh; both together pass through linear steps only.  Layers that the facts do not show are seen
    this way.
    """
        weights = [np.asarray(w) for w in model.get_weights()]
        kernels = [k for k, w in enumerate(weights) if w.ndim == 4]
        X = np.random.default_rng(1).normal(size=(4, *shape))
        before = outputs(model, X)
        found = False
        for first, second in zip(kernels[:-1], kernels[1:], strict=True):
            same = True
            for factor in (-1, 2):
                changed = list(weights)
                changed[first], changed[second] = (weights[first] * factor, weights[second] / factor)
                model.set_weights(changed)
                same = same and bool(np.abs(outputs(model, X) - before).max() < 1e-06)
            found = found or same
        model.set_weights(weights)
        return found
    model = built(build_cnn, (12, 12, 1), 10)
    facts = facts_of(model, (12, 12, 1), 10)
    label, kinds = ('build_cnn((12, 12, 1), 10)', ', '.join(facts.kinds()))
    check_property(label, bool(facts.having('Conv2D')), f'its layers: {kinds}', hint=NO_CONV)
    pooling = [kind for kind in facts.kinds() if 'Pooling' in kind]
    check_property(label, bool(pooling), f'its layers: {kinds}', hint=NO_POOLING)
    linear = straight(facts) and stays_linear(model, (12, 12, 1))
    check_property(label, not linear, f'no activation between two of its Conv2D; its layers: {kinds}', hint=LINEAR)


@test_case(points=3, hidden=False)
def test_loss(build_cnn):
    """Compiled, with the loss for probabilities and class numbers"""
    import numpy as np
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe, outputs
    NO_MODEL = (
        "The function ends without giving its model back: a line that begins with return is missing."
    )
    UNBUILT = (
        "Your model has no weights yet, because it does not know the shape of its input. Where does "
        "keras.Input belong?"
    )
    USED_UP = (
        "A picture of 12 x 12 is used up before your last layer: three poolings of 12 leave 1, and "
        "every convolution without padding takes some more. Which sizes do your layers leave over?"
    )
    MAPS_LEFT = (
        "Your output still has rows and columns: a dense layer on a map works pixel by pixel. Which "
        "layer lays the maps out in one row?"
    )
    INPUT = (
        "Your net takes pictures of one fixed shape. Take height, width and channels from input_shape."
    )
    CLASSES = "The number of outputs is not n_classes. It has to come from the argument, ten or not."
    SIGMOID = (
        "Your outputs are ten separate yes or no answers (sigmoid). The classes exclude each other: "
        "which activation makes shares that add up to 1?"
    )
    SCORES = (
        "Your outputs are scores, not probabilities: the rows do not add up to 1. The question wants "
        "the softmax inside the net."
    )
    NOT_COMPILED = "Your model is not compiled: before fit, Keras has to know optimizer and loss."
    ONE_HOT = (
        "Your loss expects one-hot rows, and the labels are class numbers. Which loss has the same "
        "name with one word more?"
    )
    OTHER_LOSS = (
        "Your loss does not fit a softmax over several classes with class numbers as labels. Which "
        "cross-entropy is made for them?"
    )
    LOGITS = (
        "Softmax out means from_logits False: your loss takes the probabilities for scores and applies "
        "softmax a second time."
    )

    def built(build_cnn, shape, classes):
        """The model, or a hint if its layers leave nothing of the picture."""
        try:
            return build_cnn(shape, classes)
        except ValueError as error:
            if "negative" in str(error).lower():
                raise CheckFailed(
                    "property", f"build_cnn({shape}, {classes})", "Keras says: " + str(error)[:200],
                    hint=USED_UP) from None
            raise

    def facts_of(model, shape, classes):
        """The facts, after what every case needs: a built net from pictures to classes."""
        label = f"build_cnn({shape}, {classes})"
        check_property(label, model is not None, "gives None back", hint=NO_MODEL)
        try:
            facts = describe(model, label)
        except CheckFailed as error:
            hint = UNBUILT if "no weights yet" in error.detail else ""
            raise CheckFailed(error.rung, label, error.detail, hint=hint) from None
        check_property(label, facts.inputs == ((None, *shape),),
                       f"should take (N, {', '.join(map(str, shape))}), takes {facts.inputs}",
                       hint=INPUT)
        last = facts.outputs[0] if facts.outputs else ()
        check_property(label, len(last) <= 2, f"should give (N, {classes}), gives {last}",
                       hint=MAPS_LEFT)
        check_property(label, facts.outputs == ((None, classes),),
                       f"should give (N, {classes}), gives {facts.outputs}", hint=CLASSES)
        return facts

    def check_softmax(model, facts, shape, classes, X=None):
        """Whatever it is made of: the rows are shares of 1."""
        label = f"build_cnn({shape}, {classes})"
        if X is None:
            X = np.arange(2.0 * np.prod(shape)).reshape(2, *shape) % 7 / 7
        p = outputs(model, X)
        sums = p.sum(axis=1)
        check_property(label, bool(np.all(p >= 0) and np.abs(sums - 1).max() < 1e-4),
                       f"rows should add up to 1, they add up to {sums[:3]}",
                       hint=SIGMOID if facts.last_activation == "sigmoid" else SCORES)
        return p

    model = built(build_cnn, (12, 12, 1), 10)
    facts = facts_of(model, (12, 12, 1), 10)
    check_softmax(model, facts, (12, 12, 1), 10)
    label = "build_cnn((12, 12, 1), 10)"
    check_property(label, facts.compiled and facts.loss != "", "is not compiled", hint=NOT_COMPILED)
    check_property(label, facts.loss == "sparse_categorical_crossentropy",
                   f"its loss is {facts.loss}",
                   hint=ONE_HOT if facts.loss == "categorical_crossentropy" else OTHER_LOSS)
    check_property(label, not facts.from_logits, "its loss has from_logits=True", hint=LOGITS)


@test_case(points=3, hidden=False,
           success_message="These were the public cases. 3 hidden cases of Q7.2 run when you hand in.")
def test_size(build_cnn):
    """At most 100,000 weights, for pictures of 12 x 12 and of 28 x 28"""
    from student_lib.checks import CheckFailed, check_property
    from student_lib.models import describe
    LIMIT = 100_000
    NO_MODEL = (
        "The function ends without giving its model back: a line that begins with return is missing."
    )
    UNBUILT = (
        "Your model has no weights yet, because it does not know the shape of its input. Where does "
        "keras.Input belong?"
    )
    USED_UP = (
        "A picture of 12 x 12 is used up before your last layer: three poolings of 12 leave 1, and "
        "every convolution without padding takes some more. Which sizes do your layers leave over?"
    )
    MAPS_LEFT = (
        "Your output still has rows and columns: a dense layer on a map works pixel by pixel. Which "
        "layer lays the maps out in one row?"
    )
    INPUT = (
        "Your net takes pictures of one fixed shape. Take height, width and channels from input_shape."
    )
    CLASSES = "The number of outputs is not n_classes. It has to come from the argument, ten or not."
    TOO_LARGE = (
        "Your net exceeds 100,000 weights, count_params() tells how many there are. Which layer holds "
        "most of them?"
    )
    GROWS = (
        "For small pictures your net keeps to 100,000 weights, for pictures of 28 x 28 it does not. "
        "Which of your layers grows with the picture, and what can be done before it?"
    )

    def built(build_cnn, shape, classes):
        """The model, or a hint if its layers leave nothing of the picture."""
        try:
            return build_cnn(shape, classes)
        except ValueError as error:
            if "negative" in str(error).lower():
                raise CheckFailed(
                    "property", f"build_cnn({shape}, {classes})", "Keras says: " + str(error)[:200],
                    hint=USED_UP) from None
            raise

    def facts_of(model, shape, classes):
        """The facts, after what every case needs: a built net from pictures to classes."""
        label = f"build_cnn({shape}, {classes})"
        check_property(label, model is not None, "gives None back", hint=NO_MODEL)
        try:
            facts = describe(model, label)
        except CheckFailed as error:
            hint = UNBUILT if "no weights yet" in error.detail else ""
            raise CheckFailed(error.rung, label, error.detail, hint=hint) from None
        check_property(label, facts.inputs == ((None, *shape),),
                       f"should take (N, {', '.join(map(str, shape))}), takes {facts.inputs}",
                       hint=INPUT)
        last = facts.outputs[0] if facts.outputs else ()
        check_property(label, len(last) <= 2, f"should give (N, {classes}), gives {last}",
                       hint=MAPS_LEFT)
        check_property(label, facts.outputs == ((None, classes),),
                       f"should give (N, {classes}), gives {facts.outputs}", hint=CLASSES)
        return facts

    facts = facts_of(built(build_cnn, (12, 12, 1), 10), (12, 12, 1), 10)
    check_property("build_cnn((12, 12, 1), 10)", 0 < facts.params <= LIMIT,
                   f"has {facts.params:,} weights", hint=TOO_LARGE)
    facts = facts_of(built(build_cnn, (28, 28, 1), 10), (28, 28, 1), 10)
    check_property("build_cnn((28, 28, 1), 10)", 0 < facts.params <= LIMIT,
                   f"has {facts.params:,} weights", hint=GROWS)
