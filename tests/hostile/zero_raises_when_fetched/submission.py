"""Is a value, not a function, and raises as soon as somebody wants to know its kind."""


class Prickly:
    @property
    def __class__(self):
        raise ValueError("do not look")


class Hedge(dict):
    def __iter__(self):
        raise ValueError("do not look")

    keys = __iter__


scale_shift = Prickly()
linear_maps = Hedge(double=True, shifted=False, zero=True)
