from otter.test_files import test_case

OK_FORMAT = False
name = "q6_3"


@test_case(points=1, hidden=False)
def test_shapes(run_stack):
    """The letter X through conv, relu, pool, pool: names and shapes of the example"""
    from student_lib.checks import use_hints
    use_hints({
        '03a064ce20719157': 'Your list starts with the picture itself. It has one entry per step of the plan and nothing else.',
        '0e0a0eb4567bbef0': 'You return the last step only. The list has one pair for every step of the plan, so that one can see what each layer did.',
        '2b309a32bd341fb8': 'Your pool drops what is left over: 7 × 7 became 3 × 3. The stack pools in ceil mode, which keeps the edge.',
        '2d366181d7d64096': 'You pool only once. When the plan ends with pool, pool, the last two entries differ in size: each step takes what the step before it gave.',
        '3af963338665f150': 'You get a single map. Every filter gives a map of its own: three filters, three maps, side by side on the last axis.',
        '43958f27aeed38c0': 'Your list starts with the picture itself. It has one entry per step of the plan and nothing else.',
        '453e45525eb11732': 'Your conv adds the products without dividing by their number. Here a score is the mean, so that a perfect match gives 1.',
        '576edd7480f32e74': 'Negative answers survived into the input of the pool: relu belongs behind conv and works on the maps, not on the picture.',
        '6199c4b4e73d96f2': 'Your relu writes into the array that is already in the list, so the conv entry loses its negative numbers. Make a new array for each step.',
        '6262f310c71a97b5': 'Your pool step averages. In this stack it keeps the largest number of each window, so that a perfect match stays a 1.',
        'a6287b9686b1d00e': 'You return the last step only. The list has one pair for every step of the plan, so that one can see what each layer did.',
        'b7b0087375ba3a49': 'You divide by nine, whatever the kernel. A mean divides by the number of products, and that depends on the size of the kernel.',
        'ba3e2c07d5e3bd42': 'You take the steps out of the plan that belongs to the caller, who finds an empty list afterwards. Walk over the plan without changing it.',
        'e158a8799a0bef4c': 'np.squeeze takes out every axis of length one: with a single kernel or a single place the array loses an axis. Its shape is always (rows, columns, F).',
        'ea31f9c556a41ed7': 'Your pool drops what is left over: 7 × 7 became 3 × 3. The stack pools in ceil mode, which keeps the edge.',
    })
    import numpy as np
    from student_lib.checks import check_equal, check_sequence
    from student_lib.data import FILTER_1, FILTER_2, FILTER_3, X_CLEAN

    plan = ["conv", "relu", "pool", "pool"]
    got = run_stack(X_CLEAN, [FILTER_1, FILTER_2, FILTER_3], plan)
    got = check_sequence("run_stack(X, filters, plan)", got, 4)
    pairs = [check_sequence(f"entry {i}", pair, 2) for i, pair in enumerate(got)]
    check_equal("the names", [pair[0] for pair in pairs], plan)
    shapes = [np.shape(pair[1]) for pair in pairs]
    check_equal("the shapes", shapes, [(7, 7, 3), (7, 7, 3), (4, 4, 3), (2, 2, 3)])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q6.3 run when you hand in.")
def test_tiny(run_stack):
    """A picture of two rows and a kernel of two cells, all whole numbers"""
    from student_lib.checks import use_hints
    use_hints({
        '03a064ce20719157': 'Your list starts with the picture itself. It has one entry per step of the plan and nothing else.',
        '0e0a0eb4567bbef0': 'You return the last step only. The list has one pair for every step of the plan, so that one can see what each layer did.',
        '2b309a32bd341fb8': 'Your pool drops what is left over: 7 × 7 became 3 × 3. The stack pools in ceil mode, which keeps the edge.',
        '2d366181d7d64096': 'You pool only once. When the plan ends with pool, pool, the last two entries differ in size: each step takes what the step before it gave.',
        '3af963338665f150': 'You get a single map. Every filter gives a map of its own: three filters, three maps, side by side on the last axis.',
        '43958f27aeed38c0': 'Your list starts with the picture itself. It has one entry per step of the plan and nothing else.',
        '453e45525eb11732': 'Your conv adds the products without dividing by their number. Here a score is the mean, so that a perfect match gives 1.',
        '576edd7480f32e74': 'Negative answers survived into the input of the pool: relu belongs behind conv and works on the maps, not on the picture.',
        '6199c4b4e73d96f2': 'Your relu writes into the array that is already in the list, so the conv entry loses its negative numbers. Make a new array for each step.',
        '6262f310c71a97b5': 'Your pool step averages. In this stack it keeps the largest number of each window, so that a perfect match stays a 1.',
        'a6287b9686b1d00e': 'You return the last step only. The list has one pair for every step of the plan, so that one can see what each layer did.',
        'b7b0087375ba3a49': 'You divide by nine, whatever the kernel. A mean divides by the number of products, and that depends on the size of the kernel.',
        'ba3e2c07d5e3bd42': 'You take the steps out of the plan that belongs to the caller, who finds an empty list afterwards. Walk over the plan without changing it.',
        'e158a8799a0bef4c': 'np.squeeze takes out every axis of length one: with a single kernel or a single place the array loses an axis. Its shape is always (rows, columns, F).',
        'ea31f9c556a41ed7': 'Your pool drops what is left over: 7 × 7 became 3 × 3. The stack pools in ceil mode, which keeps the edge.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_equal, check_sequence

    def check_stack(got, expected):
        """Names first, then the arrays one after the other."""
        got = check_sequence("run_stack(image, kernels, plan)", got, len(expected))
        pairs = [check_sequence(f"entry {i}", pair, 2) for i, pair in enumerate(got)]
        check_equal("the names", [pair[0] for pair in pairs], [step for step, _ in expected])
        for i, ((_, value), (step, array)) in enumerate(zip(pairs, expected, strict=True)):
            check_array(f'entry {i}, "{step}"', value, array)

    image = np.array([[1, 3, -9, 2], [-5, 1, 0, 4]])
    got = run_stack(image, [np.array([[1, 1]])], ["conv", "relu", "pool"])
    check_stack(got, [
        ("conv", [[[2], [-3], [-3.5]], [[-2], [0.5], [2]]]),
        ("relu", [[[2], [0], [0]], [[0], [0.5], [2]]]),
        ("pool", [[[2], [2]]]),
    ])
