"""Raises something that is hostile to whoever looks at it."""


class Nasty(BaseException):
    def __str__(self):
        raise self

    __repr__ = __str__
    __mro__ = property(__str__)


def scale_shift(x, scale, shift):
    raise Nasty
