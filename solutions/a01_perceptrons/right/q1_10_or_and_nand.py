"""OR and NAND, joined by AND; nested lists and whole numbers."""


def xor_weights():
    return {
        "W1": [[2, -2], [2, -2]],
        "b1": [-1, 3],
        "W2": [[1], [1]],
        "b2": [-2],
    }
