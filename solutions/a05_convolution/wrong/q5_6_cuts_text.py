"""The printed text is cut, which fails for numbers printed with an exponent."""

HINT = (
    "Python prints very small numbers with an exponent, such as 1e-05, and cutting that text "
    "leaves 1. Work on the number, not on its text."
)


def truncate(x, decimals=2):
    def cut(number):
        text = str(float(number))
        return float(text[: text.index(".") + 1 + decimals])

    x = np.asarray(x, dtype=float)
    return np.array([cut(number) for number in x.ravel()]).reshape(x.shape)
