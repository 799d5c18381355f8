from otter.test_files import test_case

OK_FORMAT = False
name = "q7_3"


@test_case(points=3, hidden=False,
           success_message="These were the public cases. 3 hidden cases of Q7.3 run when you hand in.")
def test_zero(initial_loss):
    """The worked example: a net of zeros with ten outputs, twice 2.302585"""
    import numpy as np
    from student_lib.checks import Tolerance, check_float, check_property, check_sequence
    from student_lib.models import make_model
    MEASURED = Tolerance(rtol=1e-4, atol=1e-4)
    EXPECTED = Tolerance(rtol=1e-6, atol=1e-6)
    NOT_A_FLOAT = (
        "The two results shall be plain numbers. What you give back is an array, a tensor or a list: "
        "float() makes a number of it."
    )
    SWAPPED = "The two numbers have changed places: measured comes first."
    ACCURACY = (
        "Your measured number is an accuracy, the share of right answers. A loss is wanted, not a "
        "share."
    )
    LOG_10 = "You took the logarithm to base 10. With the natural one ten classes give 2.303."
    LOG_2 = "You took the logarithm to base 2. With the natural one ten classes give 2.303."
    FROM_LABELS = (
        "You count the classes in the labels. C is the number of outputs of the net, also if some "
        "class does not occur in y."
    )
    OF_PICTURES = "You took the number of pictures for the number of classes."
    SHARE = "Your expected number is the probability of a guess, 1 / C. Which loss does that one have?"
    NEGATIVE = (
        "Your loss is negative: the logarithm of a probability is, so cross-entropy turns its sign."
    )
    TOTAL = "Your measured number grows with the number of pictures. Divide the sum by it."
    OVER_CLASSES = (
        "Your mean runs over pictures and classes, so the loss comes out smaller by the number of "
        "classes. Only the right class of every picture counts."
    )
    CONFIDENCE = (
        "You take the largest probability of each row, whichever class it belongs to. The loss looks "
        "at the probability of the right class."
    )
    LOG_OF_MEAN = (
        "You take the logarithm of the mean probability. First the logarithms, then their mean."
    )
    FIRST_BATCH = "You measure some of the pictures only. All of them count."
    BOTH_EXPECTED = (
        "Your measured number does not depend on the pictures at all: run the model on them."
    )
    SHAPE = (3, 4, 2)

    def net(near, classes, weights, dropout=0.0):
        """A net with one dense layer, made where the student's function lives."""
        layers = [("Input", {"shape": SHAPE}), ("Flatten", {})]
        if dropout:
            layers.append(("Dropout", {"rate": dropout}))
        layers.append(("Dense", {"units": classes, "activation": "softmax"}))
        return make_model(near, layers, weights=weights, loss="sparse_categorical_crossentropy")

    def losses(p, y):
        return -np.log(p[np.arange(len(y)), y])

    def pair(got):
        """Two numbers; np.float32 counts, arrays and tensors do not."""
        values = check_sequence("initial_loss(model, X, y)", got, 2)
        found = []
        for value in values:
            check_property("initial_loss(model, X, y)", isinstance(value, (float, np.floating)),
                           "should give two plain numbers", hint=NOT_A_FLOAT)
            found.append(float(value))
        return found

    def near(a, b):
        return abs(a - b) <= 2e-4 * max(1.0, abs(b))

    def told(label, got, expected, misses):
        """A hint if ``got`` is the value of a known mistake, and not the right one."""
        for hint, value in misses:
            hit = near(got, value) and not near(expected, value)
            check_property(label, not hit, f"expected {expected:.6f}, got {got:.6f}", hint=hint)

    def check_expected(got, classes, p, y):
        right = float(np.log(classes))
        told("expected", got, right, [
            (LOG_10, np.log10(classes)), (LOG_2, np.log2(classes)),
            (FROM_LABELS, np.log(len(np.unique(y)))), (FROM_LABELS, np.log(y.max() + 1)),
            (SHARE, 1 / classes), (NEGATIVE, -right), (OF_PICTURES, np.log(len(y)))])
        check_float("expected", got, right, tolerance=EXPECTED)

    def check_measured(got, p, y):
        each = losses(p, y)
        right, classes = float(each.mean()), p.shape[1]
        guess = p.argmax(axis=1)
        told("measured", got, right, [
            (ACCURACY, float((guess == y).mean())), (NEGATIVE, -right), (TOTAL, each.sum()),
            (OVER_CLASSES, right / classes), (CONFIDENCE, -np.log(p.max(axis=1)).mean()),
            (LOG_OF_MEAN, -np.log(np.exp(-each).mean())), (LOG_10, right / np.log(10)),
            (LOG_2, right / np.log(2)), (FIRST_BATCH, each[:32].mean()), (FIRST_BATCH, each[0]),
            (BOTH_EXPECTED, np.log(classes))])
        check_float("measured", got, right, tolerance=MEASURED)

    def check_pair(got, p, y):
        measured, expected = pair(got)
        right, guessing = float(losses(p, y).mean()), float(np.log(p.shape[1]))
        swapped = near(measured, guessing) and near(expected, right) and not near(right, guessing)
        check_property("initial_loss(model, X, y)", not swapped, "expected and measured are exchanged",
                       hint=SWAPPED)
        check_expected(expected, p.shape[1], p, y)
        check_measured(measured, p, y)

    n, classes = 40, 10
    X = np.zeros((n, *SHAPE), dtype=np.float32)
    y = np.arange(n) % classes
    model = net(initial_loss, classes, [np.zeros((24, classes)), np.zeros(classes)])
    check_pair(initial_loss(model, X, y), np.full((n, classes), 1 / classes), y)
