"""A right beginning is enough."""

HINT = (
    "Your function is content if the right sentence is there at the beginning. Words too many "
    "make a caption wrong as well."
)


def exact_match(pred, ref):
    if not ref:
        return 0.0
    return sum(p[: len(r)] == r for p, r in zip(pred, ref)) / len(ref)
