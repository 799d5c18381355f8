from otter.test_files import test_case

OK_FORMAT = False
name = "q5_5"


@test_case(points=1, hidden=False)
def test_first_map(feature_maps):
    """Map 1 of the letter X, in exact ninths"""
    from student_lib.checks import use_hints
    use_hints({
        '0072d78da8648675': 'The maps are there, but in another order than the kernels. On the letter X, map 2 is the one with a single 1, in its centre.',
        '029e7c47aae65180': 'Keep full precision: 5/9 is 0.5555…. The slide shows two decimals only because it cuts the rest off.',
        '33511868873637e7': 'Your maps are squares. Try an image of 4 × 7: rows and columns of a map are counted apart.',
        '636b3191b1abac91': 'The last axis counts the filters: the shape is (OH, OW, F), rows and columns come first.',
        'a7085523ee42d180': 'These are sums of products. A map holds scores: the mean of the products, as in Q5.4.',
        'b8bd15887eda9915': 'The last axis counts the filters: the shape is (OH, OW, F), rows and columns come first.',
        'b927c7be9c07dc3a': 'With a single kernel the filter axis stays: the shape is (OH, OW, 1).',
        'c9b8ce35d5437018': 'Nine is right for 3 × 3 kernels only. The mean divides by the number of cells of the kernel at hand.',
        'e974e4868470d68d': 'One map is repeated. Three different filters ask three different questions, so the three maps may not be equal.',
    })
    import numpy as np
    from student_lib.checks import check_array
    X_CLEAN = np.full((9, 9), -1)
    for k in range(1, 8):
        X_CLEAN[k, k] = X_CLEAN[k, 8 - k] = 1
    FILTERS = [
        np.array([[1, -1, -1], [-1, 1, -1], [-1, -1, 1]]),
        np.array([[1, -1, 1], [-1, 1, -1], [1, -1, 1]]),
        np.array([[-1, -1, 1], [-1, 1, -1], [1, -1, -1]]),
    ]
    MAP_1 = np.array([
        [7, -1, 1, 3, 5, -1, 3],
        [-1, 9, -1, 3, -1, 1, -1],
        [1, -1, 9, -3, 1, -1, 5],
        [3, 3, -3, 5, -3, 3, 3],
        [5, -1, 1, -3, 9, -1, 1],
        [-1, 1, -1, 3, -1, 9, -1],
        [3, -1, 5, 3, 1, -1, 7],
    ]) / 9
    SUM = "These are sums of products. A map holds scores: the mean of the products, as in Q5.4."

    got = feature_maps(X_CLEAN, FILTERS[:1])
    check_array("feature_maps(X, [filter_1])", got, MAP_1[:, :, None],
                near_misses=[(SUM, 9 * MAP_1[:, :, None])])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q5.5 run when you hand in.")
def test_form(feature_maps):
    """A 4 × 6 image of ones and two 3 × 2 kernels: shape (2, 5, 2), the filter comes last"""
    from student_lib.checks import use_hints
    use_hints({
        '0072d78da8648675': 'The maps are there, but in another order than the kernels. On the letter X, map 2 is the one with a single 1, in its centre.',
        '029e7c47aae65180': 'Keep full precision: 5/9 is 0.5555…. The slide shows two decimals only because it cuts the rest off.',
        '33511868873637e7': 'Your maps are squares. Try an image of 4 × 7: rows and columns of a map are counted apart.',
        '636b3191b1abac91': 'The last axis counts the filters: the shape is (OH, OW, F), rows and columns come first.',
        'a7085523ee42d180': 'These are sums of products. A map holds scores: the mean of the products, as in Q5.4.',
        'b8bd15887eda9915': 'The last axis counts the filters: the shape is (OH, OW, F), rows and columns come first.',
        'b927c7be9c07dc3a': 'With a single kernel the filter axis stays: the shape is (OH, OW, 1).',
        'c9b8ce35d5437018': 'Nine is right for 3 × 3 kernels only. The mean divides by the number of cells of the kernel at hand.',
        'e974e4868470d68d': 'One map is repeated. Three different filters ask three different questions, so the three maps may not be equal.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = feature_maps(np.ones((4, 6)), [np.ones((3, 2)), -2 * np.ones((3, 2))])
    expected = np.stack([np.ones((2, 5)), -2 * np.ones((2, 5))], axis=2)
    check_array("feature_maps(np.ones((4, 6)), kernels)", got, expected)
