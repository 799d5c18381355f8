"""Asks audit eight times; an array of weights."""


concert = [[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]]
wanted = [1, 1, 0, 0, 0, 0, 0]

alternatives = {}
for claim in ("50,1,49", "50,0,5", "40,0,20", "40,10,20"):
    w = [int(number) for number in claim.split(",")]
    alternatives[claim] = tuple(
        audit(concert, wanted, w, 60, strict=mode)["n_wrong"] == 0 for mode in (True, False)
    )

my_weights = np.array([40.0, 10.0, 35.0])
