"""Lists instead of tuples, whole numbers."""


alternatives = {
    "50,1,49": [True, True],
    "50,0,5": [False, False],
    "40,0,20": [False, True],
    "40,10,20": [False, True],
}

my_weights = [42, 5, 38]
