"""An output unit whose weights are all tiny: only their ratio counts."""


def xor_weights():
    k = 1e-10
    return {"W1": np.ones((2, 2)), "b1": np.array([-0.5, -1.5]),
            "W2": np.array([[k], [-k]]), "b2": np.array([-0.5 * k])}
