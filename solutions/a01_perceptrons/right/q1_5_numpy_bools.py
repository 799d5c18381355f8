"""Numpy bools, and a transit that speaks against going."""


X = np.array([[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]])
y = np.array([1, 1, 0, 0, 0, 0, 0])


def verdict(w):
    totals = X @ np.array(w)
    return np.all((totals > 60) == y), np.all((totals >= 60) == y)


alternatives = {
    "50,1,49": verdict([50, 1, 49]),
    "50,0,5": verdict([50, 0, 5]),
    "40,0,20": verdict([40, 0, 20]),
    "40,10,20": verdict([40, 10, 20]),
}
my_weights = (np.float64(45), -20, np.int64(45))
