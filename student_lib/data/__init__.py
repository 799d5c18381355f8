"""The data that the lessons work with: pictures, generators, and sets that libraries bring along.

One module a subject.  A generator takes its random numbers from the ``rng`` it is handed, so
that the same seed gives the same data on every machine; importing this package loads nothing
but numpy.

    pictures   the X and O of A05, its filters, a photo
    rings      two rings of points (A04)
    digits     handwritten digits, alone or somewhere on a canvas (A07)
    reviews    reviews whose verdict hangs on the order of the words (A11)
    engine     vibration of a machine, and sunspots (A12)
    captions   pictures of two shapes with a caption; English and French phrases (A13)
    online     MNIST and IMDB, where there is network or a copy
"""

from student_lib.data.pictures import (
    EDGE_KERNEL,
    FILTER_1,
    FILTER_2,
    FILTER_3,
    O_CLEAN,
    X_CHANGED,
    X_CLEAN,
    china_photo,
)

__all__ = [
    "EDGE_KERNEL",
    "FILTER_1",
    "FILTER_2",
    "FILTER_3",
    "O_CLEAN",
    "X_CHANGED",
    "X_CLEAN",
    "china_photo",
]
