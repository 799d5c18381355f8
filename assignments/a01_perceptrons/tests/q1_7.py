from otter.test_files import test_case

OK_FORMAT = False
name = "q1_7"


@test_case(points=0.5, hidden=False)
def test_form(gate_weights):
    """Every gate is a pair: two weights, and one number for the bias"""
    import numpy as np
    from student_lib.checks import check_property, check_sequence
    TABLES = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0], "NOR": [1, 0, 0, 0]}
    ORDER = "You return the bias first. The question asks for the pair (w, b): the weights come first."
    FOLDED = (
        "Your bias sits inside the weights, as in Q1.6. Here the question asks for a pair: two "
        "weights, and the bias apart from them."
    )
    ONE_NUMBER = (
        "Both inputs share one number in your answer. A unit with two inputs has two weights, even if "
        "they are equal."
    )
    ALONE = "Each weight and the bias have to be single numbers: w has two of them, b is one."

    def unit(gate, got):
        """w and b of an answer as float arrays."""
        label = f'gate_weights("{gate}")'
        if isinstance(got, (list, tuple, np.ndarray)) and len(got) == 3:
            check_property(label, False, "three things, expected (w, b)", got=None, hint=FOLDED)
        w, b = check_sequence(label, got, 2)
        try:
            w, b = np.asarray(w, dtype=float), np.asarray(b, dtype=float)
        except (TypeError, ValueError):
            check_property(label, False, "w should be two numbers, b one number", hint=ALONE)
        if w.shape == () and b.shape == (2,):
            check_property(label, False, "expected (w, b), got (b, w)", hint=ORDER)
        if w.shape in ((), (1,)) and b.shape == ():
            check_property(label, False, "w should be two numbers", hint=ONE_NUMBER)
        if w.shape == (3,):
            check_property(label, False, "w should be two numbers, b one number", hint=FOLDED)
        right = w.shape == (2,) and b.shape == ()
        check_property(label, right, f"w should have shape (2,) and b be one number; shapes "
                       f"{w.shape} and {b.shape}", hint=ALONE)
        finite = bool(np.isfinite(w).all() and np.isfinite(b))
        check_property(label, finite, "w and b should be finite numbers")
        return w, float(b)

    got = {gate: gate_weights(gate) for gate in TABLES}
    for gate, value in got.items():
        unit(gate, value)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q1.7 run when you hand in.")
def test_and_or(gate_weights):
    """AND and OR on the four corners"""
    import numpy as np
    from student_lib.checks import check_property, check_sequence
    TABLES = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0], "NOR": [1, 0, 0, 0]}
    CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    SWAPPED = (
        "On every corner your unit says the opposite of what it should. Print its four answers beside "
        "the table of the gate: are two gates swapped, or is a sign turned?"
    )
    OTHER_GATE = (
        "Your AND answers like an OR, or the other way round. Look at the two corners with exactly one "
        "input on."
    )
    ZERO = (
        "On one corner your z is exactly 0, and step(0) is 1. With weights 1 and 1 and the bias -1, an "
        "AND says yes to (1, 0), which makes it an OR."
    )
    PLUS_MINUS = (
        "Your weights would be right if the inputs were -1 and 1. Here they are 0 and 1: what is z "
        "when both inputs are 0?"
    )
    THRESHOLD = (
        "Your second number looks like a threshold that the sum has to reach. A bias is added to the "
        "sum, so it has the other sign."
    )
    ORDER = "You return the bias first. The question asks for the pair (w, b): the weights come first."
    FOLDED = (
        "Your bias sits inside the weights, as in Q1.6. Here the question asks for a pair: two "
        "weights, and the bias apart from them."
    )
    ONE_NUMBER = (
        "Both inputs share one number in your answer. A unit with two inputs has two weights, even if "
        "they are equal."
    )
    ALONE = "Each weight and the bias have to be single numbers: w has two of them, b is one."

    def answers(w, b, points):
        return (np.asarray(points) @ w + b >= 0).astype(int).tolist()

    def unit(gate, got):
        """w and b of an answer as float arrays."""
        label = f'gate_weights("{gate}")'
        if isinstance(got, (list, tuple, np.ndarray)) and len(got) == 3:
            check_property(label, False, "three things, expected (w, b)", got=None, hint=FOLDED)
        w, b = check_sequence(label, got, 2)
        try:
            w, b = np.asarray(w, dtype=float), np.asarray(b, dtype=float)
        except (TypeError, ValueError):
            check_property(label, False, "w should be two numbers, b one number", hint=ALONE)
        if w.shape == () and b.shape == (2,):
            check_property(label, False, "expected (w, b), got (b, w)", hint=ORDER)
        if w.shape in ((), (1,)) and b.shape == ():
            check_property(label, False, "w should be two numbers", hint=ONE_NUMBER)
        if w.shape == (3,):
            check_property(label, False, "w should be two numbers, b one number", hint=FOLDED)
        right = w.shape == (2,) and b.shape == ()
        check_property(label, right, f"w should have shape (2,) and b be one number; shapes "
                       f"{w.shape} and {b.shape}", hint=ALONE)
        finite = bool(np.isfinite(w).all() and np.isfinite(b))
        check_property(label, finite, "w and b should be finite numbers")
        return w, float(b)

    def corners_hint(units):
        """What the answers of all four units tell about the mistake."""
        wrong = [gate for gate, (w, b) in units.items() if answers(w, b, CORNERS) != TABLES[gate]]

        def cured(change):
            return all(answers(*change(w, b), CORNERS) == TABLES[gate]
                       for gate, (w, b) in units.items() if gate in wrong)

        if all(answers(w, b, 2 * CORNERS - 1) == TABLES[gate] for gate, (w, b) in units.items()):
            return PLUS_MINUS
        if any(abs(CORNERS @ w + b)[np.array(answers(w, b, CORNERS)) != TABLES[gate]].min()
               < rounding(w, b)
               for gate, (w, b) in units.items() if gate in wrong):
            return ZERO
        if all(answers(w, b, CORNERS) == [1 - v for v in TABLES[gate]]
               for gate, (w, b) in units.items() if gate in wrong):
            return SWAPPED
        if cured(lambda w, b: (w, -b)):
            return THRESHOLD
        if all(answers(w, b, 2 * CORNERS - 1) == TABLES[gate]
               for gate, (w, b) in units.items() if gate in wrong):
            return PLUS_MINUS
        partner = {"AND": "OR", "OR": "AND", "NAND": "NOR", "NOR": "NAND"}
        if all(answers(w, b, CORNERS) == TABLES[partner[gate]]
               for gate, (w, b) in units.items() if gate in wrong):
            return OTHER_GATE
        return ""

    def check_corners(gates, got):
        """The units of ``gates`` are right on the four corners; ``got`` holds all four answers."""
        units = {gate: unit(gate, got[gate]) for gate in gates}
        for gate in TABLES:
            if gate not in units:
                try:
                    units[gate] = unit(gate, got[gate])
                except Exception:  # the other case speaks about this one
                    continue
        for gate in gates:
            said = answers(*units[gate], CORNERS)
            if said != TABLES[gate]:
                rows = [i for i in range(4) if said[i] != TABLES[gate][i]]
                place = ", ".join(str(tuple(CORNERS[i].tolist())) for i in rows)
                check_property(f'gate_weights("{gate}")', False, f"wrong answer on {place}",
                               hint=corners_hint(units))

    def rounding(w, b):
        """What of a z may be rounding, for weights of any size."""
        return 1e-9 * (abs(w).sum() + abs(b))

    got = {gate: gate_weights(gate) for gate in TABLES}
    check_corners(("AND", "OR"), got)
