"""Sizes read off arrays, as numpy ints."""

houses = np.array([[2, 1, 1200, 2000, 229], [3, 1, 1500, 3500, 319], [4, 2, 2300, 5000, 599]])

scenario_sizes = {
    "tickets": (np.int64(10), len(["high", "medium", "low"]), "softmax"),
    "index": (30, 1, "linear"),
    "mnist": (np.prod([28, 28]), np.arange(10).size, "softmax"),
    "loan": (3, 1, "sigmoid"),
    "house": (houses[:, :-1].shape[1], 1, np.array(["linear"])[0]),
}
