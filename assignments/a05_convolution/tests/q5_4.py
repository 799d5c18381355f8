from otter.test_files import test_case

OK_FORMAT = False
name = "q5_4"


@test_case(points=1, hidden=False)
def test_small(match_score):
    """The worked example: three of four cells agree"""
    from student_lib.checks import use_hints
    use_hints({
        '090e8b3d9e1ad788': 'You counted equal pixels. A product that disagrees also takes away: 7 equal cells of 9 give (7 - 2) / 9 = 5/9.',
        '2d7b79c7dd0fec7e': 'This is the sum of the products. The score is their mean: a perfect match of +1 and -1 must be 1 whatever the size of the patch.',
        '3f290a8e0c03cd14': 'Nine is the number of cells of a 3 × 3 patch only. Divide by the number of products of the patch you got.',
        '5ee9ad1064069d4c': 'A patch of 3 × 3 cells has nine products, not eight. Count them again before you divide.',
        '78f433db15e8a7d9': 'A patch of 3 × 3 cells has nine products, not eight. Count them again before you divide.',
        '9b80141202010d2e': 'Counting equal against different pixels agrees with the products only for cells of +1 and -1. Multiply: then a strong pixel counts more than a weak one.',
        'a7b93a6213aa0fbc': 'You divided by the lengths of patch and kernel (a cosine). The score is a plain mean: a patch of all 2 under a kernel of all 1 gives 2, not 1.',
        'f2ad5997f05417ca': 'Nine is the number of cells of a 3 × 3 patch only. Divide by the number of products of the patch you got.',
        'fc43d2c65a2b8eea': 'A uint8 can hold 0 to 255 only, and larger products start again at 0. Turn the numbers into floats before you multiply.',
        'ff32a13ccfd200a3': 'Multiply cell by cell first, then take the mean. The product of two means no longer knows which cell met which.',
    })
    import numpy as np
    from student_lib.checks import check_float
    SUM = (
        "This is the sum of the products. The score is their mean: a perfect match of +1 and -1 must "
        "be 1 whatever the size of the patch."
    )
    EQUAL = (
        "You counted equal pixels. A product that disagrees also takes away: 7 equal cells of 9 give "
        "(7 - 2) / 9 = 5/9."
    )

    got = match_score(np.array([[1, -1], [1, 1]]), np.array([[1, 1], [1, 1]]))
    check_float("match_score([[1, -1], [1, 1]], [[1, 1], [1, 1]])", got, 0.5,
                near_misses=[(SUM, 2.0), (EQUAL, 0.75)])


@test_case(points=0.75, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q5.4 run when you hand in.")
def test_small_integers(match_score):
    """Pixels of a photo come as uint8, 0 to 255, and their products are larger than that"""
    from student_lib.checks import use_hints
    use_hints({
        '090e8b3d9e1ad788': 'You counted equal pixels. A product that disagrees also takes away: 7 equal cells of 9 give (7 - 2) / 9 = 5/9.',
        '2d7b79c7dd0fec7e': 'This is the sum of the products. The score is their mean: a perfect match of +1 and -1 must be 1 whatever the size of the patch.',
        '3f290a8e0c03cd14': 'Nine is the number of cells of a 3 × 3 patch only. Divide by the number of products of the patch you got.',
        '5ee9ad1064069d4c': 'A patch of 3 × 3 cells has nine products, not eight. Count them again before you divide.',
        '78f433db15e8a7d9': 'A patch of 3 × 3 cells has nine products, not eight. Count them again before you divide.',
        '9b80141202010d2e': 'Counting equal against different pixels agrees with the products only for cells of +1 and -1. Multiply: then a strong pixel counts more than a weak one.',
        'a7b93a6213aa0fbc': 'You divided by the lengths of patch and kernel (a cosine). The score is a plain mean: a patch of all 2 under a kernel of all 1 gives 2, not 1.',
        'f2ad5997f05417ca': 'Nine is the number of cells of a 3 × 3 patch only. Divide by the number of products of the patch you got.',
        'fc43d2c65a2b8eea': 'A uint8 can hold 0 to 255 only, and larger products start again at 0. Turn the numbers into floats before you multiply.',
        'ff32a13ccfd200a3': 'Multiply cell by cell first, then take the mean. The product of two means no longer knows which cell met which.',
    })
    import numpy as np
    from student_lib.checks import check_float

    patch = np.array([[20, 200, 7], [255, 3, 90]], dtype=np.uint8)
    kernel = np.array([[20, 2, 1], [2, 1, 3]], dtype=np.uint8)
    check_float("match_score(patch, kernel) with uint8", match_score(patch, kernel), 1590 / 6)
